/** How comparisons leave Inkling: a chart as SVG or PNG with all that is needed to read it, and the curves as CSV. */
import { BasicPlatform, Chart, Legend, type Plugin, SubTitle, Title } from 'chart.js'
import type { RunCurves, RunSummary } from '#engine/contract/runs.ts'
import { storeFile } from '#page/files/store-file.ts'
import type { Colours } from '#page/app/theme.svelte.ts'
import { type Compared, titleOf } from './compared.ts'
import { axisTitles, describePicture, endNumbers, titleOfMeasure } from './comparison-chart.ts'
import { writeCsv } from './csv.ts'
import { commonSettings, differingSettings } from './difference.ts'
import type { Line, Measure, Point, View } from './lines.ts'
import { SvgContext } from './svg-context.ts'

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
  const chart = drawChart(canvas, drawn, 2)
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  chart.destroy()
  if (!image) throw new Error('The browser made no picture of the chart.')
  return new Uint8Array(await image.arrayBuffer())
}

function drawSvg(drawn: Drawn): Uint8Array {
  const context = new SvgContext({ width, height })
  const canvas = Object.assign(context, { getContext: () => context, style: {} })
  const chart = drawChart(canvas as unknown as HTMLCanvasElement, drawn, 1)
  const text = context.getSerializedSvg()
  chart.destroy()
  return new TextEncoder().encode(text)
}

function drawChart(canvas: HTMLCanvasElement, drawn: Drawn, devicePixelRatio: number): Chart<'line', Point[]> {
  const { compared, lines, measure, view, colours, baseline } = drawn
  const { datasets, options } = describePicture(lines, measure, view, colours, baseline)
  const all = compared.flatMap(({ runs }) => runs)
  const differing = differingSettings(compared)
  const settingsOf = (key: string) => {
    const column = compared.findIndex((each) => each.key === key)
    return differing.map(({ title, values }) => `${title} ${values[column]}`).join(', ')
  }
  const nameOfLine = ({ key, part }: Line) => {
    const each = compared.find((other) => other.key === key)!
    const name = each.runs.length > 1 ? `mean ± sd of ${each.runs.length} seeds` : each.runs[0].name
    return [`${titleOf(each)} (${part}): ${name}`, settingsOf(key)].filter(Boolean).join('; ')
  }
  const title = `${titleOfMeasure(measure, view)} over ${axisTitles[view.axis]}`
  return new Chart<'line', Point[]>(canvas, {
    type: 'line',
    platform: BasicPlatform,
    data: {
      // With segments, Chart.js draws lines by the context's own methods rather than as `Path2D`, which svgcanvas cannot write down.
      datasets: datasets.map((dataset) => ({ ...dataset, label: nameOfLine(dataset.line), segment: {} })),
    },
    options: {
      ...options,
      responsive: false,
      devicePixelRatio,
      events: [],
      layout: { padding: { top: 18, right: 40, bottom: 18, left: 20 } },
      plugins: {
        title: { display: true, text: title, color: colours.text, font: { size: 20 }, align: 'start' },
        subtitle: {
          display: true,
          text: wrap(commonSettings(all), 165),
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

/** Texts one after the other in lines of at most so many letters. */
function wrap(texts: readonly string[], longest: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + text.length + 3 <= longest) lines[lines.length - 1] = `${last} · ${text}`
    else lines.push(text)
  }
  return lines
}
