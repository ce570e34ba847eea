import { expect, test } from 'vitest'
import { writeCsv } from '#page/views/runs/csv.ts'
import { exampleCurves, exampleRun } from './examples.ts'

test('A CSV file has one row a point and run, with names quoted where they need it', () => {
  const first = exampleRun({ number: 1, name: 'The "big", slow one' })
  const second = exampleRun({ number: 2, settings: { seed: 77 } })
  const curves = new Map([first, second].map(({ id }) => [id, exampleCurves(id, (step) => step / 1000, 20)]))
  const lines = writeCsv([first, second, exampleRun({ number: 3 })], curves).split('\r\n')
  expect(lines[0]).toBe(
    'run,name,seed,part,updates,points,cost,cost_lowest,cost_highest,accuracy,accuracy_lowest,accuracy_highest',
  )
  // 20 training and 2 validation points each, the heading, and the end of the last line.
  expect(lines).toHaveLength(1 + 2 * 22 + 1)
  expect(lines[1]).toBe('1,"The ""big"", slow one",1,training,1,1,0.001,0.001,0.001,0.001,0.001,0.001')
  expect(lines.at(-2)).toBe('2,Network 2,77,validation,20,10,0.0155,0.011,0.02,0.0155,0.011,0.02')
})
