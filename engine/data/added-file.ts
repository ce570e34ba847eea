/**
 * The file of a set of digits that a person has added: packed digits of version 3. Its head is that of every packed file (`packed.ts`), with the
 * set's name; then:
 *
 *   offset  bytes  what
 *       64     32  SHA-256 of the images and the labels: the same for the same digits, whatever they are called
 *       96      4  bytes of the description
 *      100      …  description as JSON: title, and the names of the classes or null
 *        …      …  images, count × 784 bytes, 0 (paper) to 255 (ink), row by row
 *        …      …  labels, count bytes, 0 to 9
 *        …     32  SHA-256 of everything before
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { longestClassName, longestTitle, mostDigits } from '#engine/contract/data.ts'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import { toDigits, type Digits } from './digits.ts'
import {
  checksum,
  checksumLength,
  hashParts,
  headerLength,
  newestVersion,
  putTogether,
  readHead,
  versions,
} from './packed.ts'

const descriptionOffset = headerLength + checksumLength + 4
/** Bytes of a description that is read at all. */
const longestDescription = 65_536

export type AddedSet = {
  readonly name: string
  readonly title: string
  /** [10] null for the digits. */
  readonly classes: readonly string[] | null
  readonly count: number
  /** SHA-256 of images and labels, in hexadecimal digits. */
  readonly checksum: string
}

/** The message that says why a file is not the set that it should be. `found`: the name of the set in it, where that is what is wrong. */
export class NotASet extends Error {
  readonly id: NotASetId
  readonly found: string

  constructor(id: NotASetId, found = '') {
    super(id)
    this.id = id
    this.found = found
  }
}
type NotASetId =
  | 'added-misnamed'
  | 'added-foreign'
  | 'added-newer'
  | 'added-other-kind'
  | 'added-renamed'
  | 'added-length'
  | 'added-checksum'
  | 'added-label'
  | 'added-description'

/** The bytes of a set's file. The same set always gives the same bytes. */
export async function writeAddedFile(
  set: Pick<AddedSet, 'name' | 'title' | 'classes'>,
  images: Uint8Array,
  labels: Uint8Array,
): Promise<Uint8Array> {
  const { name, title, classes } = set
  const description = new TextEncoder().encode(JSON.stringify({ title, classes }))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, description.length, true)
  const content = await hashParts([images, labels])
  return putTogether(name, labels.length, versions.added, content, length, description, images, labels)
}

/** What a file says of itself, without its digits being looked at. Throws `NotASet`, and what the file system throws. */
export function readAddedHead(path: string, name: string): AddedSet {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = new Uint8Array(Math.min(size, descriptionOffset + longestDescription))
    return toSet(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)), size, name)
  } finally {
    closeSync(file)
  }
}

/** A set with its digits, every byte checked. Throws `NotASet`, and what the file system throws. */
export async function readAddedFile(
  path: string,
  name: string,
): Promise<{ readonly set: AddedSet; readonly digits: Digits }> {
  const { buffer, byteOffset, byteLength } = await readFile(path)
  // Plain bytes: a `Buffer` has methods of its own that differ.
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  const set = toSet(bytes, bytes.length, name)
  const expected = bytes.subarray(bytes.length - checksumLength)
  const actual = await checksum(bytes)
  if (!actual.every((byte, index) => byte === expected[index])) {
    throw new NotASet('added-checksum')
  }
  const labels = bytes.subarray(bytes.length - checksumLength - set.count, bytes.length - checksumLength)
  if (labels.some((label) => label >= classCount)) throw new NotASet('added-label')
  const start = bytes.length - checksumLength - set.count * (pixelCount + 1)
  return { set, digits: toDigits(bytes.subarray(start, start + set.count * pixelCount), labels) }
}

/** @param bytes the beginning of a file @param size bytes of the whole file */
function toSet(bytes: Uint8Array, size: number, name: string): AddedSet {
  const head = readHead(bytes)
  if (!head) throw new NotASet('added-foreign')
  if (head.version > newestVersion) throw new NotASet('added-newer')
  if (head.version !== versions.added || head.side !== imageSide) throw new NotASet('added-other-kind')
  if (head.name !== name) throw new NotASet('added-renamed', head.name)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length >= descriptionOffset ? view.getUint32(descriptionOffset - 4, true) : 0
  const expected = descriptionOffset + length + head.count * (pixelCount + 1) + checksumLength
  if (head.count === 0 || head.count > mostDigits || length > longestDescription || size !== expected) {
    throw new NotASet('added-length')
  }
  const content = Buffer.from(bytes.subarray(headerLength, headerLength + checksumLength)).toString('hex')
  const description = readDescription(bytes.subarray(descriptionOffset, descriptionOffset + length))
  return { name, count: head.count, checksum: content, ...description }
}

function readDescription(bytes: Uint8Array): Pick<AddedSet, 'title' | 'classes'> {
  try {
    const { title, classes } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<AddedSet>
    const isText = (text: unknown, longest: number) => typeof text === 'string' && text.length <= longest
    const areClasses =
      classes === null ||
      (Array.isArray(classes) &&
        classes.length === classCount &&
        classes.every((each) => isText(each, longestClassName)))
    if (isText(title, longestTitle) && areClasses) return { title: title!, classes: classes! }
  } catch {
    // Told below.
  }
  throw new NotASet('added-description')
}
