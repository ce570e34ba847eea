/**
 * The compiled kernels of `engine/kernels/`: which builds there are, which one this runtime can have, and their functions. Numbers whose
 * names end in nothing else are addresses in the memory, in bytes; each function is described where it is written.
 */
import { Instance, Memory, Module, validate } from './web-assembly.ts'

/**
 * Counts the orders in which the kernels have added up. A run is recorded with the version that trained it; resumed with another, it goes on from
 * its checkpoint as well, but not to the last bit as it would have.
 */
export const kernelVersion = 2

export type KernelName = 'relaxed' | 'plain'

export const kernelFileNames: Record<KernelName, string> = { relaxed: 'relaxed.wasm', plain: 'plain.wasm' }

/** The bytes of each build. */
export type KernelBuilds = Readonly<Record<KernelName, Uint8Array>>

export type ChosenKernels = { readonly name: KernelName; readonly module: Module }

/** The best build that this runtime can run; none on a runtime without SIMD or threads. Compiles it, once for all threads. */
export function chooseKernels(builds: KernelBuilds): ChosenKernels | undefined {
  const name = (['relaxed', 'plain'] as const).find((each) => validate(builds[each]))
  return name && { name, module: new Module(builds[name]) }
}

/** Pages of 64 KiB; the most is what the kernels were compiled for. */
const pages = { initial: 64, maximum: 32_768 }

export function createMemory(): Memory {
  return new Memory({ ...pages, shared: true })
}

/** An instance for the thread that asks, on the memory that all share. */
export function instantiate(module: Module, memory: Memory): Kernels {
  return new Instance(module, { env: { memory, abort } }).exports as Kernels
}

function abort(): never {
  throw new Error('A kernel has stopped.')
}

/** What the module does; each function is described where it is written, in `engine/kernels/`. */
export type Kernels = {
  readonly barrierBytes: () => number
  readonly failBarrier: (state: number, threads: number) => void
  /** 1 or 0. */
  readonly hasFailed: (state: number) => number

  readonly mailboxBytes: () => number
  readonly mailboxRoom: () => number
  readonly post: (mailbox: number, order: number) => void
  readonly pending: (mailbox: number) => number
  readonly awaitPending: (mailbox: number, most: number, spins: number) => void
  readonly abandon: (mailbox: number) => void

  /** Says how often the calling thread looks before it sleeps, where threads meet. */
  readonly setSpins: (spins: number) => void
  readonly serve: (mailbox: number, thread: number, spins: number) => void
  readonly work: (order: number, thread: number) => void

  readonly takeOver: (images: number, count: number, target: number, table: number) => number
  readonly warpScratchBytes: () => number
  readonly recordBytes: (record: number) => number

  readonly strokeScratchBytes: () => number
  readonly prepareStrokes: (scratch: number) => void
  readonly describeStrokes: (digits: number, count: number, scratch: number, target: number) => void
  readonly placeVectors: (
    vectors: number,
    count: number,
    mean: number,
    directions: number,
    places: number,
    rests: number,
  ) => void
  readonly addProducts: (vectors: number, count: number, mean: number, differences: number, products: number) => void
  readonly iterateDirections: (matrix: number, directions: number, product: number, count: number) => void
}
