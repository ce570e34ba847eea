/** Strokes as text, one digit a line: `{"label":8,"strokes":[[x0,y0,x1,y1,…],…]}` in any unit, y growing downwards. */
import { classCount } from '#engine/contract/pictures.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/digit-files.ts'
import { inkSide, type Stroke } from './ink.ts'

export type LabelledStrokes = { readonly label: number; readonly strokes: readonly (readonly number[])[] }

/** The share of the paper that the longer side of a digit takes when it is put there. */
const shareOfPaper = 0.7
/** The pad's medium brush. */
const tip = 20

/** Throws `bad-file`, naming the line. */
export function readStrokeLines(text: string, fileName: string): readonly LabelledStrokes[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1, fileName)]))
}

function readLine(line: string, number: number, fileName: string): LabelledStrokes {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    value = undefined
  }
  if (isLabelledStrokes(value)) return value
  throw failure('bad-file', t, 'strokes-line', { number: String(number), file: fileName })
}

function isLabelledStrokes(value: unknown): value is LabelledStrokes {
  if (typeof value !== 'object' || value === null || !('label' in value) || !('strokes' in value)) return false
  const { label, strokes } = value
  return (
    Number.isInteger(label) &&
    (label as number) >= 0 &&
    (label as number) < classCount &&
    Array.isArray(strokes) &&
    strokes.length > 0 &&
    strokes.every(
      (stroke) =>
        Array.isArray(stroke) && stroke.length >= 2 && stroke.length % 2 === 0 && stroke.every(Number.isFinite),
    )
  )
}

/** The strokes as a person would have drawn them on the pad: in its middle, large, with the medium brush. */
export function putOnPaper(strokes: readonly (readonly number[])[], share: number = shareOfPaper): readonly Stroke[] {
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (const points of strokes) {
    for (const [place, value] of points.entries()) {
      if (place % 2 === 0) {
        left = Math.min(left, value)
        right = Math.max(right, value)
      } else {
        top = Math.min(top, value)
        bottom = Math.max(bottom, value)
      }
    }
  }
  const length = Math.max(right - left, bottom - top)
  const zoom = length > 0 ? (share * inkSide) / length : 1
  const middleX = (left + right) / 2
  const middleY = (top + bottom) / 2
  return strokes.map((points) => ({
    tool: 'brush',
    width: tip,
    points: points.map((value, place) => (value - (place % 2 === 0 ? middleX : middleY)) * zoom + inkSide / 2),
  }))
}
