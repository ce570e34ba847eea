/** Puts the menu up, and the one of the Dock, and again whenever something has changed that it depends on. */
import { app, Menu } from 'electron'
import type { Memory } from '#electron/basics/memory.ts'
import type { Training } from '#electron/training/training.ts'
import { releasesPage } from '#electron/basics/releases.ts'
import type { MenuModel, MenuVerbs } from './model.ts'
import { dockTemplate, jumpList } from './tasks.ts'
import { menuTemplate } from './template.ts'

/** Returns what puts the menu up again; without effect when it would be the same. */
export function showMenu(training: Training, memory: Memory, verbs: MenuVerbs): () => void {
  let shown = ''
  const hasReleases = releasesPage() !== undefined
  // In a checkout the program is Electron's, which does not know of Inkling.
  const hasJumpList = process.platform === 'win32' && app.isPackaged

  function update(): void {
    const { situation } = training.now
    const { recent, theme, language } = memory.now
    const model: MenuModel = {
      platform: process.platform,
      isPackaged: app.isPackaged,
      situation,
      recent,
      theme,
      language,
      hasReleases,
    }
    const key = JSON.stringify(model)
    if (key === shown) return
    shown = key
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model, verbs)))
    if (hasJumpList) app.setJumpList(jumpList(process.execPath))
    app.dock?.setMenu(Menu.buildFromTemplate(dockTemplate(model, verbs)))
  }

  training.onChange(update)
  update()
  return update
}
