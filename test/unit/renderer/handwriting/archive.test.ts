/** Samples out into files and back. */
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { encode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import { largestArchive, type NewSample } from '#engine/contract/samples.ts'
import { readIdx, writeIdx } from '#engine/data/idx.ts'
import { unpackArchive } from '#engine/samples/archive.ts'
import { type ArchiveFormat, packSamples, type Unpacked, unpackSamples } from '#page/handwriting/archive.ts'
import { finish } from '#test/unit/engine/doubt/finish.ts'
import { drawnSample } from '#test/unit/engine/samples/drawn-samples.ts'

const { strokes: _strokes, ...bare } = drawnSample(9, 4)
const samples = [drawnSample(7), drawnSample(3, 2), bare, drawnSample(0, 9), drawnSample(7, 11)]
const now = Date.UTC(2026, 5, 1)
const zip = (files: Zippable, fileName = 'mine.zip') => ({ fileName, bytes: zipSync(files) })
const picture = (width: number, height: number, channels = 1) =>
  encode({ width, height, channels, data: new Uint8Array(width * height * channels).fill(200) })
const unpack = async (files: readonly NetworkFile[]): Promise<Unpacked> =>
  (await unpackSamples(files, now, async (archive) => finish(unpackArchive(archive))))!
const writeImages = (all: readonly NewSample[]) =>
  writeIdx({ shape: [all.length, 28, 28], values: Uint8Array.from(all.flatMap(({ pixels }) => [...pixels])) })
const writeLabels = (all: readonly NewSample[]) =>
  writeIdx({ shape: [all.length], values: Uint8Array.from(all, ({ label }) => label) })
const inOrder = (all: readonly NewSample[]) =>
  all.toSorted((one, other) => one.label - other.label || one.time - other.time)

describe.each<ArchiveFormat>(['idx', 'png'])('An export as %s', (format) => {
  const fileName = `mine-${format}.zip`

  test('comes back whole: every pixel, label, time and stroke', async () => {
    const { samples: back, problems } = await unpack([{ fileName, bytes: packSamples(samples, format) }])
    expect(problems).toEqual([])
    expect(inOrder(back)).toEqual(inOrder(samples))
  })

  test('gives the same bytes for the same samples', () => {
    expect(packSamples(samples, format)).toEqual(packSamples(samples, format))
  })

  test('that is cut anywhere is refused', async () => {
    const bytes = packSamples(samples, format)
    for (let cut = 0; cut < bytes.length; cut += 97) {
      await expect(unpack([{ fileName, bytes: bytes.subarray(0, cut) }])).rejects.toMatchObject({ code: 'bad-file' })
    }
  })

  test('that is damaged anywhere is refused, or no digit of it is read as another', async () => {
    const bytes = packSamples(samples, format)
    const plain = (all: readonly NewSample[]) => all.map(({ label, pixels }) => ({ label, pixels }))
    for (let at = 0; at < bytes.length; at += 61) {
      const damaged = bytes.with(at, bytes[at]! ^ 0x10)
      const read = await unpack([{ fileName, bytes: damaged }]).catch((thrown: unknown) => thrown)
      if (read instanceof InklingError) expect(read.code).toBe('bad-file')
      else expect(plain(samples)).toEqual(expect.arrayContaining(plain((read as Unpacked).samples)))
    }
  })

  test('comes back without its details where somebody has taken them out', async () => {
    const { 'details.json': _details, ...files } = unzipSync(packSamples(samples, format))
    const { samples: back, problems } = await unpack([zip(files)])
    expect(problems).toEqual([])
    expect(back.map(({ label }) => label).toSorted()).toEqual([0, 3, 7, 7, 9])
    expect(back.every(({ time, strokes }) => time === now && strokes === undefined)).toBe(true)
  })
})

test('The IDX files are those of MNIST’s own format', () => {
  const files = unzipSync(packSamples(samples, 'idx'))
  const images = readIdx(files['images-idx3-ubyte']!, 3, 'images', '')
  expect(images.shape).toEqual([5, 28, 28])
  expect(images.values.subarray(784, 1568)).toEqual(samples[1]!.pixels)
  expect([...readIdx(files['labels-idx1-ubyte']!, 1, 'labels', '').values]).toEqual([7, 3, 9, 0, 7])
})

test('The two IDX files are read without a zip, too, in any order', async () => {
  const files = [
    { fileName: 'my-labels', bytes: writeLabels(samples) },
    { fileName: 'my-images', bytes: writeImages(samples) },
  ]
  expect((await unpack(files)).samples.map(({ label }) => label)).toEqual([7, 3, 9, 0, 7])
})

test('Several archives keep their details apart', async () => {
  const files = [drawnSample(1, 3), drawnSample(2, 5)].map((sample) => ({
    fileName: `${sample.label}.zip`,
    bytes: packSamples([sample], 'idx'),
  }))
  expect((await unpack(files)).samples).toEqual([drawnSample(1, 3), drawnSample(2, 5)])
})

test('Folders of pictures from elsewhere are read, and what is no sample is named while the rest goes on', async () => {
  const good = unzipSync(packSamples([drawnSample(4)], 'png'))['4/00001.png']!
  const { samples: read, problems } = await unpack([
    zip({
      'digits/4/good.png': good,
      'digits/5/colour.PNG': picture(28, 28, 4),
      'digits/5/large.png': picture(300, 200),
      'digits/6/blank.png': encode({ width: 28, height: 28, channels: 1, data: new Uint8Array(784) }),
      'digits/7/damaged.png': good.slice(0, 60),
      'digits/8/note.png': strToU8('not a picture at all, but long enough'),
      'digits/lost.png': good,
      'digits/readme.txt': strToU8('hello'),
      '__MACOSX/digits/4/._good.png': strToU8('x'),
    }),
  ])
  expect(read.map(({ label }) => label)).toEqual([4, 5])
  expect(read[0]!.pixels).toEqual(drawnSample(4).pixels)
  expect(read[1]!.pixels[0]).toBe(Math.round((200 * 200) / 255))
  expect(problems).toEqual([
    'digits/5/large.png in mine.zip has 300 × 200 pixels, not 28 × 28.',
    'digits/6/blank.png in mine.zip is blank.',
    'digits/7/damaged.png in mine.zip is damaged.',
    'digits/8/note.png in mine.zip is no PNG file.',
    'digits/lost.png in mine.zip is in no folder that is named after its digit, 0 to 9.',
    'digits/readme.txt in mine.zip is neither PNG nor IDX.',
  ])
})

test.each([
  ['labels without pictures', { 'labels-idx1-ubyte': writeLabels(samples) }, 'go in pairs'],
  [
    'fewer labels',
    { i: writeImages(samples), l: writeLabels(samples.slice(1)) },
    '5 pictures, and l in mine.zip 4 labels',
  ],
  ['a label that is no digit', { i: writeImages([bare]), l: writeLabels([{ ...bare, label: 10 }]) }, 'no digit'],
  [
    'cut pictures',
    { i: writeImages(samples).subarray(0, 900), l: writeLabels(samples) },
    'should hold 3920 values after its header, and holds 884',
  ],
  ['nothing', {}, 'No sample was found'],
])('An archive with %s is refused with the reason', async (_, files, reason) => {
  await expect(unpack([zip(files)])).rejects.toMatchObject({
    code: 'bad-file',
    message: expect.stringContaining(reason) as string,
  })
})

test('An archive that would unpack to more than there can be is refused before it is unpacked', async () => {
  const bomb = zip({ '1/bomb.png': new Uint8Array(largestArchive + 1) })
  expect(bomb.bytes.length).toBeLessThan(100_000)
  await expect(unpack([bomb])).rejects.toThrow('unpacks to more than any export of Inkling’s')
})

test('An archive that lies about what it unpacks to takes no more memory than it says', async () => {
  const honest = zip({ '1/long.png': new Uint8Array(5_000_000) })
  const view = new DataView(honest.bytes.buffer)
  // The uncompressed size in the central directory, 24 bytes after its signature.
  const directory = honest.bytes.findIndex(
    (_, at) => at + 4 <= honest.bytes.length && view.getUint32(at) === 0x504b0102,
  )
  view.setUint32(directory + 24, 100, true)
  await expect(unpack([honest])).rejects.toThrow('has “1/long.png” in another size than it says')
})

test('What is no archive is refused', async () => {
  await expect(unpack([{ fileName: 'cat.jpg', bytes: strToU8('a cat') }])).rejects.toThrow(/cat.jpg is neither/)
})
