/** How comparisons leave Inkling: a chart as SVG or PNG with all that is needed to read it, and the curves as CSV. */
import { BasicPlatform, Chart, Legend, type Plugin, SubTitle, Title } from 'chart.js'
import type { RunCurves, RunSummary } from '#engine/contract/runs.ts'
import { storeFile } from '#page/files/store-file.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { describeCaption } from './caption.ts'
import type { Compared } from './compared.ts'
import { describePicture, endNumbers } from './comparison-chart.ts'
import { writeCsv } from './csv.ts'
import type { Point } from '#page/charts/points.ts'
import type { Line, Measure, View } from './lines.ts'
import { drawSvgChart } from './svg-chart.ts'

export type Drawn = {
  /** What is shown of what is compared. */
  readonly compared: readonly Compared[]
  readonly lines: readonly Line[]
  readonly measure: Measure
  readonly view: View
  readonly colours: Colours
  readonly baseline: string | null
}

/** In CSS pixels; a PNG has twice as many dots. */
const width = 1200
const height = 760

export async function savePicture(format: 'svg' | 'png', drawn: Drawn): Promise<void> {
  const bytes = format === 'svg' ? drawSvg(drawn) : await drawPng(drawn)
  const runs = drawn.compared.flatMap((each) => each.runs)
  await storeFile({ fileName: `${nameOf(runs)}-${drawn.measure}.${format}`, bytes })
}

export async function saveCsv(runs: readonly RunSummary[], curves: ReadonlyMap<string, RunCurves>): Promise<void> {
  await storeFile({ fileName: `${nameOf(runs)}.csv`, bytes: new TextEncoder().encode(writeCsv(runs, curves)) })
}

/** “inkling-runs-3-5”; of many runs the first and the last. */
function nameOf(runs: readonly RunSummary[]): string {
  const numbers = runs.map(({ number }) => number).sort((one, other) => one - other)
  const named = numbers.length > 6 ? `${numbers[0]}-to-${numbers.at(-1)}` : numbers.join('-')
  return `inkling-${numbers.length === 1 ? 'run' : 'runs'}-${named}`
}

async function drawPng(drawn: Drawn): Promise<Uint8Array> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const chart = drawChart(canvas, drawn)
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  chart.destroy()
  if (!image) throw new Error('The browser made no picture of the chart.')
  return new Uint8Array(await image.arrayBuffer())
}

function drawSvg({ compared, ...drawn }: Drawn): Uint8Array {
  const caption = describeCaption(compared, drawn.measure, drawn.view)
  return new TextEncoder().encode(drawSvgChart({ ...drawn, caption }, width, height))
}

function drawChart(canvas: HTMLCanvasElement, drawn: Drawn): Chart<'line', Point[]> {
  const { compared, lines, measure, view, colours, baseline } = drawn
  const { datasets, options } = describePicture(lines, measure, view, colours, baseline)
  const { title, subtitle, nameOf } = describeCaption(compared, measure, view)
  return new Chart<'line', Point[]>(canvas, {
    type: 'line',
    platform: BasicPlatform,
    data: { datasets: datasets.map((dataset) => ({ ...dataset, label: nameOf(dataset.line) })) },
    options: {
      ...options,
      responsive: false,
      devicePixelRatio: 2,
      events: [],
      layout: { padding: { top: 18, right: 40, bottom: 18, left: 20 } },
      plugins: {
        title: { display: true, text: title, color: colours.text, font: { size: 20 }, align: 'start' },
        subtitle: {
          display: true,
          text: [...subtitle],
          color: colours.muted,
          align: 'start',
          padding: { bottom: 14 },
        },
        legend: {
          display: true,
          position: 'bottom',
          align: 'start',
          labels: {
            color: colours.text,
            usePointStyle: true,
            pointStyle: 'line',
            pointStyleWidth: 34,
            sort: (one, other) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0),
            filter: ({ datasetIndex }) => datasets[datasetIndex ?? -1]?.kind === 'curve',
          },
        },
      },
    },
    // Not registered: the charts of the page would get a legend, too.
    plugins: [Title, SubTitle, Legend, endNumbers, background(colours.surface)],
  })
}

function background(colour: string): Plugin<'line'> {
  return {
    id: 'background',
    beforeDraw({ ctx, width, height }) {
      ctx.save()
      ctx.fillStyle = colour
      ctx.fillRect(0, 0, width, height)
      ctx.restore()
    },
  }
}
