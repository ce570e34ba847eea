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
import { addRows, addRowsNarrow } from './sparse.ts'
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

/** The block of weights in hand: 32 rows of a panel, and with a panel's first block its biases. */
class Block {
  static index: i32
  static layer: Layer = changetype<Layer>(0)
  static panel: i32
  /** Rows of the panel, from `from` to `to` − 1. */
  static from: i32
  static to: i32
  /** Numbers that it has, and where they begin in the weights and whatever there is for each of them (bytes). */
  static count: i32
  static offset: usize
  static hasBiases: bool
  /** Where the panel's biases begin (bytes). */
  static biasOffset: usize

  static choose(index: i32, panel: i32, block: i32): void {
    const layer = layerOf(Job.plan, index)
    Block.index = index
    Block.layer = layer
    Block.panel = panel
    Block.from = blockRows * block
    Block.to = min(Block.from + blockRows, layer.inputs)
    Block.count = 32 * (Block.to - Block.from)
    Block.offset = layer.weightPanelBytes * <usize>panel + rowsBytes(Block.from)
    Block.hasBiases = block === 0
    Block.biasOffset = rowsBytes(panel)
  }

  /** target = base + dW, where the layer's dz is `gradients`; `base` is `target`, or a row of zeros. */
  static addGradient(gradients: usize, base: usize, target: usize): void {
    const index = Block.index
    const dz = Job.panel(gradients, Block.panel)
    const columns = columnsOf(Block.layer.outputs, Block.panel)
    const baseRow: usize = base === target ? rowBytes : 0
    const lists = inputListsOf(Block.layer, index)
    if (lists !== null) {
      const ranges = lists.columnRanges
      if (columns > 16) addRows(ranges, Block.from, Block.to, dz, base, baseRow, target)
      else addRowsNarrow(ranges, Block.from, Block.to, dz, base, baseRow, target)
      return
    }
    // A block of dW has the rows of a panel of a.
    const a = Job.panel(inputsOf(index), Block.from / blockRows)
    const rows = Block.to - Block.from
    const isOutput = index === Job.plan.layerCount - 1
    if (isOutput) multiplyTen(a, 4, rowBytes, Job.rows, dz, base, baseRow, target, rowBytes, 0, rows)
    else multiply(a, 4, rowBytes, Job.rows, 0, Job.rows, dz, base, baseRow, target, 0, rows, vectorsOf(columns))
  }

  static addPenalties(gradient: usize): void {
    const plan = Job.plan
    if (plan.l1 === 0 && plan.l2 === 0) return
    addPenalties(Block.layer.weights + Block.offset, gradient, Block.count, plan.l2, plan.l1)
  }

  static stepWeights(gradient: usize): void {
    const layer = Block.layer
    const offset = Block.offset
    step(layer.weights + offset, gradient, layer.firstWeights + offset, layer.secondWeights + offset, Block.count, true)
  }

  static stepBiases(gradient: usize): void {
    const layer = Block.layer
    const offset = Block.biasOffset
    step(layer.biases + offset, gradient, layer.firstBiases + offset, layer.secondBiases + offset, 32, false)
  }
}

/** What is to be done with block `block` of a panel of layer `index`, and with its first block for the biases; `gradients` is the layer's dz. */
export function changeBlock(index: i32, panel: i32, block: i32, gradients: usize): void {
  Block.choose(index, panel, block)
  const plan = Job.plan
  const layer = Block.layer
  const dz = Job.panel(gradients, panel)
  if (Job.gradient === Gradient.keep) {
    const g = layer.weightGradients + Block.offset
    Block.addGradient(gradients, Job.isFirst ? plan.zeros : g, g)
    const sum = layer.biasGradients + Block.biasOffset
    if (Block.hasBiases) sumColumns(dz, Job.rows, Job.isFirst ? plan.zeros : sum, sum)
    return
  }
  if (Job.gradient === Gradient.descend) {
    const w = layer.weights + Block.offset
    Block.addGradient(gradients, w, w)
    const b = layer.biases + Block.biasOffset
    if (Block.hasBiases) sumColumns(dz, Job.rows, b, b)
  } else {
    const g = columnsOf(layer.outputs, panel) > 16 ? Job.scratch.wide : Job.scratch.narrow
    Block.addGradient(gradients, plan.zeros, g)
    Block.addPenalties(g)
    Block.stepWeights(g)
    if (Block.hasBiases) {
      sumColumns(dz, Job.rows, plan.zeros, Job.scratch.biases)
      Block.stepBiases(Job.scratch.biases)
    }
  }
  transposeBlock(layer, panel, Block.from, Block.to)
}

/** The update of a block whose gradient has been kept, times `scale`. */
export function changeKeptBlock(index: i32, panel: i32, block: i32, scale: f32): void {
  Block.choose(index, panel, block)
  const layer = Block.layer
  const g = layer.weightGradients + Block.offset
  // With a bound on the gradient the penalties have joined it already.
  if (Job.plan.clipNorm === 0) Block.addPenalties(g)
  if (scale !== 1) multiplyBy(g, Block.count, scale)
  Block.stepWeights(g)
  if (Block.hasBiases) {
    const sum = layer.biasGradients + Block.biasOffset
    if (scale !== 1) multiplyBy(sum, 32, scale)
    Block.stepBiases(sum)
  }
  transposeBlock(layer, panel, Block.from, Block.to)
}

/** Penalties join the gradient of a block, and the sum of its squares is noted. */
export function measureBlock(index: i32, panel: i32, block: i32): void {
  Block.choose(index, panel, block)
  const layer = Block.layer
  const g = layer.weightGradients + Block.offset
  const blocks = countBlocks(layer)
  Block.addPenalties(g)
  storeSquares(g, Block.count, layer.squares + 8 * <usize>(panel * blocks + block))
  if (!Block.hasBiases) return
  const afterWeights = layer.squares + 8 * <usize>(layer.outputPanels * blocks)
  storeSquares(layer.biasGradients + Block.biasOffset, 32, afterWeights + 8 * <usize>panel)
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
