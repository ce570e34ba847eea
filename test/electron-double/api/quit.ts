/**
 * How the app ends. The order is Electron's: before-quit, the windows' close and closed, will-quit, quit; window-all-closed only
 * when nobody has asked to quit. Limit: `beforeunload` in a page is not asked.
 */
import { currentBrowser } from '#test/electron-double/chromium/current.ts'
import { createEvent, type KnownEvents, tell } from '#test/electron-double/guard.ts'
import { listWindows, watchWindows } from './windows.ts'

/** Waits for what must be done before the process may end. */
export type BeforeEnd = () => Promise<unknown>

/** Node's own, before the app's code gets to see `process`. */
const endProcess = process.exit.bind(process)
const beforeEnd: BeforeEnd[] = []

export function doBeforeEnd(action: BeforeEnd): void {
  beforeEnd.push(action)
}

export type Quit = {
  quit(): void
  exit(code?: number): void
  /** Whether the app is about to end, so that nothing new need be started. */
  isEnding(): boolean
}

/** `app`: the emitter of the events. */
export function createQuit(app: KnownEvents): Quit {
  let quitting = false
  let exiting = false
  let ended = false
  let exitCode = 0

  function quit(): void {
    if (quitting) return
    const event = createEvent()
    tell(app, 'before-quit', event)
    if (event.defaultPrevented) return
    quitting = true
    const windows = listWindows()
    if (windows.length === 0) quitWithoutWindows()
    else for (const window of windows) window.close()
  }

  function quitWithoutWindows(): void {
    const event = createEvent()
    tell(app, 'will-quit', event)
    if (event.defaultPrevented) quitting = false
    else void end()
  }

  function exit(code = 0): void {
    quitting = true
    exiting = true
    exitCode = code
    const windows = listWindows()
    if (windows.length === 0) void end()
    else for (const window of windows) window.destroy()
  }

  async function end(): Promise<void> {
    if (ended) return
    ended = true
    tell(app, 'quit', createEvent(), exitCode)
    await Promise.allSettled(beforeEnd.map((action) => action()))
    await currentBrowser()?.end()
    endProcess(exitCode)
  }

  watchWindows({
    allClosed() {
      if (exiting) void end()
      else if (quitting) quitWithoutWindows()
      else if (app.listenerCount('window-all-closed') > 0) tell(app, 'window-all-closed')
      else quit()
    },
    closeRefused: () => void (quitting = false),
  })
  // As Chromium has it: the first of a kind quits, the second one kills, even when the first quit was refused.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, quit)

  return { quit, exit, isEnding: () => ended }
}
