/** LayersModels as Keras and TensorFlow.js write them: Inkling answers what TensorFlow.js answers to the same model, or refuses it. */
import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { loadLayersModel } from '@tensorflow/tfjs-layers'
import { beforeAll, expect, test } from 'vitest'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { findShards, packModel } from '#engine/formats/tfjs.ts'
import { exampleDocument, expectRefused } from './documents.ts'

const { network } = exampleDocument({ hidden: [{ neurons: 4, activation: 'relu' }], output: 'softmax' })
const [first, last] = network.layers as [(typeof network.layers)[0], (typeof network.layers)[0]]
first.biases.set([0.5, -1, 2, 0.25])
const pictures = noisePictures()

type Entry = readonly [name: string, shape: number[], values: Iterable<number>]
const layer = (class_name: string, name: string, config: object = {}) => ({ class_name, config: { name, ...config } })
const dense = [
  layer('Dense', 'd', { units: 4, activation: 'relu' }),
  layer('Dense', 'e', { units: 10, activation: 'softmax' }),
] as const
const weights: readonly Entry[] = [
  ['d/kernel', [784, 4], first.weights],
  ['d/bias', [4], first.biases],
  ['e/kernel', [4, 10], last.weights],
  ['e/bias', [10], last.biases],
]
const batch: readonly Entry[] = [
  ['n/gamma', [4], [1, 2, -1, 0.5]],
  ['n/beta', [4], [0.1, 0, -0.5, 1]],
  ['n/moving_mean', [4], [0.3, -0.2, 1, 0]],
  ['n/moving_variance', [4], [1, 0.25, 4, 2]],
]

function describeModel(layers: readonly { config: object }[], entries: readonly Entry[]) {
  const input = { ...layers[0]!, config: { ...layers[0]!.config, batch_input_shape: [null, 784] } }
  return {
    format: 'layers-model',
    modelTopology: { class_name: 'Sequential', config: { name: 's', layers: [input, ...layers.slice(1)] } },
    weightsManifest: [
      { paths: ['w.bin'], weights: entries.map(([name, shape]) => ({ name, shape, dtype: 'float32' as const })) },
    ],
  }
}
const numbersOf = (entries: readonly Entry[]) => Float32Array.from(entries.flatMap(([, , values]) => [...values]))

function pack(layers: readonly { config: object }[], entries: readonly Entry[]): Uint8Array {
  const model = new TextEncoder().encode(JSON.stringify(describeModel(layers, entries)))
  return packModel(model, new Map([['w.bin', new Uint8Array(numbersOf(entries).buffer)]]))
}

beforeAll(() => tf.setBackend('cpu'))

test.each<readonly [string, readonly { config: object }[], readonly Entry[]]>([
  [
    'noise and dropout',
    [layer('GaussianNoise', 'g', { stddev: 0.5 }), dense[0], layer('Dropout', 'o', { rate: 0.5 }), dense[1]],
    [],
  ],
  ['its inputs scaled', [layer('Rescaling', 'r', { scale: 2, offset: -1 }), ...dense], []],
  [
    'batch normalisation behind the sums',
    [
      layer('Dense', 'd', { units: 4, activation: 'linear' }),
      layer('BatchNormalization', 'n', { axis: -1, epsilon: 0.001 }),
      layer('Activation', 'a', { activation: 'tanh' }),
      dense[1],
    ],
    batch,
  ],
  [
    'batch normalisation behind an activation',
    [dense[0], layer('BatchNormalization', 'n', { axis: -1 }), dense[1]],
    batch,
  ],
])('a model with %s answers as in TensorFlow.js', async (_, layers, more) => {
  const entries = [...weights, ...more]
  const { modelTopology, weightsManifest } = describeModel(layers, entries)
  const model = await loadLayersModel({
    load: async () => ({
      modelTopology,
      weightSpecs: weightsManifest[0]!.weights,
      weightData: numbersOf(entries).buffer,
    }),
  })
  const answer = model.predict(
    tf.tensor2d(
      Float32Array.from(pictures, (byte) => byte / 255),
      [10, 784],
    ),
  ) as tf.Tensor
  const expected = await answer.data()
  const found = answerPictures(readNetworkFile({ fileName: 'x.zip', bytes: pack(layers, entries) }).network, pictures)
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i]!, 4)
})

test('activations as Keras 3 writes them are read', () => {
  const written = (config: string) => ({ class_name: 'function', config, registered_name: config })
  const layers = [
    layer('Dense', 'd', { units: 4, activation: written('relu') }),
    layer('Dense', 'e', { units: 10, activation: written('softmax') }),
  ]
  expect(readNetworkFile({ fileName: 'x', bytes: pack(layers, weights) }).network).toEqual(network)
})

test('weights that another name ends like, or that stand there twice, are refused by their names', () => {
  const zeros: Entry = ['other/d/kernel', [784, 4], new Float32Array(784 * 4)]
  expectRefused(pack(dense, [zeros, ...weights]), 'two tensors for one place, “other/d/kernel” and “d/kernel”')
  expectRefused(pack(dense, [weights[0]!, ...weights]), 'two tensors of the name “d/kernel”')
  expectRefused(pack(dense, [...weights, ['f/kernel', [4], [1, 2, 3, 4]]]), '“f/kernel” that its layers do not need')
})

test('a model.json names the files that lie beside it, and none elsewhere', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(describeModel(dense, weights)))
  expect(findShards({ fileName: 'model.json', bytes })).toEqual(['w.bin'])
  const climbing = new TextEncoder().encode('{"weightsManifest":[{"paths":["../../secret"]}]}')
  expect(() => findShards({ fileName: 'model.json', bytes: climbing })).toThrow('leads elsewhere')
  expect(findShards({ fileName: 'x', bytes: new TextEncoder().encode('{"layers":[]}') })).toBeNull()
  expectRefused(bytes, 'is the description of a TensorFlow.js model, without its weights')
})
