/** Weights and biases between the readable layout, [inputs × outputs] row by row, and panels in the shared memory. */
import type { LayerNumbers } from '#engine/network/workspace.ts'
import type { Region } from './heap.ts'
import { panelColumns, type LayerPlan, type Parameters } from './plan.ts'

/** Copies `from` into the panels of `to`. Filling columns stay 0. */
export function packLayer(region: Region, layer: LayerPlan, from: LayerNumbers, to: Parameters): void {
  forPanels(region, layer, to, (panel, first, width) => {
    for (let row = 0; row < layer.inputs; row++) {
      const start = row * layer.outputs + first
      for (let column = 0; column < width; column++) panel[row * panelColumns + column] = from.weights[start + column]!
    }
  })
  region.floats(to.biases, layer.outputs).set(from.biases)
}

/** Copies the panels of `from` into `to`. */
export function unpackLayer(region: Region, layer: LayerPlan, from: Parameters, to: LayerNumbers): void {
  forPanels(region, layer, from, (panel, first, width) => {
    for (let row = 0; row < layer.inputs; row++) {
      const start = row * layer.outputs + first
      for (let column = 0; column < width; column++) to.weights[start + column] = panel[row * panelColumns + column]!
    }
  })
  to.biases.set(region.floats(from.biases, layer.outputs))
}

/** Calls `work` with each panel of weights, the number of its first column, and how many columns it has. */
function forPanels(
  region: Region,
  { inputs, outputs, outputPanels, weightPanelBytes }: LayerPlan,
  { weights }: Parameters,
  work: (panel: Float32Array, first: number, width: number) => void,
): void {
  for (let index = 0; index < outputPanels; index++) {
    const panel = region.floats(weights + index * weightPanelBytes, inputs * panelColumns)
    const first = index * panelColumns
    work(panel, first, Math.min(panelColumns, outputs - first))
  }
}
