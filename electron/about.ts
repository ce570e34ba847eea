/** What this is, and in which version; the first thing to send along with a question. */
import { app } from 'electron'
import { releasesPage, showReleases } from '#electron/basics/releases.ts'
import type { MainWindow } from '#electron/window/main-window.ts'

const purpose =
  'Train a small neural network to read handwritten digits, watch it learn, and draw digits for it to read.'

/** One to a line. */
export function versions(): string {
  const { electron, chrome, node } = process.versions
  return [`Electron ${electron}`, `Chromium ${chrome}`, `Node ${node}`].join('\n')
}

function description(): string {
  const page = releasesPage()
  return [purpose, versions(), ...(page === undefined ? [] : [`Newer versions, if there are any: ${page}`])].join(
    '\n\n',
  )
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
    title: 'About Inkling',
    message: `Inkling ${app.getVersion()}`,
    detail: description(),
    buttons: hasPage ? ['Close', 'Look for a newer version'] : ['Close'],
    defaultId: 0,
    cancelId: 0,
  })
  if (pressed === 1) showReleases()
}
