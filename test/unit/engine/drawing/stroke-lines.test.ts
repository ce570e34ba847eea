import { expect, it } from 'vitest'
import { putOnPaper, readStrokeLines } from '#engine/drawing/stroke-lines.ts'

it('reads one digit a line, and skips empty lines', () => {
  const text = '{"label":7,"strokes":[[0,0,10,0],[5,5]]}\n\n{"label":1,"strokes":[[1,-2,1,8]]}\n'
  expect(readStrokeLines(text, 'x.jsonl')).toEqual([
    {
      label: 7,
      strokes: [
        [0, 0, 10, 0],
        [5, 5],
      ],
    },
    { label: 1, strokes: [[1, -2, 1, 8]] },
  ])
})

it.each([
  'no JSON',
  'null',
  '{"label":7}',
  '{"label":10,"strokes":[[0,0]]}',
  '{"label":7,"strokes":[]}',
  '{"label":7,"strokes":[[0,0,1]]}',
  '{"label":7,"strokes":[[0,null]]}',
])('names the line that is no digit: %s', (line) => {
  expect(() => readStrokeLines(`{"label":1,"strokes":[[0,0]]}\n${line}`, 'x.jsonl')).toThrow(/Line 2 of x\.jsonl/)
})

it('puts strokes of any unit in the middle of the paper', () => {
  const [stroke] = putOnPaper([[-3, 10, -3, 14]], 0.5)
  expect(stroke!.points).toEqual([140, 70, 140, 210])
})
