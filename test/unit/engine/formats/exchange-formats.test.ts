/** What holds of the formats of other programs alike: nothing gets lost in them, and no damage to them does any to Inkling. */
import { describe, expect, test } from 'vitest'
import { hiddenActivations, outputActivations } from '#engine/contract/settings.ts'
import { runAtOnce } from '#engine/basics/work.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { isOnnx, writeOnnx } from '#engine/formats/onnx.ts'
import { isTfjs, writeTfjs } from '#engine/formats/tfjs.ts'
import { writeJsonInSteps } from '#engine/formats/json.ts'
import { writeSafetensors } from '#engine/formats/safetensors.ts'
import { damage, damagedFiles, readDamaged } from './damage.ts'
import { exampleDocument } from './documents.ts'

const formats = [
  ['ONNX', writeOnnx, isOnnx],
  ['TensorFlow.js', writeTfjs, isTfjs],
] as const
const read = (bytes: Uint8Array, fileName: string) => readNetworkFile({ fileName, bytes })

describe.each(formats)('a network as %s', (_name, write, is) => {
  const calibration = {
    temperature: 1.2345678901234567,
    error: { before: 0.01, after: 0.001 },
    leastCertainty: 0.4,
    greatestDistance: 3.5,
    leastEvidence: -2,
  }

  test('comes back with every bit of its weights and everything that was known of it', () => {
    const document = exampleDocument({ output: 'softmax', cost: 'cross-entropy' })
    document.network.layers[0]!.weights.set([-0, 1e-45, -1e-45, 3.4028234663852886e38, 1.17549435e-38, 1 / 3])
    document.network.layers[1]!.biases.set([-0, 0.1])
    const pixels = noisePictures()
    const outputs = answerPictures(document.network, pixels)
    const whole = { ...document, calibration, checks: { pixels, labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], outputs } }
    const bytes = write(whole)
    expect(is(bytes)).toBe(true)
    expect(read(bytes, 'mine')).toEqual(whole)
    expect(write(read(bytes, 'mine'))).toEqual(bytes)
  })

  test.each(hiddenActivations.flatMap((hidden) => outputActivations.map((output) => [hidden, output] as const)))(
    'keeps %s with %s',
    (activation, output) => {
      const document = exampleDocument({
        hidden: [
          { neurons: 4, activation },
          { neurons: 3, activation },
        ],
        output,
      })
      expect(read(write(document), 'mine')).toEqual(document)
    },
  )

  test('works without hidden layers, and anywhere in a buffer', () => {
    const document = exampleDocument({ hidden: [] })
    const bytes = write(document)
    const buffer = Buffer.alloc(bytes.length + 11)
    buffer.set(bytes, 3)
    expect(read(buffer.subarray(3, 3 + bytes.length), 'mine')).toEqual(document)
  })

  test('is read or refused in plain words, whatever happens to the file', { timeout: 600_000 }, () => {
    const document = exampleDocument({ hidden: [{ neurons: 3, activation: 'leaky-relu' }] })
    const sound = write(document)
    const others = [
      writeOnnx(document),
      writeTfjs(document),
      runAtOnce(writeJsonInSteps(document)),
      writeSafetensors(document),
    ]
    const counts = { read: 0, refused: 0 }
    let slowest = 0
    for (let index = 0; index < damagedFiles; index++) {
      const damaged = damage(sound, others, index)
      const start = performance.now()
      counts[readDamaged(damaged, read)]++
      slowest = Math.max(slowest, performance.now() - start)
    }
    if (process.env.INKLING_FUZZ) {
      console.log(_name, counts, `slowest ${slowest.toFixed(1)} ms`, `${process.resourceUsage().maxRSS / 1024} MB`)
    }
    expect(counts.refused).toBeGreaterThan(damagedFiles / 4)
  })
})
