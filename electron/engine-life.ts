/**
 * How the engine's process ends: when the main process says so, with what a run has learned recorded first; and by its own errors, the
 * ones in promises included, which Electron would only warn of.
 */

/** What the main process sends to the engine's to end it. A signal would not do: Windows has none. */
export const endEngine = 'end'

/** What of the process this needs. */
export type EngineLife = {
  readonly parentPort: { on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown }
  on(event: NodeJS.Signals | 'unhandledRejection', listener: (reason: unknown) => void): unknown
  exit(): unknown
}

/** `close`: records what a run has learned. It is called once. */
export function endInOrder(life: EngineLife, close: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    void close().finally(() => life.exit())
  }
  life.parentPort.on('message', ({ data }) => {
    if (data === endEngine) end()
  })
  // So ends a session on Linux for each of its processes.
  life.on('SIGTERM', end)
  // Ctrl-C in a terminal, and the terminal's own end, reach every process of the app. This one ends with the main process.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) life.on(signal, () => {})
  // A run whose promise has failed would look as if it went on for ever.
  life.on('unhandledRejection', (reason) => {
    throw reason
  })
}
