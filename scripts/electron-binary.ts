/**
 * Electron's binary, which npm does not bring: whether it can be used on this computer, where it is, and fetching it. Electron's
 * own package is not imported, because that alone would try to fetch it and throw.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from '#cli/server/browser.ts'
import { runNode } from './run.ts'

/** What decides whether a window can open. */
export type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  readonly isRoot: boolean
  /** Electron's parameters. */
  readonly parameters: readonly string[]
}

/** Why no window can open here, as half a sentence; undefined when one can. */
export function whyNoWindow({ platform, environment, isRoot, parameters }: Surroundings): string | undefined {
  if (!hasDisplay(platform, environment)) return 'There is no display here'
  if (platform === 'linux' && isRoot && !parameters.includes('--no-sandbox')) {
    return 'Electron does not run as root without --no-sandbox'
  }
  return undefined
}

/** The binary, as Electron's own `index.js` finds it; undefined when it is not there. */
export function findElectron(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folder = join(root, 'node_modules', 'electron')
  const named = readIfThere(join(folder, 'path.txt'))
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  const path = override ? join(override, named ?? 'electron') : named && join(folder, 'dist', named)
  return path && existsSync(path) ? path : undefined
}

/** As `findElectron`, but fetches the binary when it is not there. Undefined when that fails. */
export async function provideElectron(root: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = findElectron(root, environment)
  if (path || environment.ELECTRON_OVERRIDE_DIST_PATH) return path
  console.log('Fetching Electron; this happens once and may take a minute.')
  // What it writes when it fails is of no use to the person.
  await runNode([join(root, 'node_modules', 'electron', 'install.js')], { output: 'collect' })
  return findElectron(root, environment)
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
