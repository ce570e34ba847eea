/** One thread's share of the forward pass. The readable twin is `engine/network/forward.ts`. */
import { leak } from '#engine/contract/settings.ts'
import { chooseWarp, createEpochKey } from '#engine/network/augmentation.ts'
import { createKey } from '#engine/basics/random.ts'
import {
  panelColumns,
  roundUp,
  rowBytes,
  type AugmentationPlan,
  type InputLists,
  type LayerPlan,
  type Panels,
  type Plan,
} from './plan.ts'
import { ownOf, shareItems, sharePanels, type Share } from './share.ts'

/** The current digits. */
export type CurrentSamples = {
  readonly rows: number
  /** Whether augmentation and dropout take part, and a backward pass follows. */
  readonly isTraining: boolean
  /** Samples of the batch that the rows are a part of. */
  readonly batchSize: number
  readonly epoch: number
  /** Of row 0 in the epoch's order. */
  readonly position: number
}

/** z and a of every layer, and in training with softmax and cross-entropy dz of the outputs as well, since they are at hand. */
export function forwardPass(share: Share, plan: Plan, current: CurrentSamples): void {
  const { kernels, meet } = share
  const { rows } = current
  listInputs(share, plan, current)
  for (const [index, layer] of plan.layers.entries()) {
    const below = index === 0 ? undefined : inputsOf(plan, index, current)
    if (below && layer.inputLists) {
      listMatrix(share, below, layer.inputs, layer.inputLists[0]!, rows)
      meet()
    }
    const isLast = index === plan.layers.length - 1
    sharePanels(share, layer.outputPanels, rows, 4, (panel, from, to) => {
      sum(share, layer, below, panel, from, to)
      if (isLast) return
      activate(share, layer, panel, from, to)
      if (current.isTraining && layer.dropped) {
        drop(share, plan, index, layer.sums, layer.dropped, current, panel, from, to)
      }
    })
    if (!isLast) meet()
    else if (plan.isSoftmaxCrossEntropy) {
      // The same rows as this thread has just summed, since the outputs are one panel.
      sharePanels(share, 1, rows, 4, (_, from, to) => {
        const { outputs, labels, costs, answers } = plan
        kernels.softmaxCrossEntropy(layer.sums.start, outputs.start, from, to, layer.outputs, labels, costs, answers)
        if (!current.isTraining) return
        const { start } = layer.training!.sumGradients
        kernels.softmaxGradient(outputs.start, start, from, to, labels, 1 / current.batchSize)
      })
    }
  }
}

/** The matrix that layer `index`, not the first, gets from the layer below. */
export function inputsOf({ layers }: Plan, index: number, { isTraining }: CurrentSamples): Panels {
  const { sums, dropped } = layers[index - 1]!
  return (isTraining && dropped) || sums
}

function listInputs(share: Share, plan: Plan, current: CurrentSamples): void {
  const { item, isOwn } = ownOf(share, plan.layers[0]!.inputLists!)
  const list = (from: number, to: number) => {
    if (current.isTraining && plan.augmentation) listWarped(share, plan, plan.augmentation, item, current, from, to)
    else share.kernels.listDigits(plan.digits, plan.levels, from, to, item.pairs, item.slot, item.ranges)
  }
  if (isOwn) return list(0, current.rows)
  shareItems(share, current.rows, list)
  share.meet()
}

/** Lists digits after bending each of them. */
function listWarped(
  { kernels, thread }: Share,
  { digits, levels, settings, layers }: Plan,
  { pixels, scratch, gridKeys, splines }: AugmentationPlan,
  { pairs, slot, ranges }: InputLists,
  { epoch, position }: CurrentSamples,
  from: number,
  to: number,
): void {
  const epochKey = createEpochKey(settings.seed, epoch)
  const pictureBytes = 4 * layers[0]!.inputs
  for (let row = from; row < to; row++) {
    const { a, b, c, d, e, f, thickness, elastic, key } = chooseWarp(settings, epochKey, position + row)
    const target = pixels + pictureBytes * row
    kernels.warp(
      digits + 8 * row,
      levels,
      target,
      scratch[thread]!,
      gridKeys,
      splines,
      a,
      b,
      c,
      d,
      e,
      f,
      thickness,
      elastic,
      key,
    )
  }
  kernels.listRows(pixels, pictureBytes, rowBytes, layers[0]!.inputs, from, to, pairs, slot, ranges)
}

export function listMatrix(
  share: Share,
  { start, panelBytes }: Panels,
  columns: number,
  { pairs, slot, ranges }: { readonly pairs: number; readonly slot: number; readonly ranges: number },
  rows: number,
): void {
  shareItems(share, rows, (from, to) => {
    share.kernels.listRows(start, rowBytes, panelBytes, columns, from, to, pairs, slot, ranges)
  })
}

/** z = a W + b, some rows of a panel. */
function sum(share: Share, layer: LayerPlan, below: Panels | undefined, panel: number, from: number, to: number): void {
  const { kernels } = share
  const matrix = layer.weights + panel * layer.weightPanelBytes
  const biases = layer.biases + panel * rowBytes
  const target = layer.sums.start + panel * layer.sums.panelBytes
  const columns = layer.outputs - panel * panelColumns
  if (layer.inputLists) {
    const sumRows = columns > 16 ? kernels.sumRows : kernels.sumRowsNarrow
    sumRows(ownOf(share, layer.inputLists).item.ranges, from, to, matrix, biases, target)
    return
  }
  if (!below) return
  const jump = below.panelBytes - rowBytes
  const vectors = countVectors(columns)
  kernels.multiply(
    below.start,
    rowBytes,
    4,
    panelColumns,
    jump,
    layer.inputs,
    matrix,
    biases,
    0,
    target,
    1,
    from,
    to,
    vectors,
  )
}

/** Vectors of four columns, an even number of them. */
export function countVectors(columns: number): number {
  return Math.min(8, roundUp(Math.ceil(columns / 4), 2))
}

/** a = f(z) in place. */
function activate({ kernels }: Share, layer: LayerPlan, panel: number, from: number, to: number): void {
  const start = layer.sums.start + panel * layer.sums.panelBytes
  const rows = start + from * rowBytes
  const count = (to - from) * panelColumns
  switch (layer.activation) {
    case 'relu':
      return kernels.relu(rows, count)
    case 'leaky-relu':
      return kernels.leakyRelu(rows, count, leak)
    case 'tanh':
      return kernels.tanh(rows, count)
    case 'sigmoid': {
      kernels.sigmoid(rows, count)
      const columns = layer.outputs - panel * panelColumns
      if (columns < panelColumns) kernels.clearFilling(start, from, to, columns)
      return
    }
    case 'linear':
      return
    case 'softmax':
      throw new Error('Softmax is an activation of the outputs only.')
  }
}

/** target = mask · source, some rows of a panel of layer `index`; the two may be the same. */
export function drop(
  { kernels }: Share,
  plan: Plan,
  index: number,
  source: Panels,
  target: Panels,
  { epoch, position }: CurrentSamples,
  panel: number,
  from: number,
  to: number,
): void {
  const { dropout, seed } = plan.settings
  const columnKeys = plan.layers[index]!.training!.columnKeys + panel * rowBytes
  const layerKey = createKey(seed, 'dropout', index, epoch)
  // A word stays if it is at least p · 2³², which need not be a whole number.
  const threshold = Math.ceil(dropout * 2 ** 32)
  const panelSource = source.start + panel * source.panelBytes
  const panelTarget = target.start + panel * target.panelBytes
  kernels.drop(panelSource, panelTarget, from, to, columnKeys, layerKey, position, threshold, 1 / (1 - dropout))
}
