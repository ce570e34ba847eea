/** Networks with random weights, before any training; and those on the way from one network to another. */
import type { Between, Newborn } from '#engine/contract/lessons.ts'
import { classCount } from '#engine/contract/pictures.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import type { Backend } from '#engine/network/computation.ts'
import { copyNetwork, countNetworkParameters, createNetwork, type Network } from '#engine/network/network.ts'
import { argmax, type Tally } from '#engine/network/tally.ts'
import { evaluate } from '#engine/training/evaluate.ts'

/** What networks are scored on, and how. */
export type Jury = { readonly backend: Backend; readonly digits: Digits; readonly indices: Uint32Array }

export function* askNewborns(jury: Jury, settings: Settings, seeds: readonly number[]): Work<readonly Newborn[]> {
  const newborns: Newborn[] = []
  for (const seed of seeds) {
    const { count, correct, cost, confusion } = yield* score(jury, createNetwork({ ...settings, seed }), settings)
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
    yield
  }
  return newborns
}

/** `from` and `to` have the same layers. */
export function* walkBetween(
  jury: Jury,
  settings: Settings,
  from: Network,
  to: Network,
  points: number,
): Work<Between> {
  const costs = new Float64Array(points)
  const accuracies = new Float64Array(points)
  for (let point = 0; point < points; point++) {
    const tally = yield* score(jury, mix(from, to, point / (points - 1)), settings)
    costs[point] = tally.cost / tally.count
    accuracies[point] = tally.correct / tally.count
    yield
  }
  return { costs, accuracies, distance: distanceBetween(from, to) }
}

function* score({ backend, digits, indices }: Jury, network: Network, { cost }: Settings): Work<Tally> {
  const capacity = backend.chooseCapacity(countNetworkParameters(network), indices.length)
  const computation = backend.createComputation(network, cost, capacity)
  try {
    return yield* evaluate(computation, digits, indices)
  } finally {
    computation.close()
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
