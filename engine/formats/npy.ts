/**
 * Arrays as NumPy's .npy (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html): six magic bytes, a version, the
 * length of a header, the header as the text of a Python dictionary, then the numbers.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { show } from './reading.ts'
import type { NumberType, Tensor } from './tensors.ts'

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59] as const
/** Numbers begin at a multiple of so many bytes, which NumPy asks of writers. */
const alignment = 64
/** NumPy's own headers are about 100 bytes; it refuses longer ones than this, too. */
const longestHeader = 10_000

/** Version 1.0, C order, little-endian. */
export function writeNpy(values: Float32Array | Uint8Array, shape: readonly number[]): Uint8Array {
  const type = values instanceof Float32Array ? '<f4' : '|u1'
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ')
  const text = `{'descr': '${type}', 'fortran_order': False, 'shape': (${sizes}), }`
  const start = Math.ceil((magic.length + 4 + text.length + 1) / alignment) * alignment
  const bytes = new Uint8Array(start + values.byteLength)
  bytes.set([...magic, 1, 0])
  new DataView(bytes.buffer).setUint16(8, start - 10, true)
  bytes.fill(0x20, 10, start)
  bytes.set(new TextEncoder().encode(text), 10)
  bytes[start - 1] = 0x0a
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start)
  return bytes
}

/** NumPy's names of the kinds of numbers. Objects, which NumPy would unpickle, are not among them, nor is anything else that could run. */
const numberTypes: Readonly<Record<string, Omit<Tensor, 'name' | 'shape' | 'bytes' | 'isFortran'>>> =
  Object.fromEntries(
    (
      [
        ['f2', 'F16'],
        ['f4', 'F32'],
        ['f8', 'F64'],
        ['i8', 'I64'],
        ['i4', 'I32'],
        ['i2', 'I16'],
        ['i1', 'I8'],
        ['u8', 'U64'],
        ['u4', 'U32'],
        ['u2', 'U16'],
        ['u1', 'U8'],
        ['b1', 'BOOL'],
      ] as readonly (readonly [string, NumberType])[]
    ).flatMap(([name, type]) => [
      [`<${name}`, { type, isBigEndian: false }],
      [`=${name}`, { type, isBigEndian: false }],
      [`>${name}`, { type, isBigEndian: true }],
      [`|${name}`, { type, isBigEndian: false }],
    ]),
  )

/** Whether the bytes begin as .npy. */
export function isNpy(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** NumPy's names of texts, of so many characters each. */
const textType = /^[<>=|]?[US]\d{1,9}$/

/** The array as it stands in the file, null for one of texts; `name` is what messages call it. Throws `bad-file`. */
export function readNpy(bytes: Uint8Array, name: string, fileName: string): Tensor | null {
  const about = { file: fileName, name: show(name) }
  if (bytes.length < 12 || !isNpy(bytes)) throw failure('bad-file', t, 'array-no-numpy', about)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = bytes[6]!
  if (version < 1 || version > 3) throw failure('bad-file', t, 'array-version', { ...about, version })
  const headerStart = version === 1 ? 10 : 12
  const headerLength = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  if (headerLength > longestHeader || headerStart + headerLength > bytes.length) {
    throw failure('bad-file', t, 'array-header-long', { ...about, bytes: String(headerLength) })
  }
  const header = new TextDecoder('latin1').decode(bytes.subarray(headerStart, headerStart + headerLength))
  const said = parseHeader(header)
  if (!said) throw failure('bad-file', t, 'array-header-unreadable', about)
  const { descr, isFortran, shape } = said
  if (textType.test(descr)) return null
  const numbers = Object.hasOwn(numberTypes, descr) ? numberTypes[descr]! : undefined
  if (!numbers) {
    if (descr.includes('O')) throw failure('bad-file', t, 'array-of-objects', about)
    throw failure('bad-file', t, 'array-of-type', { ...about, type: show(descr) })
  }
  return { name, ...numbers, shape, isFortran, bytes: bytes.subarray(headerStart + headerLength) }
}

/**
 * The three things that the dictionary holds, in any order, spelled as Python's `repr` spells them; undefined for anything else. No
 * Python is read but this, and a size has at most 15 digits, so that it is exact.
 */
function parseHeader(text: string): { descr: string; isFortran: boolean; shape: readonly number[] } | undefined {
  const entry = `'descr': *'(?<descr>[^']*)'|'fortran_order': *(?<order>True|False)|'shape': *\\((?<shape>[0-9L, ]*)\\)`
  const whole = new RegExp(`^\\{ *(?:(?:${entry.replaceAll(/\?<\w+>/g, '?:')})(?:, *|(?= *\\}))){3} *\\} *\\n?$`)
  // A whole type of several fields has a list here, which a network's array never is.
  if (!whole.test(text)) return undefined
  const found: Record<string, string> = {}
  for (const match of text.matchAll(new RegExp(entry, 'g'))) {
    for (const [key, value] of Object.entries(match.groups!)) if (value !== undefined) found[key] = value
  }
  const { descr, order, shape } = found
  if (descr === undefined || order === undefined || shape === undefined) return undefined
  const sizes = shape.split(',').map((size) => size.trim().replace(/L$/, ''))
  if (sizes.at(-1) === '') sizes.pop()
  if (!sizes.every((size) => /^\d{1,15}$/.test(size))) return undefined
  return { descr, isFortran: order === 'True', shape: sizes.map(Number) }
}
