/** The packed data for tests that need real digits. `test/unit/set-up.ts` has packed it. */
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../out/data')

/** The folder to give an engine as `dataFolder`. */
export async function packedData(): Promise<string> {
  return folder
}
