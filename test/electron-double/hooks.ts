/**
 * Has `electron` mean the double in this process, for `import`, for `require` and for the inspector's `require`, which Playwright
 * uses. To be imported before anything that could ask for it.
 */
import { registerHooks } from 'node:module'
import electron from 'electron/package.json' with { type: 'json' }

/** `url`: the module of the double that takes Electron's place. `type`: of the process. */
export function replaceElectron(url: string, type: 'browser' | 'utility'): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context),
  })
  Object.defineProperty(process, 'type', { value: type, enumerable: true })
  Object.defineProperty(process.versions, 'electron', { value: electron.version, enumerable: true })
}
