/**
 * The cost of a network in which only one or two weights or biases of one layer are different: exact, and far cheaper than a forward pass.
 * What a changed weight i → j does not reach stays as it is. With N digits, for each of them
 *   z′ⱼ = zⱼ + Δ aᵢ,   a′ⱼ = f(z′ⱼ),   z′ of the next layer = z + (a′ⱼ − aⱼ) · row j of its W,
 * and only from there on there is a forward pass, which in a network with one hidden layer is none: ten numbers a digit and neuron.
 * The slope ∂C/∂w comes back the same way: δⱼ = f′(zⱼ) Σₖ Wⱼₖ δₖ, and ∂C/∂w = mean of aᵢ δⱼ.
 */
import type { Parameter } from '#engine/contract/lessons.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Cost, HiddenActivation, OutputActivation } from '#engine/contract/settings.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { activate, multiplyBySlope } from '#engine/network/activations.ts'
import { inputGradient } from '#engine/network/backward.ts'
import { outputGradient, sampleCost } from '#engine/network/costs.ts'
import { forward } from '#engine/network/forward.ts'
import type { Layer, Network } from '#engine/network/network.ts'
import { createWorkspace, type Workspace } from '#engine/network/workspace.ts'
import { rowsAtOnce, targetsOf, type Sample } from './sample.ts'

/** What the changed parameters share: a neuron of the layer. */
type Changed = {
  readonly neuron: number
  /** [count] z and a of the neuron, unchanged. */
  readonly z: Float64Array
  readonly a: Float64Array
  /** The parameters of this neuron, by their place in the list. */
  readonly parameters: readonly number[]
}

export type Outcome = {
  /** Mean over the sample. */
  readonly cost: number
  /** ∂C/∂w of each parameter, where asked for. */
  readonly slopes: readonly number[]
}

export class Nearby {
  readonly #network: Network
  readonly #cost: Cost
  readonly #sample: Sample
  readonly #layer: number
  readonly #parameters: readonly Parameter[]
  /** [count] of each parameter: the activation that it multiplies, 1 for a bias. */
  readonly #inputs: readonly Float64Array[]
  readonly #changed: readonly Changed[]
  /** z [count × width], unchanged, of the layer in which the changes are felt: the next one, or the output layer itself. */
  readonly #felt: Float64Array
  readonly #feltLayer: number

  /** `network` in 64 bits; `parameters` all of one layer. */
  constructor(network: Network, cost: Cost, sample: Sample, parameters: readonly Parameter[]) {
    this.#network = network
    this.#cost = cost
    this.#sample = sample
    this.#layer = parameters[0]!.layer
    this.#feltLayer = Math.min(this.#layer + 1, network.layers.length - 1)
    this.#inputs = parameters.map(() => new Float64Array(sample.count))
    this.#changed = [...new Set(parameters.map(({ to }) => to))].map((neuron) => ({
      neuron,
      z: new Float64Array(sample.count),
      a: new Float64Array(sample.count),
      parameters: parameters.flatMap(({ to }, index) => (to === neuron ? [index] : [])),
    }))
    this.#felt = new Float64Array(sample.count * network.layers[this.#feltLayer]!.outputs)
    this.#parameters = parameters
  }

  /** The one forward pass of all digits. */
  *prepare(): Work<void> {
    const { count, pixels } = this.#sample
    const atOnce = rowsAtOnce(this.#network, count)
    const workspace = createWorkspace(this.#network, atOnce)
    const { activations, weightedSums } = workspace
    const before = activations[this.#layer]!
    const { inputs, outputs } = this.#network.layers[this.#layer]!
    for (let from = 0; from < count; from += atOnce) {
      const rows = Math.min(atOnce, count - from)
      activations[0]!.set(pixels.subarray(from * pixelCount, (from + rows) * pixelCount))
      forward(this.#network, workspace, rows)
      for (const [index, parameter] of this.#parameters.entries()) {
        const own = this.#inputs[index]!
        for (let row = 0; row < rows; row++) {
          own[from + row] = parameter.from === null ? 1 : before[row * inputs + parameter.from]!
        }
      }
      for (const { neuron, z, a } of this.#changed) {
        for (let row = 0; row < rows; row++) {
          z[from + row] = weightedSums[this.#layer]![row * outputs + neuron]!
          a[from + row] = activations[this.#layer + 1]![row * outputs + neuron]!
        }
      }
      const felt = weightedSums[this.#feltLayer]!
      const width = this.#network.layers[this.#feltLayer]!.outputs
      this.#felt.set(felt.subarray(0, rows * width), from * width)
      yield
    }
  }

  /** The cost when each parameter is `changes` away from what it is; and the slopes there, if asked for. After `prepare`. */
  *at(changes: readonly number[], withSlopes = false): Work<Outcome> {
    const { count } = this.#sample
    // From the layer on in which the changes are felt: its z is known, the rest is a forward pass.
    const felt = this.#network.layers[this.#feltLayer]!
    const tail: Network = { layers: this.#network.layers.slice(this.#feltLayer + 1) }
    const output = this.#network.layers.at(-1)!
    const tailSize = tail.layers.reduce((sum, { weights }) => sum + weights.length, felt.outputs * 20)
    const atOnce = Math.max(1, Math.min(count, Math.floor(1_000_000 / tailSize)))
    const z = new Float64Array(atOnce * felt.outputs)
    const workspace = tail.layers.length > 0 ? createWorkspace(tail, atOnce) : undefined
    const a = workspace ? (workspace.activations[0] as Float64Array) : new Float64Array(z.length)
    const outputZ = (workspace?.weightedSums.at(-1) ?? z) as Float64Array
    const outputA = (workspace?.activations.at(-1) ?? a) as Float64Array
    const slopes = this.#parameters.map(() => 0)
    let cost = 0
    for (let from = 0; from < count; from += atOnce) {
      const rows = Math.min(atOnce, count - from)
      z.set(this.#felt.subarray(from * felt.outputs, (from + rows) * felt.outputs))
      const changedA = this.#change(changes, z, felt, from, rows)
      activate(felt.activation, z, a, rows, felt.outputs)
      if (workspace) forward(tail, workspace, rows)
      const y = targetsOf(this.#sample, from, rows)
      const activation = output.activation as OutputActivation
      for (let row = 0; row < rows; row++) {
        cost += sampleCost(activation, this.#cost, outputZ, outputA, y, row * classCount, classCount)
      }
      if (withSlopes) {
        const dz = new Float64Array(rows * classCount)
        outputGradient(activation, this.#cost, outputZ, outputA, y, dz, rows, classCount, count)
        this.#addSlopes(slopes, backThrough(tail, workspace, felt, a, dz, rows), changedA, felt, from, rows)
      }
      yield
    }
    return { cost: cost / count, slopes }
  }

  /** Puts the changes into z of the layer where they are felt; returns a′ [rows] of each changed neuron. */
  #change(changes: readonly number[], z: Float64Array, felt: Layer, from: number, rows: number): Float64Array[] {
    const isOutput = this.#feltLayer === this.#layer
    const { activation } = this.#network.layers[this.#layer]!
    return this.#changed.map(({ neuron, z: before, a: answer, parameters }) => {
      const own = before.slice(from, from + rows)
      for (const index of parameters) {
        const inputs = this.#inputs[index]!
        for (let row = 0; row < rows; row++) own[row]! += changes[index]! * inputs[from + row]!
      }
      if (isOutput) {
        for (let row = 0; row < rows; row++) z[row * felt.outputs + neuron] = own[row]!
        return own
      }
      const a = new Float64Array(rows)
      activate(activation, own, a, rows, 1)
      const start = neuron * felt.outputs
      for (let row = 0; row < rows; row++) {
        const more = a[row]! - answer[from + row]!
        if (more === 0) continue
        for (let k = 0; k < felt.outputs; k++) z[row * felt.outputs + k]! += more * felt.weights[start + k]!
      }
      return a
    })
  }

  /** `dz` [rows × width] is ∂C/∂z of the layer where the changes are felt, with the 1 / count of the mean in it. */
  #addSlopes(
    slopes: number[],
    dz: Float64Array,
    changedA: readonly Float64Array[],
    felt: Layer,
    from: number,
    rows: number,
  ): void {
    const isOutput = this.#feltLayer === this.#layer
    const { activation } = this.#network.layers[this.#layer]!
    for (const [place, { neuron, parameters }] of this.#changed.entries()) {
      const delta = new Float64Array(rows)
      for (let row = 0; row < rows; row++) {
        if (isOutput) delta[row] = dz[row * felt.outputs + neuron]!
        else {
          const start = neuron * felt.outputs
          for (let k = 0; k < felt.outputs; k++) delta[row]! += felt.weights[start + k]! * dz[row * felt.outputs + k]!
        }
      }
      if (!isOutput) multiplyBySlope(activation as HiddenActivation, changedA[place]!, delta, rows)
      for (const index of parameters) {
        const inputs = this.#inputs[index]!
        for (let row = 0; row < rows; row++) slopes[index]! += delta[row]! * inputs[from + row]!
      }
    }
  }
}

/** From ∂C/∂z of the outputs back to ∂C/∂z of the layer before the tail, whose activations are `a`. */
function backThrough(
  tail: Network,
  workspace: Workspace | undefined,
  felt: Layer,
  a: Float64Array,
  outputGradients: Float64Array,
  rows: number,
): Float64Array {
  let dz = outputGradients
  for (let index = tail.layers.length - 1; index >= 0; index--) {
    const layer = tail.layers[index]!
    const before = new Float64Array(rows * layer.inputs)
    inputGradient(dz, layer, before, rows)
    const activation = (tail.layers[index - 1] ?? felt).activation as HiddenActivation
    multiplyBySlope(activation, index > 0 ? workspace!.activations[index]! : a, before, rows * layer.inputs)
    dz = before
  }
  return dz
}
