/** Puts the menu up, and again whenever something has changed that it depends on. */
import { app, Menu } from 'electron'
import type { Memory } from '#electron/basics/memory.ts'
import type { Training } from '#electron/training/training.ts'
import type { MenuModel, MenuVerbs } from './model.ts'
import { menuTemplate } from './template.ts'

/** Returns what puts the menu up again; without effect when it would be the same. */
export function showMenu(training: Training, memory: Memory, verbs: MenuVerbs): () => void {
  let shown = ''

  function update(): void {
    const { situation } = training.now
    const { recent, theme } = memory.now
    const model: MenuModel = {
      platform: process.platform,
      isPackaged: app.isPackaged,
      situation,
      recent,
      theme,
    }
    const key = JSON.stringify(model)
    if (key === shown) return
    shown = key
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model, verbs)))
  }

  training.onChange(update)
  update()
  return update
}
