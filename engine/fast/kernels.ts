/**
 * The compiled kernels of `engine/kernels/`: which builds there are, which one this runtime can have, and their functions. Numbers whose
 * names end in nothing else are addresses in the memory, in bytes; each function is described where it is written.
 */
import { Instance, Memory, Module, validate } from './web-assembly.ts'

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

// prettier-ignore
export type Kernels = {
  readonly barrier: (state: number, threads: number, spins: number) => void
  readonly barrierBytes: () => number
  readonly failBarrier: (state: number, threads: number) => void
  /** 1 or 0. */
  readonly hasFailed: (state: number) => number

  readonly listDigits: (digits: number, levels: number, from: number, to: number, pairs: number, slot: number, ranges: number) => void
  readonly listRows: (matrix: number, rowStep: number, panelStep: number, columns: number, from: number, to: number, pairs: number, slot: number, ranges: number) => void
  readonly transposeLists: (ranges: number, rows: number, from: number, to: number, pairs: number, columnRanges: number) => void

  readonly sumRows: (ranges: number, from: number, to: number, matrix: number, biases: number, sums: number) => void
  readonly sumRowsNarrow: Kernels['sumRows']
  readonly addRows: (ranges: number, from: number, to: number, matrix: number, target: number, scale: number) => void
  readonly addRowsNarrow: Kernels['addRows']

  readonly multiply: (a: number, aRow: number, aStep: number, run: number, aJump: number, steps: number, b: number, base: number, baseRow: number, target: number, scale: number, from: number, to: number, vectors: number) => void
  readonly addColumnSums: (matrix: number, rows: number, target: number, scale: number) => void
  readonly transposePanel: (panel: number, from: number, to: number, transposed: number, panelBytes: number, first: number, columns: number) => void

  readonly relu: (z: number, count: number) => void
  readonly leakyRelu: (z: number, count: number, leak: number) => void
  readonly sigmoid: (z: number, count: number) => void
  readonly tanh: (z: number, count: number) => void
  readonly reluSlope: (a: number, dz: number, count: number) => void
  readonly leakyReluSlope: (a: number, dz: number, count: number, leak: number) => void
  readonly sigmoidSlope: (a: number, dz: number, count: number) => void
  readonly tanhSlope: (a: number, dz: number, count: number) => void
  readonly clearFilling: (panel: number, from: number, to: number, columns: number) => void
  readonly softmaxCrossEntropy: (z: number, a: number, from: number, to: number, columns: number, labels: number, costs: number, answers: number) => void
  readonly softmaxGradient: (a: number, dz: number, from: number, to: number, labels: number, scale: number) => void

  readonly drop: (source: number, target: number, from: number, to: number, columnKeys: number, layerKey: number, position: number, threshold: number, scale: number) => void

  readonly warp: (digit: number, levels: number, target: number, scratch: number, gridKeys: number, splines: number, a: number, b: number, c: number, d: number, e: number, f: number, thickness: number, elastic: number, key: number) => void
  readonly warpScratchBytes: () => number

  readonly fillZero: (target: number, bytes: number) => void
  readonly descend: (w: number, g: number, count: number, rate: number) => void
  readonly descendWithMomentum: (w: number, g: number, v: number, count: number, rate: number, momentum: number) => void
  readonly descendWithNesterov: Kernels['descendWithMomentum']
  readonly descendWithRmsprop: (w: number, g: number, s: number, count: number, rate: number, rho: number, rest: number, epsilon: number) => void
  readonly descendWithAdam: (w: number, g: number, v: number, s: number, count: number, rate: number, squareScale: number, keep: number, beta1: number, rest1: number, beta2: number, rest2: number, epsilon: number) => void
  readonly addPenalties: (w: number, g: number, count: number, l2: number, l1: number) => void
  readonly storeSquares: (g: number, count: number, target: number) => void
  readonly addDoubles: (start: number, count: number, sum: number) => number
  readonly multiplyBy: (g: number, count: number, scale: number) => void
  readonly holdColumns: (panel: number, rows: number, most: number) => void
}
