/**
 * One thread's work on weight gradients and in the update, block by block: 32 rows of a panel. The readable twins are `engine/network/backward.ts`,
 * `engine/network/penalties.ts` and `engine/network/optimisers.ts`.
 *
 * A gradient takes one of three ways (`Gradient`): with plain SGD straight into the weights; through the thread's scratch and the optimiser;
 * or into memory, where all of it must be known first.
 */
import { multiply, multiplyTen, sumColumns, transposePanel } from './dense.ts'
import { inputsOf, vectorsOf } from './forward.ts'
import { Gradient, Job } from './job.ts'
import { rowBytes } from './lanes.ts'
import { blockRows, columnsOf, countBlocks, layerOf, listsOf, Optimiser, rowsBytes, Layer, Lists } from './plan.ts'
import { addRows, addRowsNarrow, storeRows, storeRowsNarrow } from './sparse.ts'
import {
  addDoubles,
  addPenalties,
  descend,
  descendWithAdam,
  descendWithMomentum,
  descendWithNesterov,
  descendWithRmsprop,
  holdColumns,
  multiplyBy,
  storeSquares,
} from './updates.ts'

/** Constants of RMSProp and Adam, as `engine/network/optimisers.ts` has them. */
const rho: f32 = 0.9
const rmspropEpsilon: f32 = 1e-7
const beta1: f32 = 0.9
const beta2: f32 = 0.999
const rest1: f32 = <f32>(1 - 0.9)
const rest2: f32 = <f32>(1 - 0.999)
const restOfRho: f32 = <f32>(1 - 0.9)
const adamEpsilon: f32 = 1e-8

/** The lists of a layer's inputs in the batch in hand; null where the layer has none. */
function inputListsOf(layer: Layer, index: i32): Lists | null {
  if (layer.inputLists === 0) return null
  return index === 0 ? Job.lists : listsOf(layer, 0)
}

/**
 * target = base + dW in the rows from `from` to `to` − 1 of a block of panel `panel` of layer `index`, whose dz is `gradients`; `base` is `target`, or a
 * row of zeros.
 */
function addWeightGradient(
  index: i32,
  panel: i32,
  from: i32,
  to: i32,
  gradients: usize,
  base: usize,
  target: usize,
): void {
  const plan = Job.plan
  const layer = layerOf(plan, index)
  const dz = Job.panel(gradients, panel)
  const columns = columnsOf(layer.outputs, panel)
  const lists = inputListsOf(layer, index)
  // As if it were the panel's first row.
  const start = target - rowsBytes(from)
  if (lists !== null) {
    const ranges = lists.columnRanges
    if (base === target) {
      if (columns > 16) addRows(ranges, from, to, dz, start)
      else addRowsNarrow(ranges, from, to, dz, start)
    } else if (columns > 16) storeRows(ranges, from, to, dz, start, base)
    else storeRowsNarrow(ranges, from, to, dz, start, base)
    return
  }
  // A block of dW has the rows of a panel of a.
  const a = Job.panel(inputsOf(index), from / blockRows)
  const baseRow: usize = base === target ? rowBytes : 0
  const isOutput = index === plan.layerCount - 1
  if (isOutput) multiplyTen(a, 4, rowBytes, Job.rows, dz, base, baseRow, target, rowBytes, 0, to - from)
  else multiply(a, 4, rowBytes, Job.rows, 0, Job.rows, dz, base, baseRow, target, 0, to - from, vectorsOf(columns))
}

/** What is to be done with block `block` of a panel of layer `index`, and with its first block for the biases; `gradients` is the layer's dz. */
export function changeBlock(index: i32, panel: i32, block: i32, gradients: usize): void {
  const plan = Job.plan
  const layer = layerOf(plan, index)
  const from = blockRows * block
  const to = min(from + blockRows, layer.inputs)
  const offset = layer.weightPanelBytes * <usize>panel + rowsBytes(from)
  const w = layer.weights + offset
  const b = layer.biases + rowsBytes(panel)
  const dz = Job.panel(gradients, panel)
  const count = 32 * (to - from)
  if (Job.gradient === Gradient.descend) {
    addWeightGradient(index, panel, from, to, gradients, w, w)
    if (block === 0) sumColumns(dz, Job.rows, b, b)
  } else if (Job.gradient === Gradient.keep) {
    const g = layer.weightGradients + offset
    addWeightGradient(index, panel, from, to, gradients, Job.isFirst ? plan.zeros : g, g)
    if (block > 0) return
    const target = layer.biasGradients + rowsBytes(panel)
    sumColumns(dz, Job.rows, Job.isFirst ? plan.zeros : target, target)
    return
  } else {
    const g = columnsOf(layer.outputs, panel) > 16 ? Job.scratch.wide : Job.scratch.narrow
    addWeightGradient(index, panel, from, to, gradients, plan.zeros, g)
    if (plan.l1 > 0 || plan.l2 > 0) addPenalties(w, g, count, plan.l2, plan.l1)
    step(w, g, layer.firstWeights + offset, layer.secondWeights + offset, count, true)
    if (block === 0) {
      const sum = Job.scratch.biases
      sumColumns(dz, Job.rows, plan.zeros, sum)
      const row = rowsBytes(panel)
      step(b, sum, layer.firstBiases + row, layer.secondBiases + row, 32, false)
    }
  }
  transposeBlock(layer, panel, from, to)
}

/** The update of a block whose gradient has been kept, times `scale`. */
export function changeKeptBlock(index: i32, panel: i32, block: i32, scale: f32): void {
  const plan = Job.plan
  const layer = layerOf(plan, index)
  const from = blockRows * block
  const to = min(from + blockRows, layer.inputs)
  const offset = layer.weightPanelBytes * <usize>panel + rowsBytes(from)
  const w = layer.weights + offset
  const g = layer.weightGradients + offset
  const count = 32 * (to - from)
  // With a bound on the gradient the penalties have joined it already.
  if ((plan.l1 > 0 || plan.l2 > 0) && plan.clipNorm === 0) addPenalties(w, g, count, plan.l2, plan.l1)
  if (scale !== 1) multiplyBy(g, count, scale)
  step(w, g, layer.firstWeights + offset, layer.secondWeights + offset, count, true)
  if (block === 0) {
    const row = rowsBytes(panel)
    if (scale !== 1) multiplyBy(layer.biasGradients + row, 32, scale)
    step(layer.biases + row, layer.biasGradients + row, layer.firstBiases + row, layer.secondBiases + row, 32, false)
  }
  transposeBlock(layer, panel, from, to)
}

/** Penalties join the gradient of a block, and the sum of its squares is noted. */
export function measureBlock(index: i32, panel: i32, block: i32): void {
  const plan = Job.plan
  const layer = layerOf(plan, index)
  const from = blockRows * block
  const to = min(from + blockRows, layer.inputs)
  const offset = layer.weightPanelBytes * <usize>panel + rowsBytes(from)
  const g = layer.weightGradients + offset
  const count = 32 * (to - from)
  const blocks = countBlocks(layer)
  if (plan.l1 > 0 || plan.l2 > 0) addPenalties(layer.weights + offset, g, count, plan.l2, plan.l1)
  storeSquares(g, count, layer.squares + 8 * <usize>(panel * blocks + block))
  if (block > 0) return
  const afterWeights = layer.squares + 8 * <usize>(layer.outputPanels * blocks)
  storeSquares(layer.biasGradients + rowsBytes(panel), 32, afterWeights + 8 * <usize>panel)
}

/** What to multiply all gradients by so that together they are no longer than the bound; once all have been measured. */
export function clipScale(): f32 {
  const plan = Job.plan
  let sum: f64 = 0
  for (let index = 0; index < plan.layerCount; index++) {
    const layer = layerOf(plan, index)
    sum = addDoubles(layer.squares, layer.outputPanels * (countBlocks(layer) + 1), sum)
  }
  const norm = Math.sqrt(sum)
  return norm > <f64>plan.clipNorm ? <f32>(<f64>plan.clipNorm / norm) : 1
}

/** Shortens the weights into each neuron of a panel, all of whose blocks have been changed. */
export function holdPanel(layer: Layer, panel: i32): void {
  const panelStart = layer.weights + layer.weightPanelBytes * <usize>panel
  holdColumns(panelStart, layer.inputs, Job.plan.maxNorm)
  transposeBlock(layer, panel, 0, layer.inputs)
}

/** Writes rows of a panel of W to Wᵀ. */
export function transposeBlock(layer: Layer, panel: i32, from: i32, to: i32): void {
  if (layer.transposed === 0) return
  const start = layer.weights + layer.weightPanelBytes * <usize>panel
  const columns = columnsOf(layer.outputs, panel)
  const last = (to + 3) & ~3
  transposePanel(start, from, last, layer.transposed, layer.transposedPanelBytes, 32 * panel, columns)
}

/** The optimiser's step of `count` weights or biases w with the gradients g and the memories v and s. */
function step(w: usize, g: usize, v: usize, s: usize, count: i32, isWeights: bool): void {
  const plan = Job.plan
  const rates = Job.rates
  const rate = load<f32>(rates)
  switch (plan.optimiser) {
    case Optimiser.sgd:
      return descend(w, g, count, rate)
    case Optimiser.momentum:
      return descendWithMomentum(w, g, v, count, rate, plan.momentum)
    case Optimiser.nesterov:
      return descendWithNesterov(w, g, v, count, rate, plan.momentum)
    case Optimiser.rmsprop:
      return descendWithRmsprop(w, g, v, count, rate, rho, restOfRho, rmspropEpsilon)
    default: {
      const adamRate = load<f32>(rates, 4)
      const squareScale = load<f32>(rates, 8)
      // Only weights decay, and only with AdamW.
      const keep: f32 = isWeights ? load<f32>(rates, 12) : 1
      descendWithAdam(w, g, v, s, count, adamRate, squareScale, keep, beta1, rest1, beta2, rest2, adamEpsilon)
    }
  }
}
