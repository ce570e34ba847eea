/**
 * A chart that follows a run: the training curve raw (a pale band line that keeps every peak) and smoothed, the validation curve as points,
 * and, where the axis follows the data, triangles at its upper edge for batches beyond it.
 * `draw` is meant to be called once a frame at most.
 */
import { Chart, type ChartDataset, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { createGhostPlugin, type GhostLine } from './ghost-lines.ts'
import { outliersAbove, rightEnd, upperEnd, upperEndOfGhosts } from './scale.ts'
import type { Series } from './series.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip)

export type LiveChart = {
  draw(picture: Picture): void
  close(): void
}

export type Picture = {
  readonly training: Series
  readonly validation: Series
  /** Earlier runs behind the curves. */
  readonly ghosts: readonly GhostLine[]
  /** Updates when the run is over. */
  readonly runEnd: number
}

export type ChartOptions = {
  /** A y value as text, for the tooltip. */
  readonly formatValue: (value: number) => string
  /** A y value as text, for the axis. */
  readonly formatTick: (value: number) => string
  /** Upper end of the y axis; without it the axis follows the data. */
  readonly greatest?: number | undefined
  /** The updates behind the moment that is looked back at, asked whenever it is drawn; null for none. */
  readonly readMoment?: (() => number | null) | undefined
}

/** `beyond` is the value of a point that is drawn at the upper edge because it lies outside the axis. */
type Point = { x: number; y: number; beyond?: number }
type Dataset = ChartDataset<'line', Point[]>

/** The colours hold for the chart's life: after a change of theme, make another. */
export function createLiveChart(
  canvas: HTMLCanvasElement,
  colours: Colours,
  { formatValue, formatTick, greatest, readMoment = () => null }: ChartOptions,
): LiveChart {
  const base = { pointRadius: 0, pointHitRadius: 6, borderJoinStyle: 'round' } satisfies Partial<Dataset>
  const raw: Dataset = {
    ...base,
    label: 'every batch',
    data: [],
    borderWidth: 1,
    pointHitRadius: 0,
    borderColor: `color-mix(in srgb, ${colours.accent} 22%, transparent)`,
  }
  const smooth: Dataset = { ...base, label: 'training', data: [], borderWidth: 2, borderColor: colours.accent }
  const validation: Dataset = {
    ...base,
    label: 'validation',
    data: [],
    borderWidth: 1.5,
    borderDash: [5, 3],
    borderColor: colours.text,
    pointRadius: 2.5,
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.text,
    pointBorderWidth: 1.5,
  }
  const outliers: Dataset = {
    ...base,
    label: 'beyond the axis, one batch',
    data: [],
    showLine: false,
    clip: 8,
    pointStyle: 'triangle',
    pointRadius: 4,
    pointBackgroundColor: colours.accent,
    pointBorderColor: colours.accent,
  }
  const grid = { color: colours.line }
  const ticks = { color: colours.muted, maxTicksLimit: 5 }

  let ghosts: readonly GhostLine[] = []
  const ghostColour = `color-mix(in srgb, ${colours.muted} 60%, transparent)`
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: [smooth, validation, raw, outliers] },
    plugins: [createGhostPlugin(() => ghosts, ghostColour)],
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          grid,
          ticks: { ...ticks, maxRotation: 0, callback: (step) => formatSteps(Number(step)) },
          border: { display: false },
        },
        y: {
          min: 0,
          ...(greatest === undefined ? {} : { max: greatest }),
          grid,
          ticks: { ...ticks, callback: (value) => formatTick(Number(value)) },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          filter: ({ datasetIndex }) => datasetIndex !== 2,
          callbacks: {
            title: ([item]) => (item ? `after ${Math.round(item.parsed.x ?? 0).toLocaleString('en')} updates` : ''),
            label: ({ dataset, parsed, raw }) =>
              `${dataset.label ?? ''}: ${formatValue((raw as Point).beyond ?? parsed.y ?? NaN)}`,
          },
        },
      },
    },
  })

  return {
    draw({ training, validation: validationSeries, ghosts: newGhosts, runEnd }) {
      ghosts = newGhosts
      chart.options.scales!.x!.max = rightEnd(training.buckets, ghosts, runEnd)
      raw.data = training.buckets.flatMap(({ step, lowest, highest }) => [
        { x: step, y: lowest },
        { x: step, y: highest },
      ])
      smooth.data = training.buckets.map(({ step, smooth: y }) => ({ x: step, y }))
      validation.data = validationSeries.buckets.map(({ step, highest, lowest }) => ({
        x: step,
        y: (lowest + highest) / 2,
      }))
      if (greatest === undefined) {
        const end = upperEnd(training.buckets, validationSeries.buckets) ?? upperEndOfGhosts(ghosts)
        chart.options.scales!.y!.max = end
        outliers.data =
          end === undefined
            ? []
            : outliersAbove(training.buckets, end).map(({ step, value }) => ({ x: step, y: end, beyond: value }))
      }
      chart.update('none')
    },
    close() {
      chart.destroy()
    },
  }
}

function formatSteps(step: number): string {
  return step >= 1000 ? `${Number((step / 1000).toFixed(1))}k` : String(step)
}
