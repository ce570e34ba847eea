import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { identifyPackedFile, packMade, packSamples, readPackedFile, readPackedKey } from '#engine/data/packed.ts'
import { readPixels, toDigits, type Digits } from '#engine/data/digits.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-'))
})
afterAll(() => rm(folder, { recursive: true }))

const digits: Digits = toDigits(
  Uint8Array.from({ length: 3 * 784 }, (_, index) => index % 256),
  Uint8Array.of(7, 0, 9),
)
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

/** With the right checksum, as a program with another idea of the format would have written it. */
function sign(bytes: Uint8Array): Uint8Array {
  bytes.set(createHash('sha256').update(bytes.subarray(0, -32)).digest(), bytes.length - 32)
  return bytes
}

/** With so many bytes in place of digits. */
const holding = (bytes: Uint8Array, size: number) =>
  sign(Uint8Array.of(...bytes.subarray(0, 96), ...zstdCompressSync(new Uint8Array(size)), ...new Uint8Array(32)))

test('packed digits come back as they were', async () => {
  const found = await readPackedFile(await write(await sound()), 'mnist-test', 3)
  expect(found.count).toBe(3)
  expect(found.parts).toEqual(digits.parts)
  expect([...found.labels]).toEqual([7, 0, 9])
})

describe('digits that are made here', () => {
  const key = Uint8Array.from({ length: 32 }, (_, index) => index)
  const made = () => packMade('mnist-test', digits, key)

  test('come back as they were, with what they were made from', async () => {
    const path = await write(await made())
    const found = await readPackedFile(path, 'mnist-test', 3)
    expect(found.parts).toEqual(digits.parts)
    expect([...found.labels]).toEqual([7, 0, 9])
    expect(await readPackedKey(path)).toEqual(key)
    expect(await readPackedKey(await write(await sound()))).toBeUndefined()
    expect(await readPackedKey(join(folder, 'nowhere'))).toBeUndefined()
  })

  const replaceBody = (bytes: Uint8Array, body: Uint8Array) =>
    sign(Uint8Array.of(...bytes.subarray(0, 96), ...brotliCompressSync(body), ...new Uint8Array(32)))
  test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['with a byte changed', (bytes) => bytes.with(100, bytes[100]! ^ 1), 'its checksum does not match'],
    ['that cannot be unpacked', (bytes) => sign(bytes.with(100, bytes[100]! ^ 255)), 'cannot be unpacked'],
    ['with too few pixels', (bytes) => replaceBody(bytes, new Uint8Array(100)), 'does not hold what it says'],
    [
      'with greys missing',
      (bytes) => replaceBody(bytes, new Uint8Array(3 * 785).fill(1)),
      'does not hold what it says',
    ],
    ['with far too many pixels', (bytes) => replaceBody(bytes, new Uint8Array(10_000)), 'cannot be unpacked'],
  ])('are refused %s', async (_, change, message) => {
    const error = await errorOf(readPackedFile(await write(change(await made())), 'mnist-test', 3))
    expect(error.code).toBe('bad-data')
    expect(error.message).toContain(message)
  })
})

test('digits are known by what a file of version 1 had at its end, as runs have recorded it', async () => {
  const plain = Buffer.alloc(64 + 3 * 785)
  plain.write('INKDIGIT')
  for (const [offset, number] of [1, 28, 3].entries()) plain.writeUint32LE(number, 8 + 4 * offset)
  plain.write('mnist-test', 20)
  plain.set(
    Uint8Array.from({ length: 3 * 784 }, (_, index) => index % 256),
    64,
  )
  plain.set(digits.labels, 64 + 3 * 784)
  const known = createHash('sha256').update(plain).digest('hex')
  expect(await identifyPackedFile(await write(await sound()))).toBe(known)
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
    ['is of another version', (bytes) => bytes.with(8, 1), 'is of version 1, and this Inkling reads 2 and 4'],
    ['is another part of the data', () => packSamples('mnist-training', digits), 'holds “mnist-training” in place of'],
    ['has pictures of another size', (bytes) => bytes.with(12, 32), 'pictures of 32 × 32'],
    ['has another count', (bytes) => bytes.with(16, 2), 'holds 2 digits in place of 3'],
    ['lacks its last byte', (bytes) => bytes.slice(0, -1), 'its checksum does not match'],
    ['has a byte too many', (bytes) => Uint8Array.of(...bytes, 0), 'its checksum does not match'],
    [
      'has a film behind it',
      (bytes) => Uint8Array.of(...bytes, ...new Uint8Array(9999)),
      'more than its digits can take',
    ],
    ['has a byte of its digits changed', (bytes) => bytes.with(120, bytes[120]! ^ 1), 'its checksum does not match'],
    ['cannot be unpacked', (bytes) => sign(bytes.with(96, bytes[96]! ^ 255)), 'cannot be unpacked'],
    ['holds too little', (bytes) => holding(bytes, 3 * 785 - 1), 'does not hold what it says'],
    ['holds far too much', (bytes) => holding(bytes, 10_000), 'cannot be unpacked'],
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
  const digits = toDigits(new Uint8Array(10_000 * 784), new Uint8Array(10_000))
  await writeFile(join(own, 'mnist-test.digits'), await packSamples('mnist-test', digits))
  const first = await dataSets.loadTest()
  expect(first.count).toBe(10_000)
  expect(await dataSets.loadTest()).toBe(first)
})
