/**
 * Digits as a table: a row each, with the label and 784 levels, as Kaggle has MNIST. The label may stand first or last; the columns may have
 * names. Between them stand commas, semicolons or tabs. Rows are read one after the other, so that a table of 100 MB takes no more than itself.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Collector } from './collector.ts'
import type { ReadTools } from './data-files.ts'
import type { OpenFile } from './idx-pair.ts'

const columns = pixelCount + 1
const remedy = `Give a label and ${pixelCount} levels from 0 (paper) to 255 (ink) in each row.`
const [newline, carriageReturn, quote] = [0x0a, 0x0d, 0x22]
const separators = [',', ';', '\t'] as const
/** Rows that show where the label is. */
const examined = 200
/** Rows between two words on how far it is. */
const toldEvery = 500

/** Whether bytes look like a table: text, with separators in its first line. */
export function isCsv(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 100_000))
  const line = start.split(/\r?\n/, 1)[0]!
  return !/[^\t\n\r -~\u00ef\u00bb\u00bf]/.test(line) && /[,;\t]/.test(line)
}

/** Throws `bad-data` for a table that holds something else. */
export function readCsv({ name, bytes }: OpenFile, to: Collector, tell: ReadTools['tell'] = () => {}): void {
  const rows = splitRows(bytes)
  const first = rows.next().value
  const fail = (what: string): never => {
    throw new InklingError('bad-data', `The file ${name} ${what}.`, remedy)
  }
  if (!first) return fail('is empty')
  const start = decode(first).replace(/^\ufeff|^ï»¿/, '')
  const separator = separators.toSorted((one, other) => start.split(other).length - start.split(one).length)[0]!
  const cells = start.split(separator).map((cell) => cell.trim().replaceAll('"', ''))
  const hasHead = cells.some((cell) => cell !== '' && !Number.isFinite(Number(cell)))
  if (cells.length === pixelCount) fail(`has ${pixelCount} columns: there are levels and no labels`)
  if (cells.length !== columns) fail(`has ${cells.length} columns, not ${columns}`)
  const labelAt = findLabel(bytes, separator, hasHead ? cells : null) ?? fail('does not show which column the label is')

  const values = new Float64Array(columns)
  const nameOf = (row: number) => `Row ${row} of ${name}`
  to.name(nameOf)
  let row = 0
  let scale = 0
  const image = new Float64Array(pixelCount)
  for (const line of splitRows(bytes)) {
    row++
    if (row % toldEvery === 0) tell({ of: 'bytes', done: line.byteOffset - bytes.byteOffset, all: bytes.length })
    if ((row === 1 && hasHead) || line.length === 0) continue
    const found = parseRow(line, separator.charCodeAt(0), values)
    if (found !== columns) {
      if (found < 0) to.leaveOut(nameOf(row), 'holds something that is no number', remedy)
      else to.leaveOut(nameOf(row), `has ${found} columns, not ${columns}`, remedy, 'has another number of columns')
      continue
    }
    const label = values[labelAt]!
    if (!Number.isInteger(label) || label < 0 || label > 65_535) {
      to.leaveOut(nameOf(row), `has the label ${label}`, 'Labels must be 0 to 9.', 'has a label that is no digit')
      continue
    }
    image.set(labelAt === 0 ? values.subarray(1) : values.subarray(0, pixelCount))
    let [least, most] = [Infinity, -Infinity]
    for (const level of image) {
      if (level < least) least = level
      if (level > most) most = level
    }
    if (least < 0 || most > 255) {
      to.leaveOut(nameOf(row), 'has levels beyond 0 to 255', remedy)
      continue
    }
    // Shares of ink from 0 to 1 come with fractions. Whole ones, 0 and 1, are looked at with all pictures.
    if (scale === 0 && image.some((level) => level > 0 && level < 1)) scale = 255
    to.add(
      scale === 255 && most <= 1 ? image.map((level) => Math.round(255 * level)) : image.map(Math.round),
      label,
      row,
    )
  }
}

/** Which column the label is in: what its name says, or the one at an end that alone has values of labels. */
function findLabel(bytes: Uint8Array, separator: string, head: readonly string[] | null): number | undefined {
  const last = columns - 1
  const named = head?.findIndex((cell) => /^(label|labels|class|digit|target|y)$/i.test(cell))
  if (named === 0 || named === last) return named
  const seen = [new Set<number>(), new Set<number>()] as const
  const values = new Float64Array(columns)
  let row = 0
  for (const line of splitRows(bytes)) {
    if (row++ === 0 && head) continue
    if (row > examined) break
    if (parseRow(line, separator.charCodeAt(0), values) !== columns) continue
    seen[0].add(values[0]!)
    seen[1].add(values[last]!)
  }
  // The corners of pictures are mostly paper: one value.
  const isLabel = (found: ReadonlySet<number>) =>
    [...found].every((value) => Number.isInteger(value) && value >= 0 && value < 100)
  const [first, other] = seen
  if (isLabel(first) && (first.size > 1 || !isLabel(other) || other.size === 1)) return 0
  return isLabel(other) ? last : undefined
}

function* splitRows(bytes: Uint8Array): Generator<Uint8Array, undefined> {
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    yield bytes.subarray(start, end > start && bytes[end - 1] === carriageReturn ? end - 1 : end)
    start = end + 1
  }
}

/** Writes the numbers of a row to `values`; returns how many cells there are, or −1 for one that is no number. */
function parseRow(line: Uint8Array, separator: number, values: Float64Array): number {
  let count = 0
  let whole = 0
  let isPlain = true
  let start = 0
  for (let place = 0; place <= line.length; place++) {
    const byte = place === line.length ? separator : line[place]!
    if (byte !== separator) {
      if (byte >= 0x30 && byte <= 0x39) whole = 10 * whole + byte - 0x30
      else isPlain = false
      continue
    }
    let value = whole
    // Anything but digits: a fraction, quotes, blanks, or no number.
    if (!isPlain || place === start) {
      const text = decode(line.subarray(start, place))
        .replace(/^\ufeff|^ï»¿/, '')
        .replaceAll(String.fromCharCode(quote), '')
        .trim()
      value = text === '' ? NaN : Number(text)
    }
    if (!Number.isFinite(value)) return -1
    if (count < values.length) values[count] = value
    count++
    whole = 0
    isPlain = true
    start = place + 1
  }
  return count
}

/** A character a byte: all that numbers are written in. */
function decode(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
