/** What the menu depends on, what its items do, and what they are. */
import type { MenuItemConstructorOptions } from 'electron'
import { type ActionId, actions, isOffered, titleOf } from '#host/actions.ts'
import type { Situation } from '#host/situation.ts'
import type { DesktopAction, Theme } from '#host/desktop.ts'
import type { LanguageChoice } from '#words/languages.ts'
import type { ZoomStep } from '#electron/basics/zoom.ts'
import { t } from '#words/en/desktop.ts'

/** All that the menu depends on. */
export type MenuModel = {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly situation: Situation
  readonly recent: readonly string[]
  readonly theme: Theme
  /** In which the menu is. */
  readonly language: LanguageChoice
  /** There is a page of newer versions. */
  readonly hasReleases: boolean
}

/** What its items do. */
export type MenuVerbs = {
  /** Has the page do something. */
  readonly act: (action: DesktopAction) => void
  readonly chooseFile: () => void
  readonly openFile: (path: string) => void
  readonly forgetRecent: () => void
  readonly zoom: (step: ZoomStep) => void
  readonly showAbout: () => void
  readonly showLogs: () => void
  readonly showReleases: () => void
  readonly reportProblem: () => void
  /** Asks first. */
  readonly resetApp: () => void
}

export type Item = MenuItemConstructorOptions & { readonly id?: string }
export const separator: Item = { type: 'separator' }

/** With three dots where a dialog follows. */
export function labelOf(id: ActionId, situation: Situation): string {
  const title = titleOf(id, situation)
  return actions[id].asks ? t('menu-asks', { title }) : title
}

/** The item of an action: named, enabled and carried out by the page as its own button is. */
export function actionItem(id: ActionId, { situation }: MenuModel, { act }: MenuVerbs): Item {
  const { accelerator } = actions[id]
  return {
    id,
    label: labelOf(id, situation),
    enabled: isOffered(id, situation),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => act({ kind: 'action', id }),
  }
}
