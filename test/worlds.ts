/**
 * The worlds in which one set of end-to-end specs runs: the page of the local server in Chromium, the built desktop app under the
 * double of Electron, and the same app in Electron itself where its binary is.
 */
import { resolve } from 'node:path'
import { findElectron, whyNoWindow } from '#scripts/electron-binary.ts'

export type WorldName = 'server' | 'electron-double' | 'electron'
export type World = {
  readonly name: WorldName
  /** Why it is not there, as half a sentence; undefined when it is. */
  readonly whyNot: string | undefined
}

export const projectFolder = resolve(import.meta.dirname, '..')
const doubleFolder = resolve(import.meta.dirname, 'electron-double')

/** Which Electron the environment asks for, when it asks for one that is not the double. */
const { ELECTRON_OVERRIDE_DIST_PATH: override, ...plainEnvironment } = process.env
const environment = override && resolve(override) !== doubleFolder ? process.env : plainEnvironment

export function findWorlds(): readonly World[] {
  return [
    { name: 'server', whyNot: undefined },
    { name: 'electron-double', whyNot: whyNoDouble() },
    { name: 'electron', whyNot: whyNoElectron() },
  ]
}

function whyNoDouble(): string | undefined {
  if (process.platform === 'win32') return 'the double needs a Unix shell'
  const whereNpmLooks = findElectron(projectFolder, { ELECTRON_OVERRIDE_DIST_PATH: doubleFolder })
  return whereNpmLooks ? undefined : 'with this system’s binary installed, the npm package looks for a whole app bundle'
}

function whyNoElectron(): string | undefined {
  if (!findElectron(projectFolder, environment)) return 'Electron’s binary is not installed (npx install-electron)'
  const isRoot = process.getuid?.() === 0
  // Playwright adds the parameter by itself.
  const reason = whyNoWindow({ platform: process.platform, environment, isRoot, parameters: ['--no-sandbox'] })
  return reason && `${reason[0]!.toLowerCase()}${reason.slice(1)}`
}

/**
 * Has Electron's npm package, and Playwright through it, name the executable of this world. It counts for the whole process from the
 * first launch on; Playwright never runs two worlds in one.
 */
export function chooseElectron(world: WorldName): void {
  if (world === 'electron-double') process.env.ELECTRON_OVERRIDE_DIST_PATH = doubleFolder
  else if (environment !== process.env) delete process.env.ELECTRON_OVERRIDE_DIST_PATH
}
