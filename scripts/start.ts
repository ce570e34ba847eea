/**
 * `npm start`: builds what is missing, then opens Inkling's window; where no window can open, it says why in one line and shows
 * the same page in a browser. Parameters go on to the program that is started: `npm start -- --port 8080 --no-open`.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { buildOutdated } from './build.ts'
import { provideElectron, whyNoWindow } from './electron-binary.ts'

/** An Electron that fails within these milliseconds has most likely not shown its window: a library is missing, or a sandbox. */
const startUp = 10_000

/** Opens the window, or else serves. Returns the exit code of what was started. */
export async function show(
  root: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const isRoot = process.getuid?.() === 0
  const reason = whyNoWindow({ platform: process.platform, environment, isRoot, parameters })
  if (reason) return serve(reason)

  const electron = await provideElectron(root, environment)
  if (!electron) return serve("Electron's binary could not be fetched")

  const { code, interrupted, milliseconds } = await runInForeground(electron, ['.', ...parameters])
  if (code === 0 || interrupted || milliseconds > startUp) return code
  return serve('Electron ended before it showed a window')

  async function serve(why: string): Promise<number> {
    console.log(`${why}; showing Inkling in the browser instead.`)
    const own = parameters.filter((parameter) => parameter !== '--no-sandbox')
    return (await runInForeground(process.execPath, [join(root, 'out', 'main', 'cli.js'), 'serve', ...own])).code
  }

  function runInForeground(program: string, programParameters: readonly string[]): Promise<Ending> {
    const started = performance.now()
    const child = spawn(program, programParameters, { cwd: root, env: environment, stdio: 'inherit' })
    let interrupted = false
    const passOn = (signal: NodeJS.Signals) => {
      interrupted = true
      child.kill(signal)
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

type Ending = { readonly code: number; readonly interrupted: boolean; readonly milliseconds: number }

const passedOn: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

if (import.meta.main) {
  const built = await buildOutdated()
  process.exitCode = built ? await show(resolve(import.meta.dirname, '..'), process.argv.slice(2), process.env) : 1
}
