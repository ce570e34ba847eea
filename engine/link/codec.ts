/**
 * Messages as binary frames, for carriers that know only bytes. A frame is
 *
 *     4 bytes   length of the text, little-endian
 *     text      the message as JSON in UTF-8
 *     rest      the bytes of the typed arrays
 *
 * What JSON cannot say is an object with the key `$` in the text: `{"$":"Float32Array","at":0,"length":784}` for a typed array
 * whose bytes begin `at` in the rest, `{"$":"NaN"}` and its like for numbers, `{"$":"undefined"}`, and `{"$":"object","of":{…}}`
 * for an object that has a key `$` itself. Numbers inside typed arrays are little-endian, as on every machine that Inkling runs on.
 */
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import type { Message } from './link.ts'
import { isMessage } from './message.ts'
import {
  arrayClasses,
  arrayName,
  type ArrayName,
  deepestNesting,
  isPlainObject,
  isPrimitive,
  isTypedArray,
  mapValues,
  notPlain,
  type TypedArray,
} from './plain-data.ts'
import { TextDecoder, TextEncoder } from './platform.ts'

const lengthBytes = 4

/** The values that JSON has no word for, by the word used here. */
const words: ReadonlyMap<string, number | undefined> = new Map([
  ['undefined', undefined],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['-0', -0],
])

/** Throws a `TypeError` when the message holds something that is not plain data. */
export function encodeMessage(message: Message): Uint8Array<ArrayBuffer> {
  return encodePlainData(message)
}

/** Any plain data as a frame. Throws a `TypeError` for anything else. */
export function encodePlainData(value: unknown): Uint8Array<ArrayBuffer> {
  const rest: Rest = { arrays: [], size: 0 }
  const text = new TextEncoder().encode(JSON.stringify(toJson(value, rest, 0)))

  const frame = new Uint8Array(lengthBytes + text.length + rest.size)
  new DataView(frame.buffer).setUint32(0, text.length, true)
  frame.set(text, lengthBytes)
  let at = lengthBytes + text.length
  for (const array of rest.arrays) {
    frame.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += array.byteLength
  }
  return frame
}

/**
 * The message in a frame; each of its typed arrays has a buffer of its own.
 * Throws `InklingError('bad-input')` when the frame is damaged or holds no message.
 */
export function decodeMessage(frame: ArrayBuffer): Message {
  let value: unknown
  try {
    value = decodePlainData(frame)
  } catch (cause) {
    throw malformed(cause)
  }
  if (!isMessage(value)) throw malformed()
  return value
}

/** The plain data in a frame. Every size is checked before memory is taken for it. Throws an `Error` of any kind when it is damaged. */
export function decodePlainData(frame: ArrayBuffer): unknown {
  const textLength = new DataView(frame).getUint32(0, true)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(frame, lengthBytes, textLength))
  return fromJson(JSON.parse(text), frame.slice(lengthBytes + textLength), 0)
}

/** The typed arrays met so far, in order, and their bytes together. */
type Rest = { readonly arrays: TypedArray[]; size: number }

function toJson(value: unknown, rest: Rest, depth: number): unknown {
  if (depth > deepestNesting) throw notPlain('a circle, or more levels than fit')
  const inner = (item: unknown) => toJson(item, rest, depth + 1)

  if (value === undefined) return { $: 'undefined' }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    return { $: Object.is(value, -0) ? '-0' : String(value) }
  }
  if (isPrimitive(value)) return value
  if (isTypedArray(value)) {
    const reference = { $: arrayName(value), at: rest.size, length: value.length }
    rest.arrays.push(value)
    rest.size += value.byteLength
    return reference
  }
  if (Array.isArray(value)) return value.map(inner)
  if (isPlainObject(value)) {
    const object = mapValues(value, inner)
    return Object.hasOwn(object, '$') ? { $: 'object', of: object } : object
  }
  throw notPlain(Object.prototype.toString.call(value))
}

function fromJson(value: unknown, rest: ArrayBuffer, depth: number): unknown {
  if (depth > 2 * deepestNesting) throw new RangeError('Too many levels.')
  const inner = (item: unknown) => fromJson(item, rest, depth + 1)

  if (isPrimitive(value)) return value
  if (Array.isArray(value)) return value.map(inner)
  const object = value as Readonly<Record<string, unknown>>
  if (!Object.hasOwn(object, '$')) return mapValues(object, inner)

  const { $: word, at, length, of: escaped } = object
  if (typeof word !== 'string') throw new TypeError('A mark is not a word.')
  if (words.has(word)) return words.get(word)
  if (word === 'object' && isPlainObject(escaped)) return mapValues(escaped, inner)
  if (Object.hasOwn(arrayClasses, word)) return readArray(word as ArrayName, at, length, rest)
  throw new TypeError('A mark is unknown.')
}

function readArray(name: ArrayName, at: unknown, length: unknown, rest: ArrayBuffer): TypedArray {
  const arrayClass = arrayClasses[name]
  if (!isCount(at) || !isCount(length)) throw new TypeError('A typed array has no place.')
  const end = at + length * arrayClass.BYTES_PER_ELEMENT
  if (end > rest.byteLength) throw new RangeError('A typed array ends outside its frame.')
  return new arrayClass(rest.slice(at, end))
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function malformed(cause?: unknown): InklingError {
  return failure('bad-input', t, 'unreadable-message', null, { cause })
}
