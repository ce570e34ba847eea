/**
 * Compiles the kernels of `engine/kernels/` from AssemblyScript into `out/kernels/`: `relaxed.wasm` with relaxed SIMD, whose multiply-add
 * is one instruction, and `plain.wasm` for runtimes without it.
 */
import asc from 'assemblyscript/asc'
import { existsSync, globSync, statSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { kernelFileNames, type KernelName } from '#engine/fast/kernels.ts'

const root = resolve(import.meta.dirname, '..')
const kernelFolder = join(root, 'out/kernels')

const features: Record<KernelName, readonly string[]> = {
  relaxed: ['simd', 'threads', 'relaxed-simd'],
  plain: ['simd', 'threads'],
}
const names = Object.keys(features) as KernelName[]

/** Compiles every build, unless all are there and newer than what they are made from. Throws an error with the compiler's own words. */
export async function buildKernels(folder: string = kernelFolder): Promise<void> {
  const results = names.map((name) => join(folder, kernelFileNames[name]))
  const sources = [...globSync('engine/kernels/*.ts', { cwd: root }), 'scripts/build-kernels.ts', 'package-lock.json']
  const newestSource = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs))
  if (results.every((path) => existsSync(path) && statSync(path).mtimeMs > newestSource)) return
  await mkdir(folder, { recursive: true })
  for (const [index, name] of names.entries()) await writeFileAtomically(results[index]!, await compile(features[name]))
}

async function compile(enabled: readonly string[]): Promise<Uint8Array> {
  let binary: Uint8Array | undefined
  let complaints = ''
  const { error } = await asc.main(
    [
      'engine/kernels/index.ts',
      ...['--outFile', 'kernels.wasm', '--optimizeLevel', '3', '--converge', '--noAssert', '--runtime', 'stub'],
      // At most 2 GiB: 32,768 pages of 64 KiB, of which the first is the compiler's.
      ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '32768'],
      ...enabled.flatMap((feature) => ['--enable', feature]),
    ],
    {
      // The compiler adds `.ts` to every path that is imported; here the paths already end in it.
      readFile: async (name, folder) => {
        const path = join(root, folder, name.replace(/\.ts\.ts$/, '.ts'))
        return existsSync(path) ? await readFile(path, 'utf8') : null
      },
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') binary = contents
      },
      listFiles: () => [],
      stderr: {
        write(text) {
          complaints += String(text)
        },
      },
    },
  )
  if (error || !binary) throw new Error(`The kernels could not be compiled.\n${complaints}`, { cause: error })
  return binary
}

if (import.meta.main) await buildKernels()
