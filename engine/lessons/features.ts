/** A linear model on features that people have made. */
import { handMadeFeatures, type FeaturesScore, type HandMadeFeature } from '#engine/contract/lessons.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { describePicture } from '#engine/drawing/hand-made-features.ts'
import { backward } from '#engine/network/backward.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { createOptimiserState, step } from '#engine/network/optimisers.ts'
import { argmax } from '#engine/network/tally.ts'
import { clearNumbers, createGradientWorkspace, createWorkspace } from '#engine/network/workspace.ts'
import { targetsOf, type Sample } from './sample.ts'

/** [count × features] of a sample, in their order. */
export type Described = { readonly values: Float64Array; readonly labels: Uint8Array }

export function* describeSample({ count, pixels, labels }: Sample): Work<Described> {
  const width = handMadeFeatures.length
  const values = new Float64Array(count * width)
  for (let row = 0; row < count; row++) {
    const of = describePicture(pixels.subarray(row * pixelCount, (row + 1) * pixelCount))
    for (const [index, name] of handMadeFeatures.entries()) values[row * width + index] = of[name]
    if (row % 10 === 9) yield
  }
  return { values, labels }
}

const epochs = 30
const batchSize = 50
const learningRate = 0.01

/** A linear model with softmax outputs, trained on the chosen features of `learnt` by Adam; how much it reads of `read`, and what of a picture. */
export function* readByFeatures(
  chosen: readonly HandMadeFeature[],
  learnt: Described,
  read: Described,
  picture: Float32Array | undefined,
): Work<FeaturesScore> {
  const columns = chosen.map((name) => handMadeFeatures.indexOf(name))
  const scale = standardise(learnt, columns)
  const network = linearModel(columns.length)
  yield* train(network, scale(learnt.values), learnt.labels)
  const answer = answerer(network)
  const inputs = scale(read.values)
  let right = 0
  for (const [row, label] of read.labels.entries()) {
    if (answer(inputs.subarray(row * columns.length, (row + 1) * columns.length)) === label) right++
  }
  const values = picture ? describePicture(picture) : null
  return {
    accuracy: right / Math.max(1, read.labels.length),
    values,
    digit: values && answer(scale(Float64Array.from(handMadeFeatures, (name) => values[name]))),
  }
}

/** Takes the columns out of rows of all features, each with mean 0 and deviation 1 over the digits that were learnt. */
function standardise({ values }: Described, columns: readonly number[]): (values: Float64Array) => Float64Array {
  const width = handMadeFeatures.length
  const count = values.length / width
  const statistics = columns.map((column) => {
    let [sum, squares] = [0, 0]
    for (let row = 0; row < count; row++) {
      const value = values[row * width + column]!
      sum += value
      squares += value * value
    }
    const mean = sum / count
    return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) || 1 }
  })
  return (rows) => {
    const taken = new Float64Array((rows.length / width) * columns.length)
    for (let row = 0; row < rows.length / width; row++) {
      for (const [place, column] of columns.entries()) {
        const { mean, deviation } = statistics[place]!
        taken[row * columns.length + place] = (rows[row * width + column]! - mean) / deviation
      }
    }
    return taken
  }
}

/** Zeros are a good start for a model without hidden layers: its cost is one bowl. */
function linearModel(inputs: number): Network {
  return {
    layers: [
      {
        inputs,
        outputs: classCount,
        activation: 'softmax',
        weights: new Float64Array(inputs * classCount),
        biases: new Float64Array(classCount),
      },
    ],
  }
}

function* train(network: Network, inputs: Float64Array, labels: Uint8Array): Work<void> {
  const { inputs: width } = network.layers[0]!
  const workspace = createWorkspace(network, batchSize)
  const room = createGradientWorkspace(network, batchSize)
  const settings = { optimiser: 'adam', momentum: 0, weightDecay: 0 } as const
  const state = createOptimiserState(network, settings.optimiser)
  const sample: Sample = { count: labels.length, pixels: new Float32Array(0), labels }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let from = 0; from < labels.length; from += batchSize) {
      const rows = Math.min(batchSize, labels.length - from)
      workspace.activations[0]!.set(inputs.subarray(from * width, (from + rows) * width))
      forward(network, workspace, rows)
      clearNumbers(room.gradients)
      backward(network, 'cross-entropy', workspace, room, targetsOf(sample, from, rows), rows, rows)
      step(network, room.gradients, state, settings, learningRate)
    }
    yield
  }
}

function answerer(network: Network): (inputs: Float64Array) => number {
  const workspace = createWorkspace(network, 1)
  return (inputs) => {
    workspace.activations[0]!.set(inputs)
    forward(network, workspace, 1)
    return argmax(workspace.activations[1]!, 0, classCount)
  }
}
