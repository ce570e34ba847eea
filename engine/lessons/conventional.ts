/** Conventional models that learn from the same digits, for comparison: the nearest class mean, and the nearest neighbours. */
import type { ConventionalModel, ConventionalScore } from '#engine/contract/lessons.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { classMeans } from './ladder.ts'
import { readByNeighbours, type Read } from './neighbours.ts'
import type { ByteSample } from './sample.ts'

/** Reads `read` by what `learnt` shows. */
export function* readConventionally(
  model: ConventionalModel,
  learnt: ByteSample,
  read: ByteSample,
): Work<ConventionalScore> {
  const { right, milliseconds, bytes } = yield* model === 'nearest-mean'
    ? readByMeans(learnt, read)
    : readByNeighbours(learnt, read)
  return {
    digits: learnt.count,
    tested: read.count,
    accuracy: right / read.count,
    bytes,
    milliseconds: milliseconds / Math.max(1, read.count),
  }
}

/** Digits that are read by means between two places where work may be interrupted: a tenth of a millisecond or so. */
const readAtOnce = 10

/** The nearest class mean, by the ordinary distance: argmin |x − m|² = argmax x·m − |m|²/2. A mean takes 32 bits a pixel. */
function* readByMeans(learnt: ByteSample, read: ByteSample): Work<Read> {
  const present = [...new Set(learnt.labels)].toSorted((a, b) => a - b)
  const all = yield* classMeans(learnt.pixels, learnt.labels, pixelCount)
  const means = present.map((label) => Float32Array.from(all[label]!))
  const halves = means.map((mean) => mean.reduce((sum, level) => sum + level ** 2, 0) / 2)
  let [right, milliseconds] = [0, 0]
  for (let from = 0; from < read.count; from += readAtOnce) {
    const before = performance.now()
    for (let row = from; row < Math.min(read.count, from + readAtOnce); row++) {
      const picture = read.pixels.subarray(row * pixelCount, (row + 1) * pixelCount)
      const scores = means.map((mean, index) => product(picture, mean) - halves[index]!)
      if (present[scores.indexOf(Math.max(...scores))] === read.labels[row]) right++
    }
    milliseconds += performance.now() - before
    yield
  }
  return { right, milliseconds, bytes: means.length * pixelCount * Float32Array.BYTES_PER_ELEMENT }
}

function product(picture: Uint8Array, mean: Float32Array): number {
  let sum = 0
  for (let pixel = 0; pixel < pixelCount; pixel++) sum += picture[pixel]! * mean[pixel]!
  return sum
}
