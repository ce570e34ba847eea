/** Digits of one's own, laid out on the disk in each way there is, read by `inkling evaluate` as it is typed. */
import { encode } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataFolder } from '#cli/basics/paths.ts'
import { packedCounts, packedFileName } from '#engine/data/data-sets.ts'
import { readPackedFile } from '#engine/data/packed.ts'
import type { Digits } from '#engine/data/digits.ts'
import { inkling, readLines, useTrainedNetwork } from './inkling.ts'

const { at } = useTrainedNetwork()

type Report = {
  readonly data: string
  readonly count: number
  readonly correct: number
  readonly accuracy: number
  readonly confusion: readonly (readonly number[])[]
  readonly leftOut: readonly { readonly name: string; readonly message: string; readonly remedy: string }[]
}

let digits: Digits
beforeAll(async () => {
  const name = 'mnist-test'
  digits = await readPackedFile(join(dataFolder, packedFileName(name)), name, packedCounts[name])
})

const imageOf = (index: number) => digits.parts[0]!.images.slice(index * 784, (index + 1) * 784)

/** A digit as dark ink on light paper, `times` larger. */
function enlarge(index: number, times: number): { width: number; height: number; data: Uint8Array } {
  const side = 28 * times
  const image = imageOf(index)
  const data = Uint8Array.from({ length: side * side }, (_, pixel) => {
    const x = Math.floor((pixel % side) / times)
    const y = Math.floor(pixel / side / times)
    return 255 - image[y * 28 + x]!
  })
  return { width: side, height: side, data }
}

function toJpeg({ width, height, data }: ReturnType<typeof enlarge>): Uint8Array {
  const rgba = Uint8Array.from(Array.from(data).flatMap((grey) => [grey, grey, grey, 255]))
  // A copy: what it returns is a Buffer, whose slices share its memory.
  return Uint8Array.from(encodeJpeg({ width, height, data: rgba }, 90).data)
}

/** An animated PNG's chunk put before the picture of a plain one. */
function animate(png: Uint8Array): Uint8Array {
  const header = 33
  const chunk = new Uint8Array(20)
  new DataView(chunk.buffer).setUint32(0, 8)
  chunk.set(new TextEncoder().encode('acTL'), 4)
  return Uint8Array.from([...png.slice(0, header), ...chunk, ...png.slice(header)])
}

function idx(shape: readonly number[], values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * shape.length + values.length)
  bytes.set([0, 0, 8, shape.length])
  for (const [place, length] of shape.entries()) new DataView(bytes.buffer).setUint32(4 + 4 * place, length)
  bytes.set(values, 4 + 4 * shape.length)
  return bytes
}

async function evaluate(path: string, code = 0): Promise<Report> {
  const ended = await inkling('evaluate', at('network.safetensors'), '--data', path, '--json')
  expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code, stderr: '' })
  const [report, ...more] = readLines<Report>(ended.stdout)
  expect(more).toEqual([])
  return report!
}

describe('a folder of images', () => {
  const count = 60
  const folder = () => at('mine')
  beforeAll(() => {
    for (let digit = 0; digit < 10; digit++) mkdirSync(join(folder(), String(digit)), { recursive: true })
    for (let index = 0; index < count; index++) {
      const place = join(folder(), String(digits.labels[index]), String(index))
      if (index % 2) writeFileSync(`${place}.jpg`, toJpeg(enlarge(index, 4)))
      else writeFileSync(`${place}.png`, encode({ ...enlarge(index, 1 + (index % 5)), channels: 1 }))
    }
  })

  it('is scored, PNG and JPEG of any size alike', async () => {
    const report = await evaluate(folder())
    expect(report).toMatchObject({ data: folder(), count, leftOut: [] })
    expect(report.confusion.flat().reduce((sum, each) => sum + each)).toBe(count)
    expect(report.confusion.reduce((sum, row, digit) => sum + row[digit]!, 0)).toBe(report.correct)
    expect(report.accuracy).toBe(report.correct / count)
    expect(report.accuracy).toBeGreaterThan(0.8)
  })

  it('names what cannot be read, and goes on', async () => {
    const good = encode({ ...enlarge(3, 4), channels: 1 })
    const jpeg = toJpeg(enlarge(3, 4))
    const hugeJpeg = jpeg.slice()
    const frame = hugeJpeg.findIndex((byte, place) => byte === 0xff && hugeJpeg[place + 1] === 0xc0)
    hugeJpeg.set([0xff, 0xff, 0xff, 0xff], frame + 5)
    const hugePng = good.slice()
    new DataView(hugePng.buffer, hugePng.byteOffset).setUint32(16, 1_000_000)
    const see = new Uint8Array(40 * 40 * 4)
    const bad: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
      'animated.png': [animate(good), /is animated/],
      'blank.png': [encode({ width: 40, height: 40, channels: 4, data: see }), /shows no digit/],
      'cut.jpg': [jpeg.slice(0, jpeg.length >> 1), /is damaged/],
      'cut.png': [good.slice(0, good.length >> 1), /is damaged/],
      'empty.png': [new Uint8Array(), /is empty/],
      'huge.jpg': [hugeJpeg, /is too large/],
      'huge.png': [hugePng, /is too large/],
      'notes.txt': [new TextEncoder().encode('my digits'), /is neither PNG, JPEG, WebP, GIF nor BMP/],
    }
    const mixed = at('mixed')
    mkdirSync(join(mixed, '0'), { recursive: true })
    writeFileSync(join(mixed, '0', 'zero.png'), encode({ ...enlarge(3, 4), channels: 1 }))
    writeFileSync(join(mixed, '0', '.hidden'), 'of a file browser')
    const deep = Uint16Array.from(enlarge(3, 4).data, (level) => level * 257)
    writeFileSync(
      join(mixed, '0', 'of 16 bits.png'),
      encode({ width: 112, height: 112, channels: 1, depth: 16, data: deep }),
    )
    for (const [name, [bytes]] of Object.entries(bad)) writeFileSync(join(mixed, '0', name), bytes)

    const report = await evaluate(mixed, 1)
    expect(report.count).toBe(2)
    expect(report.leftOut.map(({ name }) => name)).toEqual(Object.keys(bad).map((name) => join(mixed, '0', name)))
    for (const [index, [, reason]] of Object.values(bad).entries()) {
      expect(report.leftOut[index]!.message).toMatch(reason)
      expect(report.leftOut[index]!.message).toContain(report.leftOut[index]!.name)
    }
  })

  it('that holds nothing is told', async () => {
    mkdirSync(at('nothing'))
    const { code, stdout, stderr } = await inkling('evaluate', at('network.safetensors'), '--data', at('nothing'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/There are no digits in .*nothing\. Give a folder with the sub-folders 0 to 9/)
  })
})

describe('IDX files', () => {
  const count = 500
  const images = 'some-images-idx3-ubyte'
  const labels = 'some-labels-idx1-ubyte'
  const folder = () => at('idx')
  beforeAll(() => {
    mkdirSync(folder())
    writeFileSync(join(folder(), images), idx([count, 28, 28], digits.parts[0]!.images.subarray(0, count * 784)))
    writeFileSync(join(folder(), `${labels}.gz`), gzipSync(idx([count], digits.labels.subarray(0, count))))
  })

  it('are found in a folder, packed or not, and each digit is taken as it is', async () => {
    const report = await evaluate(folder())
    expect(report).toMatchObject({ count, leftOut: [] })
    expect(report.accuracy).toBeGreaterThan(0.85)
    expect(await evaluate(join(folder(), images))).toEqual({ ...report, data: join(folder(), images) })
  })

  it('that do not go together, or are damaged, are told', async () => {
    const other = at('odd')
    mkdirSync(other)
    copyFileSync(join(folder(), images), join(other, images))
    const tell = async () => (await inkling('evaluate', at('network.safetensors'), '--data', other)).stderr
    expect(await tell()).toMatch(/There are no labels for some-images-idx3-ubyte/)
    writeFileSync(join(other, labels), idx([3], Uint8Array.of(1, 2, 3)))
    expect(await tell()).toMatch(/holds 500 images, and some-labels-idx1-ubyte 3 labels/)
    writeFileSync(join(other, images), readFileSync(join(folder(), images)).subarray(0, 1000))
    expect(await tell()).toMatch(/should hold 392000 values .* Copy it again/)
  })
})
