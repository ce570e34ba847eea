/** The nearest neighbours written down as plainly as can be, one pair of digits after the other: what the engine's must agree with. */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { ByteSample } from '#engine/lessons/sample.ts'

/** The label that most of the three nearest have; of a draw, that of the nearest. Of two as near, the earlier one is nearer. */
export function readPlainly(learnt: ByteSample, read: ByteSample, row: number): number {
  const picture = read.pixels.subarray(row * pixelCount, (row + 1) * pixelCount)
  const nearest: { readonly distance: number; readonly label: number }[] = []
  for (let other = 0; other < learnt.count; other++) {
    const start = other * pixelCount
    let distance = 0
    for (let pixel = 0; pixel < pixelCount; pixel++) distance += (picture[pixel]! - learnt.pixels[start + pixel]!) ** 2
    if (nearest.length === 3 && distance >= nearest[2]!.distance) continue
    const place = nearest.findIndex((one) => distance < one.distance)
    nearest.splice(place < 0 ? nearest.length : place, 0, { distance, label: learnt.labels[other]! })
    nearest.length = Math.min(nearest.length, 3)
  }
  const votes = (label: number) => nearest.filter((one) => one.label === label).length
  return nearest.reduce((best, { label }) => (votes(label) > votes(best) ? label : best), nearest[0]!.label)
}

/** The share of `read` that is read right so. */
export function scorePlainly(learnt: ByteSample, read: ByteSample): number {
  let right = 0
  for (let row = 0; row < read.count; row++) if (readPlainly(learnt, read, row) === read.labels[row]) right++
  return right / read.count
}
