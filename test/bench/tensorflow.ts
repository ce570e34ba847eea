/** TensorFlow.js on its WebAssembly and its plain backend, with the network written in its core operations. */
import '@tensorflow/tfjs-backend-cpu'
// Brings the gradients along.
import '@tensorflow/tfjs-layers'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { join } from 'node:path'
import { pixelCount } from '../../engine/contract/contract.ts'
import { readPixels, type Samples } from '../../engine/data/samples.ts'
import { isAugmented } from '../../engine/network/augmentation.ts'
import { createNetwork } from '../../engine/network/network.ts'
import { digitsFor, type OpenContender } from './contenders.ts'

const wasmFolder = join(import.meta.dirname, '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/')

export function openTensorFlow(samples: Samples, backend: 'wasm' | 'cpu'): OpenContender {
  return async (workload) => {
    if (isAugmented(workload.settings)) return undefined
    // No checks, and no advice on the console.
    tf.env().set('PROD', true)
    if (backend === 'wasm') setWasmPaths(wasmFolder)
    if (!(await tf.setBackend(backend))) return undefined
    const { settings } = workload
    const { batchSize, learningRate, dropout } = settings
    const digits = digitsFor(workload, backend === 'wasm' ? 22 : 86)
    const layers = createNetwork(settings).layers.map(({ weights, biases, inputs, outputs }) => ({
      weights: tf.variable(tf.tensor2d(weights as Float32Array, [inputs, outputs])),
      biases: tf.variable(tf.tensor1d(biases as Float32Array)),
    }))
    const optimiser = settings.optimiser === 'adam' ? tf.train.adam(learningRate) : tf.train.sgd(learningRate)
    const pixels = new Float32Array(digits * pixelCount)
    for (let digit = 0; digit < digits; digit++) readPixels(samples, digit, pixels, digit * pixelCount)
    const cost = (x: tf.Tensor2D, y: tf.Tensor2D) => {
      let a: tf.Tensor = x
      for (const [index, { weights, biases }] of layers.entries()) {
        a = tf.add(tf.matMul(a, weights), biases)
        if (index === layers.length - 1) break
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
