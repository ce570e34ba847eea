/** One thread's work in the backward pass down to dz of every layer. The readable twin is `engine/network/backward.ts`. */
import { leakyReluSlope, reluSlope, sigmoidSlope, tanhSlope } from './activations.ts'
import { multiply } from './dense.ts'
import { activationsOf, dropPanel, leak, vectorsOf } from './forward.ts'
import { Job } from './job.ts'
import { rowBytes } from './lanes.ts'
import { Activation, columnsOf, layerOf, rowsBytes, Layer } from './plan.ts'
import { sumRows, sumRowsNarrow } from './sparse.ts'

/**
 * dz of the layer below layer `index` = (dz Wᵀ) · mask · f′(z), in the rows from `from` to `to` − 1 of its panel `panel`. dz is listed in
 * `ranges`, or the matrix `gradients`.
 */
export function passBack(index: i32, panel: i32, from: i32, to: i32, ranges: usize, gradients: usize): void {
  const plan = Job.plan
  const layer = layerOf(plan, index)
  const below = layerOf(plan, index - 1)
  const matrix = layer.transposed + layer.transposedPanelBytes * <usize>panel
  const start = Job.panel(below.sumGradients, panel)
  const columns = columnsOf(layer.inputs, panel)
  if (ranges === 0) {
    const jump = Job.panelBytes - rowBytes
    const vectors = vectorsOf(columns)
    multiply(gradients, rowBytes, 4, 32, jump, layer.outputs, matrix, plan.zeros, 0, start, from, to, vectors)
  } else if (columns > 16) sumRows(ranges, from, to, matrix, plan.zeros, start)
  else sumRowsNarrow(ranges, from, to, matrix, plan.zeros, start)
  if (below.dropped !== 0) dropPanel(below, panel, from, to, start, start)
  multiplyBySlope(below, panel, from, to, start)
}

/** dz = da · f′(z), where `start` holds da. */
function multiplyBySlope(layer: Layer, panel: i32, from: i32, to: i32, start: usize): void {
  const a = Job.panel(activationsOf(layer), panel) + rowsBytes(from)
  const dz = start + rowsBytes(from)
  const count = 32 * (to - from)
  switch (layer.activation) {
    case Activation.relu:
      return reluSlope(a, dz, count)
    case Activation.leakyRelu:
      return leakyReluSlope(a, dz, count, leak)
    case Activation.tanh:
      return tanhSlope(a, dz, count)
    case Activation.sigmoid:
      return sigmoidSlope(a, dz, count)
    default:
  }
}
