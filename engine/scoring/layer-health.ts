/** How each layer of a network is doing: what a lesson on vanishing gradients, dead ReLUs and saturated sigmoids looks at. */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { LayerHealth } from '#engine/contract/scoring.ts'
import type { Cost } from '#engine/contract/settings.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { backward } from '#engine/network/backward.ts'
import { forward } from '#engine/network/forward.ts'
import type { FloatArray, Layer, Network } from '#engine/network/network.ts'
import { gradientNorm } from '#engine/network/penalties.ts'
import { createGradientWorkspace, createWorkspace } from '#engine/network/workspace.ts'
import type { Work } from '#engine/basics/slicer.ts'

/** Digits at once. */
const rowsAtOnce = 50
/** A sigmoid's slope a(1 − a) is at most 1/4 and below a fifth of that outside of 0.053 to 0.947; tanh, 2σ(2z) − 1, accordingly. */
const sigmoidEnd = (1 - Math.sqrt(1 - 1 / 5)) / 2

/** The state of every layer over the digits that `indices` name, without dropout and penalties. The network must not change meanwhile. */
export function* examineLayers(
  network: Network,
  cost: Cost,
  digits: Digits,
  indices: Uint32Array,
): Work<readonly LayerHealth[]> {
  const workspace = createWorkspace(network, rowsAtOnce)
  const gradientWorkspace = createGradientWorkspace(network, rowsAtOnce)
  const targets = new Float32Array(rowsAtOnce * classCount)
  const awake = network.layers.map((layer) => new Uint8Array(layer.outputs))
  const saturated = network.layers.map(() => 0)
  for (let from = 0; from < indices.length; from += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, indices.length - from)
    targets.fill(0)
    for (let row = 0; row < rows; row++) {
      const index = indices[from + row]!
      readPixels(digits, index, workspace.activations[0]!, row * pixelCount)
      targets[row * classCount + digits.labels[index]!] = 1
    }
    forward(network, workspace, rows)
    backward(network, cost, workspace, gradientWorkspace, targets, rows, indices.length)
    for (const [index, layer] of network.layers.entries()) {
      const a = workspace.activations[index + 1]!
      noteAwake(awake[index]!, a, rows)
      saturated[index]! += countSaturated(layer, a, rows)
    }
    yield
  }
  return network.layers.map((layer, index) => ({
    gradientNorm: gradientNorm([gradientWorkspace.gradients[index]!]),
    weightNorm: lengthOf(layer.weights),
    dead: layer.activation === 'relu' ? awake[index]!.filter((seen) => seen === 0).length / layer.outputs : null,
    saturated:
      layer.activation === 'sigmoid' || layer.activation === 'tanh'
        ? saturated[index]! / (indices.length * layer.outputs)
        : null,
  }))
}

/** √Σ w² */
function lengthOf(weights: FloatArray): number {
  let squares = 0
  for (const w of weights) squares += w * w
  return Math.sqrt(squares)
}

function noteAwake(awake: Uint8Array, a: FloatArray, rows: number): void {
  const width = awake.length
  for (let i = 0; i < rows * width; i++) if (a[i]! > 0) awake[i % width] = 1
}

function countSaturated({ activation, outputs }: Layer, a: FloatArray, rows: number): number {
  if (activation !== 'sigmoid' && activation !== 'tanh') return 0
  let count = 0
  for (let i = 0; i < rows * outputs; i++) {
    const share = activation === 'sigmoid' ? a[i]! : (a[i]! + 1) / 2
    if (share < sigmoidEnd || share > 1 - sigmoidEnd) count++
  }
  return count
}
