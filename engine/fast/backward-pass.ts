/**
 * One thread's share of the backward pass down to dz of every layer; the weight gradients are left to `update-pass.ts`. The readable
 * twin is `engine/network/backward.ts`.
 */
import { leak } from '#engine/contract/settings.ts'
import { countVectors, drop, inputsOf, listMatrix, type CurrentSamples } from './forward-pass.ts'
import { panelColumns, rowBytes, type LayerPlan, type Plan } from './plan.ts'
import { ownOf, shareItems, sharePanels, type Share } from './share.ts'

/** dz of every layer from dz of the outputs, and the lists that the weight gradients are made from. */
export function backwardPass(share: Share, plan: Plan, current: CurrentSamples): void {
  const { meet } = share
  const { rows } = current
  const last = plan.layers.length - 1
  let isMet = true
  for (const layer of plan.layers) isMet = transposeInputLists(share, plan, layer, rows) && isMet
  if (last === 0 && !isMet) meet()
  for (let index = last; index > 0; index--) {
    const layer = plan.layers[index]!
    const { sumGradients, gradientLists } = layer.training!
    if (gradientLists) {
      listMatrix(share, sumGradients, layer.outputs, gradientLists, rows)
      meet()
    }
    sharePanels(share, layer.inputPanels, rows, 4, (panel, from, to) => {
      passBack(share, plan, layer, index, current, panel, from, to)
    })
    meet()
  }
}

/** Transposes a layer's input lists. False if other threads do some of them, so that all must meet before the lists are read. */
function transposeInputLists(
  share: Share,
  { capacity }: Plan,
  { inputs, inputLists }: LayerPlan,
  rows: number,
): boolean {
  if (!inputLists) return true
  const { item, isOwn } = ownOf(share, inputLists)
  const { ranges, columnRanges, columnPairs } = item
  // Each thread's pairs go where no other thread's can.
  const transpose = (from: number, to: number) =>
    share.kernels.transposeLists(ranges, rows, from, to, columnPairs + 8 * from * capacity, columnRanges)
  if (isOwn) transpose(0, inputs)
  else shareItems(share, inputs, transpose)
  return isOwn
}

/** dz of the layer below = (dz Wᵀ) · mask · f′(z), some rows of a panel. */
function passBack(
  share: Share,
  plan: Plan,
  layer: LayerPlan,
  index: number,
  current: CurrentSamples,
  panel: number,
  from: number,
  to: number,
): void {
  const { kernels } = share
  const below = plan.layers[index - 1]!
  const { sumGradients, gradientLists, transposed } = layer.training!
  const target = below.training!.sumGradients
  const matrix = transposed!.start + panel * transposed!.panelBytes
  const start = target.start + panel * target.panelBytes
  const columns = layer.inputs - panel * panelColumns
  if (gradientLists) {
    const sumRows = columns > 16 ? kernels.sumRows : kernels.sumRowsNarrow
    sumRows(gradientLists.ranges, from, to, matrix, plan.zeros, start)
  } else {
    const jump = sumGradients.panelBytes - rowBytes
    const vectors = countVectors(columns)
    kernels.multiply(
      sumGradients.start,
      rowBytes,
      4,
      panelColumns,
      jump,
      layer.outputs,
      matrix,
      plan.zeros,
      0,
      start,
      1,
      from,
      to,
      vectors,
    )
  }
  if (current.isTraining && below.dropped) drop(share, plan, index - 1, target, target, current, panel, from, to)
  multiplyBySlope(share, below, panel, from, to)
}

function multiplyBySlope({ kernels }: Share, layer: LayerPlan, panel: number, from: number, to: number): void {
  const { sumGradients } = layer.training!
  const a = layer.sums.start + panel * layer.sums.panelBytes + from * rowBytes
  const dz = sumGradients.start + panel * sumGradients.panelBytes + from * rowBytes
  const count = (to - from) * panelColumns
  switch (layer.activation) {
    case 'relu':
      return kernels.reluSlope(a, dz, count)
    case 'leaky-relu':
      return kernels.leakyReluSlope(a, dz, count, leak)
    case 'tanh':
      return kernels.tanhSlope(a, dz, count)
    case 'sigmoid':
      return kernels.sigmoidSlope(a, dz, count)
    case 'linear':
      return
    case 'softmax':
      throw new Error('Softmax is an activation of the outputs only.')
  }
}

/** Adds scale · dW of the rows `from` to `to` − 1 of a panel to `target`, the panel's beginning. */
export function addWeightGradient(
  share: Share,
  plan: Plan,
  index: number,
  current: CurrentSamples,
  panel: number,
  from: number,
  to: number,
  target: number,
  scale: number,
): void {
  const { kernels } = share
  const layer = plan.layers[index]!
  const { sumGradients } = layer.training!
  const dz = sumGradients.start + panel * sumGradients.panelBytes
  const columns = layer.outputs - panel * panelColumns
  if (layer.inputLists) {
    const addRows = columns > 16 ? kernels.addRows : kernels.addRowsNarrow
    addRows(ownOf(share, layer.inputLists).item.columnRanges, from, to, dz, target, scale)
    return
  }
  const a = inputsOf(plan, index, current)
  const vectors = countVectors(columns)
  // 32 rows of dW are a panel of a.
  for (let row = from; row < to; row += panelColumns) {
    const inputPanel = row / panelColumns
    const start = a.start + inputPanel * a.panelBytes - 4 * row
    const end = Math.min(row + panelColumns, to)
    kernels.multiply(
      start,
      4,
      rowBytes,
      current.rows,
      0,
      current.rows,
      dz,
      target,
      rowBytes,
      target,
      scale,
      row,
      end,
      vectors,
    )
  }
}
