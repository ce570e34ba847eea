/** One drawing, a slanted one in ink on paper, saved in every way a PNG can be: the network has to see the same. */
import { encode, type ImageData } from 'fast-png'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPicture } from '#cli/images/picture.ts'
import { digitizeInk } from '#engine/drawing/digitize.ts'

const width = 61
const height = 90
/** [height × width] 1 where the drawing has ink, without soft edges, so that one bit can hold it. */
const drawing = Float32Array.from({ length: width * height }, (_, pixel) => {
  const x = pixel % width
  const y = Math.floor(pixel / width)
  return y >= 15 && y < 75 && Math.abs(x - (45 - y / 4)) < 4 ? 1 : 0
})
const seen = digitizeInk(drawing, width, height)!

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-picture-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.png`)
  writeFileSync(path, bytes)
  return path
}

/** One pixel after the other, each of the values that `paint` gives for its ink. */
function paintPixels(paint: (ink: number) => readonly number[], most = 255): Uint8Array | Uint16Array {
  const values = Array.from(drawing).flatMap(paint)
  return most > 255 ? Uint16Array.from(values) : Uint8Array.from(values)
}

/** Values of less than a byte, each row beginning with a new byte. */
function pack(depth: number, paint: (ink: number) => number): Uint8Array {
  const bytesPerRow = Math.ceil((width * depth) / 8)
  const data = new Uint8Array(bytesPerRow * height)
  for (const [pixel, ink] of drawing.entries()) {
    const bit = (pixel % width) * depth
    const place = Math.floor(pixel / width) * bytesPerRow + (bit >> 3)
    data[place] = data[place]! | (paint(ink) << (8 - depth - (bit & 7)))
  }
  return data
}

const size = { width, height }
const kinds: Readonly<Record<string, ImageData>> = {
  'dark on light': { ...size, channels: 1, data: paintPixels((ink) => [255 - 255 * ink]) },
  'light on dark': { ...size, channels: 1, data: paintPixels((ink) => [255 * ink]) },
  'grey pencil on greyish paper': { ...size, channels: 1, data: paintPixels((ink) => [200 - 90 * ink]) },
  'of 16 bits': { ...size, channels: 1, depth: 16, data: paintPixels((ink) => [65_535 - 65_535 * ink], 65_535) },
  'of 4 bits': { ...size, channels: 1, depth: 4, data: pack(4, (ink) => 15 - 15 * ink) },
  'of 2 bits': { ...size, channels: 1, depth: 2, data: pack(2, (ink) => 3 * ink) },
  'of 1 bit': { ...size, channels: 1, depth: 1, data: pack(1, (ink) => 1 - ink) },
  'blue on yellow': { ...size, channels: 3, data: paintPixels((ink) => (ink ? [20, 20, 160] : [250, 240, 120])) },
  'in colour and opaque': {
    ...size,
    channels: 4,
    data: paintPixels((ink) => (ink ? [90, 0, 0, 255] : [255, 255, 255, 255])),
  },
  'dark on nothing': { ...size, channels: 4, data: paintPixels((ink) => [0, 0, 0, 255 * ink]) },
  'white on nothing': { ...size, channels: 4, data: paintPixels((ink) => [255, 255, 255, 255 * ink]) },
  'grey on nothing': { ...size, channels: 2, data: paintPixels((ink) => [60, 255 * ink]) },
  'with a palette of 8 bits': {
    ...size,
    channels: 1,
    palette: [
      [255, 250, 240],
      [10, 20, 60],
    ],
    data: paintPixels((ink) => [ink]),
  },
  'with a palette of 1 bit': {
    ...size,
    channels: 1,
    depth: 1,
    palette: [
      [0, 0, 0],
      [255, 255, 255],
    ],
    data: pack(1, (ink) => ink),
  },
  'with a palette that has nothing in it': {
    ...size,
    channels: 1,
    palette: [
      [255, 255, 255, 0],
      [10, 20, 60, 255],
    ],
    data: paintPixels((ink) => [ink]),
  },
}

function expectClose(pixels: Float32Array, expected: Float32Array, within: number): void {
  const differences = Array.from(pixels, (value, pixel) => Math.abs(value - expected[pixel]!))
  expect(pixels.length).toBe(784)
  expect(Math.max(...differences)).toBeLessThan(within)
}

describe('an image of a drawing', () => {
  it.each(Object.entries(kinds))('%s shows the network the drawing', async (name, image) => {
    expectClose(await readPicture(save(name, encode(image))), seen, 1e-5)
  })

  it('saved row by row and interlaced are the same', async () => {
    const bytes = encode(kinds['blue on yellow']!, { interlace: 'Adam7' })
    expectClose(await readPicture(save('interlaced', bytes)), seen, 1e-5)
  })

  it('that is far larger than needed shows nearly the same', async () => {
    const times = 30
    const wide = width * times
    const data = new Uint8Array(wide * height * times)
    for (let pixel = 0; pixel < data.length; pixel++) {
      const x = Math.floor((pixel % wide) / times)
      const y = Math.floor(pixel / wide / times)
      data[pixel] = 255 - 255 * drawing[y * width + x]!
    }
    const path = save('large', encode({ width: wide, height: height * times, channels: 1, data }))
    expectClose(await readPicture(path), seen, 0.05)
  })
})

describe('an image of 28 × 28', () => {
  /** A slanted line of varying darkness, 20 pixels high around the middle, as MNIST has its digits. */
  const ink = Uint8Array.from({ length: 784 }, (_, pixel) => {
    const [x, y] = [pixel % 28, Math.floor(pixel / 28)]
    return y >= 4 && y < 24 && Math.abs(x - (19 - y / 3)) < 2 ? 120 + (pixel % 136) : 0
  })
  const direct = Float32Array.from(ink, (byte) => byte / 255)

  it.each([
    ['grey', 1, (byte: number) => [byte]],
    ['in colour', 3, (byte: number) => [byte, byte, byte]],
  ])('light on dark, %s and laid out as MNIST is taken as it is, to the last bit', async (name, channels, paint) => {
    const data = Uint8Array.from(Array.from(ink).flatMap(paint))
    expect(await readPicture(save(`digit ${name}`, encode({ width: 28, height: 28, channels, data })))).toEqual(direct)
  })

  it('dark on light is placed like any other', async () => {
    const data = ink.map((byte) => 255 - byte)
    const path = save('inverted', encode({ width: 28, height: 28, channels: 1, data }))
    const levels = direct.map((level) => level / Math.max(...direct))
    expectClose(await readPicture(path), digitizeInk(levels, 28, 28)!, 1e-5)
  })

  it.each([
    ['in a corner', 1, -4, -3],
    ['half as large and in a corner', 2, 0, 0],
  ])('light on dark and %s is cut out, scaled and centred', async (name, part, right, down) => {
    const data = new Uint8Array(784)
    for (let y = 0; y < 28; y += part) {
      for (let x = 0; x < 28; x += part) {
        const place = (y / part + down) * 28 + x / part + right
        if (ink[y * 28 + x]! > 0) data[place] = 255
      }
    }
    const pixels = await readPicture(save(`off ${name}`, encode({ width: 28, height: 28, channels: 1, data })))
    const rows = Array.from({ length: 28 }, (_, y) => pixels.slice(y * 28, y * 28 + 28).some((level) => level > 0.3))
    expect(rows.lastIndexOf(true) - rows.indexOf(true)).toBeGreaterThanOrEqual(19)
    expect(Math.abs(27 - rows.lastIndexOf(true) - rows.indexOf(true))).toBeLessThanOrEqual(1)
  })
})

describe('an image that cannot be used is refused by name', () => {
  const good = encode(kinds['dark on light']!)
  const patched = (change: (bytes: Uint8Array) => void) => {
    const bytes = good.slice()
    change(bytes)
    return bytes
  }
  const blank = (level: number) => encode({ width: 20, height: 20, data: new Uint8Array(400).fill(level), channels: 1 })
  const packedInterlaced = encode(kinds['of 1 bit']!)
  packedInterlaced[28] = 1

  it.each([
    ['an empty file', new Uint8Array(), /is empty/],
    [
      'another kind of file',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      /is in the format SVG, which Inkling does not read/,
    ],
    ['only a signature', good.slice(0, 8), /is damaged/],
    ['half a file', good.slice(0, good.length >> 1), /is damaged/],
    ['a file with a flipped bit', patched((bytes) => (bytes[60]! ^= 4)), /is damaged/],
    ['no pixels', patched((bytes) => bytes.fill(0, 16, 20)), /is damaged/],
    ['white paper', blank(255), /shows no digit/],
    ['a black ground', blank(0), /shows no digit/],
    ['few bits, interlaced', packedInterlaced, /interlaced with fewer than 8 bits/],
    [
      'more than 64 megapixels',
      patched((bytes) => new DataView(bytes.buffer).setUint32(16, 1_000_000)),
      /1000000 × 90 pixels/,
    ],
  ])('%s', async (name, bytes, reason) => {
    const path = save(name, bytes)
    await expect(readPicture(path)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringMatching(reason) })
    await expect(readPicture(path)).rejects.toThrow(`The image ${path}`)
  })

  it('a file that is not there', async () => {
    await expect(readPicture(join(folder, 'missing.png'))).rejects.toThrow(
      /missing.png cannot be read: there is no such/,
    )
  })

  it('a folder', async () => {
    const path = join(folder, 'folder.png')
    mkdirSync(path)
    await expect(readPicture(path)).rejects.toThrow(/folder.png cannot be read: it is a folder/)
  })
})
