/**
 * Has `electron` mean the double in this process, for `import`, for `require` and for the inspector's `require`, which Playwright
 * uses. To be imported before anything that could ask for it.
 */
import { createRequire, registerHooks } from 'node:module'

const { version } = createRequire(import.meta.url)('electron/package.json') as { readonly version: string }

/** `url`: the module of the double that takes Electron's place. `type`: of the process. */
export function replaceElectron(url: string, type: 'browser' | 'utility'): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context),
  })
  Object.defineProperty(process, 'type', { value: type, enumerable: true })
  Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
}
