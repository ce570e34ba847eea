/** The packed data for tests that need real digits: packed on demand, whichever test file comes first. */
import { join, resolve } from 'node:path'
import { packData } from '#scripts/pack-data.ts'

const folder = join(resolve(import.meta.dirname, '../../..'), 'out/data')
let packing: Promise<unknown> | undefined

/** The folder to give an engine as `dataFolder`; checked once in each test file. */
export async function packedData(): Promise<string> {
  await (packing ??= packData(folder))
  return folder
}
