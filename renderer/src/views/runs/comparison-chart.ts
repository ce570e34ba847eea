/**
 * The chart that lays curves over each other, as Chart.js is told it: the same for the page and for the pictures that leave it.
 */
import {
  Chart,
  type ChartDataset,
  type ChartOptions,
  type ChartType,
  Filler,
  Interaction,
  type InteractionItem,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js'
import { indexFrom, type Point, valueAt } from '#page/charts/points.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { type AxisDescription, describeAxes, formatValue } from './axes.ts'
import { lookOf } from '#page/ui/colours.ts'
import { fade } from './fade.ts'
import { describePlace, type Line, type Mark, type Measure, type View } from './lines.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale, Filler, Tooltip)

declare module 'chart.js' {
  interface InteractionModeMap {
    /** Of every curve that is there at the pointer's x, the point nearest to it. */
    across: InteractionModeMap['nearest']
  }
}

/** `curve`: what has values to be read; the others stand behind it or mark a point of it. */
type Kind = 'curve' | 'ghost' | 'band' | 'mark'
export type Dataset = ChartDataset<'line', Point[]> & {
  readonly kind: Kind
  readonly line: Line
  readonly texts?: readonly string[]
}

export type Picture = { readonly datasets: Dataset[]; readonly options: ChartOptions<'line'> }

/** @param baseline the key of what is drawn thick and grey, on top of the others */
export function describePicture(
  lines: readonly Line[],
  measure: Measure,
  view: View,
  colours: Colours,
  baseline: string | null,
): Picture {
  // Validation curves are what counts; beside them, training curves are thin.
  const areBothShown = view.shown.training && view.shown.validation
  const datasets = lines.flatMap((line) => describeLine(line, colours, line.key === baseline, areBothShown))
  return { datasets, options: describeOptions(lines, measure, view, colours) }
}

function describeLine(line: Line, colours: Colours, isBaseline: boolean, areBothShown: boolean): Dataset[] {
  const { series, dash } = lookOf(line.number)
  const colour = isBaseline ? colours.muted : colours.series[series]!
  const isThin = areBothShown && line.part === 'training'
  const base = { line, borderJoinStyle: 'round', pointRadius: 0, pointHitRadius: 0 } satisfies Partial<Dataset>
  const points = (list: readonly Point[]) => list as Point[]

  const ghost: Dataset = {
    ...base,
    kind: 'ghost',
    data: points(line.ghost),
    borderWidth: 1,
    borderColor: fade(colour, 0.14),
    order: 30,
  }
  const edge = { ...base, kind: 'band', borderWidth: 0, backgroundColor: fade(colour, 0.2), order: 20 } as const
  const band: Dataset[] = line.band
    ? [
        { ...edge, data: points(line.band.lower), fill: false },
        { ...edge, data: points(line.band.upper), fill: '-1' },
      ]
    : []
  const curve: Dataset = {
    ...base,
    kind: 'curve',
    label: line.title,
    data: points(line.points),
    borderColor: isThin ? fade(colour, isBaseline ? 0.5 : 0.6) : fade(colour, isBaseline ? 0.8 : 1),
    borderWidth: (isBaseline ? 3.5 : 1) * (isThin ? 1 : 2) + 0.5,
    borderDash: isBaseline ? [] : [...dash],
    backgroundColor: colour,
    // Few points are shown as points, so that it is seen where something was measured.
    ...(line.part === 'validation' && line.points.length <= 30
      ? { pointRadius: 2.5, pointBackgroundColor: colour }
      : {}),
    order: isBaseline ? 1 : isThin ? 12 : 10,
  }
  const mark = (marks: readonly Mark[], pointStyle: 'rectRot' | 'triangle'): Dataset[] =>
    marks.length === 0
      ? []
      : [
          {
            ...base,
            kind: 'mark',
            data: marks.map(({ x, y }) => ({ x, y })),
            texts: marks.map(({ text }) => text),
            showLine: false,
            pointStyle,
            pointRadius: 7,
            // At the edge of the picture it is still whole.
            clip: 8,
            pointBackgroundColor: colour,
            pointBorderColor: colours.surface,
            pointBorderWidth: 1.5,
            order: 0,
          },
        ]
  return [ghost, ...band, curve, ...mark(line.best ? [line.best] : [], 'rectRot'), ...mark(line.changes, 'triangle')]
}

function describeOptions(lines: readonly Line[], measure: Measure, view: View, colours: Colours): ChartOptions<'line'> {
  const axes = describeAxes(lines, measure, view)
  const scale = ({ title, isLog, min, max, formatTick }: AxisDescription) => ({
    type: isLog ? ('logarithmic' as const) : ('linear' as const),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    grid: { color: colours.line },
    border: { display: false },
    ticks: {
      color: colours.muted,
      maxTicksLimit: isLog ? 30 : 7,
      maxRotation: 0,
      callback: (value: number | string) => formatTick(Number(value)),
    },
    title: { display: true, text: title, color: colours.muted },
  })
  return {
    animation: false,
    parsing: false,
    normalized: true,
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { right: 30 } },
    interaction: { mode: 'across', intersect: false },
    scales: { x: scale(axes.x), y: scale(axes.y) },
    plugins: {
      tooltip: {
        itemSort: (one, other) => (other.parsed.y ?? 0) - (one.parsed.y ?? 0),
        usePointStyle: true,
        callbacks: {
          title: ([item]) => (item ? describePlace(item.parsed.x ?? 0, view.axis) : ''),
          label: ({ dataset, parsed, dataIndex }) => {
            const { texts, label = '' } = dataset as Dataset
            return texts ? texts[dataIndex]! : `${label}: ${formatValue(parsed.y ?? NaN, measure)}`
          },
        },
      },
    },
  }
}

Interaction.modes.across = (chart, event): InteractionItem[] => {
  const { x: pointer } = event
  const scale = chart.scales['x']
  if (pointer === null || !scale) return []
  const wanted = scale.getValueForPixel(pointer)
  if (wanted === undefined) return []
  return chart.getSortedVisibleDatasetMetas().flatMap(({ index: datasetIndex, data: elements }) => {
    const { kind, data } = chart.data.datasets[datasetIndex] as Dataset
    if (kind === 'curve') {
      if (valueAt(data, wanted) === null) return []
      const index = nearest(data, wanted)
      return elements[index] ? [{ element: elements[index], datasetIndex, index }] : []
    }
    if (kind !== 'mark') return []
    const index = nearest(data, wanted)
    const element = elements[index]
    return element && Math.abs(element.x - pointer) < 8 ? [{ element, datasetIndex, index }] : []
  })
}

function nearest(points: readonly Point[], x: number): number {
  const low = indexFrom(points, x)
  return low > 0 && x - points[low - 1]!.x < points[low]!.x - x ? low - 1 : low
}

/** Writes a run's number at the end of its curve, so that it is found without looking at colours. */
export const endNumbers: Plugin<'line'> = {
  id: 'endNumbers',
  afterDatasetsDraw(chart) {
    const size = chart.options.font?.size ?? 12
    const ends = numberedCurves(chart.data.datasets as Dataset[]).flatMap(({ index, dataset }) => {
      const last = chart.getDatasetMeta(index).data.at(-1)
      if (!last) return []
      // Beside a mark, where there is one at the end.
      const isMarked = dataset.line.changes.some(({ x }) => x === dataset.data.at(-1)?.x)
      return [
        { x: last.x + size * (isMarked ? 1 : 0.5), y: last.y, line: dataset.line, colour: dataset.backgroundColor },
      ]
    })
    const { ctx, chartArea } = chart
    const places = spread(
      ends.map(({ y }) => y),
      chartArea.bottom,
      size + 1,
    )
    ctx.save()
    ctx.font = `600 ${size}px ${Chart.defaults.font.family}`
    ctx.textAlign = 'left'
    ctx.textBaseline = 'middle'
    ends.forEach(({ x, line, colour }, index) => {
      ctx.fillStyle = colour as string
      ctx.fillText(line.numbers, x, places[index]!)
    })
    ctx.restore()
  },
}

/** The curves that have a number at their end: of the two of a run the one that counts. */
export function numberedCurves(datasets: readonly Dataset[]) {
  return datasets.flatMap((dataset, index) => {
    const { kind, line } = dataset
    const isSecond =
      line.part === 'training' &&
      datasets.some((other) => other.line.key === line.key && other.line.part === 'validation')
    return kind === 'curve' && !isSecond ? [{ index, dataset }] : []
  })
}

/** Heights of texts, moved as little as need be for none to lie on another or below `lowest`; in the order of `heights`. */
export function spread(heights: readonly number[], lowest: number, lineHeight = 13): readonly number[] {
  const order = heights.map((_, index) => index).sort((one, other) => heights[one]! - heights[other]!)
  const places = [...heights]
  let above = -Infinity
  for (const index of order) above = places[index] = Math.max(places[index]!, above + lineHeight)
  let below = lowest + lineHeight
  for (const index of order.reverse()) below = places[index] = Math.min(places[index]!, below - lineHeight)
  return places
}

export type ComparisonChart = { draw(picture: Picture): void; close(): void }

export function createComparisonChart(canvas: HTMLCanvasElement): ComparisonChart {
  let chart: Chart<ChartType & 'line', Point[]> | undefined
  return {
    draw({ datasets, options }) {
      if (chart) {
        chart.data.datasets = datasets
        chart.options = options
        chart.update('none')
      } else {
        chart = new Chart<'line', Point[]>(canvas, { type: 'line', data: { datasets }, options, plugins: [endNumbers] })
      }
    },
    close: () => chart?.destroy(),
  }
}
