import { describe, expect, test } from 'vitest'
import type { Calibration } from '#engine/contract/prediction.ts'
import type { Album } from '#engine/doubt/album.ts'
import { quantile } from '#engine/doubt/calibration.ts'
import { isEmpty } from '#engine/doubt/empty.ts'
import { strokeFeatures } from '#engine/doubt/orientation.ts'
import { read } from '#engine/doubt/reading.ts'
import { digitizeInk } from '#engine/drawing/digitize.ts'
import { createInk, inkSide, paintStroke } from '#engine/drawing/ink.ts'

function drawn(points: readonly number[], width = 20): Float32Array {
  const ink = createInk()
  paintStroke(ink, { tool: 'brush', width, points })
  return digitizeInk(ink.values, inkSide, inkSide)!
}
const stroke = drawn([100, 50, 180, 60, 120, 230])

/** Nothing is known of any digit but that all are described by zeros, so that every stroke is 10 away: √(Σ shares · 100). */
const album: Album = {
  components: {
    width: strokeFeatures,
    count: 40,
    mean: new Float32Array(strokeFeatures),
    directions: new Float32Array(40 * strokeFeatures),
  },
  pages: Array.from({ length: 10 }, () => ({ places: new Float32Array(80), indices: Uint32Array.of(5, 6) })),
}
const easy: Calibration = {
  temperature: 2,
  error: { before: 0.1, after: 0.01 },
  leastCertainty: 0.6,
  greatestDistance: 11,
  leastEvidence: 1,
}
const shown = new Float32Array(784).fill(0.5)
const show = (index: number) => (index === 5 ? shown : new Float32Array(784))

/** The same of drawings, where every direction says as much as all features together: every stroke is far more than 20 away. */
const drawings: Album = {
  components: { ...album.components, directions: new Float32Array(40 * strokeFeatures).fill(1), isWhitened: true },
  pages: album.pages,
}

function readOutputs(z: readonly number[], calibration: Calibration | null, pixels = stroke, isDrawn = false) {
  const weightedSums = Float32Array.from(z)
  const digit = z.indexOf(Math.max(...z))
  return read({ digit, layers: [{ weightedSums, activations: weightedSums }] }, pixels, isDrawn, {
    calibration,
    albums: { pictures: album, drawings },
    show,
  })
}
const outputs = (changes: Readonly<Record<number, number>>) =>
  Array.from({ length: 10 }, (_, digit) => changes[digit] ?? 0)

describe('a reading', () => {
  test('is a digit where nothing speaks against it, with its calibrated probability', () => {
    const { kind, digits, probabilities, judgement } = readOutputs(outputs({ 7: 12 }), easy)
    expect({ kind, digits }).toEqual({ kind: 'digit', digits: [7] })
    // softmax at half the sums.
    expect(probabilities![7]).toBeCloseTo(Math.exp(6) / (Math.exp(6) + 9), 5)
    expect(judgement!.certainty).toBe(probabilities![7])
    expect(judgement!.distance).toBeCloseTo(10, 3)
  })

  test('is unsure between two digits that are about as probable', () => {
    expect(readOutputs(outputs({ 7: 12, 1: 11.5 }), easy)).toMatchObject({
      kind: 'unsure',
      digits: [7, 1],
      nearest: null,
    })
  })

  test('is unlike a digit where it is too far from what was learnt, however sure the network is, and shows the nearest', () => {
    const reading = readOutputs(outputs({ 7: 50 }), { ...easy, greatestDistance: 9 })
    expect(reading).toMatchObject({ kind: 'unlike', digits: [7], nearest: shown })
  })

  test('is unlike a digit where no output finds much', () => {
    expect(readOutputs(outputs({ 7: 12 }), { ...easy, leastEvidence: 20 })).toMatchObject({
      kind: 'unlike',
      nearest: null,
    })
  })

  test('of a drawing goes by the limits of drawings, their temperature and their album, and says so', () => {
    const ofDrawings = { ...easy, drawings: { ...easy, temperature: 4, greatestDistance: 10_000 } }
    const z = outputs({ 7: 12 })
    const reading = readOutputs(z, ofDrawings, stroke, true)
    expect(reading.kind).toBe('digit')
    expect(reading.probabilities![7]).toBeCloseTo(Math.exp(3) / (Math.exp(3) + 9), 5)
    expect(reading.judgement!.distance).toBeGreaterThan(11)
    expect(reading.judgement!.limits).toEqual(ofDrawings.drawings)
    expect(readOutputs(z, { ...easy, drawings: { ...easy, greatestDistance: 20 } }, stroke, true).kind).toBe('unlike')
    // What is no drawing, and drawings where nothing is known of any, are judged as all pictures are.
    expect(readOutputs(z, ofDrawings)).toEqual(readOutputs(z, easy))
    expect(readOutputs(z, easy, stroke, true)).toEqual(readOutputs(z, easy))
  })

  test('claims no doubt, and no certainty, without a calibration', () => {
    expect(readOutputs(outputs({ 3: 1 }), null)).toEqual({
      kind: 'unjudged',
      digits: [3],
      probabilities: null,
      judgement: null,
      nearest: null,
    })
  })

  test('goes by the lead over the next output where there are no probabilities', () => {
    const plain = { ...easy, temperature: null, error: null, leastEvidence: null, leastCertainty: 0.3 }
    expect(readOutputs(outputs({ 7: 0.9, 1: 0.7 }), plain)).toMatchObject({ kind: 'unsure', probabilities: null })
    expect(readOutputs(outputs({ 7: 0.9, 1: 0.5 }), plain)).toMatchObject({ kind: 'digit', probabilities: null })
  })

  test('of paper, of a dot and of a speck is that nothing is drawn', () => {
    const dots = [14, 20, 28, 60].map((width) => drawn([140, 140, 141, 141], width))
    for (const pixels of [new Float32Array(784), new Float32Array(784).fill(1, 400, 403), ...dots]) {
      expect(readOutputs(outputs({ 0: 30 }), easy, pixels)).toMatchObject({ kind: 'empty', digits: [] })
    }
  })
})

test('strokes are no dots: upright, level, short or thick; nor is a black square', () => {
  expect(
    isEmpty(
      new Float32Array(784).map((_, pixel) =>
        pixel % 28 > 3 && pixel % 28 < 24 && pixel > 112 && pixel < 672 ? 1 : 0,
      ),
    ),
  ).toBe(false)
  expect(isEmpty(drawn([140, 40, 140, 240]))).toBe(false)
  expect(isEmpty(drawn([40, 140, 240, 140], 28))).toBe(false)
  expect(isEmpty(drawn([130, 140, 150, 140]))).toBe(false)
  expect(isEmpty(stroke)).toBe(false)
})

test('a limit leaves its share of the numbers outside, and never more', () => {
  const numbers = Float64Array.from({ length: 1_000 }, (_, index) => (index * 7) % 1_000)
  expect(numbers.filter((number) => number < quantile(numbers, 0.003))).toHaveLength(3)
  expect(numbers.filter((number) => number > quantile(numbers, 0.989))).toHaveLength(10)
  expect(numbers.filter((number) => number < quantile(numbers, 0.0001))).toHaveLength(0)
})
