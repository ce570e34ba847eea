/**
 * Has `electron` mean the double in this process, for `import`, for `require` and for the inspector's `require`, which Playwright
 * uses. To be imported before anything that could ask for it.
 */
import { registerHooks } from 'node:module'

/** `url`: the module of the double that takes Electron's place. */
export function replaceElectron(url: string): void {
  const electron = /^electron(\/(main|common|utility))?$/
  registerHooks({
    resolve: (specifier, context, next) =>
      electron.test(specifier) ? { url, shortCircuit: true } : next(specifier, context),
  })
}

/** What Electron's own `process` says of itself, and has more than Node's. */
export function describeProcess(type: 'browser' | 'utility', electronVersion: string): void {
  Object.defineProperty(process, 'type', { value: type, enumerable: true })
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true })
  Object.defineProperty(process, 'crash', { value: () => process.kill(process.pid, 'SIGSEGV') })
}
