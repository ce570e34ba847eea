import { expect, test } from 'vitest'
import type { Scene } from '#engine/lessons/along.ts'
import { summariseGradient } from '#engine/lessons/gradient.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { scoreSample } from '#engine/lessons/whole-network.ts'
import { costWith, finish, madeUp, networkOf } from './pictures.ts'

const scene: Scene = { network: networkOf([[8, 'relu']], 'softmax'), cost: 'cross-entropy', sample: madeUp(40) }

test('the steepest weights of each layer are named with their slopes, steepest first', () => {
  const { steepest } = finish(summariseGradient(scene, 12, []))
  expect(steepest.map(({ layer }) => layer)).toEqual([...Array<number>(12).fill(0), ...Array<number>(12).fill(1)])
  for (const some of [steepest.slice(0, 12), steepest.slice(12)]) {
    const lengths = some.map(({ slope }) => Math.abs(slope))
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  }
  const h = 1e-6
  for (const { slope, ...parameter } of steepest) {
    const { network, cost, sample } = scene
    const difference =
      (costWith(network, cost, sample, [parameter, h]) - costWith(network, cost, sample, [parameter, -h])) / (2 * h)
    expect(slope).toBeCloseTo(difference, 6)
  }
  // None is steeper than the first: as many are found when more are asked for.
  const { steepest: all } = finish(summariseGradient(scene, 1000, []))
  expect(all.slice(0, 12)).toEqual(steepest.slice(0, 12))
})

test('every weight falls, rises or stays, and those from pixels that are paper in all pictures stay', () => {
  const { layers, silentByPixel } = finish(summariseGradient(scene, 0, []))
  for (const [index, { falls, rises, stays }] of layers.entries()) {
    expect(falls + rises + stays).toBe(scene.network.layers[index]!.weights.length)
  }
  const { pixels, count } = scene.sample
  const isPaper = Array.from({ length: 784 }, (_, pixel) =>
    Array.from({ length: count }, (__, row) => pixels[row * 784 + pixel]!).every((level) => level === 0),
  )
  for (const [pixel, share] of silentByPixel.entries()) if (isPaper[pixel]) expect(share).toBeCloseTo(1, 5)
  expect(layers[0]!.stays).toBeGreaterThanOrEqual(8 * isPaper.filter(Boolean).length)
})

test('what an update promises is η |g|², and what it brings is what training with it brings', () => {
  const learningRates = [0.001, 0.1, 2]
  const { squaredNorm, updates, cost } = finish(summariseGradient(scene, 0, learningRates))
  for (const [index, { learningRate, promised, fall }] of updates.entries()) {
    expect(learningRate).toBe(learningRates[index])
    expect(promised).toBeCloseTo(learningRate * squaredNorm, 12)
    const settings = { ...defaultSettings, optimiser: 'sgd' as const, momentum: 0, learningRate, batchSize: 40 }
    const network = copyNetwork(scene.network)
    const computation = readableBackend.createTrainingComputation({ network, settings, partSize: 40 })
    const images = Uint8Array.from(scene.sample.pixels, (level) => Math.round(level * 255))
    const digits = { count: 40, labels: scene.sample.labels, parts: [{ count: 40, images }] }
    const order = Uint32Array.from({ length: 40 }, (_, place) => place)
    computation.beginBatch(40)
    computation.addPart(digits, order, 0, 40, 0)
    computation.update(learningRate)
    const after = finish(scoreSample(computation.network, scene.cost, scene.sample)).cost / 40
    expect(fall).toBeCloseTo(cost - after, 6)
  }
  // Near enough the slope is honest.
  expect(updates[0]!.fall / updates[0]!.promised).toBeCloseTo(1, 1)
})
