/**
 * Digits as a table: a row each, with the label and 784 levels, as Kaggle has MNIST. The label may stand first or last; the columns may have
 * names. Between them stand commas, semicolons or tabs. Rows are read one after the other, so that a table of 100 MB takes no more than itself.
 */
import { failure } from '#engine/contract/failure.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import { t } from '#words/en/digit-files.ts'
import type { Collector } from './collector.ts'
import type { ReadTools } from './data-files.ts'
import type { OpenFile } from './idx-pair.ts'

const columns = pixelCount + 1
/** As the remedies say it. */
const levels = pixelCount
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
  if (!first) throw failure('bad-data', t, 'table-empty', { file: name, levels })
  const start = decode(first).replace(/^\ufeff|^ï»¿/, '')
  const separator = separators.toSorted((one, other) => start.split(other).length - start.split(one).length)[0]!
  const cells = start.split(separator).map((cell) => cell.trim().replaceAll('"', ''))
  const hasHead = cells.some((cell) => cell !== '' && !Number.isFinite(Number(cell)))
  if (cells.length === pixelCount) throw failure('bad-data', t, 'table-without-labels', { file: name, levels })
  if (cells.length !== columns)
    throw failure('bad-data', t, 'table-columns', { file: name, levels, found: cells.length, wanted: String(columns) })
  const labelAt = findLabel(bytes, separator, hasHead ? cells : null)
  if (labelAt === undefined) throw failure('bad-data', t, 'table-label-unclear', { file: name, levels })

  const values = new Float64Array(columns)
  const nameOf = (row: number) => t('row-of', { number: String(row), file: name })
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
      const about = { name: nameOf(row), levels, found, wanted: String(columns) }
      if (found < 0) to.leaveOut(about.name, failure('bad-data', t, 'row-no-number', about), t('row-no-number.reason'))
      else to.leaveOut(about.name, failure('bad-data', t, 'row-columns', about), t('row-columns.reason'))
      continue
    }
    const label = values[labelAt]!
    if (!Number.isInteger(label) || label < 0 || label > 65_535) {
      leaveOutLabel(to, nameOf(row), label)
      continue
    }
    image.set(labelAt === 0 ? values.subarray(1) : values.subarray(0, pixelCount))
    let [least, most] = [Infinity, -Infinity]
    for (const level of image) {
      if (level < least) least = level
      if (level > most) most = level
    }
    if (least < 0 || most > 255) {
      const about = { name: nameOf(row), levels }
      to.leaveOut(about.name, failure('bad-data', t, 'row-levels', about), t('row-levels.reason'))
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

/** A digit whose label is none. */
export function leaveOutLabel(to: Collector, name: string, label: number): void {
  to.leaveOut(
    name,
    failure('bad-data', t, 'label-no-digit', { name, label: String(label) }),
    t('label-no-digit.reason'),
  )
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
