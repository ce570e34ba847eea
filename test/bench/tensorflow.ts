/**
 * TensorFlow.js on its WebAssembly and its plain backend: with the network written in its core operations, which is the fastest way, and
 * with `fit` of its layers, which is the usual one. All digits are in its memory; each batch is gathered from there in a new random
 * order, by `fit` itself or by an operation.
 */
import '@tensorflow/tfjs-backend-cpu'
// Brings the gradients along.
import * as layers from '@tensorflow/tfjs-layers'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { join } from 'node:path'
import { pixelCount } from '#engine/contract/pictures.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { isAugmented } from '#engine/network/augmentation.ts'
import { createNetwork } from '#engine/network/network.ts'
import {
  countFor,
  estimateSeconds,
  validationCountFor,
  type Contender,
  type OpenContender,
  type Task,
} from './contenders.ts'

const wasmFolder = join(import.meta.dirname, '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/')
/** Of the default network, about: it decides how much is done in a round. */
const secondsPerEpoch = { wasm: 10, cpu: 40 } as const
type Backend = keyof typeof secondsPerEpoch

/** Trains, and scores nothing. */
export function openTensorFlow(digits: Digits, backend: Backend): OpenContender {
  return async (task) => {
    if (!(await prepare(task, backend))) return undefined
    const { settings } = task
    const { batchSize, learningRate, dropout } = settings
    const most = countFor(task, estimateSeconds(task, secondsPerEpoch[backend]))
    const variables = createNetwork(settings).layers.map(({ weights, biases, inputs, outputs }) => ({
      weights: tf.variable(tf.tensor2d(weights as Float32Array, [inputs, outputs])),
      biases: tf.variable(tf.tensor1d(biases as Float32Array)),
    }))
    const optimiser = settings.optimiser === 'adam' ? tf.train.adam(learningRate) : tf.train.sgd(learningRate)
    const { x, y } = toTensors(digits, 0, most)
    const cost = (some: tf.Tensor2D, answers: tf.Tensor2D) => {
      let a: tf.Tensor = some
      for (const [index, { weights, biases }] of variables.entries()) {
        a = tf.add(tf.matMul(a, weights), biases)
        if (index === variables.length - 1) break
        a = tf.relu(a)
        if (dropout > 0) a = tf.dropout(a, dropout)
      }
      return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(answers, a)
    }
    return {
      name: `TensorFlow.js, ${backend}`,
      description: `@tensorflow/tfjs-core ${tf.version_core}`,
      count: most,
      async run(count) {
        await tf.setBackend(backend)
        const start = performance.now()
        const order = Int32Array.from(tf.util.createShuffledIndices(Math.min(count, most)))
        for (let from = 0; from < order.length; from += batchSize) {
          const value = tf.tidy(() => {
            const some = tf.tensor1d(order.subarray(from, from + batchSize), 'int32')
            const [pixels, answers] = [tf.gather(x, some), tf.gather(y, some)]
            return optimiser.minimize(() => cost(pixels, answers), true)!
          })
          value.dataSync()
          value.dispose()
        }
        return (performance.now() - start) / 1000
      },
      close: () => tf.dispose([x, y, ...variables.flatMap(({ weights, biases }) => [weights, biases])]),
    }
  }
}

/** `fit` with layers that are those of `task`, and its validation score. */
export function openTensorFlowLayers(digits: Digits, backend: Backend): OpenContender {
  return async (task) => {
    if (!(await prepare(task, backend))) return undefined
    const { batchSize } = task.settings
    const most = countFor(task, estimateSeconds(task, secondsPerEpoch[backend]))
    const model = createModel(task)
    const { x, y } = toTensors(digits, 0, most)
    const validation = toTensors(digits, task.epochCount, validationCountFor(task, most))
    const validate = () => {
      const scores = [model.evaluate(validation.x, validation.y, { batchSize: validatedAtOnce })].flat()
      for (const score of scores) score.dataSync()
      tf.dispose(scores)
    }
    return {
      name: `TensorFlow.js layers, ${backend}`,
      description: `@tensorflow/tfjs-layers ${layers.version_layers}, fit`,
      count: most,
      async run(count) {
        await tf.setBackend(backend)
        const size = Math.min(count, most)
        const [some, labels] = [tf.slice(x, 0, size), tf.slice(y, 0, size)]
        const start = performance.now()
        await model.fit(some, labels, { batchSize, epochs: 1, shuffle: true, verbose: 0 })
        if (task.validationCount > 0) validate()
        const seconds = (performance.now() - start) / 1000
        tf.dispose([some, labels])
        return seconds
      },
      close: () => tf.dispose([x, y, validation.x, validation.y, ...model.weights.map((weight) => weight.read())]),
    } satisfies Contender
  }
}

const validatedAtOnce = 1000

function createModel({ settings, validationCount }: Task) {
  const { learningRate, dropout } = settings
  const model = layers.sequential()
  for (const [index, { neurons }] of settings.hidden.entries()) {
    model.add(layers.layers.dense({ units: neurons, activation: 'relu', ...(index === 0 && { inputDim: pixelCount }) }))
    if (dropout > 0) model.add(layers.layers.dropout({ rate: dropout }))
  }
  model.add(layers.layers.dense({ units: 10, activation: 'softmax' }))
  const optimizer = settings.optimiser === 'adam' ? tf.train.adam(learningRate) : tf.train.sgd(learningRate)
  const loss = 'categoricalCrossentropy'
  model.compile({ optimizer, loss, ...(validationCount > 0 && { metrics: ['accuracy'] }) })
  return model
}

/** Whether `backend` is there and can do the work. */
async function prepare({ settings }: Task, backend: Backend): Promise<boolean> {
  if (isAugmented(settings)) return false
  // No checks, and no advice on the console.
  tf.env().set('PROD', true)
  if (backend === 'wasm') setWasmPaths(wasmFolder)
  return tf.setBackend(backend)
}

/** Pixels [count × 784] and labels [count × 10] of the digits from `first` on. */
function toTensors(digits: Digits, first: number, count: number): { readonly x: tf.Tensor2D; readonly y: tf.Tensor2D } {
  const pixels = new Float32Array(count * pixelCount)
  for (let index = 0; index < count; index++) readPixels(digits, first + index, pixels, index * pixelCount)
  const labels = tf.oneHot(Array.from(digits.labels.subarray(first, first + count)), 10)
  return { x: tf.tensor2d(pixels, [count, pixelCount]), y: tf.cast(labels, 'float32') as tf.Tensor2D }
}
