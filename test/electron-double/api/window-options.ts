/**
 * Which windows the double refuses to open: those that ask for less protection than Electron gives by default. An app that needs
 * one of these has to change the double first, so that nobody gives protection up unnoticed.
 */
type Preferences = Electron.WebPreferences

const refused: Readonly<Partial<Record<keyof Preferences, boolean>>> = {
  sandbox: false,
  contextIsolation: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
}

/** Throws for options that a safe window has not. */
export function checkPreferences(preferences: Preferences): void {
  for (const [name, value] of Object.entries(refused)) {
    if (preferences[name as keyof Preferences] === value) {
      throw new Error(`electron-double: webPreferences.${name}: ${value} is refused, because it is not safe`)
    }
  }
  if (preferences.enableBlinkFeatures) {
    throw new Error('electron-double: webPreferences.enableBlinkFeatures is refused, because it is not safe')
  }
}
