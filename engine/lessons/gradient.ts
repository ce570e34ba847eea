/**
 * The gradient of the cost over many digits: how many weights let it fall when they are raised a little, and how many do nothing at all; the
 * steepest of them; and how far its promise holds. To first order an update w ← w − η g lets the cost fall by η |g|²; the true fall is less, as
 * the slope changes on the way.
 */
import type { GradientSummary, LayerGradient } from '#engine/contract/lessons.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import type { Network } from '#engine/network/network.ts'
import type { LayerNumbers } from '#engine/network/workspace.ts'
import type { Scene } from './along.ts'
import { gradientOf, scoreSample } from './whole-network.ts'

export function* summariseGradient(
  { network, cost, sample }: Scene,
  steepest: number,
  learningRates: readonly number[],
): Work<GradientSummary> {
  const { cost: now, gradients } = yield* gradientOf(network, cost, sample)
  const layers = gradients.map(summariseLayer)
  const squaredNorm = layers.reduce((sum, { norm }) => sum + norm * norm, 0)
  const updates: GradientSummary['updates'][number][] = []
  for (const learningRate of learningRates) {
    const tally = yield* scoreSample(moved(network, gradients, learningRate), cost, sample)
    updates.push({ learningRate, promised: learningRate * squaredNorm, fall: now - tally.cost / sample.count })
  }
  return {
    cost: now,
    layers,
    squaredNorm,
    steepest: findSteepest(network, gradients, steepest),
    silentByPixel: countSilent(network, gradients[0]!),
    updates,
  }
}

/** A copy after one update of plain gradient descent. */
function moved(network: Network, gradients: readonly LayerNumbers[], learningRate: number): Network {
  return {
    layers: network.layers.map((layer, index) => ({
      ...layer,
      weights: layer.weights.map((w, i) => w - learningRate * gradients[index]!.weights[i]!),
      biases: layer.biases.map((b, i) => b - learningRate * gradients[index]!.biases[i]!),
    })),
  }
}

function summariseLayer({ weights, biases }: LayerNumbers): LayerGradient {
  let [falls, rises, squares] = [0, 0, 0]
  for (const slope of weights) {
    if (slope < 0) falls++
    else if (slope > 0) rises++
    squares += slope * slope
  }
  for (const slope of biases) squares += slope * slope
  return { falls, rises, stays: weights.length - falls - rises, norm: Math.sqrt(squares) }
}

/** Of each layer, the first one's first. */
function findSteepest(
  network: Network,
  gradients: readonly LayerNumbers[],
  count: number,
): GradientSummary['steepest'] {
  if (count === 0) return []
  return gradients.flatMap(({ weights }, layer) => {
    const { outputs, weights: values } = network.layers[layer]!
    const found: GradientSummary['steepest'][number][] = []
    let least = 0
    for (const [place, slope] of weights.entries()) {
      if (Math.abs(slope) <= least) continue
      found.push({ layer, from: Math.floor(place / outputs), to: place % outputs, value: values[place]!, slope })
      // Sorted now and then only.
      if (found.length >= 4 * count) least = keepSteepest(found, count)
    }
    keepSteepest(found, count)
    return found
  })
}

/** Keeps the steepest `count`, in their order; returns the least steepness among them if there are as many. */
function keepSteepest(found: GradientSummary['steepest'][number][], count: number): number {
  found.sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope))
  if (found.length < count) return 0
  found.length = count
  return Math.abs(found[count - 1]!.slope)
}

function countSilent({ layers: [first] }: Network, { weights }: LayerNumbers): Float32Array {
  const { outputs } = first!
  const silent = new Float32Array(pixelCount)
  for (const [place, slope] of weights.entries()) if (slope === 0) silent[Math.floor(place / outputs)]!++
  // Counted first: all of them are exactly 1.
  return silent.map((count) => count / outputs)
}
