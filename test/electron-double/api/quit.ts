/**
 * How the app ends. The order is Electron's: before-quit, the windows' close and closed, will-quit, quit; window-all-closed only
 * when nobody has asked to quit. Limit: `beforeunload` in a page is not asked.
 */
import { endBrowser } from '#test/electron-double/chromium/launch.ts'
import { createEvent, type KnownEvents, tell } from '#test/electron-double/guard.ts'

/** Node's own, before the app's code gets to see `process`. */
const endProcess = process.exit.bind(process)

/** The windows that are open, and the processes to be destroyed with the app: Electron waits for nothing that they have to do. */
export const windows = new Set<{ close(): void; destroy(): void }>()
export const children = new Set<{ kill(signal: 'SIGKILL'): unknown }>()

/** What windows tell of themselves. */
export const parting = { onAllClosed() {}, onRefused() {} }

export type Quit = {
  quit(): void
  exit(code?: number): void
  /** Whether the app is about to end, so that nothing new need be started. */
  isEnding(): boolean
}

/** `app`: the emitter of the events. */
export function createQuit(app: KnownEvents): Quit {
  let state: 'running' | 'quitting' | 'exiting' | 'ended' = 'running'
  let exitCode = 0

  function isRefused(name: 'before-quit' | 'will-quit'): boolean {
    const event = createEvent()
    tell(app, name, event)
    return event.defaultPrevented
  }

  function quit(): void {
    if (state !== 'running' || isRefused('before-quit')) return
    state = 'quitting'
    if (windows.size === 0) quitWithoutWindows()
    for (const window of [...windows]) window.close()
  }

  function quitWithoutWindows(): void {
    if (isRefused('will-quit')) state = 'running'
    else void end()
  }

  function exit(code = 0): void {
    if (state === 'ended') return
    state = 'exiting'
    exitCode = code
    if (windows.size === 0) void end()
    for (const window of [...windows]) window.destroy()
  }

  async function end(): Promise<void> {
    if (state === 'ended') return
    state = 'ended'
    tell(app, 'quit', createEvent(), exitCode)
    for (const child of children) child.kill('SIGKILL')
    await endBrowser()
    endProcess(exitCode)
  }

  parting.onAllClosed = () => {
    if (state === 'exiting') void end()
    else if (state === 'quitting') quitWithoutWindows()
    else if (app.listenerCount('window-all-closed') > 0) tell(app, 'window-all-closed')
    else quit()
  }
  parting.onRefused = () => {
    if (state === 'quitting') state = 'running'
  }
  // As Chromium has it: the first of a kind quits, the second one kills, even when the first quit was refused.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, quit)

  return { quit, exit, isEnding: () => state === 'ended' }
}
