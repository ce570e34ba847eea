/** One drawing in every format of images, and files that are made to take time or memory. */
import encodeJpeg, { init as initJpeg } from '@jsquash/jpeg/encode.js'
import encodeWebp, { init as initWebp } from '@jsquash/webp/encode.js'
import { encode as encodePng } from 'fast-png'
import { encode as encodeGif } from 'modern-gif'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readImage } from '#cli/images/image-file.ts'
import { readPicture } from '#cli/images/picture.ts'
import { digitizeInk } from '#engine/drawing/digitize.ts'
import { Module } from '#engine/fast/web-assembly.ts'
import { encodeBlocks } from './jpeg-file.ts'

const [columns, rows] = [14, 18]
const [width, height] = [columns * 8, rows * 8]
/** [18 × 14] blocks of 8 × 8 pixels: 1 where the drawing, a slanted line, has ink. */
const blocks = Uint8Array.from({ length: columns * rows }, (_, block) => {
  const [x, y] = [block % columns, Math.floor(block / columns)]
  return y >= 3 && y < 15 && Math.abs(x - (9 - y / 3)) < 1.2 ? 1 : 0
})
const drawing = Float32Array.from({ length: width * height }, (_, pixel) => {
  const [x, y] = [pixel % width, Math.floor(pixel / width)]
  return blocks[(y >> 3) * columns + (x >> 3)]!
})
const seen = digitizeInk(drawing, width, height)!
const rgba = Uint8ClampedArray.from({ length: 4 * width * height }, (_, place) =>
  place % 4 === 3 ? 255 : 255 - 255 * drawing[place >> 2]!,
)

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-formats-'))
  const require = createRequire(import.meta.url)
  const open = async (init: unknown, file: string) =>
    (init as (module: Module) => Promise<void>)(new Module(readFileSync(require.resolve(file))))
  await open(initJpeg, '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')
  await open(initWebp, '@jsquash/webp/codec/enc/webp_enc.wasm')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** Palettes of two colours, and rows from the bottom up, or from the top down. */
function encodeBmp(depth: 1 | 8 | 16 | 24 | 32, isTopDown = false): Buffer {
  const palette = depth <= 8 ? Buffer.from([240, 250, 255, 0, 60, 20, 10, 0]) : Buffer.alloc(0)
  const head = Buffer.alloc(54)
  const rowBytes = Math.ceil((width * depth) / 32) * 4
  head.write('BM')
  head.writeUInt32LE(54 + palette.length, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  head.writeInt32LE(isTopDown ? -height : height, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(depth, 28)
  head.writeUInt32LE(depth <= 8 ? 2 : 0, 46)
  const pixels = Buffer.alloc(rowBytes * height)
  for (const [pixel, ink] of drawing.entries()) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    const row = (isTopDown ? y : height - 1 - y) * rowBytes
    if (depth === 1) pixels[row + (x >> 3)]! |= ink << (7 - (x & 7))
    else if (depth === 8) pixels[row + x] = ink
    else if (depth === 16) pixels.writeUInt16LE(ink ? 0 : 0x7fff, row + 2 * x)
    else pixels.fill(ink ? 0 : 255, row + (depth / 8) * x, row + (depth / 8) * x + 3)
  }
  return Buffer.concat([head, palette, pixels])
}

const toJpeg = async (isProgressive: boolean) =>
  new Uint8Array(await encodeJpeg({ data: rgba, width, height } as never, { quality: 90, progressive: isProgressive }))
const toWebp = async (lossless: number) =>
  new Uint8Array(await encodeWebp({ data: rgba, width, height } as never, { lossless, quality: 90 }))
const toGif = async () => new Uint8Array(await encodeGif({ width, height, frames: [{ data: rgba, delay: 0 }] }))
/** Levels of ink as printers have them, and all components equal. */
const inBlocks = (dark: number, light: number) => blocks.map((ink) => (ink ? dark : light))
/** Adobe's inks are stored as light is: 0 is all of it. */
const fourInks = () => Array.from({ length: 4 }, () => inBlocks(0, 255))

describe('a drawing shows the network the same', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['as JPEG', () => toJpeg(false)],
    ['as progressive JPEG', () => toJpeg(true)],
    [
      'as progressive JPEG that was never finished',
      () => encodeBlocks(columns, rows, [inBlocks(0, 255)], { isProgressive: true }),
    ],
    ['as grey JPEG', () => encodeBlocks(columns, rows, [inBlocks(20, 240)])],
    [
      'as JPEG in red, green and blue',
      () => encodeBlocks(columns, rows, [inBlocks(20, 240), inBlocks(20, 240), inBlocks(60, 220)], { adobe: 0 }),
    ],
    ['as JPEG in four inks', () => encodeBlocks(columns, rows, fourInks(), { adobe: 0 })],
    ['as WebP', () => toWebp(0)],
    ['as WebP without loss', () => toWebp(1)],
    ['as GIF', toGif],
    ['as BMP of 24 bits', () => encodeBmp(24)],
    ['as BMP from the top down', () => encodeBmp(32, true)],
    ['as BMP of 16 bits', () => encodeBmp(16)],
    ['as BMP with a palette', () => encodeBmp(8)],
    ['as BMP of 1 bit', () => encodeBmp(1)],
  ])('%s', async (name, make) => {
    const pixels = await readPicture(save(`${name}.img`, await make()))
    const mean = pixels.reduce((sum, level, place) => sum + Math.abs(level - seen[place]!), 0) / 784
    // A decoder smooths the blocks of a picture that is not finished.
    expect(mean).toBeLessThan(0.02)
  })
})

function chunk(name: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), bytes])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
/** A PNG of grey pixels that holds these bytes, and other chunks before them. */
function makePng(wide: number, high: number, depth: number, raw: Uint8Array, others: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(wide)
  head.writeUInt32BE(high, 4)
  head[8] = depth
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...others,
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const zeros = Buffer.alloc(28 * 29)

describe('what cannot be used is refused with what to do', () => {
  const jpeg = encodeBlocks(columns, rows, [inBlocks(0, 255)])
  const withMarker = (marker: number) => {
    const bytes = Buffer.from(jpeg)
    bytes[bytes.indexOf(0xc0)] = marker
    return bytes
  }
  it.each<[string, Uint8Array, RegExp]>([
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /format HEIC.* Save it as JPEG/],
    ['AVIF', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0mif1avif'), /format AVIF.* save it as PNG/],
    ['TIFF', Buffer.from('II*\0\x08\0\0\0\0\0'), /format TIFF.* save it as PNG/],
    ['a text', Buffer.from('seven'), /is neither PNG, JPEG, WebP, GIF nor BMP/],
    ['a JPEG of rare kind', withMarker(0xc9), /JPEG of a rare kind/],
    ['half a JPEG', jpeg.subarray(0, jpeg.length - 20), /is damaged/],
    [
      'a JPEG of a thousand scans',
      encodeBlocks(columns, rows, [inBlocks(0, 255)], { isProgressive: true, emptyScans: 1000 }),
      /has 1001 scans/,
    ],
    ['half a BMP', encodeBmp(24).subarray(0, 2000), /is damaged/],
    ['a PNG of more bytes than pixels', makePng(28, 28, 8, Buffer.alloc(2 ** 22)), /is damaged/],
    ['a PNG of more pixels than bytes', makePng(28, 29, 8, zeros), /is damaged/],
    ['a PNG that is large on paper', makePng(8000, 8000, 16, zeros), /8000 × 8000 pixels/],
    ['a PNG of 16 bits that is large', makePng(4900, 4800, 16, zeros), /too large: 4900 × 4800 pixels of 16 bits/],
    ['an animated PNG', makePng(28, 28, 8, zeros, [chunk('acTL', Buffer.alloc(8))]), /is animated/],
  ])('%s', async (name, bytes, reason) => {
    const error = await readImage(save(`${name}.img`, bytes)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'bad-input' })
    const { message, remedy } = error as { message: string; remedy: string }
    expect(`${message} ${remedy}`).toMatch(reason)
  })

  it('an animated GIF, and half a GIF and WebP', async () => {
    const frame = { data: rgba, delay: 0 }
    const animated = new Uint8Array(await encodeGif({ width, height, frames: [frame, frame] }))
    await expect(readImage(save('animated.gif', animated))).rejects.toThrow(/is animated/)
    const [gif, webp] = [await toGif(), await toWebp(1)]
    await expect(readImage(save('half.gif', gif.subarray(0, gif.length >> 1)))).rejects.toThrow(/is damaged/)
    await expect(readImage(save('half.webp', webp.subarray(0, webp.length >> 1)))).rejects.toThrow(/is damaged/)
  })

  it.skipIf(process.platform === 'win32')('a device, which never ends', async () => {
    await expect(readImage('/dev/zero')).rejects.toThrow(/is no file/)
  })
})

it('chunks of a PNG that say nothing of its pixels are passed over, however many', async () => {
  const plain = encodePng({ width: 28, height: 28, channels: 1, data: new Uint8Array(784).fill(9) })
  const text = chunk('tEXt', Buffer.from('a\0b'))
  // After the signature and IHDR.
  const bytes = Buffer.concat([plain.subarray(0, 33), ...new Array<Buffer>(100_000).fill(text), plain.subarray(33)])
  expect((await readImage(save('chunks.png', bytes))).grey).toEqual((await readImage(save('plain.png', plain))).grey)
})

it('the largest images take at most 300 MB', () => {
  const files = [
    save('bomb.png', makePng(28, 28, 8, Buffer.alloc(2 ** 28))),
    save('large.png', makePng(4400, 4400, 16, Buffer.alloc(4400 * (1 + 2 * 4400)))),
    save(
      'large.jpg',
      encodeBlocks(750, 500, [
        new Uint8Array(375_000).fill(99),
        new Uint8Array(375_000).fill(128),
        new Uint8Array(375_000).fill(128),
      ]),
    ),
  ]
  const program = `
    import { readImage } from '#cli/images/image-file.ts'
    await readImage(process.argv[1]).catch((error) => { if (error.code !== 'bad-input') throw error })
    console.log(process.resourceUsage().maxRSS / 1024)`
  for (const file of files) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, file], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(Number(stdout)).toBeLessThan(320)
  }
})
