import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The version that `package.json` of the npm package `electron` names, for which the types were made that the double follows. */
export const electronVersion = (
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('electron/package.json'), 'utf8')) as {
    version: string
  }
).version
