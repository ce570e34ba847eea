/** Where Inkling keeps a person's things: the folder that Electron gives the desktop app, so that both hosts share them. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { dataSetsFolderName } from '#engine/contract/data.ts'
import { runsFileName } from '#engine/contract/runs.ts'
import { samplesFileName } from '#engine/contract/samples.ts'
import manifest from '#package.json' with { type: 'json' }

/** As Electron's `app.getPath('userData')` has it, by https://www.electronjs.org/docs/latest/api/app#appgetpathname. */
export function userFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  const { productName } = manifest
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', productName)
    case 'win32':
      return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), productName)
    default:
      return join(environment.XDG_CONFIG_HOME || join(home, '.config'), productName)
  }
}

/** The file in which the desktop app keeps the person's samples. */
export function ownSamplesFile(): string {
  return join(userFolder(), samplesFileName)
}

/** The folder in which the desktop app keeps sets of digits that the person has added. */
export function ownDataSetsFolder(): string {
  return join(userFolder(), dataSetsFolderName)
}

/** The store in which the desktop app records runs. */
export function ownRunsFile(): string {
  return join(userFolder(), runsFileName)
}
