/**
 * TensorFlow.js on its WebAssembly and its plain backend: with the network written in its core operations, which is the fastest way, and
 * with `fit` of its layers, which is the usual one.
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
import { digitsFor, type OpenContender, type Workload } from './contenders.ts'

const wasmFolder = join(import.meta.dirname, '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/')

export function openTensorFlow(samples: Digits, backend: 'wasm' | 'cpu'): OpenContender {
  return async (workload) => {
    if (!(await prepare(workload, backend))) return undefined
    const { settings } = workload
    const { batchSize, learningRate, dropout } = settings
    const digits = digitsFor(workload, backend === 'wasm' ? 22 : 86)
    const variables = createNetwork(settings).layers.map(({ weights, biases, inputs, outputs }) => ({
      weights: tf.variable(tf.tensor2d(weights as Float32Array, [inputs, outputs])),
      biases: tf.variable(tf.tensor1d(biases as Float32Array)),
    }))
    const optimiser = settings.optimiser === 'adam' ? tf.train.adam(learningRate) : tf.train.sgd(learningRate)
    const pixels = readDigits(samples, digits)
    const cost = (x: tf.Tensor2D, y: tf.Tensor2D) => {
      let a: tf.Tensor = x
      for (const [index, { weights, biases }] of variables.entries()) {
        a = tf.add(tf.matMul(a, weights), biases)
        if (index === variables.length - 1) break
        a = tf.relu(a)
        if (dropout > 0) a = tf.dropout(a, dropout)
      }
      return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, a)
    }
    return {
      name: `TensorFlow.js, ${backend}`,
      description: `@tensorflow/tfjs-core ${tf.version_core}`,
      digits,
      async run(count) {
        await tf.setBackend(backend)
        const start = performance.now()
        for (let from = 0; from < count; from += batchSize) {
          const to = Math.min(from + batchSize, count)
          const value = tf.tidy(() => {
            const x = tf.tensor2d(pixels.subarray(from * pixelCount, to * pixelCount), [to - from, pixelCount])
            const y = tf.oneHot(Array.from(samples.labels.subarray(from, to)), 10) as tf.Tensor2D
            return optimiser.minimize(() => cost(x, tf.cast(y, 'float32')), true)!
          })
          value.dataSync()
          value.dispose()
        }
        return (performance.now() - start) / 1000
      },
      close() {},
    }
  }
}

/** The layers are those of `workload`; digits are shuffled by neither. */
export function openTensorFlowLayers(samples: Digits, backend: 'wasm'): OpenContender {
  return async (workload) => {
    if (!(await prepare(workload, backend))) return undefined
    const { settings } = workload
    const { batchSize, learningRate, dropout } = settings
    const digits = digitsFor(workload, 22)
    const model = layers.sequential()
    for (const [index, { neurons }] of settings.hidden.entries()) {
      model.add(
        layers.layers.dense({ units: neurons, activation: 'relu', ...(index === 0 && { inputDim: pixelCount }) }),
      )
      if (dropout > 0) model.add(layers.layers.dropout({ rate: dropout }))
    }
    model.add(layers.layers.dense({ units: 10, activation: 'softmax' }))
    const optimizer = settings.optimiser === 'adam' ? tf.train.adam(learningRate) : tf.train.sgd(learningRate)
    model.compile({ optimizer, loss: 'categoricalCrossentropy' })
    const x = tf.tensor2d(readDigits(samples, digits), [digits, pixelCount])
    const y = tf.cast(tf.oneHot(Array.from(samples.labels.subarray(0, digits)), 10), 'float32')
    return {
      name: `TensorFlow.js layers, ${backend}`,
      description: `@tensorflow/tfjs-layers ${layers.version_layers}, fit`,
      digits,
      async run(count) {
        await tf.setBackend(backend)
        const [some, labels] = [tf.slice(x, 0, Math.min(count, digits)), tf.slice(y, 0, Math.min(count, digits))]
        const start = performance.now()
        await model.fit(some, labels, { batchSize, epochs: 1, shuffle: false, verbose: 0 })
        const seconds = (performance.now() - start) / 1000
        tf.dispose([some, labels])
        return seconds
      },
      close() {},
    }
  }
}

/** Whether `backend` is there and can do the work. */
async function prepare({ settings }: Workload, backend: string): Promise<boolean> {
  if (isAugmented(settings)) return false
  // No checks, and no advice on the console.
  tf.env().set('PROD', true)
  if (backend === 'wasm') setWasmPaths(wasmFolder)
  return tf.setBackend(backend)
}

/** [digits × 784] */
function readDigits(samples: Digits, digits: number): Float32Array {
  const pixels = new Float32Array(digits * pixelCount)
  for (let digit = 0; digit < digits; digit++) readPixels(samples, digit, pixels, digit * pixelCount)
  return pixels
}
