/** The comparison's chart as a file: looked at through a renderer of SVG, as somebody who opens it would. */
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import type { RunSummary } from '#engine/contract/runs.ts'
import { describeCaption } from '#page/views/runs/caption.ts'
import { gather } from '#page/views/runs/compared.ts'
import { makeLines, type Measure, type View } from '#page/views/runs/lines.ts'
import { createScale } from '#page/views/runs/scale.ts'
import { drawSvgChart } from '#page/views/runs/svg-chart.ts'
import { exampleCurves, exampleRun } from './examples.ts'

const series = ['rgb(0, 114, 178)', '#d55e00', '#00875f', '#b0508a', '#a87000', '#3a8fbf']
const colours = {
  ...{ text: '#1b1d22', muted: '#585e6a', line: '#dedfe0', surface: '#ffffff', accent: '#0000ff', positive: '#0000ff' },
  ...{ negative: '#ff8800', ink: '#000000', paper: '#ffffff', series },
}
const [width, height] = [1200, 760]
const best = { step: 50, epoch: 1, cost: 0.3, accuracy: 0.9 }
const view: View = {
  axis: 'updates',
  shown: { training: true, validation: true },
  smoothing: 5,
  isLogX: false,
  isLogY: false,
}

function draw(runs: readonly RunSummary[], changes: Partial<View> = {}, measure: Measure = 'cost'): string {
  const shown = { ...view, ...changes }
  const compared = gather(runs, new Set())
  const curves = new Map(
    runs.map(({ id, number }) => [id, exampleCurves(id, (step) => number / (step + 10) + 0.01 * (step % 3))]),
  )
  const lines = makeLines(compared, curves, measure, shown)
  const caption = describeCaption(compared, measure, shown)
  return drawSvgChart({ lines, measure, view: shown, colours, baseline: null, caption }, width, height)
}

/** What a renderer makes of it; it refuses what is no XML. */
function render(svg: string) {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const has = (red: number, green: number, blue: number) => {
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) return true
    }
    return false
  }
  return { size: [width, height], corner: [...pixels.subarray(0, 4)], has }
}

const two = [exampleRun({ number: 1, best }), exampleRun({ number: 2, best, settings: { optimiser: 'adam' } })]
const repeated = [3, 4, 5].map((number) => exampleRun({ number, group: 'group', settings: { seed: number } }))

test('the file opens in its size, with the background and every run in its colour', () => {
  const { size, corner, has } = render(draw(two))
  expect(size).toEqual([width, height])
  expect(corner).toEqual([255, 255, 255, 255])
  expect(has(0, 114, 178)).toBe(true)
  expect(has(0xd5, 0x5e, 0)).toBe(true)
})

test('it says what is drawn, what the runs share and in what they differ', () => {
  const svg = draw(two)
  for (const words of ['Cost over updates', 'updates of the weights', 'Batch size: 32', 'Run 1 (validation)', 'Adam']) {
    expect(svg).toContain(words)
  }
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('each curve is a line, and beside it are its ghost, its points and the mark of the best', () => {
  const svg = draw(two)
  expect(svg.match(/stroke-opacity="0.14"/g)).toHaveLength(2)
  expect(svg.match(/<circle /g)).toHaveLength(20)
  expect(svg.match(/<path [^>]*fill="#[^>]*stroke="#ffffff"/g)).toHaveLength(2)
})

test('runs of one repetition are a mean with a band', () => {
  const svg = draw(repeated, { shown: { training: false, validation: true } })
  expect(svg.match(/<path [^>]*Z"[^>]*fill-opacity="0.2"/g)).toHaveLength(1)
  expect(svg).toContain('mean ± sd of 3 seeds')
  expect(svg).toContain('>3–5<')
})

test.each([
  ['logarithmic axes', draw(two, { isLogX: true, isLogY: true })],
  ['accuracy', draw(two, {}, 'accuracy')],
  ['the share read wrong', draw(two, { isLogY: true }, 'accuracy')],
  ['no run', draw([])],
])('the file opens with %s', (_, svg) => {
  expect(render(svg).size).toEqual([width, height])
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('with many runs the picture is higher, and nothing lies on the curves', () => {
  const svg = draw(
    Array.from({ length: 60 }, (_, index) => exampleRun({ number: index + 1, settings: { seed: index } })),
  )
  expect(render(svg).size[0]).toBe(width)
  expect(render(svg).size[1]).toBeGreaterThan(height)
  const bottom = Number(/<rect x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)"\/><\/clipPath>/.exec(svg)![2])
  expect(bottom).toBeGreaterThan(300)
})

test('names with anything in them stay names', () => {
  const svg = draw([exampleRun({ number: 1, name: '<b> & "a" \u0000\ud800 </svg>' })])
  expect(render(svg).size).toEqual([width, height])
  expect(svg).toContain('&lt;b&gt; &amp; &quot;a&quot;')
})

test('a name of a hundred letters is broken into lines', () => {
  const svg = draw([exampleRun({ number: 1, name: 'word '.repeat(60) }), exampleRun({ number: 2 })])
  expect(svg.match(/<text [^>]*>[^<]{200,}</g)).toBeNull()
})

describe('an axis', () => {
  const linear = { isLog: false }
  const logarithmic = { isLog: true }

  test('has round numbers, from end to end', () => {
    expect(createScale([0.1, 2.3], { ...linear, min: 0 }).ticks).toEqual([0, 0.5, 1, 1.5, 2, 2.5])
    expect(createScale([0.2, 0.93], { ...linear, min: 0, max: 1 }).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(createScale([1, 1720], { ...linear, min: 0 }).ticks).toEqual([0, 500, 1000, 1500, 2000])
    const { place } = createScale([0, 3], { ...linear, min: 0 })
    expect([0, 1.5, 3].map(place)).toEqual([0, 0.5, 1])
  })

  test('has powers of ten and what lies between where it is logarithmic', () => {
    const { ticks, place } = createScale([0.02, 1.7], logarithmic)
    expect(ticks).toEqual([
      0.02,
      0.03,
      0.04,
      0.05,
      0.06,
      0.07,
      0.08,
      0.09,
      0.1,
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => n / 10),
      1,
      2,
    ])
    expect(place(0.2)).toBeCloseTo(0.5, 12)
    expect(createScale([1e-9, 1e3], logarithmic).ticks).toEqual(
      Array.from({ length: 13 }, (_, n) => Number(`1e${n - 9}`)),
    )
  })

  test('is there without values, and with one alone', () => {
    for (const values of [[], [NaN], [0], [5]]) {
      for (const kind of [linear, logarithmic]) {
        const { ticks, place } = createScale(values, kind)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.map(place).every((at) => at >= -1e-9 && at <= 1 + 1e-9)).toBe(true)
      }
    }
  })
})
