/** The part of the comparison's SVG with the curves: bands, lines, points, marks, and the numbers at their ends. */
import { type Dataset, numberedCurves, spread } from './comparison-chart.ts'
import type { Point } from '#page/charts/points.ts'
import type { Scale } from './scale.ts'
import { element, paint, pathAlong, text } from './svg.ts'

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
/** Where the curves lie, in pixels, and what the axes say. */
export type Area = Box & { readonly x: Scale; readonly y: Scale }

export const fontSize = 12

/** Those of the greatest order first, so that the others lie above them. */
export function drawCurves(datasets: readonly Dataset[], area: Area): readonly string[] {
  const { left, right, top, bottom } = area
  const parts = datasets
    .map((dataset, index) => ({ dataset, before: datasets[index - 1] }))
    .toSorted((one, other) => (other.dataset.order ?? 0) - (one.dataset.order ?? 0))
  const [marks, others] = [true, false].map((isMark) =>
    parts.filter(({ dataset }) => (dataset.kind === 'mark') === isMark),
  )
  const frame = { x: left, y: top - 2, width: right - left + 2, height: bottom - top + 4 }
  return [
    element('clipPath', { id: 'area' }, element('rect', frame)),
    element(
      'g',
      { 'clip-path': 'url(#area)', fill: 'none', 'stroke-linejoin': 'round' },
      ...others!.flatMap(({ dataset, before }) => drawDataset(dataset, before, area)),
    ),
    ...marks!.flatMap(({ dataset }) => drawMarks(dataset, area)),
  ]
}

/** `before`: the dataset that stands before it, which is a band's lower edge where this is its upper one. */
function drawDataset(dataset: Dataset, before: Dataset | undefined, area: Area): readonly string[] {
  const places = dataset.data.map((point) => toPlace(area, point))
  if (places.length === 0) return []
  if (dataset.kind === 'band') {
    if (dataset.fill === false || !before) return []
    const lower = before.data.map((point) => toPlace(area, point)).reverse()
    return [element('path', { d: `${pathAlong([...places, ...lower])}Z`, ...paint('fill', colourOf(dataset)) })]
  }
  const path = element('path', { d: pathAlong(places), ...strokeOf(dataset) })
  if (!dataset.pointRadius) return [path]
  // With an edge as wide as the line, as Chart.js draws them: seen on a thick line, too.
  const look = {
    r: dataset.pointRadius as number,
    ...paint('fill', dataset.pointBackgroundColor as string),
    ...strokeOf({ ...dataset, borderDash: [] }),
  }
  return [path, ...places.map(({ x, y }) => element('circle', { cx: x, cy: y, ...look }))]
}

/** A square on its corner, or a triangle: as Chart.js draws them. */
function drawMarks(dataset: Dataset, area: Area): readonly string[] {
  const radius = dataset.pointRadius as number
  const corners = dataset.pointStyle === 'triangle' ? 3 : 4
  return dataset.data.map((point) => {
    const { x, y } = toPlace(area, point)
    const shape = Array.from({ length: corners }, (_, corner) => {
      const angle = (2 * Math.PI * corner) / corners
      return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) }
    })
    return element('path', {
      d: `${pathAlong(shape)}Z`,
      ...paint('fill', dataset.pointBackgroundColor as string),
      ...paint('stroke', dataset.pointBorderColor as string),
      'stroke-width': dataset.pointBorderWidth as number,
    })
  })
}

export function drawNumbers(datasets: readonly Dataset[], area: Area): readonly string[] {
  const ends = numberedCurves(datasets).flatMap(({ dataset }) => {
    const last = dataset.data.at(-1)
    return last ? [{ dataset, ...toPlace(area, last) }] : []
  })
  const heights = spread(
    ends.map(({ y }) => y),
    area.bottom,
  )
  return ends.map(({ dataset, x }, index) =>
    element(
      'text',
      { x: x + 6, y: heights[index]! + 0.35 * fontSize, 'font-weight': 600, ...paint('fill', colourOf(dataset)) },
      text(dataset.line.numbers),
    ),
  )
}

export function strokeOf({ borderColor, borderWidth, borderDash }: Dataset) {
  const dashes = borderDash as readonly number[] | undefined
  return {
    ...paint('stroke', borderColor as string),
    'stroke-width': borderWidth as number,
    'stroke-dasharray': dashes && dashes.length > 0 ? dashes.join(' ') : undefined,
  }
}

function colourOf({ backgroundColor }: Dataset): string {
  return backgroundColor as string
}

function toPlace(area: Area, { x, y }: Point): Point {
  return { x: toX(area, x), y: toY(area, y) }
}

export function toX({ left, right, x }: Area, value: number): number {
  return left + x.place(value) * (right - left)
}

export function toY({ top, bottom, y }: Area, value: number): number {
  return bottom - y.place(value) * (bottom - top)
}
