/**
 * A checkpoint as bytes: a head, then all but its curves as a frame of plain data (`codec.ts`): JSON, then the numbers as they are in memory.
 *
 *     4 bytes   “IKCP”
 *     4 bytes   version, 1
 *     4 bytes   CRC-32 of the frame
 *     4 bytes   length of the frame
 *     rest      the frame
 *
 * All numbers are little-endian. The curves are in tables of their own, since every checkpoint of a run has the same ones.
 */
import { crc32 } from 'node:zlib'
import { decodePlainData, encodePlainData } from '#engine/link/codec.ts'
import { isPlainObject } from '#engine/link/plain-data.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { completeSettings } from '#engine/settings/settings.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import type { Snapshot } from '#engine/training/snapshot.ts'
import { DamagedPartError } from './damage.ts'

export type StoredCheckpoint = Omit<Checkpoint, 'history'>

const magic = 0x50434b49
const version = 1
const headBytes = 16

export function encodeCheckpoint({ history: _history, ...stored }: Checkpoint): Uint8Array<ArrayBuffer> {
  const frame = encodePlainData(stored)
  const bytes = new Uint8Array(headBytes + frame.length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, magic, true)
  head.setUint32(4, version, true)
  head.setUint32(8, crc32(frame), true)
  head.setUint32(12, frame.length, true)
  bytes.set(frame, headBytes)
  return bytes
}

/** Throws a `RangeError` that says why in words, to follow a colon, for bytes that are not a whole checkpoint. */
export function decodeCheckpoint(bytes: Uint8Array): StoredCheckpoint {
  if (bytes.length < headBytes) throw new DamagedPartError('checkpoint-short')
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes)
  if (head.getUint32(0, true) !== magic) throw new DamagedPartError('checkpoint-begin')
  if (head.getUint32(4, true) !== version) throw new DamagedPartError('checkpoint-version')
  const frame = bytes.slice(headBytes)
  if (head.getUint32(12, true) !== frame.length) throw new DamagedPartError('checkpoint-length')
  if (head.getUint32(8, true) !== crc32(frame)) throw new DamagedPartError('checkpoint-checksum')
  try {
    const checkpoint = decodePlainData(frame.buffer) as StoredCheckpoint
    const settings = completeSettings(checkpoint.settings)
    checkSettings(settings)
    if (!isWhole(checkpoint)) throw new TypeError('A part is missing.')
    return { ...checkpoint, settings }
  } catch (cause) {
    throw new DamagedPartError('checkpoint-content', { cause })
  }
}

/** What the checksum cannot know: that another Inkling meant the same by it. `restoreModel` checks that the parts fit each other. */
function isWhole({ layers, optimiserState, progression, watch, origin, earlier }: StoredCheckpoint): boolean {
  return (
    isLayers(layers) &&
    (optimiserState === null || optimiserState.slots.every(isLayers)) &&
    Object.values(progression).every((value) => Number.isSafeInteger(value) && value >= 0) &&
    [watch.lastGood, watch.best].every(isSnapshot) &&
    isPlainObject(origin) &&
    isPlainObject(earlier)
  )
}

function isSnapshot(snapshot: Snapshot | undefined): boolean {
  return snapshot === undefined || (isLayers(snapshot.weights) && snapshot.optimiserState.slots.every(isLayers))
}

function isLayers(layers: readonly { readonly weights: unknown; readonly biases: unknown }[]): boolean {
  const isNumbers = (array: unknown) => array instanceof Float32Array || array instanceof Float64Array
  return Array.isArray(layers) && layers.every(({ weights, biases }) => isNumbers(weights) && isNumbers(biases))
}
