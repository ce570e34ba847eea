/**
 * `npm start`: builds what is missing, then opens Inkling's window; where no window can open, it says why in one line and shows
 * the same page in a browser. Parameters go on to the program that is started: `npm start -- --port 8080 --no-open`.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { buildOutdated } from './build.ts'
import { provideElectron, readSandboxSupport, remedyOf, whyNoSandbox, whyNoWindow } from './electron-binary.ts'

/** An Electron that fails within these milliseconds has most likely not shown its window. */
const startUp = 10_000
/** The code with which Linux ends a program that lacks a library. */
const missingLibrary = 127

/** Opens the window, or else serves. Returns the exit code of what was started. `system`: the folder in which the system's files are. */
export async function show(
  root: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
  system = '/',
): Promise<number> {
  const { platform } = process
  const isRoot = process.getuid?.() === 0
  const reason = whyNoWindow({ platform, environment, isRoot, parameters })
  if (reason) return serve(reason, remedyOf(reason))

  const electron = await provideElectron(root, environment)
  if (!electron) {
    return serve(
      "Electron's binary could not be fetched",
      'For a window, start it again; behind a proxy, first: npm config set proxy http://NAME:PORT',
    )
  }
  const noSandbox =
    platform === 'linux' ? whyNoSandbox(electron, parameters, readSandboxSupport(electron, system)) : undefined
  if (noSandbox) return serve(noSandbox.reason, noSandbox.remedy)

  const { code, interrupted, milliseconds } = await runInForeground(
    electron,
    ['.', ...ozoneParameters(platform, environment), ...parameters],
    // Terminals inside programs made with Electron hand this on, and with it Electron is a Node and no window.
    { ...environment, ELECTRON_RUN_AS_NODE: undefined },
  )
  if (code === 0 || interrupted || milliseconds > startUp) return code
  return code === missingLibrary && platform === 'linux'
    ? serve(
        'A library that Electron needs is missing',
        'For a window, on Debian and Ubuntu: npx playwright install-deps chromium',
      )
    : serve(
        'Electron ended before it showed a window',
        'What it said is above. To try without the graphics card: npm start -- --disable-gpu',
      )

  async function serve(why: string, remedy?: string): Promise<number> {
    console.log(`${why}; showing Inkling in the browser instead.${remedy === undefined ? '' : ` ${remedy}`}`)
    const own = parameters.filter((parameter) => parameter !== '--no-sandbox')
    const program = [join(root, 'out', 'main', 'cli.js'), 'serve', ...own]
    return (await runInForeground(process.execPath, program, environment)).code
  }

  function runInForeground(
    program: string,
    programParameters: readonly string[],
    environmentOfProgram: NodeJS.ProcessEnv,
  ): Promise<Ending> {
    const started = performance.now()
    const child = spawn(program, programParameters, { cwd: root, env: environmentOfProgram, stdio: 'inherit' })
    let interrupted = false
    const passOn = (signal: NodeJS.Signals) => {
      interrupted = true
      const way = wayToEnd(signal, { platform, isTerminal: process.stdin.isTTY })
      if (way === 'signal') child.kill(signal)
      if (way === 'close') spawn('taskkill', ['/pid', String(child.pid)], { stdio: 'ignore' }).on('error', () => {})
    }
    for (const signal of passedOn) process.on(signal, passOn)
    return new Promise((end) => {
      const finish = (code: number) => {
        for (const signal of passedOn) process.off(signal, passOn)
        end({ code, interrupted, milliseconds: performance.now() - started })
      }
      child.once('error', () => finish(1))
      child.once('close', (code, signal) => finish(code ?? 128 + (signal ? constants.signals[signal] : 0)))
    })
  }
}

/**
 * How a signal that has reached this program gets to the one that it has started. A terminal sends Ctrl-C and its own end to both, and
 * Electron, which quits in order at the first of a kind, is killed by the second. Windows knows no signals: there the windows are asked
 * to close, as by their own buttons.
 */
export function wayToEnd(
  signal: NodeJS.Signals,
  { platform, isTerminal }: { readonly platform: NodeJS.Platform; readonly isTerminal: boolean },
): 'signal' | 'close' | 'none' {
  if (platform === 'win32') return 'close'
  return isTerminal && signal !== 'SIGTERM' ? 'none' : 'signal'
}

/** Electron looks for X11 unless the session says that it is Wayland's, and not every one does. */
export function ozoneParameters(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const { DISPLAY, WAYLAND_DISPLAY } = environment
  return platform === 'linux' && WAYLAND_DISPLAY && !DISPLAY ? ['--ozone-platform=wayland'] : []
}

type Ending = { readonly code: number; readonly interrupted: boolean; readonly milliseconds: number }

const passedOn: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

if (import.meta.main) {
  const built = await buildOutdated()
  process.exitCode = built ? await show(resolve(import.meta.dirname, '..'), process.argv.slice(2), process.env) : 1
}
