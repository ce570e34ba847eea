/** What the menu depends on, what its items do, and what they are. */
import type { MenuItemConstructorOptions } from 'electron'
import type { DesktopAction, Theme } from '#host/desktop.ts'
import type { TrainingNow } from '#electron/training/training-now.ts'
import type { ZoomStep } from '#electron/window/zoom.ts'

/** All that the menu depends on. */
export type MenuModel = {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly training: Pick<TrainingNow, 'isConnected' | 'status' | 'isTrained'>
  readonly recent: readonly string[]
  readonly theme: Theme
}

/** What its items do. */
export type MenuVerbs = {
  /** Has the page do something. */
  readonly act: (action: DesktopAction) => void
  readonly chooseFile: () => void
  readonly openFile: (path: string) => void
  readonly forgetRecent: () => void
  readonly save: () => void
  readonly zoom: (step: ZoomStep) => void
  readonly showAbout: () => void
  readonly showLogs: () => void
}

export type Item = MenuItemConstructorOptions & { readonly id?: string }
export const separator: Item = { type: 'separator' }
