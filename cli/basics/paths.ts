/**
 * Where a built Inkling keeps its parts. Bundling moves this module about inside `out/`, so the project's folder is found by
 * its `package.json` and everything else from there.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EngineAssets } from '#engine/engine.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import manifest from '#package.json' with { type: 'json' }

const projectFolder = findProjectFolder(import.meta.dirname)

/** The lessons that come with Inkling, as files. */
export const lessonFolder = join(projectFolder, 'renderer', 'src', 'lessons', 'files')
/** The packed data sets. */
export const dataFolder = join(projectFolder, 'out', 'data')
/** The compiled kernels. */
const kernelFolder = join(projectFolder, 'out', 'kernels')
/** The thread that computes with others. */
const poolWorker = join(projectFolder, 'out', 'main', 'pool-worker.js')
/** The large network that comes with Inkling; the small one lies beside it. */
export const shippedFile = join(projectFolder, 'resources', 'shipped', 'digits.safetensors')
/** What is said in other languages than English. */
export const messageFolder = join(projectFolder, 'resources', 'messages')
/** The page that networks are saved in. */
const pageFile = join(projectFolder, 'out', 'network-page', 'page.html')
/** The built page. */
export const pageFolder = join(projectFolder, 'out', 'renderer')

/** What an engine is given. Run from source, before anything is built, it trains with the readable loops. */
export function readAssets(): EngineAssets {
  return {
    dataFolder,
    kernels: readKernels(kernelFolder),
    workerUrl: existsSync(poolWorker) ? poolWorker : undefined,
    shippedFile,
    pageFile,
    messageFolder,
    version: manifest.version,
  }
}

function findProjectFolder(start: string): string {
  let folder = start
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No package.json in ${start} or above it.`)
    folder = parent
  }
  return folder
}
