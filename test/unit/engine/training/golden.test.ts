/**
 * Golden runs: ten steps on real digits against TensorFlow.js, which shares no code with Inkling. Both begin with the same weights and
 * see the same batches; TF.js derives its gradients by itself. Compared are the cost of every batch and every weight and bias at the
 * end.
 *
 * Where the conventions of TF.js differ, the test says so: its Adam has ε = 10⁻⁷ unless told, it has no AdamW, and its RMSProp has
 * ε inside the root, as Inkling's. Both compute in 32 bits and add up in different orders, hence the tolerance: it is set against how
 * far the weights have moved.
 */
import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-core/dist/register_all_gradients.js'
import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completeSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { createNetwork, type Network } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import { adam, rmsprop } from '#engine/network/optimisers.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

const steps = 10
const batchSize = 16
/** Greatest difference of a weight, as a share of the greatest change of any weight; and of a batch's cost, as a share of it. */
type Tolerance = { readonly weights: number; readonly cost: number }
const usual: Tolerance = { weights: 5e-6, cost: 5e-7 }
/** TF.js keeps β₂ᵗ in 32 bits, in which 1 − β₂ᵗ loses four digits. */
const forAdam: Tolerance = { weights: 1e-4, cost: 1e-5 }

let digits: Digits
beforeAll(async () => {
  digits = await createDataSets(await packedData()).loadTest()
  await tf.setBackend('cpu')
  await tf.ready()
})
afterAll(() => tf.disposeVariables())

type Trained = { readonly costs: readonly number[]; readonly layers: readonly Float32Array[] }

const order = Uint32Array.from({ length: steps * batchSize }, (_, index) => index)

function flatten(network: Network): Float32Array[] {
  return network.layers.flatMap(({ weights, biases }) => [Float32Array.from(weights), Float32Array.from(biases)])
}

function trainInkling(settings: Settings): Trained {
  const plan = { network: createNetwork(settings), settings, partSize: batchSize }
  const computation = readableBackend.createTrainingComputation(plan)
  const costs: number[] = []
  for (let step = 0; step < steps; step++) {
    const tally = createTally()
    computation.beginBatch(batchSize)
    computation.addPart(digits, order, step * batchSize, (step + 1) * batchSize, 0, tally)
    computation.update(settings.learningRate)
    costs.push(tally.cost / tally.count)
  }
  return { costs, layers: flatten(computation.network) }
}

function trainTensorFlow(settings: Settings): Trained {
  const variables = createNetwork(settings).layers.map(({ inputs, outputs, weights, biases }) => ({
    weights: tf.variable(tf.tensor2d(Float32Array.from(weights), [inputs, outputs])),
    biases: tf.variable(tf.tensor1d(Float32Array.from(biases))),
  }))
  const optimiser = createOptimiser(settings)
  const costs: number[] = []
  for (let step = 0; step < steps; step++) {
    const pixels = new Float32Array(batchSize * 784)
    const labels: number[] = []
    for (let row = 0; row < batchSize; row++) {
      const index = order[step * batchSize + row]!
      readPixels(digits, index, pixels, row * 784)
      labels.push(digits.labels[index]!)
    }
    const x = tf.tensor2d(pixels, [batchSize, 784])
    const y = tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), 10), 'float32')
    const costOf = () => {
      let a: tf.Tensor = x
      let z: tf.Tensor = x
      for (const [index, layer] of variables.entries()) {
        z = tf.add(tf.matMul(a as tf.Tensor2D, layer.weights), layer.biases)
        a = activation(settings.hidden[index]?.activation ?? settings.output, z)
      }
      return costFunction(settings, z, a, y)
    }
    let cost = NaN
    const penalised = () => {
      const plain = costOf()
      cost = plain.dataSync()[0]!
      let sum: tf.Tensor = plain
      for (const { weights } of variables) {
        sum = tf.add(sum, tf.mul(tf.sum(tf.square(weights)), settings.l2 / 2))
        sum = tf.add(sum, tf.mul(tf.sum(tf.abs(weights)), settings.l1))
      }
      return sum as tf.Scalar
    }
    const { grads } = optimiser.computeGradients(penalised)
    if (settings.optimiser === 'adamw') {
      // AdamW is Adam's step, taken from weights that have been shortened.
      const keep = 1 - settings.learningRate * settings.weightDecay
      for (const { weights } of variables) weights.assign(tf.mul(weights, keep))
    }
    optimiser.applyGradients(grads)
    costs.push(cost)
  }
  const layers = variables.flatMap(({ weights, biases }) => [
    weights.dataSync() as Float32Array,
    biases.dataSync() as Float32Array,
  ])
  return { costs, layers }
}

function createOptimiser({ optimiser, learningRate, momentum }: Settings): tf.Optimizer {
  switch (optimiser) {
    case 'sgd':
      return tf.train.sgd(learningRate)
    case 'momentum':
      return tf.train.momentum(learningRate, momentum)
    case 'nesterov':
      return tf.train.momentum(learningRate, momentum, true)
    case 'rmsprop':
      return tf.train.rmsprop(learningRate, rmsprop.rho, 0, rmsprop.epsilon)
    case 'adam':
    case 'adamw':
      return tf.train.adam(learningRate, adam.beta1, adam.beta2, adam.epsilon)
  }
}

function activation(name: Settings['output'] | Settings['hidden'][0]['activation'], z: tf.Tensor): tf.Tensor {
  switch (name) {
    case 'relu':
      return tf.relu(z)
    case 'leaky-relu':
      return tf.leakyRelu(z, 0.01)
    case 'sigmoid':
      return tf.sigmoid(z)
    case 'tanh':
      return tf.tanh(z)
    case 'linear':
      return z
    case 'softmax':
      return tf.softmax(z)
  }
}

function costFunction({ cost, output }: Settings, z: tf.Tensor, a: tf.Tensor, y: tf.Tensor): tf.Tensor {
  switch (cost) {
    case 'cross-entropy':
      return output === 'softmax'
        ? tf.losses.softmaxCrossEntropy(y, z)
        : // TF.js takes the mean over the outputs, Inkling sums.
          tf.mul(tf.losses.sigmoidCrossEntropy(y, z), 10)
    case 'mean-squared-error':
      return tf.losses.meanSquaredError(y, a)
    case 'mean-absolute-error':
      return tf.losses.absoluteDifference(y, a)
    case 'hinge': {
      const truth = tf.sum(tf.mul(z, y), 1)
      // The true digit's own z is taken far down, so that it is never its own rival.
      const rival = tf.max(tf.sub(z, tf.mul(y, 1e6)), 1)
      return tf.mean(tf.relu(tf.add(tf.sub(rival, truth), 1)))
    }
  }
}

function expectSameRun(change: Partial<Settings>): void {
  const tolerance = change.optimiser?.startsWith('adam') ? forAdam : usual
  const settings = completeSettings({ hidden: [{ neurons: 12, activation: 'tanh' }], batchSize, ...change })
  const before = flatten(createNetwork(settings))
  const ours = trainInkling(settings)
  const theirs = trainTensorFlow(settings)
  for (const [step, cost] of theirs.costs.entries()) {
    expect(Math.abs(ours.costs[step]! - cost), `cost of step ${step}`).toBeLessThan(tolerance.cost * cost)
  }
  let moved = 0
  let worst = 0
  for (const [index, layer] of theirs.layers.entries()) {
    expect(ours.layers[index]).toHaveLength(layer.length)
    for (const [i, weight] of layer.entries()) {
      moved = Math.max(moved, Math.abs(weight - before[index]![i]!))
      worst = Math.max(worst, Math.abs(weight - ours.layers[index]![i]!))
    }
  }
  expect(moved).toBeGreaterThan(1e-3)
  expect(worst).toBeLessThan(tolerance.weights * moved)
}

describe('ten steps give the costs and weights of TensorFlow.js', () => {
  test.each([
    ['sgd', 0.1],
    ['momentum', 0.05],
    ['nesterov', 0.05],
    ['rmsprop', 0.003],
    ['adam', 0.003],
    ['adamw', 0.003],
  ] as const)('with %s', (optimiser, learningRate) => {
    expectSameRun({ optimiser, learningRate, weightDecay: 0.5 })
  })

  test.each([
    ['cross-entropy', 'sigmoid'],
    ['mean-squared-error', 'sigmoid'],
    ['mean-squared-error', 'linear'],
    ['mean-absolute-error', 'softmax'],
    ['mean-absolute-error', 'sigmoid'],
    ['hinge', 'linear'],
  ] as const)('with %s on %s outputs', (cost, output) => {
    expectSameRun({ cost, output, learningRate: cost === 'mean-absolute-error' ? 1 : 0.05 })
  })

  test.each(['relu', 'leaky-relu', 'sigmoid', 'linear'] as const)('with two layers of %s neurons', (activation) => {
    const hidden = [
      { neurons: 12, activation },
      { neurons: 8, activation },
    ]
    expectSameRun({ hidden, learningRate: 0.05 })
  })

  test('with L1 and L2 penalties', () => expectSameRun({ l1: 0.003, l2: 0.05 }))
})
