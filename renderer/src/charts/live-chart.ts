/**
 * A chart that follows a run: the training curve raw (a pale band line that keeps every peak) and smoothed, the validation curve as points,
 * and, where the axis follows the data, triangles at its upper edge for batches beyond it.
 * `draw` is meant to be called once a frame at most.
 */
import { Chart, type ChartDataset, LinearScale, LineController, LineElement, PointElement } from 'chart.js'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { createGhostPlugin, type GhostLine } from './ghost-lines.ts'
import { outliersAbove, rightEnd, upperEnd, upperEndOfGhosts } from './scale.ts'
import type { Series } from './series.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale)

export type LiveChart = {
  draw(picture: Picture): void
  /** Where a step lies, in pixels from the left of the canvas; null where it is beyond the axis. */
  placeOf(step: number): number | null
  /** The step at a place, likewise; before the axis begins below 0. */
  stepAt(place: number): number | undefined
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
  /** A y value as text, for the axis. */
  readonly formatTick: (value: number) => string
  /** Upper end of the y axis; without it the axis follows the data. */
  readonly greatest?: number | undefined
  /** The updates behind the moment that is looked back at, asked whenever it is drawn; null for none. */
  readonly readMoment?: (() => number | null) | undefined
}

type Point = { x: number; y: number }
type Dataset = ChartDataset<'line', Point[]>

/** The colours hold for the chart's life: after a change of theme, make another. */
export function createLiveChart(
  canvas: HTMLCanvasElement,
  colours: Colours,
  { formatTick, greatest }: ChartOptions,
): LiveChart {
  const base = { pointRadius: 0, borderJoinStyle: 'round' } satisfies Partial<Dataset>
  const raw: Dataset = {
    ...base,
    data: [],
    borderWidth: 1,
    borderColor: `color-mix(in srgb, ${colours.accent} 22%, transparent)`,
  }
  const smooth: Dataset = { ...base, data: [], borderWidth: 2, borderColor: colours.accent }
  const validation: Dataset = {
    ...base,
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
      events: [],
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
          end === undefined ? [] : outliersAbove(training.buckets, end).map(({ step }) => ({ x: step, y: end }))
      }
      chart.update('none')
    },
    placeOf(step) {
      const { x } = chart.scales
      return x && step <= x.max ? x.getPixelForValue(step) : null
    },
    stepAt: (place) => chart.scales['x']?.getValueForPixel(place),
    close() {
      chart.destroy()
    },
  }
}

function formatSteps(step: number): string {
  return step >= 1000 ? `${Number((step / 1000).toFixed(1))}k` : String(step)
}
