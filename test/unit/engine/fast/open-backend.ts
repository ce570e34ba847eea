/** A backend with the compiled kernels. `test/unit/set-up.ts` has compiled them. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { FastBackend } from '#engine/fast/backend.ts'
import { chooseKernels, kernelFileNames, type KernelBuilds } from '#engine/fast/kernels.ts'

const root = resolve(import.meta.dirname, '../../../..')
const folder = join(root, 'out/kernels')
/** Node runs the source itself. */
export const workerUrl = new URL('../../../../engine/fast/worker.ts', import.meta.url)

export async function readBuilds(): Promise<KernelBuilds> {
  const read = (name: keyof typeof kernelFileNames) => readFile(join(folder, kernelFileNames[name]))
  return { relaxed: await read('relaxed'), plain: await read('plain') }
}

type Options = { readonly builds?: KernelBuilds; readonly isAlwaysShared?: boolean }

/** Closed when the test is over. */
export async function openBackend(threads = 1, { builds, isAlwaysShared = true }: Options = {}): Promise<FastBackend> {
  const kernels = chooseKernels(builds ?? (await readBuilds()))!
  const backend = new FastBackend({ kernels, threads, workerUrl, isAlwaysShared })
  await backend.ready
  onTestFinished(() => backend.close())
  return backend
}
