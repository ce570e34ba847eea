/** What is marked in a chart: where the learning rate was changed by hand, the best epoch, and where the run diverged. */
import { Chart, type Plugin } from 'chart.js'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { formatExact } from '#words/numbers.ts'
import type { Marks } from './found-marks.ts'
import type { Point } from './points.ts'

export type MarkPlaces = {
  readonly changes: Marks['changes']
  /** The best epoch, on the validation curve. */
  readonly best: Point | null
  /** The batch at which the run diverged, with its value in words; at the upper edge where it is beyond the axis or no number. */
  readonly diverged: (Point & { readonly text: string }) | null
  /** How many times as large everything is as at the smallest size. */
  readonly growth: number
  /** Where the curves leave room for the names of learning rates. */
  readonly namesAt: 'top' | 'bottom'
}

/** Half of a mark's width in pixels, at the smallest size. */
const halfOfMark = 4.5
/** Pixels that the name of a rate needs beside its line. */
const roomForRate = 46

/** `read` gives them anew for each picture. */
export function createMarkPlugin(read: () => MarkPlaces, colours: Colours): Plugin<'line'> {
  return {
    id: 'marks',
    afterDatasetsDraw(chart) {
      const { ctx } = chart
      const { changes, best, diverged, growth, namesAt } = read()
      ctx.save()
      ctx.font = `500 ${10 * growth}px ${Chart.defaults.font.family}`
      ctx.textBaseline = namesAt
      markChanges(chart, changes, roomForRate * growth, colours.muted)
      if (best && best.x <= chart.scales['x']!.max) markBest(chart, best, growth, colours)
      if (diverged) markDivergence(chart, diverged, growth, colours)
      ctx.restore()
    },
  }
}

/** A line down the chart at each, with the rate that holds from there where there is room for it. */
function markChanges(chart: Chart, changes: Marks['changes'], needed: number, colour: string): void {
  const { ctx, chartArea } = chart
  const { left, right, top, bottom } = chartArea
  const places = changes.map(({ step }) => chart.scales['x']!.getPixelForValue(step))
  ctx.strokeStyle = ctx.fillStyle = colour
  ctx.lineWidth = 1
  ctx.setLineDash([2, 2])
  for (const [index, place] of places.entries()) {
    if (place > right) continue
    ctx.beginPath()
    ctx.moveTo(place, top)
    ctx.lineTo(place, bottom)
    ctx.stroke()
    const isLast = place + needed > right
    const room = isLast ? place - (places[index - 1] ?? left) : (places[index + 1] ?? Infinity) - place
    if (room < needed) continue
    ctx.textAlign = isLast ? 'right' : 'left'
    ctx.fillText(
      `η ${formatExact(changes[index]!.learningRate)}`,
      place + (isLast ? -3 : 3),
      ctx.textBaseline === 'top' ? top : bottom,
    )
  }
  ctx.setLineDash([])
}

/** A diamond. */
function markBest(chart: Chart, { x, y }: Point, growth: number, { accent, surface }: Colours): void {
  const { ctx } = chart
  const [left, up] = [chart.scales['x']!.getPixelForValue(x), chart.scales['y']!.getPixelForValue(y)]
  const reach = (halfOfMark + 1) * growth
  ctx.fillStyle = accent
  ctx.strokeStyle = surface
  ctx.lineWidth = 1.5 * growth
  ctx.beginPath()
  ctx.moveTo(left, up - reach)
  ctx.lineTo(left + reach, up)
  ctx.lineTo(left, up + reach)
  ctx.lineTo(left - reach, up)
  ctx.closePath()
  ctx.fill()
  ctx.stroke()
}

/** A cross, with the value beside it. */
function markDivergence(
  chart: Chart,
  { x, y, text }: NonNullable<MarkPlaces['diverged']>,
  growth: number,
  { negative, text: ink }: Colours,
): void {
  const { ctx, chartArea, scales } = chart
  const { left, right, top, bottom } = chartArea
  const half = halfOfMark * growth
  const within = (value: number, from: number, to: number) => Math.min(to - half, Math.max(from + half, value))
  const place = within(scales['x']!.getPixelForValue(x), left, right)
  const height = within(scales['y']!.getPixelForValue(Math.min(y, scales['y']!.max)), top, bottom)
  ctx.strokeStyle = negative
  ctx.lineWidth = 2.5 * growth
  ctx.beginPath()
  ctx.moveTo(place - half, height - half)
  ctx.lineTo(place + half, height + half)
  ctx.moveTo(place + half, height - half)
  ctx.lineTo(place - half, height + half)
  ctx.stroke()
  const isLeft = place > (left + right) / 2
  ctx.fillStyle = ink
  ctx.textAlign = isLeft ? 'right' : 'left'
  ctx.textBaseline = 'middle'
  // Down there, a curve may lead to the mark: the value stands above it.
  const isLow = height > (top + bottom) / 2
  ctx.fillText(text, place + (isLeft ? -2 : 2) * half, isLow ? height - 2 * half : height)
}
