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
  if (!(from < to && least < greatest)) problems.add(line, 'no-axes')
  if (text('x') === '' || text('y') === '') problems.add(line, 'no-axis-names')
  const points = attributes['points'] === undefined ? usualPoints : number('points')
  if (!(Number.isSafeInteger(points) && points >= fewestPoints && points <= mostPoints))
    problems.add(line, 'bad-points', { fewest: String(fewestPoints), most: String(mostPoints) })
  const lines: unknown = attributes['lines'] ?? [text('y')]
  if (!isNames(lines)) problems.add(line, 'bad-lines', { most: mostLines })
  const start = attributes['start'] === undefined ? null : number('start')
  if (start !== null && !(start >= least && start <= greatest)) problems.add(line, 'start-beside')
  const isPowers = attributes['powers'] === true
  if (isPowers && Math.abs(from) + Math.abs(to) > 60) problems.add(line, 'powers-apart')
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
