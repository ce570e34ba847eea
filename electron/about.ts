/** What this is, and in which version; the first thing to send along with a question. */
import { app } from 'electron'
import type { MainWindow } from '#electron/window/main-window.ts'

const purpose =
  'Train a small neural network to read handwritten digits, watch it learn, and draw digits for it to read.'

function versions(): string {
  const { electron, chrome, node } = process.versions
  return [`Electron ${electron}`, `Chromium ${chrome}`, `Node ${node}`].join('\n')
}

/** For the panel that macOS shows by itself. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: 'Inkling',
    applicationVersion: app.getVersion(),
    version: '',
    credits: `${purpose}\n\n${versions()}`,
  })
}

export async function showAbout(main: MainWindow): Promise<void> {
  await main.ask({
    type: 'info',
    title: 'About Inkling',
    message: `Inkling ${app.getVersion()}`,
    detail: `${purpose}\n\n${versions()}`,
    buttons: ['Close'],
  })
}
