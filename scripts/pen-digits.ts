/**
 * The pen digits: 7,494 digits that 30 people wrote on a tablet, as strokes, of which `resources/pen-digits/strokes.bin` holds all. Source: E. Alpaydin
 * and F. Alimoglu, Pen-Based Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998 (CC BY 4.0).
 *
 * `node scripts/pen-digits.ts STROKES.jsonl` writes the file anew, from lines such as
 * {"label":8,"writer":12,"strokes":[[x0,y0,x1,y1,…],…]} in whole numbers, y growing downwards. All numbers in it are little-endian:
 *
 *   offset  bytes  what
 *        0      8  magic, `INKSTROK`
 *        8      4  version, 1
 *       12      4  digits
 *       16      4  writers
 *       20     32  SHA-256 of what follows
 *       52      …  in Brotli: of each digit its label, writer and number of strokes; of each stroke its number of points; then all x, then all
 *                  y. A number above 127 goes on in the next byte, and a coordinate is the second difference within its stroke, with the sign in the
 *                  lowest bit.
 *
 * The digits of the writers that are kept for validation come last.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { toDigits, type Digits } from '#engine/data/digits.ts'
import { digitizeDrawing } from '#engine/drawing/digitize.ts'
import { createInk } from '#engine/drawing/ink.ts'
import { putOnPaper, readStrokeLines, type LabelledStrokes } from '#engine/drawing/stroke-lines.ts'
import { sourceSizes } from '#engine/settings/table/sources.ts'

export type PenDigit = LabelledStrokes & {
  /** 1 to 30 */
  readonly writer: number
}

/** Kept for validation, every sixth of the thirty, and never trained on, whatever the seed. */
export const validationWriters: readonly number[] = [6, 12, 18, 24, 30]

const root = resolve(import.meta.dirname, '..')
export const penStrokesPath = join(root, 'resources/pen-digits/strokes.bin')
const drawingFolder = join(root, 'engine/drawing')

const magic = 'INKSTROK'
const version = 1
const headerLength = 52

/** All of them, those of the validation writers last. Throws where the file is damaged. */
export function readPenDigits(bytes: Uint8Array = readFileSync(penStrokesPath)): readonly PenDigit[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const body = bytes.subarray(headerLength)
  const text = (from: number, to: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to))
  if (bytes.length < headerLength || text(0, magic.length) !== magic || view.getUint32(8, true) !== version) {
    throw new Error('The file of pen digits is none.')
  }
  if (!sha256(body).every((byte, index) => byte === bytes[20 + index])) {
    throw new Error('The file of pen digits is damaged: its checksum does not match.')
  }
  const next = numbersOf(brotliDecompressSync(body))
  const heads = Array.from({ length: view.getUint32(12, true) }, () => ({
    label: next(),
    writer: next(),
    lengths: Array.from({ length: next() }, next),
  }))
  const readAll = () => heads.map(({ lengths }) => lengths.map((length) => readLine(length, next)))
  const [xs, ys] = [readAll(), readAll()]
  const digits = heads.map(({ label, writer }, index): PenDigit => ({
    label,
    writer,
    strokes: xs[index]!.map((line, stroke) => line.flatMap((x, point) => [x, ys[index]![stroke]![point]!])),
  }))
  const writers = new Set(digits.map(({ writer }) => writer)).size
  if (writers !== view.getUint32(16, true)) throw new Error(`The file of pen digits has ${writers} writers.`)
  return digits
}

/** The file's bytes. Throws for coordinates that are no whole numbers. */
export function writePenDigits(digits: readonly PenDigit[]): Uint8Array {
  const isLast = ({ writer }: PenDigit) => Number(validationWriters.includes(writer))
  const sorted = digits.toSorted((one, other) => isLast(one) - isLast(other))
  const numbers: number[] = []
  const put = (value: number) => {
    if (!Number.isInteger(value) || value < 0) throw new Error(`The number ${value} cannot be written.`)
    let rest = value
    for (; rest > 127; rest >>>= 7) numbers.push((rest & 127) + 128)
    numbers.push(rest)
  }
  for (const { label, writer, strokes } of sorted) {
    for (const number of [label, writer, strokes.length, ...strokes.map(({ length }) => length / 2)]) put(number)
  }
  for (const axis of [0, 1]) {
    for (const { strokes } of sorted) {
      for (const stroke of strokes)
        writeLine(
          stroke.filter((_, place) => place % 2 === axis),
          put,
        )
    }
  }
  const plain = Uint8Array.from(numbers)
  const body = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
  const bytes = new Uint8Array(headerLength + body.length)
  bytes.set(new TextEncoder().encode(magic))
  const view = new DataView(bytes.buffer)
  const writers = new Set(digits.map(({ writer }) => writer)).size
  for (const [index, word] of [version, digits.length, writers].entries()) view.setUint32(8 + 4 * index, word, true)
  bytes.set(sha256(body), 20)
  bytes.set(body, headerLength)
  return bytes
}

/** The digits as the pad would have shown them to the network: on paper with the medium brush, painted again by the automatic brush, and through all stages. */
export function paintPenDigits(digits: readonly PenDigit[]): Digits {
  const images = new Uint8Array(digits.length * pixelCount)
  // The automatic brush paints on ink of its own.
  const ink = createInk()
  for (const [index, { strokes }] of digits.entries()) {
    const pixels = digitizeDrawing({ ink, strokes: putOnPaper(strokes) })
    if (!pixels) throw new Error(`The pen digit ${index} has no ink.`)
    for (const [pixel, level] of pixels.entries()) images[index * pixelCount + pixel] = Math.round(255 * level)
  }
  return toDigits(
    images,
    Uint8Array.from(digits, ({ label }) => label),
  )
}

/** Changes whenever the strokes do, or the code that paints them. */
export function penKey(): Uint8Array {
  const hash = createHash('sha256')
    .update(readFileSync(penStrokesPath))
    .update(readFileSync(import.meta.filename))
  for (const file of filesBehind('digitize.ts', filesBehind('stroke-lines.ts'))) {
    hash.update(file).update(readFileSync(join(drawingFolder, file)))
  }
  return hash.digest()
}

/** A file of the drawing folder, and all others there that it imports. */
function filesBehind(file: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known
  const text = readFileSync(join(drawingFolder, file), 'utf8')
  const imported = [...text.matchAll(/from '\.\/([\w-]+\.ts)'/g)].map((match) => match[1]!)
  return imported.reduce<ReadonlySet<string>>((files, each) => filesBehind(each, files), new Set([...known, file]))
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

function numbersOf(bytes: Uint8Array): () => number {
  let place = 0
  return () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[place++]
      if (byte === undefined) throw new Error('The file of pen digits is cut short.')
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}

function writeLine(values: readonly number[], put: (value: number) => void): void {
  let [last, step] = [0, 0]
  for (const [point, value] of values.entries()) {
    if (!Number.isInteger(value)) throw new Error(`The coordinate ${value} cannot be written.`)
    const difference = value - last - step
    put(difference >= 0 ? 2 * difference : -2 * difference - 1)
    step = point === 0 ? 0 : value - last
    last = value
  }
}

function readLine(length: number, next: () => number): readonly number[] {
  let [last, step] = [0, 0]
  return Array.from({ length }, (_, point) => {
    const number = next()
    const value = last + step + (number % 2 === 0 ? number / 2 : -(number + 1) / 2)
    step = point === 0 ? 0 : value - last
    last = value
    return value
  })
}

if (import.meta.main) {
  const [path = ''] = process.argv.slice(2)
  const digits = readStrokeLines(readFileSync(path, 'utf8'), path) as readonly PenDigit[]
  const validation = digits.filter(({ writer }) => validationWriters.includes(writer)).length
  const counts = { training: digits.length - validation, validation }
  if (counts.training !== sourceSizes.pen.training || validation !== sourceSizes.pen.validation) {
    throw new Error(`There are ${counts.training} digits to train on and ${validation} for validation.`)
  }
  if (digits.some(({ label }) => label >= classCount)) throw new Error('There are labels that are no digits.')
  const bytes = writePenDigits(digits)
  mkdirSync(dirname(penStrokesPath), { recursive: true })
  writeFileSync(penStrokesPath, bytes)
  console.log(`${digits.length} digits in ${bytes.length} bytes.`)
}
