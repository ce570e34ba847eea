import { expect, test } from 'vitest'
import { describePicture, spread } from '#page/views/runs/comparison-chart.ts'
import { gather } from '#page/views/runs/compared.ts'
import { makeLines } from '#page/views/runs/lines.ts'
import { exampleCurves, exampleRun } from './examples.ts'

const series = ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006']
const colours = {
  ...{ text: '#111111', muted: '#777777', line: '#cccccc', surface: '#ffffff', accent: '#0000ff', positive: '#0000ff' },
  ...{ negative: '#ff8800', ink: '#000000', paper: '#ffffff', series },
}
const runs = [1, 2, 9].map((number) => exampleRun({ number, best: { step: 50, epoch: 1, cost: 0.3, accuracy: 0.9 } }))
const curves = new Map(runs.map(({ id }) => [id, exampleCurves(id, (step) => 1 / step)]))
const view = {
  axis: 'updates',
  shown: { training: false, validation: true },
  smoothing: 0,
  isLogX: false,
  isLogY: true,
} as const
const picture = (chosen: typeof runs, baseline: string | null) =>
  describePicture(makeLines(gather(chosen, new Set()), curves, 'cost', view), 'cost', view, colours, baseline)
const curveOf = (number: number, { datasets }: ReturnType<typeof picture>) =>
  datasets.find(({ kind, line }) => kind === 'curve' && line.number === number)!

test('A run looks the same whatever it is compared with', () => {
  const alone = curveOf(9, picture([runs[2]!], null))
  const together = curveOf(9, picture(runs, null))
  expect([together.borderColor, together.borderDash]).toEqual([alone.borderColor, alone.borderDash])
  expect(together.backgroundColor).toBe('#000003')
  expect(together.borderDash).not.toEqual([])
})

test('The baseline is grey, thicker than the others, and above them', () => {
  const drawn = picture(runs, runs[0]!.id)
  const [baseline, other] = [curveOf(1, drawn), curveOf(2, drawn)]
  expect(baseline.backgroundColor).toBe('#777777')
  expect(baseline.borderWidth as number).toBeGreaterThan(2 * (other.borderWidth as number))
  expect(baseline.order!).toBeLessThan(other.order!)
})

test('A logarithmic axis and the mark of the best are in the picture', () => {
  const { options, datasets } = picture(runs, null)
  expect(options.scales?.['y']).toMatchObject({ type: 'logarithmic' })
  expect(options.scales?.['x']).toMatchObject({ type: 'linear', min: 0 })
  expect(datasets.filter(({ kind }) => kind === 'mark').map(({ data }) => data)).toEqual(
    runs.map(() => [{ x: 50, y: 0.3 }]),
  )
})

test('Numbers at the ends of curves never lie on each other, nor below the chart', () => {
  expect(spread([10, 50, 90], 100)).toEqual([10, 50, 90])
  expect(spread([50, 10, 50], 100)).toEqual([50, 10, 63])
  expect(spread([99, 98, 97], 100)).toEqual([100, 87, 74])
})
