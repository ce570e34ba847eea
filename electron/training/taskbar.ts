/** The bar at the app's icon: how much of a run is done. */
import type { BrowserWindow } from 'electron'
import type { MainWindow } from '#electron/window/main-window.ts'
import type { TrainingNow } from './training-now.ts'

/** As `BrowserWindow.setProgressBar` takes it: below 0 there is no bar. */
export type IconBar = { readonly share: number; readonly mode: 'none' | 'normal' | 'paused' }

const none: IconBar = { share: -1, mode: 'none' }

/** In whole percent, since nobody sees more on an icon. Only Windows can show that a run is paused. */
export function iconBar({ status, share }: TrainingNow, platform: NodeJS.Platform): IconBar {
  const rounded = Math.round(share * 100) / 100
  if (status === 'training') return { share: rounded, mode: 'normal' }
  if (status === 'paused' && platform === 'win32') return { share: rounded, mode: 'paused' }
  return none
}

/** Draws the bar where it differs from the one for `before`; without `before`, on the icon of a window that has just opened. */
export function showBar({ window }: Pick<MainWindow, 'window'>, now: TrainingNow, before?: TrainingNow): void {
  const { share, mode } = iconBar(now, process.platform)
  const shown = before ? iconBar(before, process.platform) : none
  if (share !== shown.share || mode !== shown.mode) window?.setProgressBar(share, { mode })
}

/** On a Mac the icon, and a bar on it, outlives the window, through which alone the bar can be changed. */
export function clearBarAtClose(window: BrowserWindow, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'darwin') window.on('close', () => window.setProgressBar(none.share))
}
