/**
 * The chain rule for one weight w from i to j and one picture, in numbers that can be multiplied by hand:
 *   ∂C/∂w = ∂z/∂w · ∂a/∂z · ∂C/∂a = aᵢ · f′(zⱼ) · Σₖ wⱼₖ δₖ
 * The sum goes over all ways on from neuron j, one for each neuron k of the next layer; δₖ = ∂C/∂zₖ. At the outputs δ comes from the cost itself.
 */
import type { ChainPath, ChainRule, Parameter } from '#engine/contract/lessons.ts'
import type { HiddenActivation, OutputActivation } from '#engine/contract/settings.ts'
import { classCount } from '#engine/contract/pictures.ts'
import { multiplyBySlope } from '#engine/network/activations.ts'
import { backward } from '#engine/network/backward.ts'
import { sampleCost } from '#engine/network/costs.ts'
import { forward } from '#engine/network/forward.ts'
import { createGradientWorkspace, createWorkspace } from '#engine/network/workspace.ts'
import type { Scene } from './along.ts'
import { placeOf, readParameter, targetsOf } from './sample.ts'

/** For the finite difference: small enough for the curve to be straight, large enough for 64 bits. */
const step = 1e-5

/** `sample` is one picture. */
export function followChain(scene: Scene, parameter: Parameter): ChainRule {
  const { network, cost, sample } = scene
  const workspace = createWorkspace(network, 1)
  const room = createGradientWorkspace(network, 1)
  const y = targetsOf(sample, 0, 1)
  const output = network.layers.at(-1)!.activation as OutputActivation
  const { activations, weightedSums } = workspace
  activations[0]!.set(sample.pixels)
  const costNow = () => {
    forward(network, workspace, 1)
    return sampleCost(output, cost, weightedSums.at(-1)!, activations.at(-1)!, y, 0, classCount)
  }

  const value = readParameter(network, parameter)
  const finiteDifference = differenceAt(scene, parameter, costNow)
  const now = costNow()
  backward(network, cost, workspace, room, y, 1, 1)

  const { layer, from, to } = parameter
  const input = from === null ? 1 : activations[layer]![from]!
  const delta = room.sumGradients[layer]![to]!
  const isOutput = layer === network.layers.length - 1
  const paths = isOutput ? [] : pathsFrom(scene, layer, to, room.sumGradients[layer + 1]!)
  const activation = activations[layer + 1]![to]!
  const slope = slopeAt(network.layers[layer]!.activation, activation)
  return {
    cost: now,
    value,
    input,
    weightedSum: weightedSums[layer]![to]!,
    activation,
    slope,
    signal: isOutput ? outputSignal(slope, delta) : paths.reduce((sum, { product }) => sum + product, 0),
    paths,
    delta,
    gradient: input * delta,
    finiteDifference,
    layers: network.layers.map((_, index) => ({
      weightedSums: Float64Array.from(weightedSums[index]!),
      activations: Float64Array.from(activations[index + 1]!),
      deltas: Float64Array.from(room.sumGradients[index]!),
    })),
  }
}

function pathsFrom({ network }: Scene, layer: number, neuron: number, deltas: ArrayLike<number>): ChainPath[] {
  const { outputs, weights } = network.layers[layer + 1]!
  return Array.from({ length: outputs }, (_, to) => {
    const weight = weights[neuron * outputs + to]!
    const delta = deltas[to]!
    return { to, weight, delta, product: weight * delta }
  })
}

/** f′(z) by a = f(z); null for softmax. */
function slopeAt(activation: HiddenActivation | OutputActivation, a: number): number | null {
  if (activation === 'softmax') return null
  const slope = Float64Array.of(1)
  multiplyBySlope(activation, Float64Array.of(a), slope, 1)
  return slope[0]!
}

/** ∂C/∂a of an output: δ / f′(z), where that is a number. */
function outputSignal(slope: number | null, delta: number): number | null {
  return slope === null || slope === 0 ? null : delta / slope
}

/** The network is changed for two forward passes, and then as it was. */
function differenceAt({ network }: Scene, parameter: Parameter, costNow: () => number): number {
  const { numbers, index } = placeOf(network.layers[parameter.layer]!, parameter)
  const value = numbers[index]!
  const costAt = (other: number) => {
    numbers[index] = other
    return costNow()
  }
  const difference = (costAt(value + step) - costAt(value - step)) / (2 * step)
  numbers[index] = value
  return difference
}
