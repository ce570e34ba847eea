/**
 * Exported networks in the runtimes they are for: what these answer has to be what Inkling answers, for every digit of the test set and
 * for every combination of activations.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { loadLayersModel } from '@tensorflow/tfjs-layers'
import { unzipSync } from 'fflate'
import * as native from 'onnxruntime-node'
import * as web from 'onnxruntime-web'
import { beforeAll, describe, expect, test } from 'vitest'
import { hiddenActivations, outputActivations, type Settings } from '#engine/contract/settings.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { greyLevels } from '#engine/data/digits.ts'
import { writeOnnx } from '#engine/formats/onnx.ts'
import { runAtOnce } from '#engine/basics/work.ts'
import { readSafetensorsInSteps } from '#engine/formats/safetensors.ts'
import { writeTfjs } from '#engine/formats/tfjs.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { amount } from '#test/extent.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { exampleDocument } from './documents.ts'

/** Runs a file on [count × 784] pictures; [count × 10]. */
type Runtime = (file: Uint8Array, inputs: Float32Array, count: number) => Promise<Float32Array>

async function runOnnx(
  { InferenceSession, Tensor }: Pick<typeof native, 'InferenceSession' | 'Tensor'>,
  file: Uint8Array,
  inputs: Float32Array,
  count: number,
): Promise<Float32Array> {
  const session = await InferenceSession.create(file)
  const answers = await session.run({ pixels: new Tensor('float32', inputs, [count, 784]) })
  const answer = answers[session.outputNames[0]!]!
  expect(answer.dims).toEqual([count, 10])
  await session.release()
  return answer.data as Float32Array
}

async function runTfjs(file: Uint8Array, inputs: Float32Array, count: number): Promise<Float32Array> {
  const files = unzipSync(file)
  const described = JSON.parse(new TextDecoder().decode(files['model.json'])) as {
    modelTopology: object
    weightsManifest: { weights: tf.io.WeightsManifestEntry[] }[]
  }
  const model = await loadLayersModel({
    load: async () => ({
      modelTopology: described.modelTopology,
      weightSpecs: described.weightsManifest[0]!.weights,
      weightData: files['weights.bin']!.slice().buffer,
    }),
  })
  const answer = model.predict(tf.tensor2d(inputs, [count, 784]), { batchSize: 1000 }) as tf.Tensor
  expect(answer.shape).toEqual([count, 10])
  const data = (await answer.data()) as Float32Array
  answer.dispose()
  model.dispose()
  return data
}

/** How many digits of the test set each is asked about. TensorFlow.js takes a minute for all of them on its CPU backend. */
const runtimes: readonly (readonly [string, number, typeof writeOnnx, Runtime])[] = [
  ['ONNX in onnxruntime for Node', 10_000, writeOnnx, (...file) => runOnnx(native, ...file)],
  ['ONNX in onnxruntime for the web', 10_000, writeOnnx, (...file) => runOnnx(web, ...file)],
  ['a LayersModel in TensorFlow.js', amount(500, 10_000), writeTfjs, runTfjs],
]

function answerOf(network: Network, inputs: Float32Array, count: number): Float32Array {
  const workspace = createWorkspace(network, count)
  workspace.activations[0]!.set(inputs)
  forward(network, workspace, count)
  return Float32Array.from(workspace.activations.at(-1)!)
}

function largestDifference(one: Float32Array, other: Float32Array): number {
  expect(one.length).toBe(other.length)
  return one.reduce((largest, value, index) => Math.max(largest, Math.abs(value - other[index]!)), 0)
}

const shipped = runAtOnce(
  readSafetensorsInSteps(
    readFileSync(join(resolve(import.meta.dirname, '../../../..'), 'resources/shipped/digits.safetensors')),
    'digits.safetensors',
  ),
)
let inputs = new Float32Array()
let answers = new Float32Array()
beforeAll(async () => {
  web.env.wasm.numThreads = 1
  await tf.setBackend('cpu')
  const { parts } = await createDataSets(await packedData()).loadTest()
  inputs = Float32Array.from(parts[0]!.images, (byte) => greyLevels[byte]!)
  answers = answerOf(shipped.network, inputs, 10_000) as Float32Array<ArrayBuffer>
}, 120_000)

describe.each(runtimes)('%s', (_name, count, write, run) => {
  test(`answers as Inkling does for ${count} digits of the test set`, { timeout: 120_000 }, async () => {
    const answer = await run(write(shipped), inputs.slice(0, 784 * count), count)
    expect(largestDifference(answer, answers.subarray(0, 10 * count))).toBeLessThan(1e-5)
  })

  const combinations = hiddenActivations.flatMap((hidden) =>
    outputActivations.map((output): [string, string, Settings['hidden'], Settings['output']] => [
      hidden,
      output,
      [
        { neurons: 7, activation: hidden },
        { neurons: 5, activation: hidden },
      ],
      output,
    ]),
  )
  test.each([...combinations, ['no hidden layer', 'softmax', [], 'softmax'] as const])(
    'answers as Inkling does with %s and %s',
    async (_, __, hidden, output) => {
      const document = exampleDocument({ hidden, output })
      // Biases begin at 0, where one that got lost would not show.
      for (const { biases } of document.network.layers) biases.forEach((___, i) => (biases[i] = Math.sin(i + 1) / 3))
      const few = inputs.slice(0, 20 * 784)
      const answer = await run(write(document), few, 20)
      expect(largestDifference(answer, answerOf(document.network, few, 20))).toBeLessThan(1e-5)
    },
  )
})
