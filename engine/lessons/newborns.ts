/** Networks with random weights, before any training; and those on the way from one network to another. */
import type { Between, Newborn } from '#engine/contract/lessons.ts'
import { classCount } from '#engine/contract/pictures.ts'
import type { Bench } from '#engine/bench/bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import { engineLost } from '#engine/basics/slicer.ts'
import { copyNetwork, createNetwork, type Network } from '#engine/network/network.ts'
import { argmax, type Tally } from '#engine/network/tally.ts'
import { evaluate } from '#engine/training/evaluate.ts'

/** Throws `bad-data`, `engine-lost`. */
export async function askNewborns(bench: Bench, seeds: readonly number[], most: number): Promise<readonly Newborn[]> {
  const { settings } = bench
  const score = await openScoring(bench, most)
  const newborns: Newborn[] = []
  for (const seed of seeds) {
    const { count, correct, cost, confusion } = await score(createNetwork({ ...settings, seed }))
    const answers = Float64Array.from({ length: classCount }, (_, answer) =>
      sumOf(classCount, (label) => confusion[label * classCount + answer]!),
    )
    const favourite = argmax(answers, 0, classCount)
    newborns.push({
      seed,
      accuracy: correct / count,
      cost: cost / count,
      favourite,
      favouriteShare: answers[favourite]! / count,
    })
  }
  return newborns
}

/** `from` and `to` have the same layers, and nobody changes them. Throws `bad-data`, `engine-lost`. */
export async function walkBetween(
  bench: Bench,
  from: Network,
  to: Network,
  points: number,
  most: number,
): Promise<Between> {
  const score = await openScoring(bench, most)
  const costs = new Float64Array(points)
  const accuracies = new Float64Array(points)
  for (let point = 0; point < points; point++) {
    const tally = await score(mix(from, to, point / (points - 1)))
    costs[point] = tally.cost / tally.count
    accuracies[point] = tally.correct / tally.count
  }
  return { costs, accuracies, distance: distanceBetween(from, to) }
}

/** What scores networks on the same validation digits, at most so many, with the settings that the bench has now. */
async function openScoring(bench: Bench, most: number): Promise<(network: Network) => Promise<Tally>> {
  const { settings, shared } = bench
  const { digits, indices } = await bench.loadSplit(settings.data, 'validation')
  const asked = indices.subarray(0, most)
  return async (network) => {
    const tally = await withComputation(shared, settings, network, asked.length, (computation) =>
      evaluate(computation, digits, asked),
    )
    if (!tally) throw engineLost()
    return tally
  }
}

/** (1 − share) · from + share · to */
function mix(from: Network, to: Network, share: number): Network {
  const mixed = copyNetwork(from)
  for (const [index, { weights, biases }] of mixed.layers.entries()) {
    const other = to.layers[index]!
    for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! + share * (other.weights[i]! - weights[i]!)
    for (let i = 0; i < biases.length; i++) biases[i] = biases[i]! + share * (other.biases[i]! - biases[i]!)
  }
  return mixed
}

function distanceBetween(from: Network, to: Network): number {
  const squares = from.layers.map(({ weights, biases }, index) => {
    const other = to.layers[index]!
    return (
      sumOf(weights.length, (i) => (weights[i]! - other.weights[i]!) ** 2) +
      sumOf(biases.length, (i) => (biases[i]! - other.biases[i]!) ** 2)
    )
  })
  return Math.sqrt(squares.reduce((sum, each) => sum + each, 0))
}

function sumOf(count: number, term: (index: number) => number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += term(index)
  return sum
}
