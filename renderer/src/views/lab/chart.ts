/** The networks of the lab as lines of one chart, live: training costs as they are smoothed, or the accuracy on validation digits. */
import type { Colours } from '#page/ui/theme.svelte.ts'
import { describePicture, type Picture } from '#page/views/runs/comparison-chart.ts'
import type { Point } from '#page/charts/points.ts'
import type { Line, Measure, View } from '#page/views/runs/lines.ts'
import { formatNumber } from '#page/ui/format.ts'
import { t } from '#words/en/lab.ts'
import type { LabNetwork } from './lab-network.svelte.ts'

/** A network with its place among the others, from 1, which decides its look, and what stands at the end of its line. */
export type Charted = { readonly network: ChartedNetwork; readonly number: number; readonly name: string }

type ChartedNetwork = Pick<LabNetwork, 'curves' | 'batches' | 'course' | 'bench' | 'epochs'>

/** The cost axis ends this much above the highest cost after a part of the run; what is higher runs along the upper edge. */
const highest = { headroom: 1.15, after: 0.03 } as const
/** An accuracy axis that begins here shows more, if all networks read so many in the end. */
const magnified = { from: 0.8, if: 0.85 } as const

/** Pixels of the type in the smallest window, for which the widths of lines are. */
const smallestType = 12.8

/** Pixels of a letter, about, as a share of the size of the type. */
const letterWidth = 0.62

const view: View = {
  axis: 'epochs',
  shown: { training: true, validation: false },
  smoothing: 0,
  isLogX: false,
  isLogY: false,
}

/** @param fontSize in pixels */
export function describeLabPicture(
  charted: readonly Charted[],
  measure: Measure,
  epochs: number,
  colours: Colours,
  fontSize: number,
): Picture {
  const lines = labLines(charted, measure)
  const { datasets, options } = describePicture(lines, measure, view, colours, null)
  const ends = measure === 'cost' ? { max: highestShown(charted) } : { min: lowestShown(charted) }
  const font = { size: fontSize }
  const longest = Math.max(0, ...charted.map(({ name }) => name.length))
  const axis = (name: 'x' | 'y', given: object) => {
    const scale = options.scales![name] as Record<'ticks' | 'title', object>
    // What goes up is said above the chart.
    const title = { ...scale.title, font, display: name === 'x' }
    return { ...scale, ticks: { ...scale.ticks, font }, title, ...given }
  }
  const growth = fontSize / smallestType
  return {
    datasets: datasets.map((dataset) => ({
      ...dataset,
      borderWidth: growth * ((dataset.borderWidth as number | undefined) ?? 0),
      pointRadius: growth * ((dataset.pointRadius as number | undefined) ?? 0),
      ...(dataset.kind === 'mark' ? { clip: 8 * growth } : {}),
    })),
    options: {
      ...options,
      font,
      layout: { padding: { right: 14 + letterWidth * fontSize * longest } },
      scales: { x: axis('x', { max: epochs }), y: axis('y', ends) },
    },
  }
}

export function labLines(charted: readonly Charted[], measure: Measure): readonly Line[] {
  const most = measure === 'cost' ? (highestShown(charted) ?? Infinity) : 1
  return charted.flatMap(({ network, number, name }) => {
    const points =
      measure === 'cost'
        ? costsOf(network)
        : network.course.scores.map(({ epochs, accuracy }) => ({ x: epochs, y: accuracy }))
    const { ending } = network.course
    const finite = points.filter(({ y }) => Number.isFinite(y))
    // What falls into the picture comes from its edge.
    const begin = ending?.kind === 'diverged' ? 0 : Math.max(0, finite.findIndex(({ y }) => y <= most) - 1)
    const shown = finite.slice(begin).map(({ x, y }) => ({ x, y: Math.min(y, most) }))
    const last = shown.at(-1)
    if (!last) return []
    return {
      key: network.bench,
      part: measure === 'cost' ? 'training' : 'validation',
      title: name,
      number,
      numbers: ending?.kind === 'diverged' ? t('end-diverged', { name }) : name,
      points: shown,
      ghost: [],
      band: null,
      best: null,
      changes: ending?.kind === 'diverged' ? [{ ...last, text: describeEnd(name, points.at(-1)!, measure) }] : [],
    } satisfies Line
  })
}

function describeEnd(name: string, { y }: Point, measure: Measure): string {
  return measure === 'cost' && Number.isFinite(y)
    ? t('end-diverged-cost', { name, cost: formatNumber(y) })
    : t('end-diverged', { name })
}

function costsOf({ curves, batches }: ChartedNetwork): readonly Point[] {
  return curves.training.cost.buckets.map(({ step, smooth }) => ({ x: step / batches, y: smooth }))
}

/**
 * Above the costs after a small part of the run, so that the fall from the start leaves room for the rest; before a network is there, above its cost
 * at the start. Undefined before anything is measured.
 */
function highestShown(charted: readonly Charted[]): number | undefined {
  const costs = charted.flatMap(({ network }) => {
    const { course, epochs } = network
    const reached = costsOf(network).find(({ x, y }) => x >= highest.after * epochs && Number.isFinite(y))
    if (course.ending?.kind === 'diverged') return []
    return reached?.y ?? course.scores[0]?.cost ?? []
  })
  return costs.length === 0 ? undefined : highest.headroom * Math.max(...costs)
}

function lowestShown(charted: readonly Charted[]): number {
  const last = charted.flatMap(({ network: { course } }) => course.scores.at(-1)?.accuracy ?? [])
  return last.length > 0 && last.every((accuracy) => accuracy >= magnified.if) ? magnified.from : 0
}
