/** Weights and biases between the readable layout, [inputs × outputs] row by row, and panels in the shared memory. */
import type { KeptWeights } from '#engine/network/computation.ts'
import type { FloatArray, Layer, Network } from '#engine/network/network.ts'
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
  forPanels(region, layer, from, (panel, first, width) => readPanel(panel, layer, first, width, to.weights))
  to.biases.set(region.floats(from.biases, layer.outputs))
}

/** Copies one panel into its columns of `weights`. */
function readPanel(
  panel: Float32Array,
  { inputs, outputs }: Pick<LayerPlan, 'inputs' | 'outputs'>,
  first: number,
  width: number,
  weights: FloatArray,
): void {
  for (let row = 0; row < inputs; row++) {
    const start = row * outputs + first
    for (let column = 0; column < width; column++) weights[start + column] = panel[row * panelColumns + column]!
  }
}

type PackedLayer = Pick<Layer, 'inputs' | 'outputs' | 'activation'> & {
  readonly panels: readonly Float32Array[]
  readonly biases: Float32Array
}

/** Weights copied panel by panel, as they lay in the shared memory, which is much faster than to bring them into rows. */
export class PackedWeights implements KeptWeights {
  readonly #layers: readonly PackedLayer[]

  constructor(region: Region, plan: readonly LayerPlan[], layers: Network['layers']) {
    this.#layers = layers.map(({ inputs, outputs, activation }, index) => {
      const panels: Float32Array[] = []
      forPanels(region, plan[index]!, plan[index]!, (panel) => panels.push(panel.slice()))
      const biases = region.floats(plan[index]!.biases, outputs).slice()
      return { inputs, outputs, activation, panels, biases }
    })
  }

  /** Takes others into the same memory; false where the layers are not of this size. */
  renew(region: Region, plan: readonly LayerPlan[]): boolean {
    const own = this.#layers
    if (plan.some(({ inputs, outputs }, index) => own[index]?.inputs !== inputs || own[index].outputs !== outputs))
      return false
    for (const [index, { panels, biases }] of own.entries()) {
      forPanels(region, plan[index]!, plan[index]!, (panel, first) => panels[first / panelColumns]!.set(panel))
      biases.set(region.floats(plan[index]!.biases, biases.length))
    }
    return true
  }

  read(): Network {
    return {
      layers: this.#layers.map(({ panels, biases, ...layer }) => {
        const weights = new Float32Array(layer.inputs * layer.outputs)
        for (const [index, panel] of panels.entries()) {
          const first = index * panelColumns
          readPanel(panel, layer, first, Math.min(panelColumns, layer.outputs - first), weights)
        }
        return { ...layer, weights, biases: biases.slice() }
      }),
    }
  }
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
