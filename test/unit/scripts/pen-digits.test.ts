import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceSizes } from '#engine/settings/table/sources.ts'
import { penKey, penStrokesPath, readPenDigits, validationWriters, writePenDigits } from '#scripts/pen-digits.ts'

const bytes = readFileSync(penStrokesPath)
const digits = readPenDigits(bytes)

test('The pen digits are 7,494 of 30 writers, about as many of each digit, in whole tablet units', () => {
  expect(digits).toHaveLength(7494)
  expect([...new Set(digits.map(({ writer }) => writer))].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  )
  const counts = new Array<number>(10).fill(0)
  for (const { label } of digits) counts[label]!++
  expect(counts).toEqual([780, 779, 780, 719, 780, 720, 720, 778, 719, 719])
  for (const { strokes } of digits) {
    for (const stroke of strokes) expect(stroke.length % 2 === 0 && stroke.every(Number.isInteger)).toBe(true)
  }
  expect(digits.filter(({ strokes }) => strokes.length > 1)).toHaveLength(1930)
})

test('Those of the validation writers come last, as many as is said', () => {
  const isKept = digits.map(({ writer }) => validationWriters.includes(writer))
  expect(isKept.indexOf(true)).toBe(sourceSizes.pen.training)
  expect(isKept.slice(sourceSizes.pen.training)).toEqual(Array(sourceSizes.pen.validation).fill(true))
})

test('Written again they are the same digits; a file that is damaged is refused', () => {
  const some = digits.slice(0, 50)
  expect(readPenDigits(writePenDigits(some))).toEqual(some)
  expect(() => readPenDigits(bytes.subarray(0, 20))).toThrow('is none')
  expect(() => readPenDigits(new TextEncoder().encode('x'.repeat(100)))).toThrow('is none')
  expect(() => readPenDigits(bytes.subarray(0, -1))).toThrow('its checksum does not match')
  expect(() => writePenDigits([{ label: 1, writer: 1, strokes: [[0.5, 1]] }])).toThrow('cannot be written')
})

test('What they are painted from has a key', () => {
  expect(penKey()).toHaveLength(32)
  expect(penKey()).toEqual(penKey())
})
