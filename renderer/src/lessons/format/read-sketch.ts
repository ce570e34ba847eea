/** What a sketch is drawn on: the axes that the attributes of a card give. */
import type { Sketch } from './lesson.ts'
import type { Problems } from './problems.ts'

export const sketchAttributes = {
  lines: { type: Array },
  points: { type: Number },
  x: { type: String },
  from: { type: Number },
  powers: { type: Boolean },
  to: { type: Number },
  y: { type: String },
  least: { type: Number },
  greatest: { type: Number },
  start: { type: Number },
} as const

/** Curves at most: more cannot be told apart. */
const mostLines = 5
/** Of a curve: as many as somebody who draws with keys has the patience for. */
const [fewestPoints, usualPoints, mostPoints] = [3, 21, 60] as const

/** The sketch that a card asks for; null, and a problem, for one that misses something. */
export function readSketch(
  attributes: Readonly<Record<string, unknown>>,
  line: number,
  problems: Problems,
): Sketch | null {
  const number = (name: string) => (typeof attributes[name] === 'number' ? attributes[name] : NaN)
  const text = (name: string) => (typeof attributes[name] === 'string' ? attributes[name] : '')
  const before = problems.list.length
  const [from, to, least, greatest] = [number('from'), number('to'), number('least'), number('greatest')]
  if (!(from < to && least < greatest))
    problems.add(
      line,
      'It is not said on which axes to draw.',
      'Give from and to of the axis along, least and greatest of the one upwards.',
    )
  if (text('x') === '' || text('y') === '')
    problems.add(line, 'It is not said what lies along the axes.', 'Give x and y, such as x="batches" y="cost C".')
  const points = attributes['points'] === undefined ? usualPoints : number('points')
  if (!(Number.isSafeInteger(points) && points >= fewestPoints && points <= mostPoints))
    problems.add(line, 'A curve cannot have so many points.', `Give points from ${fewestPoints} to ${mostPoints}.`)
  const lines: unknown = attributes['lines'] ?? [text('y')]
  if (!isNames(lines))
    problems.add(
      line,
      'It is not clear which curves are drawn.',
      `Name up to ${mostLines}, each otherwise: lines=["one", "other"].`,
    )
  const start = attributes['start'] === undefined ? null : number('start')
  if (start !== null && !(start >= least && start <= greatest))
    problems.add(line, 'The curves begin beside the axis.', 'Give start between least and greatest.')
  const isPowers = attributes['powers'] === true
  if (isPowers && Math.abs(from) + Math.abs(to) > 60)
    problems.add(line, 'The powers of ten along the axis are too far apart.', 'Give from and to between −30 and 30.')
  if (problems.list.length > before) return null
  const names = lines as readonly string[]
  return {
    kind: 'sketch',
    lines: names,
    points,
    x: text('x'),
    from,
    to,
    isPowers,
    y: text('y'),
    least,
    greatest,
    start,
  }
}

function isNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= mostLines &&
    new Set(value).size === value.length &&
    value.every((name) => typeof name === 'string' && name.trim() !== '' && name.length <= 40)
  )
}
