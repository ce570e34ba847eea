import { encode as encodePng } from 'fast-png'
import { encode } from 'jpeg-js'
import { expect, it } from 'vitest'
import { readImageHeader } from '#engine/images/header.ts'
import { turnUpright } from '#engine/images/orientation.ts'

const width = 32
const height = 16
/** Black in the top left quarter, white elsewhere. */
const plain = Uint8Array.from(
  encode(
    {
      width,
      height,
      data: Uint8Array.from({ length: width * height * 4 }, (_, place) => {
        const pixel = place >> 2
        return place % 4 < 3 && pixel % width < width / 2 && pixel / width < height / 2 ? 0 : 255
      }),
    },
    95,
  ).data,
)

function withOrientation(orientation: number, isLittle: boolean): Uint8Array {
  const exif = new Uint8Array(36)
  const view = new DataView(exif.buffer)
  exif.set([0xff, 0xe1, 0, 34, ...new TextEncoder().encode('Exif\0\0'), ...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d])])
  view.setUint16(12, 42, isLittle)
  view.setUint32(14, 8, isLittle)
  view.setUint16(18, 1, isLittle)
  view.setUint16(20, 0x0112, isLittle)
  view.setUint16(22, 3, isLittle)
  view.setUint32(24, 1, isLittle)
  view.setUint16(28, orientation, isLittle)
  return Uint8Array.from([...plain.slice(0, 2), ...exif, ...plain.slice(2)])
}

const orientationOf = (file: Uint8Array) => readImageHeader(file)?.orientation

/** PNG has the same block in a chunk of its own. */
function pngWithOrientation(orientation: number, isLittle: boolean): Uint8Array {
  const png = Buffer.from(encodePng({ width, height, channels: 1, data: new Uint8Array(width * height) }))
  const block = Buffer.from(withOrientation(orientation, isLittle)).subarray(12, 38)
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('eXIf'), block, Buffer.alloc(4)])
  chunk.writeUInt32BE(block.length)
  // After the signature and IHDR.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** Where the dark quarter lies once the image is upright, by the table of the Exif standard: the place of row 0 and column 0. */
it.each([
  [1, 'top', 'left'],
  [2, 'top', 'right'],
  [3, 'bottom', 'right'],
  [4, 'bottom', 'left'],
  [5, 'top', 'left'],
  [6, 'top', 'right'],
  [7, 'bottom', 'right'],
  [8, 'bottom', 'left'],
] as const)('a photograph of orientation %i is turned upright', (orientation, side, edge) => {
  const grey = Float32Array.from({ length: width * height }, (_, pixel) =>
    pixel % width < width / 2 && pixel / width < height / 2 ? 0 : 1,
  )
  for (const isLittle of [true, false]) {
    for (const file of [withOrientation(orientation, isLittle), pngWithOrientation(orientation, isLittle)]) {
      const header = readImageHeader(file)!
      expect([header.width, header.height]).toEqual([width, height])
      const image = turnUpright({ width, height, grey }, header.orientation)
      expect([image.width, image.height]).toEqual(orientation >= 5 ? [height, width] : [width, height])
      const at = (x: number, y: number) =>
        image.grey[Math.floor(y * image.height) * image.width + Math.floor(x * image.width)]!
      const levels = {
        top: { left: at(0.2, 0.2), right: at(0.8, 0.2) },
        bottom: { left: at(0.2, 0.8), right: at(0.8, 0.8) },
      }
      const dark = (['top', 'bottom'] as const).flatMap((row) =>
        (['left', 'right'] as const).filter((column) => levels[row][column] < 0.2).map((column) => [row, column]),
      )
      expect(dark).toEqual([[side, edge]])
    }
  }
})

it.each([
  [5, [1, 3, 5, 2, 4, 6]],
  [6, [5, 3, 1, 6, 4, 2]],
  [7, [6, 4, 2, 5, 3, 1]],
  [8, [2, 4, 6, 1, 3, 5]],
])('every pixel finds its place in orientation %i', (orientation, expected) => {
  const image = { width: 2, height: 3, grey: Float32Array.of(1, 2, 3, 4, 5, 6) }
  expect(Array.from(turnUpright(image, orientation).grey)).toEqual(expected)
})

it('a block that makes no sense is passed over', () => {
  expect(orientationOf(plain)).toBe(1)
  expect(orientationOf(withOrientation(9, true))).toBe(1)
  const odd = withOrientation(6, true)
  new DataView(odd.buffer).setUint32(16, 4_000_000_000)
  expect(orientationOf(odd)).toBe(1)
  expect(orientationOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1))).toBe(1)
})
