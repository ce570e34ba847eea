/** One thread's work in the forward pass. The readable twin is `engine/network/forward.ts`. */
import { leakyRelu, relu, sigmoid, tanh, clearFilling } from './activations.ts'
import { multiply, multiplyTen } from './dense.ts'
import { drop } from './dropout.ts'
import { Job } from './job.ts'
import { rowBytes } from './lanes.ts'
import { listDigits, listRows } from './lists.ts'
import { Activation, columnsOf, digitEntryBytes, layerOf, rowsBytes, Layer, Lists } from './plan.ts'
import { sumRows, sumRowsNarrow } from './sparse.ts'
import { warpDigit } from './warp.ts'

/** What leaky ReLU has of a z below 0; `leak` in `engine/contract/settings.ts`. */
export const leak: f32 = 0.01
const pixels = 784

/** a of a layer in the batch in hand. */
export function activationsOf(layer: Layer): usize {
  return layer.sums + (Job.parity === 1 ? layer.otherSums : 0)
}

/** What layer `index`, not the first, gets from the layer below. */
export function inputsOf(index: i32): usize {
  const below = layerOf(Job.plan, index - 1)
  if (!Job.isTraining || below.dropped === 0) return activationsOf(below)
  return below.dropped + (Job.parity === 1 ? below.otherSums : 0)
}

/** Lists the digits of the rows from `from` to `to` − 1, for training after a change by chance. `digits` and `position` are those of row 0. */
export function listInputs(digits: usize, position: i32, from: i32, to: i32, lists: Lists): void {
  const plan = Job.plan
  const table = Job.order.table
  let pair = lists.pairs + lists.slot * <usize>from
  if (!Job.isTraining || plan.isAugmented === 0) return listDigits(digits, table, from, to, pair, lists.ranges)
  const picture = Job.scratch.pixels
  for (let row = from; row < to; row++) {
    const entry = table + digitEntryBytes * <usize>load<u32>(digits + 4 * <usize>row)
    warpDigit(plan, entry, position + row, picture, Job.scratch.warp)
    // The picture is one row, wherever that is.
    pair = listRows(picture - 4 * pixels * <usize>row, 4 * pixels, rowBytes, pixels, row, row + 1, pair, lists.ranges)
  }
}

/** Lists the rows from `from` to `to` − 1 of a matrix in panels. */
export function listMatrix(matrix: usize, columns: i32, from: i32, to: i32, lists: Lists): void {
  const pair = lists.pairs + lists.slot * <usize>from
  listRows(matrix, rowBytes, Job.panelBytes, columns, from, to, pair, lists.ranges)
}

/** z = a W + b in the rows from `from` to `to` − 1 of a panel, which begins at `target`. The inputs are listed in `ranges`, or the matrix `below`. */
export function sumPanel(
  layer: Layer,
  panel: i32,
  from: i32,
  to: i32,
  ranges: usize,
  below: usize,
  target: usize,
): void {
  const matrix = layer.weights + layer.weightPanelBytes * <usize>panel
  const biases = layer.biases + rowsBytes(panel)
  const columns = columnsOf(layer.outputs, panel)
  if (ranges === 0) {
    const jump = Job.panelBytes - rowBytes
    multiply(below, rowBytes, 4, 32, jump, layer.inputs, matrix, biases, 0, target, from, to, vectorsOf(columns))
  } else if (columns > 16) sumRows(ranges, from, to, matrix, biases, target)
  else sumRowsNarrow(ranges, from, to, matrix, biases, target)
}

/** Vectors of four columns, an even number of them. */
export function vectorsOf(columns: i32): i32 {
  return 2 * ((columns + 7) / 8)
}

/** a = f(z) in place, in the rows from `from` to `to` − 1 of a panel of a hidden layer. */
export function activatePanel(layer: Layer, panel: i32, from: i32, to: i32, start: usize): void {
  const rows = start + rowsBytes(from)
  const count = 32 * (to - from)
  switch (layer.activation) {
    case Activation.relu:
      return relu(rows, count)
    case Activation.leakyRelu:
      return leakyRelu(rows, count, leak)
    case Activation.tanh:
      return tanh(rows, count)
    case Activation.sigmoid: {
      sigmoid(rows, count)
      const columns = columnsOf(layer.outputs, panel)
      if (columns < 32) clearFilling(start, from, to, columns)
      return
    }
    default:
  }
}

/** z, a and what dropout leaves of them, in the rows from `from` to `to` − 1 of a panel of hidden layer `index`. */
export function forwardPanel(index: i32, panel: i32, from: i32, to: i32, ranges: usize, below: usize): void {
  const layer = layerOf(Job.plan, index)
  const start = Job.panel(activationsOf(layer), panel)
  sumPanel(layer, panel, from, to, ranges, below, start)
  activatePanel(layer, panel, from, to, start)
  if (!Job.isTraining || layer.dropped === 0) return
  const target = layer.dropped + (Job.parity === 1 ? layer.otherSums : 0)
  dropPanel(layer, panel, from, to, start, Job.panel(target, panel))
}

/** target = mask · source, in the rows from `from` to `to` − 1 of a panel of a layer; the two may be the same. */
export function dropPanel(layer: Layer, panel: i32, from: i32, to: i32, source: usize, target: usize): void {
  const plan = Job.plan
  const keys = layer.columnKeys + rowsBytes(panel)
  const scale: f32 = 1 / (1 - plan.dropout)
  drop(source, target, from, to, keys, layer.layerKey, Job.position, plan.dropThreshold, scale)
}

/** z of the outputs, of the rows from `from` to `to` − 1. */
export function sumOutputs(output: Layer, below: usize, from: i32, to: i32, target: usize): void {
  for (let panel = 0; panel < output.inputPanels; panel++) {
    const a = Job.panel(below, panel)
    const weights = output.weights + rowsBytes(32 * panel)
    const columns = columnsOf(output.inputs, panel)
    const base = panel === 0 ? output.biases : target
    multiplyTen(a, rowBytes, 4, columns, weights, base, panel === 0 ? 0 : rowBytes, target, rowBytes, from, to)
  }
}
