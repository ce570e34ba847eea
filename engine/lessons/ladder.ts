/**
 * Progressively higher features, measured: what a reader that knows no more than the mean of each class can read from each layer, and how alike
 * (cosine) a layer finds a digit and itself moved, the same digit by another hand, and other digits.
 */
import type { Rung } from '#engine/contract/lessons.ts'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import type { Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import type { Sample } from './sample.ts'
import { runForward } from './whole-network.ts'

/** Digits that are compared with each other: all pairs of them. */
const compared = 200

/** `learnt` gives the means, `read` is read; `shift` pixels to the right; `mapped` digits in each map, 0 for none. */
export function* climb(
  network: Network,
  learnt: Sample,
  read: Sample,
  shift: number,
  mapped: number,
): Work<readonly Rung[]> {
  const moved = moveRight(read, shift)
  const answers = yield* answersOf(network, learnt)
  const others = yield* answersOf(network, read)
  const ofMoved = yield* answersOf(network, moved)
  const widths = [pixelCount, ...network.layers.map(({ outputs }) => outputs)]
  const rungs: Rung[] = []
  for (const [layer, width] of widths.entries()) {
    const isOutput = layer === widths.length - 1
    const accuracy = isOutput
      ? shareOf(read, (row) => argmax(others[layer]!, row * width, width))
      : yield* readByMeans(answers[layer]!, learnt, others[layer]!, read, width)
    const unit = normalise(others[layer]!, width)
    const unitMoved = normalise(ofMoved[layer]!, width)
    rungs.push({
      neurons: width,
      accuracy,
      likeness: yield* compare(unit, unitMoved, read.labels, width),
      map: mapped > 0 ? yield* drawMap(unit, read.labels, width, mapped) : null,
    })
    yield
  }
  return rungs
}

/** What each layer answers to each digit: [count × width], the pixels first. */
function* answersOf(network: Network, sample: Sample): Work<readonly Float32Array[]> {
  const widths = [pixelCount, ...network.layers.map(({ outputs }) => outputs)]
  const answers = widths.map((width) => new Float32Array(sample.count * width))
  yield* runForward(network, sample, ({ activations }, from, rows) => {
    for (const [layer, width] of widths.entries()) {
      answers[layer]!.set(activations[layer]!.subarray(0, rows * width), from * width)
    }
  })
  return answers
}

function moveRight({ count, pixels, labels }: Sample, shift: number): Sample {
  const moved = new Float32Array(pixels.length)
  for (let row = 0; row < count * imageSide; row++) {
    const start = row * imageSide
    moved.set(pixels.subarray(start, start + imageSide - shift), start + shift)
  }
  return { count, pixels: moved, labels }
}

/** The nearest class mean, by the ordinary distance: argmin |x − m|² = argmax x·m − |m|²/2. */
function* readByMeans(
  learnt: Float32Array,
  { labels }: Sample,
  answers: Float32Array,
  read: Sample,
  width: number,
): Work<number> {
  const means = yield* classMeans(learnt, labels, width)
  const halves = means.map((mean) => dot(mean, 0, mean, 0, width) / 2)
  let right = 0
  for (let row = 0; row < read.count; row++) {
    const scores = means.map((mean, digit) => dot(answers, row * width, mean, 0, width) - halves[digit]!)
    if (argmax(Float64Array.from(scores), 0, classCount) === read.labels[row]) right++
    if (row % 50 === 49) yield
  }
  return right / read.count
}

/** Rows that are added between two places where work may be interrupted. */
const addedAtOnce = 200

/** [10][width] the mean of each class; zeros for one without digits. */
export function* classMeans(answers: ArrayLike<number>, labels: Uint8Array, width: number): Work<Float64Array[]> {
  const counts = new Uint32Array(classCount)
  const means = Array.from({ length: classCount }, () => new Float64Array(width))
  for (const [row, label] of labels.entries()) {
    counts[label]!++
    const mean = means[label]!
    for (let i = 0; i < width; i++) mean[i]! += answers[row * width + i]!
    if (row % addedAtOnce === addedAtOnce - 1) yield
  }
  for (const [label, mean] of means.entries()) {
    if (counts[label]! > 0) for (let i = 0; i < width; i++) mean[i]! /= counts[label]!
  }
  return means
}

function shareOf({ count, labels }: Sample, answer: (row: number) => number): number {
  let right = 0
  for (let row = 0; row < count; row++) if (answer(row) === labels[row]) right++
  return right / count
}

/** Rows of length 1; one of zeros stays. */
function normalise(answers: Float32Array, width: number): Float32Array {
  const unit = answers.slice()
  for (let start = 0; start < unit.length; start += width) {
    const length = Math.sqrt(dot(unit, start, unit, start, width))
    if (length > 0) for (let i = start; i < start + width; i++) unit[i]! /= length
  }
  return unit
}

function* compare(
  unit: Float32Array,
  unitMoved: Float32Array,
  labels: Uint8Array,
  width: number,
): Work<Rung['likeness']> {
  const count = labels.length
  let moved = 0
  for (let row = 0; row < count; row++) moved += dot(unit, row * width, unitMoved, row * width, width)
  const sums = { same: 0, others: 0 }
  const pairs = { same: 0, others: 0 }
  const some = Math.min(count, compared)
  for (let one = 0; one < some; one++) {
    for (let two = 0; two < one; two++) {
      const kind = labels[one] === labels[two] ? 'same' : 'others'
      pairs[kind]++
      sums[kind] += dot(unit, one * width, unit, two * width, width)
    }
    yield
  }
  return {
    moved: moved / count,
    same: sums.same / Math.max(1, pairs.same),
    others: sums.others / Math.max(1, pairs.others),
  }
}

/** Cosines of the first digits of each class, as many of one as of another as far as there are, sorted by class. */
function* drawMap(unit: Float32Array, labels: Uint8Array, width: number, mapped: number): Work<Float32Array> {
  const rows = Array.from({ length: classCount }, (_, digit) =>
    [...labels.keys()].filter((row) => labels[row] === digit).slice(0, Math.ceil(mapped / classCount)),
  )
    .flat()
    .slice(0, mapped)
  const map = new Float32Array(rows.length * rows.length)
  for (const [y, one] of rows.entries()) {
    for (const [x, two] of rows.entries()) map[y * rows.length + x] = dot(unit, one * width, unit, two * width, width)
    yield
  }
  return map
}

function dot(a: ArrayLike<number>, aStart: number, b: ArrayLike<number>, bStart: number, width: number): number {
  let sum = 0
  for (let i = 0; i < width; i++) sum += a[aStart + i]! * b[bStart + i]!
  return sum
}
