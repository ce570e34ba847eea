/** Archives that were made to do harm, and honest ones. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isZip, openZip, writeZip } from '#engine/formats/zip.ts'
import { toFloats, type NumberType } from '#engine/formats/tensors.ts'

const open = (bytes: Uint8Array) => openZip(bytes, 'a.zip')
/** The archive with one number of its list of files made another. */
function withNumber(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  const list = view.getUint32(changed.length - 22 + 16, true)
  view.setUint32(list + offset, value, true)
  return changed
}
const sizeOffset = 24

test('what was written is read, packed or not, and folders are passed over', () => {
  const files = { 'a.npy': strToU8('one'), 'b.npy': strToU8('two'.repeat(100)) }
  for (const bytes of [writeZip(files), zipSync({ folder: { 'a.npy': files['a.npy'] }, 'b.npy': files['b.npy'] })]) {
    expect(isZip(bytes)).toBe(true)
    const entries = open(bytes)
    expect([...entries.values()].map(({ read }) => Uint8Array.from(read()))).toEqual([files['a.npy'], files['b.npy']])
  }
  expect(writeZip(files)).toEqual(writeZip(files))
})

test('a file that unpacks to more than it says is refused before it is unpacked', () => {
  const bomb = zipSync({ 'a.npy': new Uint8Array(50_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  const lying = open(withNumber(bomb, sizeOffset, 1000)).get('a.npy')!
  expect(() => lying.read()).toThrow('another size than it says')
})

test('an archive that says itself that it unpacks to more than any network is refused without unpacking', () => {
  const bytes = zipSync({ 'a.npy': new Uint8Array(1000) })
  expect(() => open(withNumber(bytes, sizeOffset, 0xfffffff0))).toThrow('more than any network')
})

test('other bytes than were written are refused', () => {
  const bytes = writeZip({ 'a.npy': strToU8('a few weights') })
  const at = bytes.findIndex((_, index) => new TextDecoder().decode(bytes.subarray(index, index + 5)) === 'a few')
  bytes[at]! ^= 1
  expect(() => open(bytes).get('a.npy')!.read()).toThrow('other bytes')
})

test.each(['../a.npy', 'folder/../../a.npy', '/etc/passwd', 'C:\\a.npy', '\\\\server\\a.npy', 'a\0.npy'])(
  'a name that leads elsewhere is refused: %j',
  (name) => {
    expect(() => open(zipSync({ [name]: strToU8('x') }))).toThrow('leads elsewhere')
  },
)

test('thousands of files are refused, and two of one name', () => {
  const names = Array.from({ length: 1001 }, (_, index) => [`${index}.npy`, new Uint8Array()] as const)
  expect(() => open(zipSync(Object.fromEntries(names)))).toThrow('an archive of 1001 files')
  const two = writeZip({ 'a.npy': strToU8('x'), 'b.npy': strToU8('y') })
  const twice = Uint8Array.from(two, (byte) => (byte === 'b'.charCodeAt(0) ? 'a'.charCodeAt(0) : byte))
  expect(() => open(twice)).toThrow('two files of the name')
})

/** Numbers as their bits in 16-bit formats (IEEE 754-2019, binary16; bfloat16 is the upper half of binary32). */
const halves: readonly (readonly [NumberType, readonly number[], readonly number[]])[] = [
  ['F16', [0x3c00, 0xc000, 0x3555, 0x0001, 0x8000, 0x7bff], [1, -2, 0.333251953125, 2 ** -24, -0, 65504]],
  ['BF16', [0x3f80, 0xc000, 0x3eab, 0x0001, 0x8000], [1, -2, 0.333984375, 2 ** -133, -0]],
]

test.each(halves)('%s numbers become the same 32-bit numbers, in either order of bytes', (type, bits, values) => {
  for (const isBigEndian of [false, true]) {
    const bytes = new Uint8Array(2 * bits.length)
    for (const [index, word] of bits.entries()) new DataView(bytes.buffer).setUint16(2 * index, word, !isBigEndian)
    const tensor = { name: 'w', type, isBigEndian, shape: [bits.length], isFortran: false, bytes }
    expect([...toFloats(tensor)]).toEqual(values)
  }
})
