/**
 * Where everything of a computation is in the shared memory: plain data, which every thread gets a copy of. Names that are not counts,
 * sizes or settings are addresses. How matrices lie in memory is told in `engine/kernels/lanes.ts`.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { defaultSettings, optimiserSlots } from '#engine/settings/settings.ts'
import type { HiddenActivation, OutputActivation, Settings } from '#engine/contract/settings.ts'
import { gridKeys, isAugmented, splines } from '#engine/network/augmentation.ts'
import { createColumnKeys } from '#engine/network/dropout.ts'
import type { Network } from '#engine/network/network.ts'
import type { Region } from './heap.ts'

export const panelColumns = 32
export const rowBytes = 4 * panelColumns
/** An entry of a list: offset and factor. */
const pairBytes = 8
/** Rows of weights that are changed at one time; with optimiser memory they fill no more than a first-level cache. */
export const chunkRows = 64

/** A matrix in panels. */
export type Panels = { readonly start: number; readonly panelBytes: number }

/** The numbers of a matrix, row by row, that are not 0; with room for `slot` bytes a row. */
export type Lists = { readonly ranges: number; readonly pairs: number; readonly slot: number }

/** Lists of a layer's inputs, and the same transposed for the weight gradient. */
export type InputLists = Lists & { readonly columnRanges: number; readonly columnPairs: number }

/** Weights and biases, or a number for each of them. */
export type Parameters = { readonly weights: number; readonly biases: number }

export type LayerPlan = {
  readonly inputs: number
  readonly outputs: number
  readonly inputPanels: number
  readonly outputPanels: number
  readonly activation: HiddenActivation | OutputActivation
  /** W in panels of `weightPanelBytes`, and b. */
  readonly weights: number
  readonly weightPanelBytes: number
  readonly biases: number
  /** z, turned into a in place; for the output layer z. */
  readonly sums: Panels
  /** mask · a, for dropout in training. */
  readonly dropped?: Panels
  /** Lists of the layer's inputs, for layers that profit from zeros: one set for all threads, or one for each. */
  readonly inputLists?: readonly InputLists[]
  readonly training?: LayerTraining
}

export type LayerTraining = {
  /** dz */
  readonly sumGradients: Panels
  /** Lists of dz, where the layer below profits from its zeros. */
  readonly gradientLists?: Lists
  /** Wᵀ, of every layer but the first. */
  readonly transposed?: Panels
  readonly gradients: Parameters
  /** What the optimiser remembers: v, then s. */
  readonly slots: readonly Parameters[]
  /** For dropout, a word a neuron. */
  readonly columnKeys: number
  /** A sum of squares (f64) for each chunk of weights, and after them one for the biases of each panel. */
  readonly squares: number
}

/** Where pictures are bent before they are trained on. */
export type AugmentationPlan = {
  /** Grey levels [capacity × 784], row by row. */
  readonly pixels: number
  /** One for each thread. */
  readonly scratch: readonly number[]
  readonly gridKeys: number
  readonly splines: number
}

export type Plan = {
  readonly id: number
  readonly capacity: number
  readonly layers: readonly LayerPlan[]
  /** Softmax outputs with cross-entropy: kernels do all of it. Otherwise the main thread does, with the readable functions. */
  readonly isSoftmaxCrossEntropy: boolean
  /** [256] the grey level of each byte. */
  readonly levels: number
  /** Begin and end of each row's words. */
  readonly digits: number
  readonly augmentation?: AugmentationPlan
  readonly labels: number
  /** [capacity] f64 */
  readonly costs: number
  /** [capacity] bytes */
  readonly answers: number
  /** a of the output layer. */
  readonly outputs: Panels
  /** A row of zeros. */
  readonly zeros: number
  /** Those that are trained with; where nothing is trained, some of which nothing is used. */
  readonly settings: Settings
}

export type PlanRequest = {
  readonly id: number
  readonly network: Network
  readonly capacity: number
  readonly isSoftmaxCrossEntropy: boolean
  readonly levels: number
  readonly threads: number
  /** Bytes that bending a picture needs beside it. */
  readonly scratchBytes: number
  /** For training. */
  readonly settings?: Settings
}

export const roundUp = (count: number, step: number): number => Math.ceil(count / step) * step
export const countPanels = (columns: number): number => Math.ceil(columns / panelColumns)
export const countChunks = (rows: number): number => Math.ceil(rows / chunkRows)

/** Layers of fewer outputs do not win back the making of lists. */
const leastListedWidth = 32

/**
 * Up to so many rows each thread makes the lists of all digits for itself: that takes less time than to wait for the others and to fetch
 * their lists from another core's cache. With more rows there is more to gain, and the lists would take much memory.
 */
const mostOwnRows = 256

/** Lays out everything in `region`. Throws a `RangeError` when the memory is full. */
export function createPlan(region: Region, request: PlanRequest): Plan {
  const { id, network, isSoftmaxCrossEntropy, levels, threads, settings } = request
  // Kernels work on four rows at a time, and may write to all four.
  const capacity = roundUp(request.capacity, 4)
  const matrix = (columns: number): Panels => {
    const panelBytes = capacity * rowBytes
    return { start: region.allocate(countPanels(columns) * panelBytes), panelBytes }
  }
  const lists = (columns: number): Lists => ({
    ranges: region.allocate(8 * capacity),
    // One more, since the place after the last pair is written to.
    pairs: region.allocate(capacity * (columns + 1) * pairBytes),
    slot: (columns + 1) * pairBytes,
  })
  const inputLists = (columns: number): InputLists => ({
    ...lists(columns),
    columnRanges: region.allocate(8 * columns),
    columnPairs: region.allocate(capacity * columns * pairBytes),
  })
  const parameters = (inputs: number, outputs: number): Parameters => ({
    weights: region.allocate(countPanels(outputs) * roundUp(inputs, 4) * rowBytes),
    biases: region.allocate(countPanels(outputs) * rowBytes),
  })
  const createAugmentation = (): AugmentationPlan => {
    const plan: AugmentationPlan = {
      pixels: region.allocate(4 * capacity * pixelCount),
      scratch: Array.from({ length: threads }, () => region.allocate(request.scratchBytes)),
      gridKeys: region.allocate(4 * gridKeys.length),
      splines: region.allocate(4 * splines.length),
    }
    region.words(plan.gridKeys, gridKeys.length).set(gridKeys)
    region.floats(plan.splines, splines.length).set(splines)
    return plan
  }
  const augmentation = settings && isAugmented(settings) ? createAugmentation() : undefined
  const dropout = settings?.dropout ?? 0
  // To bend every picture in every thread would cost more than to wait.
  const areListsOwn = capacity <= mostOwnRows && !augmentation
  const hasZeros = (index: number) => dropout > 0 || network.layers[index]!.activation === 'relu'

  const layers = network.layers.map(({ inputs, outputs, activation }, index): LayerPlan => {
    const isLast = index === network.layers.length - 1
    const isListed = index === 0 || (hasZeros(index - 1) && outputs >= leastListedWidth)
    const createTraining = (settings: Settings): LayerTraining => {
      const columnKeys = region.allocate(countPanels(outputs) * rowBytes)
      region.words(columnKeys, outputs).set(createColumnKeys(outputs))
      const squares = countPanels(outputs) * (countChunks(inputs) + 1)
      return {
        sumGradients: matrix(outputs),
        ...(index > 0 && !isLast && hasZeros(index) && inputs >= leastListedWidth && { gradientLists: lists(outputs) }),
        ...(index > 0 && {
          transposed: {
            start: region.allocate(countPanels(inputs) * roundUp(outputs, 4) * rowBytes),
            panelBytes: roundUp(outputs, 4) * rowBytes,
          },
        }),
        gradients: parameters(inputs, outputs),
        slots: Array.from({ length: optimiserSlots[settings.optimiser] }, () => parameters(inputs, outputs)),
        columnKeys,
        squares: region.allocate(8 * squares),
      }
    }
    return {
      inputs,
      outputs,
      inputPanels: countPanels(inputs),
      outputPanels: countPanels(outputs),
      activation,
      ...parameters(inputs, outputs),
      weightPanelBytes: roundUp(inputs, 4) * rowBytes,
      sums: matrix(outputs),
      ...(dropout > 0 && !isLast && { dropped: matrix(outputs) }),
      ...(isListed && {
        inputLists: Array.from({ length: index === 0 && areListsOwn ? threads : 1 }, () => inputLists(inputs)),
      }),
      ...(settings && { training: createTraining(settings) }),
    }
  })
  return {
    id,
    capacity,
    layers,
    isSoftmaxCrossEntropy,
    levels,
    digits: region.allocate(8 * capacity),
    ...(augmentation && { augmentation }),
    labels: region.allocate(capacity),
    costs: region.allocate(8 * capacity),
    answers: region.allocate(capacity),
    outputs: matrix(classCount),
    zeros: region.allocate(rowBytes),
    settings: settings ?? defaultSettings,
  }
}
