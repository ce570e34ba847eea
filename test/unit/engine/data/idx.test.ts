import { describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { isIdx, readIdx, writeIdx } from '#engine/data/idx.ts'

const remedy = 'Copy it again.'
/** An IDX file of two pictures of 2 × 3 bytes. */
const sound = () => Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)

function errorOf(bytes: Uint8Array, dimensions = 3): InklingError {
  try {
    readIdx(bytes, dimensions, 'train-images', remedy)
  } catch (error) {
    if (error instanceof InklingError) return error
    throw error
  }
  throw new Error('The file was read.')
}

test('an IDX file gives its shape and its bytes', () => {
  const { shape, values } = readIdx(sound(), 3, 'train-images', remedy)
  expect(shape).toEqual([2, 2, 3])
  expect([...values]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test('what was read is written as the same bytes, and told by its beginning', () => {
  expect(writeIdx(readIdx(sound(), 3, 'train-images', remedy))).toEqual(sound())
  expect([1, 3].map((dimensions) => isIdx(sound(), dimensions))).toEqual([false, true])
})

test('a file that lies somewhere inside a larger buffer is read all the same', () => {
  const buffer = new Uint8Array(100)
  buffer.set(sound(), 7)
  expect(readIdx(buffer.subarray(7, 7 + sound().length), 3, 'train-images', remedy).shape).toEqual([2, 2, 3])
})

describe('a file that is not sound is refused with what is wrong', () => {
  const changed = (offset: number, byte: number) => sound().with(offset, byte)
  test.each([
    ['is empty', new Uint8Array(0), 'too short'],
    ['ends in its header', sound().subarray(0, 15), 'too short'],
    ['begins with something else', changed(0, 1), 'two zero bytes'],
    ['is packed by gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'gzip'],
    ['holds floats', changed(2, 0x0d), '32-bit floats'],
    ['holds an unknown kind', changed(2, 0x77), 'unknown kind'],
    ['has two dimensions', changed(3, 2), '2 dimensions, not 3'],
    ['lacks its last byte', sound().subarray(0, 27), 'should hold 12 values after its header, and holds 11'],
    ['has a byte too many', Uint8Array.of(...sound(), 0), 'should hold 12 values after its header, and holds 13'],
    ['claims four thousand million pictures', changed(4, 0xff), 'and holds 12'],
  ])('one that %s', (_, bytes, message) => {
    const error = errorOf(bytes)
    expect(error.code).toBe('bad-data')
    expect(error.message).toContain('train-images')
    expect(error.message).toContain(message)
    expect(error.remedy).toBe(remedy)
  })
})
