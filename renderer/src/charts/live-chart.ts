/**
 * A chart that follows a run: the training curve raw (a pale band line that keeps every peak) and smoothed, the validation curve as points,
 * and, where the axis follows the data, triangles at its upper edge for batches beyond it. Earlier runs stand behind it, marks before it.
 * `draw` is meant to be called once a frame at most.
 */
import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js'
import { readGrowth } from '#page/ui/growth.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { t } from '#words/en/charts.ts'
import { formatExact } from '#words/numbers.ts'
import { createGhostPlugin, type GhostLine } from './ghost-lines.ts'
import type { Marks } from './found-marks.ts'
import { createMarkPlugin, type MarkPlaces } from './marks.ts'
import { momentLine } from './moment-line.ts'
import { lowerEnd, outliersAbove, rightEnd, upperEnd, upperEndOfGhosts } from './scale.ts'
import { midOf, type Bucket, type Series } from './series.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale)

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
  readonly marks: Marks
  /** Updates when the run is over. */
  readonly runEnd: number
}

export type ChartOptions = {
  /** A y value as text, for the axis. */
  readonly formatTick: (value: number) => string
  /** Upper end of the y axis; without it the axis follows the data. */
  readonly greatest?: number | undefined
  /** Whether every tenfold takes the same room upwards. */
  readonly isLog?: boolean | undefined
  /** The updates behind the moment that is looked back at, asked whenever it is drawn; null for none. */
  readonly readMoment?: (() => number | null) | undefined
}

/** More scores than this are a line alone: their points would lie over each other. */
const mostPoints = 40

type FoundPlaces = Omit<MarkPlaces, 'growth' | 'namesAt'>
type Point = { x: number; y: number }
type Dataset = ChartDataset<'line', Point[]>

/** The colours hold for the chart's life: after a change of theme, make another. */
export function createLiveChart(
  canvas: HTMLCanvasElement,
  colours: Colours,
  { formatTick, greatest, isLog = false, readMoment = () => null }: ChartOptions,
): LiveChart {
  const base = { pointRadius: 0, borderJoinStyle: 'round' } satisfies Partial<Dataset>
  const raw: Dataset = {
    ...base,
    data: [],
    borderColor: `color-mix(in srgb, ${colours.accent} 22%, transparent)`,
  }
  const smooth: Dataset = { ...base, data: [], borderColor: colours.accent }
  const validation: Dataset = {
    ...base,
    data: [],
    borderColor: colours.text,
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.text,
  }
  const outliers: Dataset = {
    ...base,
    data: [],
    showLine: false,
    clip: 8,
    pointStyle: 'triangle',
    pointBackgroundColor: colours.accent,
    pointBorderColor: colours.accent,
  }
  const grid = { color: colours.line }
  // A cost falls, an accuracy rises.
  const namesAt = greatest === undefined ? 'top' : 'bottom'
  // The page grows with the window, and so do the words on its canvases.
  let growth = readGrowth()
  /** Lines and points, in pixels. */
  function grow(): void {
    growth = readGrowth()
    raw.borderWidth = growth
    smooth.borderWidth = 2 * growth
    validation.borderWidth = validation.pointBorderWidth = 1.5 * growth
    validation.borderDash = [5 * growth, 3 * growth]
    outliers.pointRadius = 4 * growth
  }
  grow()
  const ticks = { color: colours.muted, maxTicksLimit: 5, font: () => ({ size: 12 * growth }) }

  let ghosts: readonly GhostLine[] = []
  let marks: FoundPlaces = { changes: [], best: null, diverged: null }
  const ghostColour = `color-mix(in srgb, ${colours.muted} 60%, transparent)`
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: [smooth, validation, raw, outliers] },
    plugins: [
      createGhostPlugin(() => ghosts, ghostColour),
      momentLine(readMoment, colours.text),
      createMarkPlugin(() => ({ ...marks, growth, namesAt }), colours),
    ],
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      onResize: grow,
      scales: {
        x: {
          type: 'linear',
          min: 0,
          grid,
          ticks: { ...ticks, maxRotation: 0, callback: (step) => formatSteps(Number(step)) },
          border: { display: false },
        },
        y: {
          type: isLog ? 'logarithmic' : 'linear',
          ...(isLog ? {} : { min: 0 }),
          ...(greatest === undefined ? {} : { max: greatest }),
          grid,
          ticks: { ...ticks, callback: (value) => (!isLog || isRound(Number(value)) ? formatTick(Number(value)) : '') },
          border: { display: false },
        },
      },
    },
  })

  return {
    draw(picture) {
      const { training, validation: scores, marks: found, runEnd } = picture
      ghosts = picture.ghosts
      marks = placeMarks(picture, formatTick)
      chart.options.scales!.x!.max = rightEnd([training.buckets, scores.buckets], ghosts, runEnd)
      raw.data = training.buckets.flatMap(({ step, lowest, highest }) => [
        { x: step, y: lowest },
        { x: step, y: highest },
      ])
      smooth.data = training.buckets.map(({ step, smooth: y }) => ({ x: step, y }))
      validation.data = scores.buckets.map((bucket) => ({ x: bucket.step, y: midOf(bucket) }))
      const radius = scores.buckets.length > mostPoints ? 0 : 2.5 * growth
      const isOtherRadius = radius !== validation.pointRadius
      validation.pointRadius = radius
      if (greatest === undefined) {
        // The batch at which a run diverged has its own mark; the axis is for the way there.
        const course = training.buckets.filter(({ step }) => step !== found.divergedAt)
        const end = upperEnd(course, scores.buckets) ?? upperEndOfGhosts(ghosts)
        chart.options.scales!.y!.max = end
        if (isLog) chart.options.scales!.y!.min = lowerEnd(course, scores.buckets, ghosts)
        outliers.data = end === undefined ? [] : outliersAbove(course, end).map(({ step }) => ({ x: step, y: end }))
      }
      // In mode “none”, which is the quickest, Chart.js leaves the points as they were styled when there were none yet.
      chart.update(isOtherRadius ? 'default' : 'none')
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

function placeMarks({ training, validation, marks }: Picture, format: (value: number) => string): FoundPlaces {
  const { changes, best, divergedAt } = marks
  const score: Bucket | undefined = best === null ? undefined : validation.buckets[best]
  const last = training.buckets.at(-1)
  const isThere = last?.step === divergedAt
  return {
    changes,
    best: score ? { x: score.step, y: midOf(score) } : null,
    diverged:
      divergedAt === null
        ? null
        : {
            x: divergedAt,
            y: isThere ? training.last : Infinity,
            text: isThere ? format(training.last) : t('no-number'),
          },
  }
}

/** 1, 2 or 5 times a power of ten: numbers for which a logarithmic axis has room. */
function isRound(value: number): boolean {
  const leading = value / 10 ** Math.floor(Math.log10(value) + 1e-9)
  return [1, 2, 5].some((round) => Math.abs(leading - round) < 1e-6)
}

function formatSteps(step: number): string {
  return step >= 1000 ? t('axis-thousands', { count: formatExact(Math.round(step / 100) / 10) }) : formatExact(step)
}
