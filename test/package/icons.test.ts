/** The icons that packages are made with, against the one drawing they come from. */
import { decode } from 'fast-png'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Data } from 'resedit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linuxSizes, macSizes, makeIcons, windowsSizes } from '#scripts/icons.ts'
import { makeTemporaryFolder } from './pack.ts'

const temporary = makeTemporaryFolder()
const read = (name: string) => readFileSync(join(temporary.path, name))

beforeAll(() => makeIcons(temporary.path))
afterAll(() => temporary.remove())

type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** The pixel at shares 0 to 1 of a PNG's width and height. */
function colorAt(png: Uint8Array, x: number, y: number): Color {
  const { width, height, channels, data } = decode(png)
  expect(channels).toBe(4)
  const start = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
  return [data[start]!, data[start + 1]!, data[start + 2]!, data[start + 3]!]
}

const blue: Color = [0x24, 0x56, 0xc9, 255]
const white: Color = [255, 255, 255, 255]

/** The entries of an ICNS file: four letters of type, four bytes of length with these eight, and the content. */
function entriesOf(icns: Buffer): ReadonlyMap<string, Buffer> {
  const entries = new Map<string, Buffer>()
  for (let start = 8; start < icns.length; start += icns.readUInt32BE(start + 4)) {
    entries.set(
      icns.toString('latin1', start, start + 4),
      icns.subarray(start + 8, start + icns.readUInt32BE(start + 4)),
    )
  }
  return entries
}

test('Desktops on Linux find the drawing in every usual size', () => {
  expect(readdirSync(join(temporary.path, 'linux')).sort()).toEqual(
    linuxSizes.map((size) => `${size}x${size}.png`).sort(),
  )
  for (const size of linuxSizes) {
    const png = read(`linux/${size}x${size}.png`)
    const { width, height } = decode(png)
    expect([width, height]).toEqual([size, size])
    expect(colorAt(png, 0.5, 0.12)).toEqual(blue)
  }
  const large = read('linux/512x512.png')
  expect(colorAt(large, 0.5, 19 / 64)).toEqual(white)
  expect(colorAt(large, 0, 0)[3]).toBe(0)
})

test.each(['icon.ico', 'inkling.ico'])('Windows finds every size in %s', (name) => {
  const { icons } = Data.IconFile.from(read(name))
  // A width of 256 does not fit into its byte, and is written as 0.
  expect(icons.map(({ width }) => width || 256)).toEqual(windowsSizes)
})

test.each(['icon.icns', 'inkling.icns'])('macOS finds every size in %s', (name) => {
  const entries = entriesOf(read(name))
  const sizes = Object.entries(macSizes)
  expect([...entries.keys()].sort()).toEqual(['TOC ', ...sizes.map(([type]) => type)].sort())
  // The two smallest are in a form of Apple's own.
  for (const [type, size] of sizes.filter(([, size]) => size > 32)) expect(decode(entries.get(type)!).width).toBe(size)
})

test('On macOS the icon keeps the margin that others have, and a document is a sheet with the icon on it', () => {
  const app = entriesOf(read('icon.icns')).get('ic10')!
  expect(colorAt(app, 0.5, 0.05)[3]).toBe(0)
  expect(colorAt(app, 0.5, 0.15)).toEqual(blue)
  const document = entriesOf(read('inkling.icns')).get('ic10')!
  expect(colorAt(document, 0.5, 0.2)).toEqual(white)
  expect(colorAt(document, 0.5, 0.4)).toEqual(blue)
})
