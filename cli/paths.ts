/**
 * Where a built Inkling keeps its parts. Bundling moves this module about inside `out/`, so the project's folder is found by
 * its `package.json` and everything else from there.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const projectFolder = findProjectFolder(import.meta.dirname)

/** The packed data sets. */
export const dataFolder = join(projectFolder, 'out', 'data')
/** The built page. */
export const pageFolder = join(projectFolder, 'out', 'renderer')

function findProjectFolder(start: string): string {
  let folder = start
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No package.json in ${start} or above it.`)
    folder = parent
  }
  return folder
}
