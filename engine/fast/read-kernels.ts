/** Reads the compiled kernels for a host that knows where they are. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kernelFileNames, type KernelBuilds, type KernelName } from './kernels.ts'

/** The builds in `folder`; none if they have not been built, in which case an engine does without. */
export function readKernels(folder: string): KernelBuilds | undefined {
  const path = (name: KernelName) => join(folder, kernelFileNames[name])
  if (!existsSync(path('relaxed')) || !existsSync(path('plain'))) return undefined
  return { relaxed: readFileSync(path('relaxed')), plain: readFileSync(path('plain')) }
}
