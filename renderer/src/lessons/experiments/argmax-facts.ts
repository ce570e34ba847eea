/** What the lesson about argmax and margin knows: of a drawing that grows, of ten outputs, and of what was read. */
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-argmax.ts'
import { formatList } from '#words/lists.ts'
import type { Fact } from './experiment.ts'
import { framesOfStroke, type GrowingDrawing } from './growing-drawing.ts'
import { asCount, asDecimals, asShare } from './numbers.ts'
import { rank } from './rank.ts'
import type { Errors, Trust, TrustId } from './second-places.ts'

/** The frames of a drawing. */
export type Film = {
  readonly drawing: GrowingDrawing
  /** [frame][784] what the network sees. */
  readonly pictures: readonly Float32Array[]
  /** [frame][10] z of the outputs. */
  readonly sums: readonly (readonly number[])[]
}

/** [10] each. */
export type Outputs = { readonly sums: readonly number[]; readonly activations: readonly number[] }

export type Read = Errors & { readonly trust: Readonly<Record<TrustId, Trust>> }

/** The last frame. */
export const lastFrame = 2 * framesOfStroke
/** Added to every z, this is enough to have seen what it does. */
export const enoughShift = 5

function digitFact(digit: number): Fact {
  return { value: digit, text: String(digit) }
}

/** As sums are shown, so that what is worked out with them comes out. */
function round(sum: number): number {
  return Math.round(sum * 100) / 100
}

/** As it stands behind a minus. */
function asSubtracted(sum: number): Fact {
  const { value, text } = asDecimals(sum, 2)
  return { value, text: sum < 0 ? `(${text})` : text }
}

/** How the answer changes during the last stroke. */
export function changeOf({ sums }: Film): {
  before: number
  after: number
  crossing: number
  between: readonly number[]
} {
  const answers = sums.slice(framesOfStroke).map((each) => rank(each)[0]!)
  const [before, after] = [answers[0]!, answers.at(-1)!]
  const crossing = answers.findLastIndex((answer) => answer !== after) + 1
  const between = answers.filter(
    (answer, index) => answer !== before && answer !== after && answers.indexOf(answer) === index,
  )
  return { before, after, crossing: crossing / framesOfStroke, between }
}

export function describeChange(film: Film): Partial<Record<FactOf<'argmax'>, Fact>> {
  const { before, after, crossing, between } = changeOf(film)
  const way = before === after ? 'none' : between.length > 0 ? 'over' : 'straight'
  return {
    drawn: digitFact(film.drawing.from),
    becomes: digitFact(film.drawing.to),
    before: digitFact(before),
    after: digitFact(after),
    crossing: asShare(crossing),
    way: { value: way, text: way },
    between: { value: between.join(','), text: formatList(between.map(String)) || t('between-none') },
  }
}

/** The answer at a moment of the drawing, with its margin. */
export function describeFrame(sums: readonly number[]): Partial<Record<FactOf<'argmax'>, Fact>> {
  const [top, next] = rank(sums) as [number, number]
  return {
    'frame-top': digitFact(top),
    'frame-next': digitFact(next),
    'frame-top-z': asDecimals(round(sums[top]!), 2),
    'frame-next-z': asSubtracted(round(sums[next]!)),
    'frame-margin': asDecimals(round(sums[top]!) - round(sums[next]!), 2),
  }
}

/** Ten outputs, as they are and all raised alike. */
export function describeOutputs({ sums, activations }: Outputs): Partial<Record<FactOf<'argmax'>, Fact>> {
  const [top, next, third] = rank(sums) as [number, number, number]
  const z = sums.map(round)
  return {
    top: digitFact(top),
    next: digitFact(next),
    'top-z': asDecimals(z[top]!, 2),
    'top-raised': asDecimals(z[top]! + enoughShift, 2),
    'next-raised': asSubtracted(z[next]! + enoughShift),
    margin: asDecimals(z[top]! - z[next]!, 2),
    'minus-margin': asDecimals(z[next]! - z[top]!, 2),
    'to-third': asDecimals(z[top]! - z[third]!, 2),
    'to-least': asDecimals(z[top]! - z[rank(sums).at(-1)!]!, 2),
    'of-outputs': asDecimals(activations[top]! - activations[next]!, 2),
  }
}

/** Second places of errors, and what a large output is worth. */
export function describeRead({ digits, errors, places, trust }: Read): Partial<Record<FactOf<'argmax'>, Fact>> {
  return {
    digits: asCount(digits),
    errors: asCount(errors),
    'second-count': asCount(places[0]!),
    second: asShare(errors > 0 ? places[0]! / errors : 0),
    'plain-says': asDecimals(trust.plain.says, 2),
    'plain-right': asShare(trust.plain.right),
    'moved-says': asDecimals(trust.moved.says, 2),
    'moved-right': asShare(trust.moved.right),
    'swapped-says': asDecimals(trust.swapped.says, 2),
    'swapped-right': asShare(trust.swapped.right),
  }
}
