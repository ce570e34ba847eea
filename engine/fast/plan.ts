/**
 * Where everything of a computation is in the shared memory. The threads read it as records (`engine/kernels/plan.ts`), in which names that are not
 * counts, sizes or settings are addresses. How matrices lie in memory is told in `engine/kernels/lanes.ts`.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import { defaultSettings, optimiserSlots } from '#engine/settings/settings.ts'
import type { Cost, HiddenActivation, Optimiser, OutputActivation, Settings } from '#engine/contract/settings.ts'
import { gridKeys, isAugmented, splines } from '#engine/network/augmentation.ts'
import { createColumnKeys } from '#engine/network/dropout.ts'
import type { Network } from '#engine/network/network.ts'
import type { Region } from './heap.ts'
import { bytesOf, writeRecord } from './records.ts'

export const panelColumns = 32
const rowBytes = 4 * panelColumns
/** An entry of a list: offset and factor. */
const pairBytes = 8
/** Rows of weights that are changed at one time; `blockRows` in `engine/kernels/plan.ts`. */
const blockRows = 32
/** Rows that a thread scores at one time; `scoreRows` there. */
const scoreRows = 32
/** Bytes of a row of the sums of a panel's part of the outputs; `partRowBytes` there. */
const partRowBytes = 64

/** Of a row of z of the output layer, where it is kept; `outputSumsRowBytes` there is in bytes. */
export const outputSumsColumns = 12

/** The numbers that stand for words in the records. */
const activations: Record<HiddenActivation | OutputActivation, number> = {
  relu: 0,
  'leaky-relu': 1,
  sigmoid: 2,
  tanh: 3,
  linear: 4,
  softmax: 5,
}
const costs: Record<Cost, number> = {
  'cross-entropy': 0,
  'mean-squared-error': 1,
  'mean-absolute-error': 2,
  hinge: 3,
}
const optimisers: Record<Optimiser, number> = { sgd: 0, momentum: 1, nesterov: 2, rmsprop: 3, adam: 4, adamw: 5 }

/** Weights and biases, or a number for each of them. */
export type Parameters = { readonly weights: number; readonly biases: number }

/** What JavaScript itself needs to know of a layer. */
export type LayerPlan = Parameters & {
  readonly inputs: number
  readonly outputs: number
  readonly outputPanels: number
  readonly weightPanelBytes: number
  /** What the optimiser remembers: v, then s. */
  readonly slots: readonly Parameters[]
  /** The layer's record. */
  readonly record: number
}

export type Plan = {
  /** The plan's record. */
  readonly record: number
  readonly layers: readonly LayerPlan[]
  /** Digits that can be scored at once. */
  readonly capacity: number
  /** Rows of a part of a batch, or of a batch in one part, at most. */
  readonly partSize: number
  /** Threads that have something to do. */
  readonly mostThreads: number
  /** [capacity] f64 and u8 */
  readonly costs: number
  readonly answers: number
  /** z of the output layer [capacity × 12]; 0 for training. */
  readonly outputSums: number
}

export type PlanRequest = {
  readonly network: Network
  readonly cost: Cost
  /** Digits to be scored at once. */
  readonly capacity: number
  readonly threads: number
  /** Bytes that bending a picture needs beside it. */
  readonly warpBytes: number
  /** For training, in parts of at most `partSize` digits. */
  readonly training?: { readonly settings: Settings; readonly partSize: number } | undefined
}

const roundUp = (count: number, step: number): number => Math.ceil(count / step) * step
const countPanels = (columns: number): number => Math.ceil(columns / panelColumns)

/** Layers of fewer outputs do not win back the making of lists. */
const leastListedWidth = 32

/**
 * Up to so many rows each thread lists the digits of a batch for itself. With more rows there is more to gain by sharing, and the lists
 * would take much memory.
 */
const mostOwnRows = 128

/** Lays out everything in `region`. Throws a `RangeError` when the memory is full. */
export function createPlan(region: Region, request: PlanRequest): Plan {
  const { network, cost, capacity, threads, training } = request
  const settings = training?.settings ?? defaultSettings
  const layout = new Layout(region, roundUp(training?.partSize ?? scoreRows, 4))
  const record = region.allocate(bytesOf('Plan'))
  const isShallow = network.layers.length === 2
  // To bend every picture in every thread would cost more than to wait.
  const areListsOwn = isShallow && layout.rows <= mostOwnRows && !isAugmented(settings)
  const layers = layout.addLayers(network, training?.settings, areListsOwn ? threads : 2)
  // At least as many as a part has: training keeps its costs there as well.
  const most = Math.max(capacity, layout.rows)
  const outputSums = training ? 0 : region.allocate(4 * outputSumsColumns * most)
  const scratch = layout.addScratch(request)
  const [rowCosts, answers] = [region.allocate(8 * most), region.allocate(most)]
  const hiddenPanels = countPanels(network.layers[0]!.outputs)
  const partBytes = isShallow && training ? hiddenPanels * layout.rows * partRowBytes : 0
  const { l1, l2, clipNorm, maxNorm, momentum, dropout, shift, rotation, scaling, shear, elastic, thickness } = settings
  writeRecord(region, record, 'Plan', {
    layers: layout.layerRecords,
    layerCount: layers.length,
    capacity: layout.rows,
    panelBytes: layout.panelBytes,
    cost: costs[cost],
    optimiser: optimisers[settings.optimiser],
    ...{ momentum, l1, l2, clipNorm, maxNorm, dropout, shift, rotation, scaling, shear, elastic, thickness },
    // A word stays if it is at least p · 2³², which need not be a whole number.
    dropThreshold: Math.ceil(dropout * 2 ** 32),
    areListsOwn: Number(areListsOwn),
    isAugmented: Number(training !== undefined && isAugmented(settings)),
    ...layout.addAugmentation(training?.settings),
    costs: rowCosts,
    answers,
    outputSums,
    zeros: region.allocate(rowBytes),
    parts: region.allocate(2 * partBytes),
    otherParts: partBytes,
    ...scratch,
  })
  return {
    record,
    layers,
    capacity,
    partSize: training?.partSize ?? 0,
    mostThreads: isShallow ? Math.min(threads, hiddenPanels) : threads,
    costs: rowCosts,
    answers,
    outputSums,
  }
}

/** Gives matrices, lists and layers their places. */
class Layout {
  readonly #region: Region
  /** Of a batch's matrices; kernels work on four at a time, and may write to all four. */
  readonly rows: number
  readonly panelBytes: number
  layerRecords = 0

  constructor(region: Region, rows: number) {
    this.#region = region
    this.rows = rows
    this.panelBytes = rows * rowBytes
  }

  /** `firstLists`: how many lists of the digits there are. */
  addLayers(network: Network, settings: Settings | undefined, firstLists: number): readonly LayerPlan[] {
    const count = network.layers.length
    const dropout = settings?.dropout ?? 0
    const hasZeros = (index: number) => dropout > 0 || network.layers[index]!.activation === 'relu'
    this.layerRecords = this.#region.allocate(count * bytesOf('Layer'))
    return network.layers.map(({ inputs, outputs, activation }, index): LayerPlan => {
      const isLast = index === count - 1
      const own = this.#addParameters(inputs, outputs)
      const slots = Array.from({ length: settings ? optimiserSlots[settings.optimiser] : 0 }, () =>
        this.#addParameters(inputs, outputs),
      )
      const [first, second] = slots
      const record = this.layerRecords + index * bytesOf('Layer')
      const weightPanelBytes = roundUp(inputs, 4) * rowBytes
      // What the next batch writes while a slower thread still reads it: a of the first of several hidden layers.
      const copies = index === 0 && count > 2 ? 2 : 1
      const matrixBytes = countPanels(outputs) * this.panelBytes
      const isListed = index > 0 && hasZeros(index - 1) && outputs >= leastListedWidth
      const areGradientsListed = settings && index > 0 && !isLast && hasZeros(index) && inputs >= leastListedWidth
      writeRecord(this.#region, record, 'Layer', {
        ...{ inputs, outputs, weightPanelBytes, ...own },
        inputPanels: countPanels(inputs),
        outputPanels: countPanels(outputs),
        activation: activations[activation],
        // While scoring, which layers profit from lists is all that is asked.
        inputLists: index === 0 || isListed ? this.#addLists(inputs, settings ? (index === 0 ? firstLists : 1) : 0) : 0,
        firstWeights: first?.weights ?? 0,
        firstBiases: first?.biases ?? 0,
        secondWeights: second?.weights ?? 0,
        secondBiases: second?.biases ?? 0,
        ...(settings && {
          sums: this.#region.allocate(copies * matrixBytes),
          otherSums: copies === 2 ? matrixBytes : 0,
          dropped: dropout > 0 && !isLast ? this.#region.allocate(copies * matrixBytes) : 0,
          sumGradients: this.#region.allocate(matrixBytes),
          gradientLists: areGradientsListed ? this.#addLists(outputs, 1, false) : 0,
          ...(index > 0 && {
            transposed: this.#region.allocate(countPanels(inputs) * roundUp(outputs, 4) * rowBytes),
            transposedPanelBytes: roundUp(outputs, 4) * rowBytes,
          }),
          columnKeys: this.#addColumnKeys(outputs),
        }),
      })
      return { ...own, inputs, outputs, outputPanels: countPanels(outputs), weightPanelBytes, slots, record }
    })
  }

  #addParameters(inputs: number, outputs: number): Parameters {
    const weights = this.#region.allocate(countPanels(outputs) * roundUp(inputs, 4) * rowBytes)
    return { weights, biases: this.#region.allocate(countPanels(outputs) * rowBytes) }
  }

  /** Lists of a matrix with so many columns, `copies` times, one record after the other; with `copies` 0 only the record. */
  #addLists(columns: number, copies: number, hasColumns = true): number {
    const start = this.#region.allocate(Math.max(1, copies) * bytesOf('Lists'))
    for (let copy = 0; copy < copies; copy++) {
      // One more, since the place after the last pair is written to.
      const slot = (columns + 1) * pairBytes
      writeRecord(this.#region, start + copy * bytesOf('Lists'), 'Lists', {
        ranges: this.#region.allocate(8 * this.rows),
        pairs: this.#region.allocate(this.rows * slot),
        slot,
        ...(hasColumns && {
          columnRanges: this.#region.allocate(8 * columns),
          columnPairs: this.#region.allocate(this.rows * columns * pairBytes),
        }),
      })
    }
    return start
  }

  #addColumnKeys(outputs: number): number {
    const start = this.#region.allocate(countPanels(outputs) * rowBytes)
    this.#region.words(start, outputs).set(createColumnKeys(outputs))
    return start
  }

  addAugmentation(settings: Settings | undefined) {
    if (!settings || !isAugmented(settings)) return { gridKeys: 0, splines: 0 }
    const places = {
      gridKeys: this.#region.allocate(4 * gridKeys.length),
      splines: this.#region.allocate(4 * splines.length),
    }
    this.#region.words(places.gridKeys, gridKeys.length).set(gridKeys)
    this.#region.floats(places.splines, splines.length).set(splines)
    return places
  }

  /** A scratch for each thread. */
  addScratch({ network, threads, warpBytes, training }: PlanRequest) {
    const region = this.#region
    const widest = Math.max(...network.layers.map(({ outputs }) => countPanels(outputs)))
    const columns = Math.max(...network.layers.map(({ inputs }) => inputs))
    const isBent = training && isAugmented(training.settings)
    const scratchBytes = roundUp(bytesOf('Scratch'), 64)
    const scratch = region.allocate(threads * scratchBytes)
    for (let thread = 0; thread < threads; thread++) {
      const lists = region.allocate(bytesOf('Lists'))
      const slot = (columns + 1) * pairBytes
      writeRecord(region, lists, 'Lists', {
        ranges: region.allocate(8 * scoreRows),
        pairs: region.allocate(scoreRows * slot),
        slot,
      })
      writeRecord(region, scratch + thread * scratchBytes, 'Scratch', {
        outputRow: region.allocate(rowBytes),
        lists,
        below: region.allocate(widest * scoreRows * rowBytes),
        above: region.allocate(widest * scoreRows * rowBytes),
        ...(training && {
          outputGradients: region.allocate(this.panelBytes),
          wide: region.allocate(blockRows * rowBytes),
          narrow: region.allocate(blockRows * rowBytes),
          biases: region.allocate(rowBytes),
        }),
        ...(isBent && { warp: region.allocate(warpBytes), pixels: region.allocate(4 * pixelCount) }),
      })
    }
    return { scratch, scratchBytes }
  }
}

/** Makes room for gradients that must be complete before the update. */
export function addGradients(region: Region, { layers }: Plan): void {
  for (const { inputs, outputPanels, weightPanelBytes, record } of layers) {
    const sums = outputPanels * (Math.ceil(inputs / blockRows) + 1)
    writeRecord(region, record, 'Layer', {
      weightGradients: region.allocate(outputPanels * weightPanelBytes),
      biasGradients: region.allocate(outputPanels * rowBytes),
      squares: region.allocate(8 * sums),
    })
  }
}
