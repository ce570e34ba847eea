/**
 * One thread's share of the weight gradients and the update. The readable twins are `engine/network/backward.ts`,
 * `engine/network/penalties.ts` and `engine/network/optimisers.ts`.
 *
 * Weights are changed in chunks of 64 rows of a panel: the gradient of a chunk is computed, then used while it is still in the
 * first-level cache. With plain SGD it goes straight into the weights.
 */
import { adam, rmsprop } from '#engine/network/optimisers.ts'
import { addWeightGradient } from './backward-pass.ts'
import type { CurrentSamples } from './forward-pass.ts'
import {
  chunkRows,
  countChunks,
  panelColumns,
  roundUp,
  rowBytes,
  type LayerPlan,
  type Parameters,
  type Plan,
} from './plan.ts'
import { shareItems, sharePanels, type Share } from './share.ts'

export type Update = {
  readonly learningRate: number
  /** Updates made, this one included. */
  readonly updates: number
}

/** Adds the gradients of the current digits to those of the parts before; clears them first if this is the batch's first part. */
export function gradientPass(share: Share, plan: Plan, current: CurrentSamples, isFirst: boolean): void {
  forChunks(share, plan, (index, layer, panel, from, to) => {
    const { weights, biases } = layer.training!.gradients
    const start = weights + panel * layer.weightPanelBytes
    if (isFirst) share.kernels.fillZero(start + from * rowBytes, (to - from) * rowBytes)
    addWeightGradient(share, plan, index, current, panel, from, to, start, 1)
    if (from > 0) return
    if (isFirst) share.kernels.fillZero(biases + panel * rowBytes, rowBytes)
    addBiasGradient(share, layer, current, panel, biases, 1)
  })
}

/** Gradients and update in one go, for a batch in one part whose update needs no look at all gradients first. */
export function fusedPass(share: Share, plan: Plan, current: CurrentSamples, update: Update): void {
  const { optimiser, l1, l2 } = plan.settings
  const isPlain = optimiser === 'sgd' && l1 === 0 && l2 === 0
  const rate = -update.learningRate
  forChunks(share, plan, (index, layer, panel, from, to) => {
    if (isPlain) {
      const weights = layer.weights + panel * layer.weightPanelBytes
      addWeightGradient(share, plan, index, current, panel, from, to, weights, rate)
      if (from === 0) addBiasGradient(share, layer, current, panel, layer.biases, rate)
    } else {
      const { weights, biases } = layer.training!.gradients
      const start = weights + panel * layer.weightPanelBytes
      share.kernels.fillZero(start + from * rowBytes, (to - from) * rowBytes)
      addWeightGradient(share, plan, index, current, panel, from, to, start, 1)
      if (from === 0) {
        share.kernels.fillZero(biases + panel * rowBytes, rowBytes)
        addBiasGradient(share, layer, current, panel, biases, 1)
      }
      changeChunk(share, plan, layer, panel, from, to, update, 1)
    }
    transpose(share, layer, panel, from, to)
  })
  holdToMaxNorm(share, plan)
}

/** The update from gradients that are complete. */
export function updatePass(share: Share, plan: Plan, update: Update): void {
  const scale = plan.settings.clipNorm > 0 ? clipScale(share, plan) : 1
  forChunks(share, plan, (_, layer, panel, from, to) => {
    changeChunk(share, plan, layer, panel, from, to, update, scale)
    transpose(share, layer, panel, from, to)
  })
  holdToMaxNorm(share, plan)
}

/** Writes Wᵀ of all layers, for weights that came from outside. */
export function transposePass(share: Share, plan: Plan): void {
  forChunks(share, plan, (_, layer, panel, from, to) => transpose(share, layer, panel, from, to))
}

type ChunkWork = (index: number, layer: LayerPlan, panel: number, from: number, to: number) => void

function forChunks(share: Share, plan: Plan, work: ChunkWork): void {
  for (const [index, layer] of plan.layers.entries()) {
    const chunks = countChunks(layer.inputs)
    shareItems(share, layer.outputPanels * chunks, (first, last) => {
      for (let chunk = first; chunk < last; chunk++) {
        const from = (chunk % chunks) * chunkRows
        work(index, layer, Math.floor(chunk / chunks), from, Math.min(from + chunkRows, layer.inputs))
      }
    })
  }
}

function addBiasGradient(
  { kernels }: Share,
  { training }: LayerPlan,
  { rows }: CurrentSamples,
  panel: number,
  target: number,
  scale: number,
): void {
  const { start, panelBytes } = training!.sumGradients
  kernels.addColumnSums(start + panel * panelBytes, rows, target + panel * rowBytes, scale)
}

/** Penalties, clipping and the optimiser's step for a chunk, and with a panel's first chunk for its biases. */
function changeChunk(
  share: Share,
  plan: Plan,
  layer: LayerPlan,
  panel: number,
  from: number,
  to: number,
  update: Update,
  scale: number,
): void {
  const { kernels } = share
  const { l1, l2 } = plan.settings
  const { gradients, slots } = layer.training!
  const offset = panel * layer.weightPanelBytes + from * rowBytes
  const count = (to - from) * panelColumns
  // With a bound on the gradient the penalties have joined it already.
  if ((l1 > 0 || l2 > 0) && plan.settings.clipNorm === 0) {
    kernels.addPenalties(layer.weights + offset, gradients.weights + offset, count, l2, l1)
  }
  if (scale !== 1) kernels.multiplyBy(gradients.weights + offset, count, scale)
  step(share, plan, layer.weights + offset, gradients.weights + offset, slots, 'weights', offset, count, update)
  if (from > 0) return
  const row = panel * rowBytes
  if (scale !== 1) kernels.multiplyBy(gradients.biases + row, panelColumns, scale)
  step(share, plan, layer.biases + row, gradients.biases + row, slots, 'biases', row, panelColumns, update)
}

function step(
  { kernels }: Share,
  { settings }: Plan,
  w: number,
  g: number,
  slots: readonly Parameters[],
  part: keyof Parameters,
  offset: number,
  count: number,
  { learningRate, updates }: Update,
): void {
  const { optimiser, momentum, weightDecay } = settings
  const first = slots.length > 0 ? slots[0]![part] + offset : 0
  switch (optimiser) {
    case 'sgd':
      return kernels.descend(w, g, count, learningRate)
    case 'momentum':
      return kernels.descendWithMomentum(w, g, first, count, learningRate, momentum)
    case 'nesterov':
      return kernels.descendWithNesterov(w, g, first, count, learningRate, momentum)
    case 'rmsprop': {
      const { rho, epsilon } = rmsprop
      return kernels.descendWithRmsprop(w, g, first, count, learningRate, rho, 1 - rho, epsilon)
    }
    case 'adam':
    case 'adamw': {
      const { beta1, beta2, epsilon } = adam
      const second = slots[1]![part] + offset
      const rate = learningRate / (1 - beta1 ** updates)
      const squareScale = 1 / (1 - beta2 ** updates)
      const keep = optimiser === 'adamw' && part === 'weights' ? 1 - learningRate * weightDecay : 1
      kernels.descendWithAdam(
        w,
        g,
        first,
        second,
        count,
        rate,
        squareScale,
        keep,
        beta1,
        1 - beta1,
        beta2,
        1 - beta2,
        epsilon,
      )
    }
  }
}

/** What to multiply all gradients by so that together they are no longer than the bound. Penalties join them first. */
function clipScale(share: Share, plan: Plan): number {
  const { kernels, meet } = share
  const { l1, l2, clipNorm } = plan.settings
  forChunks(share, plan, (_, layer, panel, from, to) => {
    const { gradients, squares } = layer.training!
    const offset = panel * layer.weightPanelBytes + from * rowBytes
    const count = (to - from) * panelColumns
    const chunks = countChunks(layer.inputs)
    if (l1 > 0 || l2 > 0) kernels.addPenalties(layer.weights + offset, gradients.weights + offset, count, l2, l1)
    kernels.storeSquares(gradients.weights + offset, count, squares + 8 * (panel * chunks + from / chunkRows))
    if (from > 0) return
    const afterWeights = squares + 8 * layer.outputPanels * chunks
    kernels.storeSquares(gradients.biases + panel * rowBytes, panelColumns, afterWeights + 8 * panel)
  })
  meet()
  // Every thread adds up all of them, in the same order.
  let sum = 0
  for (const layer of plan.layers) {
    const count = layer.outputPanels * (countChunks(layer.inputs) + 1)
    sum = kernels.addDoubles(layer.training!.squares, count, sum)
  }
  const norm = Math.sqrt(sum)
  return norm > clipNorm ? clipNorm / norm : 1
}

/** Whole columns are looked at, so all chunks must be done. */
function holdToMaxNorm(share: Share, plan: Plan): void {
  const { maxNorm } = plan.settings
  if (maxNorm === 0) return
  share.meet()
  for (const layer of plan.layers) {
    sharePanels(share, layer.outputPanels, 1, 1, (panel) => {
      share.kernels.holdColumns(layer.weights + panel * layer.weightPanelBytes, layer.inputs, maxNorm)
      transpose(share, layer, panel, 0, layer.inputs)
    })
  }
}

/** Writes rows of a panel of W to Wᵀ. */
function transpose({ kernels }: Share, layer: LayerPlan, panel: number, from: number, to: number): void {
  const { transposed } = layer.training!
  if (!transposed) return
  const first = panel * panelColumns
  const columns = Math.min(panelColumns, layer.outputs - first)
  const start = layer.weights + panel * layer.weightPanelBytes
  kernels.transposePanel(start, from, roundUp(to, 4), transposed.start, transposed.panelBytes, first, columns)
}
