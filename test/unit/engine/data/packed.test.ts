import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { packSamples, readPackedFile } from '#engine/data/packed.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-'))
})
afterAll(() => rm(folder, { recursive: true }))

const digits: Digits = {
  count: 3,
  images: Uint8Array.from({ length: 3 * 784 }, (_, index) => index % 256),
  labels: Uint8Array.of(7, 0, 9),
}
const sound = () => packSamples('mnist-test', digits)

async function write(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'mnist-test.digits')
  await writeFile(path, bytes)
  return path
}

async function errorOf(reading: Promise<unknown>): Promise<InklingError> {
  const error: unknown = await reading.then(
    () => new Error('The file was read.'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof InklingError) return error
  throw error
}

test('packed digits come back as they were', async () => {
  const found = await readPackedFile(await write(await sound()), 'mnist-test', 3)
  expect(found.count).toBe(3)
  expect(found.images).toEqual(new Uint8Array(digits.images))
  expect([...found.labels]).toEqual([7, 0, 9])
})

test('the same digits always pack to the same bytes', async () => {
  expect(await sound()).toEqual(await sound())
})

test('a pixel is a grey level from 0, paper, to 1, ink', () => {
  const pixels = new Float32Array(784)
  readPixels(digits, 0, pixels)
  expect(pixels[0]).toBe(0)
  expect(pixels[51]).toBe(Math.fround(0.2))
  expect(pixels[255]).toBe(1)
})

describe('a packed file that is not sound is refused with its name, what is wrong and what to do', () => {
  type Change = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
  const cases: readonly (readonly [string, Change, string])[] = [
    ['is empty', () => new Uint8Array(0), 'was not written by Inkling'],
    ['is foreign', (bytes) => bytes.with(0, 0x58), 'was not written by Inkling'],
    ['is a text', () => new TextEncoder().encode('hello'), 'was not written by Inkling'],
    ['ends in its header', (bytes) => bytes.slice(0, 40), 'is cut short'],
    ['is of a newer version', (bytes) => bytes.with(8, 2), 'is of version 2, and this Inkling reads version 1'],
    ['is another part of the data', () => packSamples('mnist-training', digits), 'holds “mnist-training” in place of'],
    ['has pictures of another size', (bytes) => bytes.with(12, 32), 'pictures of 32 × 32'],
    ['has another count', (bytes) => bytes.with(16, 2), 'holds 2 digits in place of 3'],
    ['lacks its last byte', (bytes) => bytes.slice(0, -1), 'bytes long in place of'],
    ['has a byte too many', (bytes) => Uint8Array.of(...bytes, 0), 'bytes long in place of'],
    ['has one pixel changed', (bytes) => bytes.with(1000, bytes[1000]! ^ 1), 'its checksum does not match'],
    ['has one label changed', (bytes) => bytes.with(64 + 3 * 784, 8), 'its checksum does not match'],
    ['has a changed checksum', (bytes) => bytes.with(-1, bytes.at(-1) ^ 1), 'its checksum does not match'],
    [
      'was packed with a label of 12',
      () => packSamples('mnist-test', { ...digits, labels: Uint8Array.of(7, 12, 9) }),
      'a label that is not a digit',
    ],
  ]
  test.each(cases)('one that %s', async (_, change, message) => {
    const path = await write(await change(await sound()))
    const error = await errorOf(readPackedFile(path, 'mnist-test', 3))
    expect(error.code).toBe('bad-data')
    expect(error.message).toContain('mnist-test.digits')
    expect(error.message).toContain(message)
    expect(error.remedy).toContain('npm run build')
  })

  test('one that is missing, and one that is a folder', async () => {
    const missing = await errorOf(readPackedFile(join(folder, 'nowhere.digits'), 'mnist-test', 3))
    expect(missing.message).toContain('nowhere.digits is missing')
    const notFile = await errorOf(readPackedFile(folder, 'mnist-test', 3))
    expect(notFile.code).toBe('bad-data')
  })
})

test('a data set that could not be read is read again the next time, and once read is kept', async () => {
  const own = await mkdtemp(join(folder, 'own-'))
  const dataSets = createDataSets(own)
  expect((await errorOf(dataSets.loadTest())).message).toContain('is missing')
  const digits = { count: 10_000, images: new Uint8Array(10_000 * 784), labels: new Uint8Array(10_000) }
  await writeFile(join(own, 'mnist-test.digits'), await packSamples('mnist-test', digits))
  const first = await dataSets.loadTest()
  expect(first.count).toBe(10_000)
  expect(await dataSets.loadTest()).toBe(first)
})
