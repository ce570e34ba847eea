/**
 * Electron's binary, which npm does not bring: whether it can be used on this computer, where it is, and fetching it. Electron's
 * own package is not imported, because that alone would try to fetch it and throw.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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

const noDisplay = 'There is no display here'
const asRoot = 'Electron does not run as root without --no-sandbox'

/** Why no window can open here, as half a sentence; undefined when one can. */
export function whyNoWindow({ platform, environment, isRoot, parameters }: Surroundings): string | undefined {
  if (!hasDisplay(platform, environment)) return noDisplay
  if (platform === 'linux' && isRoot && !parameters.includes('--no-sandbox')) return asRoot
  return undefined
}

/** What to do about it, as a sentence. */
export function remedyOf(reason: string): string | undefined {
  if (reason === noDisplay) return 'For a window, start it in a desktop session.'
  if (reason === asRoot) return 'For a window: npm start -- --no-sandbox, or start it as another user.'
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

/** As `findElectron`, but fetches the binary when it is not there. Undefined when that fails; why, it has said by then. */
export async function provideElectron(root: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = findElectron(root, environment)
  if (path || environment.ELECTRON_OVERRIDE_DIST_PATH) return path
  console.log('Fetching Electron, more than 100 MB; this happens once.')
  const brief = pathToFileURL(resolve(import.meta.dirname, 'brief-errors.ts')).href
  await runNode(['--import', brief, join(root, 'node_modules', 'electron', 'install.js')], {
    output: 'show',
    environment: { ...environment, ...proxyOf(environment), ELECTRON_OVERRIDE_DIST_PATH: undefined },
  })
  return findElectron(root, environment)
}

/** Has Node's `fetch` take the proxy that npm takes, which has brought everything else. */
function proxyOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { npm_config_https_proxy: forHttps, npm_config_proxy: forAll, npm_config_noproxy: without } = environment
  const proxy = environment.HTTPS_PROXY ?? environment.https_proxy ?? (forHttps || forAll)
  const none = environment.NO_PROXY ?? environment.no_proxy ?? without
  return { NODE_USE_ENV_PROXY: '1', ...(proxy && { HTTPS_PROXY: proxy }), ...(none && { NO_PROXY: none }) }
}

/** What Linux says of the two ways in which Chromium makes its sandbox. */
export type SandboxSupport = {
  /** Electron may make namespaces without being an administrator. */
  readonly hasNamespaces: boolean
  /** Its helper belongs to root and runs as root. */
  readonly hasHelper: boolean
}

/** By which Linux keeps programs from making namespaces, and the value that does so. The first is Ubuntu's, from 23.10 on. */
const restrictions = [
  ['proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['proc/sys/user/max_user_namespaces', '0'],
] as const

/** For the sandbox of this Electron on Linux. `system`: the folder in which the system's files are. */
export function readSandboxSupport(electron: string, system = '/'): SandboxSupport {
  const helper = statSync(helperOf(electron), { throwIfNoEntry: false })
  return {
    hasNamespaces: restrictions.every(([file, forbids]) => readIfThere(join(system, file))?.trim() !== forbids),
    hasHelper: helper?.uid === 0 && (helper.mode & 0o7777) === 0o4755,
  }
}

/**
 * Why Electron would end at once for want of a sandbox, and what to type, as the two halves of a line; undefined when it can have one
 * or is told to do without.
 */
export function whyNoSandbox(
  electron: string,
  parameters: readonly string[],
  { hasNamespaces, hasHelper }: SandboxSupport,
): { readonly reason: string; readonly remedy: string } | undefined {
  if (hasNamespaces || hasHelper || parameters.includes('--no-sandbox')) return undefined
  const helper = `"${helperOf(electron)}"`
  return {
    reason: "This Linux forbids what Electron's sandbox is made of",
    remedy: `For a window: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}, or, without the sandbox, npm start -- --no-sandbox`,
  }
}

function helperOf(electron: string): string {
  return join(dirname(electron), 'chrome-sandbox')
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
