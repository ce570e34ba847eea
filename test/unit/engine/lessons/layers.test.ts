import { describe, expect, test } from 'vitest'
import { createRandom, nextBelow } from '#engine/basics/random.ts'
import { readConventionally } from '#engine/lessons/conventional.ts'
import { ablate } from '#engine/lessons/ablation.ts'
import { climb } from '#engine/lessons/ladder.ts'
import { scoreSample } from '#engine/lessons/whole-network.ts'
import type { ByteSample, Sample } from '#engine/lessons/sample.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { finish, madeUp, networkOf } from './pictures.ts'
import { readPlainly } from './plain-neighbours.ts'

describe('switching off neurons', () => {
  const network = networkOf(
    [
      [9, 'relu'],
      [7, 'sigmoid'],
    ],
    'softmax',
  )
  const sample = patterns(120, 0.9)
  // Answers that differ from picture to picture, so that a neuron more or less matters.
  for (const { weights } of network.layers) weights.forEach((w, i) => (weights[i] = 4 * w))

  test.each([0, 1])('costs what a network without its weights costs: layer %i', (layer) => {
    const { accuracy, without, withoutAll } = finish(ablate(network, sample, layer, [0, 3, 5]))
    const accuracyWithout = (off: readonly number[]) => {
      const other = copyNetwork(network)
      const { outputs, weights } = other.layers[layer + 1]!
      for (const neuron of off) weights.fill(0, neuron * outputs, (neuron + 1) * outputs)
      return finish(scoreSample(other, 'cross-entropy', sample)).correct / sample.count
    }
    expect(accuracy).toBe(accuracyWithout([]))
    expect([...without]).toEqual(Array.from(without, (_, neuron) => accuracyWithout([neuron])))
    expect(withoutAll).toBe(accuracyWithout([0, 3, 5]))
    expect(new Set(without).size).toBeGreaterThan(1)
  })
})

/** Ten patterns that have nothing in common, each with some noise that the seed decides. */
function patterns(count: number, noise: number): Sample {
  return {
    count,
    pixels: Float32Array.from({ length: count * 784 }, (_, i) => {
      const [row, pixel] = [Math.floor(i / 784), i % 784]
      const isOn = Math.floor(pixel / 70) === row % 10
      return isOn ? 1 : noise * (((i * 7919 + row * 31) % 101) / 101)
    }),
    labels: Uint8Array.from({ length: count }, (_, row) => row % 10),
  }
}

const toBytes = ({ count, pixels, labels }: Sample): ByteSample => ({
  count,
  pixels: Uint8Array.from(pixels, (level) => Math.round(level * 255)),
  labels,
})

describe('the ladder of layers', () => {
  const network = networkOf([[12, 'relu']], 'softmax')

  test('reads patterns that have nothing in common from the pixels, and finds each like itself only', () => {
    const [pixels, hidden, outputs] = finish(climb(network, patterns(100, 0), patterns(50, 0), 0, 20))
    expect(pixels!.accuracy).toBe(1)
    expect(pixels!.likeness.moved).toBeCloseTo(1, 5)
    expect(pixels!.likeness.same).toBeCloseTo(1, 5)
    expect(pixels!.likeness.others).toBeCloseTo(0, 5)
    expect([pixels!.neurons, hidden!.neurons, outputs!.neurons]).toEqual([784, 12, 10])
    // Sorted by class, two of each: ones on blocks of two, zeros elsewhere.
    const { map } = pixels!
    for (let y = 0; y < 20; y++) {
      for (let x = 0; x < 20; x++) {
        expect(map![y * 20 + x]).toBeCloseTo(Math.floor(x / 2) === Math.floor(y / 2) ? 1 : 0, 5)
      }
    }
  })

  test('ends with what the network itself reads', () => {
    const read = madeUp(80)
    const rungs = finish(climb(network, madeUp(80), read, 2, 0))
    expect(rungs.at(-1)!.accuracy).toBe(finish(scoreSample(network, 'cross-entropy', read)).correct / 80)
    expect(rungs[0]!.map).toBeNull()
    expect(rungs[0]!.likeness.moved).toBeLessThan(1)
  })
})

describe('conventional models', () => {
  test.each(['nearest-mean', 'nearest-neighbours'] as const)('read what is like what they have learnt: %s', (model) => {
    const score = finish(readConventionally(model, toBytes(patterns(60, 0.5)), toBytes(patterns(30, 0.9))))
    expect(score).toMatchObject({ digits: 60, tested: 30, accuracy: 1 })
    expect(score.bytes).toBe(model === 'nearest-mean' ? 10 * 784 * 4 : 60 * 784)
  })

  test('three neighbours outvote one that is nearer', () => {
    const row = (level: number) => Array.from({ length: 784 }, (_, pixel) => (pixel < 10 ? level : 0))
    const learnt: ByteSample = {
      count: 4,
      pixels: Uint8Array.from([100, 110, 112, 250].flatMap(row)),
      labels: Uint8Array.of(1, 2, 2, 3),
    }
    const read: ByteSample = { count: 1, pixels: Uint8Array.from(row(101)), labels: Uint8Array.of(2) }
    expect(finish(readConventionally('nearest-neighbours', learnt, read)).accuracy).toBe(1)
    expect(finish(readConventionally('nearest-mean', learnt, read)).accuracy).toBe(0)
  })

  test('neighbours are the same as when every pair of digits is compared, over several blocks and with many as near', () => {
    const digits = (count: number, levels: number, seed: number): ByteSample => {
      const random = createRandom(seed, 'samples')
      return {
        count,
        pixels: Uint8Array.from({ length: count * 784 }, (_, i) =>
          i % 784 < 40 && nextBelow(random, 2) === 0 ? 255 - nextBelow(random, levels) : 0,
        ),
        labels: Uint8Array.from({ length: count }, () => nextBelow(random, 10)),
      }
    }
    // Of one level there are many digits as near as others: then the first of them count.
    for (const levels of [1, 255]) {
      const learnt = digits(700, levels, 1)
      const read = digits(60, levels, 2)
      for (let row = 0; row < read.count; row++) read.labels[row] = readPlainly(learnt, read, row)
      expect(finish(readConventionally('nearest-neighbours', learnt, read)).accuracy).toBe(1)
    }
  })

  test('fewer digits than neighbours are enough', () => {
    const two = toBytes(patterns(2, 0))
    expect(finish(readConventionally('nearest-neighbours', two, two)).accuracy).toBe(1)
  })
})
