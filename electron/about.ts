/** What this is, and in which version; the first thing to send along with a question. */
import { app } from 'electron'
import { releasesPage, showReleases } from '#electron/basics/releases.ts'
import type { MainWindow } from '#electron/window/main-window.ts'
import { t } from '#words/en/desktop.ts'

/** One to a line. */
export function versions(): string {
  const { electron, chrome, node } = process.versions
  return [`Electron ${electron}`, `Chromium ${chrome}`, `Node ${node}`].join('\n')
}

function description(): string {
  const page = releasesPage()
  return [t('about-purpose'), versions(), ...(page === undefined ? [] : [t('about-newer', { page })])].join('\n\n')
}

/** For the panel that macOS shows by itself. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: 'Inkling',
    applicationVersion: app.getVersion(),
    version: '',
    credits: description(),
  })
}

export async function showAbout(main: MainWindow): Promise<void> {
  const hasPage = releasesPage() !== undefined
  const pressed = await main.ask({
    type: 'info',
    title: t('menu-about'),
    message: `Inkling ${app.getVersion()}`,
    detail: description(),
    buttons: hasPage ? [t('close'), t('menu-releases')] : [t('close')],
    defaultId: 0,
    cancelId: 0,
  })
  if (pressed === 1) showReleases()
}
