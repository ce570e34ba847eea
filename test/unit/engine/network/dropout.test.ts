import { describe, expect, test } from 'vitest'
import { createColumnKeys, fillMask } from '#engine/network/dropout.ts'

function maskOf(p: number, rows: number, width: number, place = { seed: 1, layer: 0, epoch: 0, position: 0 }) {
  const mask = new Float32Array(rows * width)
  fillMask(mask, rows, createColumnKeys(width), p, place)
  return mask
}

const at = { seed: 1, layer: 0, epoch: 0, position: 0 }

describe('dropout', () => {
  test.each([0.1, 0.5, 0.9])('leaves out a share of %f, and scales what stays so that sums keep their size', (p) => {
    const mask = maskOf(p, 500, 200)
    const share = mask.filter((factor) => factor === 0).length / mask.length
    expect(Math.abs(share - p)).toBeLessThan(0.005)
    expect(new Set(mask)).toEqual(new Set([0, Math.fround(1 / (1 - p))]))
  })

  test('leaves nobody out at 0', () => {
    expect(new Set(maskOf(0, 20, 50))).toEqual(new Set([1]))
  })

  test('treats every neuron and every sample alike', () => {
    const [rows, width] = [400, 400]
    const mask = maskOf(0.5, rows, width)
    for (let i = 0; i < 400; i++) {
      let inRow = 0
      let inColumn = 0
      for (let j = 0; j < 400; j++) {
        if (mask[i * width + j] === 0) inRow++
        if (mask[j * width + i] === 0) inColumn++
      }
      // Six standard deviations of a fair coin thrown 400 times.
      expect(Math.abs(inRow - 200)).toBeLessThan(60)
      expect(Math.abs(inColumn - 200)).toBeLessThan(60)
    }
  })

  test('has neighbours, samples, layers and epochs decide by themselves', () => {
    const width = 10_000
    const one = maskOf(0.5, 1, width)
    const agreement = (other: Float32Array) => one.filter((factor, i) => factor === other[i]).length / width
    const others = [{ position: 1 }, { layer: 1 }, { epoch: 1 }, { seed: 2 }].map((change) => ({ ...at, ...change }))
    for (const place of others) expect(Math.abs(agreement(maskOf(0.5, 1, width, place)) - 0.5)).toBeLessThan(0.03)
    const shifted = Float32Array.from(one, (_, i) => one[(i + 1) % width]!)
    expect(Math.abs(agreement(shifted) - 0.5)).toBeLessThan(0.03)
  })

  test('depends on a sample’s place in the epoch only, not on the part of the batch it comes in', () => {
    const whole = maskOf(0.4, 10, 30)
    const part = maskOf(0.4, 4, 30, { ...at, position: 6 })
    expect(part).toEqual(whole.slice(6 * 30))
  })
})
