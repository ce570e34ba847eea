/** What reading a photograph comes to: right, in doubt, or confidently wrong. */
import type { Reading } from '#engine/contract/prediction.ts'
import { toGrey } from '#engine/images/grey.ts'
import { findDigits } from '#engine/images/image.ts'
import type { PhotoScene } from './photo.ts'

export type PhotoVerdict = 'right' | 'doubted' | 'wrong'

/** Answers to a digit's picture [784]. */
export type AskNetwork = (pixels: Float32Array) => Promise<{ readonly digit: number; readonly reading: Reading }>

/**
 * Right: each digit is found and read without doubt, and nothing else is found; where there is no digit, no answer is given without doubt. Wrong: an
 * answer without doubt is not true. Everything else is doubted, also what is not found.
 */
export async function judgePhoto({ image, labels }: PhotoScene, ask: AskNetwork): Promise<PhotoVerdict> {
  const found = findDigits(toGrey(image))
  const said: number[] = []
  for (const { pixels } of found) {
    const { digit, reading } = await ask(pixels)
    if (reading.kind === 'digit' || reading.kind === 'unjudged') said.push(digit)
  }
  if (!isWithin(said, labels)) return 'wrong'
  const isWhole = said.length === labels.length && (found.length === labels.length || labels.length === 0)
  return isWhole ? 'right' : 'doubted'
}

/** Whether these answers are labels, in their order. */
function isWithin(said: readonly number[], labels: readonly number[]): boolean {
  let next = 0
  for (const label of labels) if (said[next] === label) next++
  return next === said.length
}
