/**
 * The nearest neighbours of digits among those that were learnt, by the ordinary distance: the least |x − t|² has the greatest 2 x·t − |t|².
 * Levels are bytes, so all sums are whole numbers below 2³¹, and exact in whichever order they are added up.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import type { ByteSample } from './sample.ts'

/** How many digits were read right, the time that it took in all, and what the model carries along. */
export type Read = { readonly right: number; readonly milliseconds: number; readonly bytes: number }

/** Neighbours that are asked; of a draw the nearer ones win. */
const neighbours = 3

/** Digits learnt that are looked at together: their pixels stay in the processor's cache while every digit is compared with them. */
const blockRows = 256
/** Digits that are compared with a block between two places where work may be interrupted: about half a millisecond's worth. */
const comparedAtOnce = 10

export function* readByNeighbours(learnt: ByteSample, read: ByteSample): Work<Read> {
  const inks: Ink[] = []
  for (let row = 0; row < read.count; row++) inks.push(inkOf(read, row))
  const nearest = Array.from({ length: read.count }, createNearest)
  const block = createBlock()
  let milliseconds = 0
  for (let from = 0; from < learnt.count; from += blockRows) {
    fillBlock(block, learnt, from, Math.min(blockRows, learnt.count - from))
    yield
    for (let first = 0; first < read.count; first += comparedAtOnce) {
      const before = performance.now()
      for (let row = first; row < Math.min(read.count, first + comparedAtOnce); row++) {
        scoreBlock(block, inks[row]!)
        keepNearest(nearest[row]!, block, learnt.labels.subarray(from, from + block.rows))
      }
      milliseconds += performance.now() - before
      yield
    }
  }
  let right = 0
  for (let row = 0; row < read.count; row++) if (vote(nearest[row]!.labels) === read.labels[row]) right++
  return { right, milliseconds, bytes: learnt.count * pixelCount }
}

/** The pixels of a picture that are no paper, with their levels: paper adds nothing to x·t. */
type Ink = { readonly places: Uint16Array; readonly levels: Uint8Array }

function inkOf({ pixels }: ByteSample, row: number): Ink {
  const picture = pixels.subarray(row * pixelCount, (row + 1) * pixelCount)
  const places = Uint16Array.from(picture.keys()).filter((pixel) => picture[pixel]! > 0)
  return { places, levels: Uint8Array.from(places, (pixel) => picture[pixel]!) }
}

/** Some of the digits learnt, pixel by pixel, so that one pixel of all of them lies in a row. */
type Block = {
  rows: number
  /** [784 × blockRows] */
  readonly pixels: Uint8Array
  /** |t|² [blockRows] */
  readonly squares: Int32Array
  /** x·t of the digit in hand [blockRows] */
  readonly products: Int32Array
}

function createBlock(): Block {
  return {
    rows: 0,
    pixels: new Uint8Array(pixelCount * blockRows),
    squares: new Int32Array(blockRows),
    products: new Int32Array(blockRows),
  }
}

function fillBlock(block: Block, learnt: ByteSample, from: number, rows: number): void {
  const { pixels, squares } = block
  block.rows = rows
  for (let row = 0; row < rows; row++) {
    const start = (from + row) * pixelCount
    let sum = 0
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      const level = learnt.pixels[start + pixel]!
      pixels[pixel * blockRows + row] = level
      sum += level * level
    }
    squares[row] = sum
  }
}

/** x·t of one digit with all of a block, four inked pixels at a time. */
function scoreBlock({ pixels, products, rows }: Block, { places, levels }: Ink): void {
  products.fill(0)
  const fours = places.length & ~3
  for (let k = 0; k < fours; k += 4) {
    const [a, b, c, d] = [levels[k]!, levels[k + 1]!, levels[k + 2]!, levels[k + 3]!]
    const [p, q] = [places[k]! * blockRows, places[k + 1]! * blockRows]
    const [r, s] = [places[k + 2]! * blockRows, places[k + 3]! * blockRows]
    for (let row = 0; row < rows; row++) {
      const one = Math.imul(a, pixels[p + row]!) + Math.imul(b, pixels[q + row]!)
      const two = Math.imul(c, pixels[r + row]!) + Math.imul(d, pixels[s + row]!)
      products[row] = (products[row]! + one + two) | 0
    }
  }
  for (let k = fours; k < places.length; k++) {
    const start = places[k]! * blockRows
    for (let row = 0; row < rows; row++) products[row]! += Math.imul(levels[k]!, pixels[start + row]!)
  }
}

/** The nearest so far, nearest first: what each has scored and is. [neighbours]; a label of −1 stands for none. */
type Nearest = { readonly scores: Int32Array; readonly labels: Int8Array }

function createNearest(): Nearest {
  return { scores: new Int32Array(neighbours).fill(-(2 ** 31)), labels: new Int8Array(neighbours).fill(-1) }
}

/** Those of a block that are nearer than the ones so far take their places; of two as near, the earlier one stays. */
function keepNearest({ scores, labels }: Nearest, { products, squares, rows }: Block, blockLabels: Uint8Array): void {
  for (let row = 0; row < rows; row++) {
    const score = 2 * products[row]! - squares[row]!
    if (score <= scores[neighbours - 1]!) continue
    let place = neighbours - 1
    for (; place > 0 && score > scores[place - 1]!; place--) {
      scores[place] = scores[place - 1]!
      labels[place] = labels[place - 1]!
    }
    scores[place] = score
    labels[place] = blockLabels[row]!
  }
}

/** The label that most of them have; of a draw, that of the nearest. */
function vote(labels: Int8Array): number {
  const votes = new Uint8Array(classCount)
  for (const label of labels) if (label >= 0) votes[label]!++
  return labels.reduce((best, label) => (label >= 0 && votes[label]! > votes[best]! ? label : best), labels[0]!)
}
