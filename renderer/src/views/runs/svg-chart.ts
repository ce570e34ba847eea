/** The comparison's chart as an SVG file, drawn line by line: axes, bands, curves, marks, numbers, and a legend below. */
import type { Colours } from '#page/app/theme.svelte.ts'
import { type AxisDescription, describeAxes } from './axes.ts'
import { type Caption, joinInLines } from './caption.ts'
import { type Dataset, describePicture, numberedCurves, spread } from './comparison-chart.ts'
import type { Line, Measure, Point, View } from './lines.ts'
import { createScale, type Scale } from './scale.ts'
import { element, formatLength, paint, pathAlong, text } from './svg.ts'

export type SvgPicture = {
  readonly lines: readonly Line[]
  readonly measure: Measure
  readonly view: View
  readonly colours: Colours
  readonly baseline: string | null
  readonly caption: Caption
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Area = Box & { readonly x: Scale; readonly y: Scale }

const margin = { left: 20, right: 40, top: 18, bottom: 18 } as const
const fontSize = 12
const lineHeight = 15
const titleSize = 20
const fontFamily = `"Helvetica Neue", Helvetica, Arial, sans-serif`
/** The line of a curve in the legend, and the space behind an entry. */
const sample = { length: 34, gap: 8, behind: 22 } as const

/** Of the part with the curves, however long the legend is. */
const leastHeight = 360

/** The file's text. Sizes in CSS pixels; with many runs the picture is higher than `leastPictureHeight`. */
export function drawSvgChart(picture: SvgPicture, width: number, leastPictureHeight: number): string {
  const { lines, measure, view, colours, baseline, caption } = picture
  const { datasets } = describePicture(lines, measure, view, colours, baseline)
  const axes = describeAxes(lines, measure, view)
  const points = datasets.flatMap(({ data }) => data)
  const [x, y] = [
    createScale(
      points.map((point) => point.x),
      axes.x,
    ),
    createScale(
      points.map((point) => point.y),
      axes.y,
    ),
  ]
  const legend = drawLegend(datasets, colours, caption, width)
  const widestTick = Math.max(...y.ticks.map((value) => widthOf(axes.y.formatTick(value))))
  const top = margin.top + titleSize + 8 + caption.subtitle.length * lineHeight + 14
  const below = 2 * lineHeight + 16 + legend.height + margin.bottom
  const height = Math.max(leastPictureHeight, top + leastHeight + below)
  const area: Area = {
    left: margin.left + lineHeight + 6 + widestTick + 6,
    right: width - margin.right,
    top,
    bottom: height - below,
    x,
    y,
  }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': fontFamily,
      'font-size': fontSize,
    },
    element('title', {}, text(caption.title)),
    element('rect', { width, height, ...paint('fill', colours.surface) }),
    ...drawCaption(caption, colours),
    ...drawAxes(area, axes, colours),
    ...drawCurves(datasets, area),
    ...drawNumbers(datasets, area),
    element(
      'g',
      { transform: `translate(0 ${formatLength(height - margin.bottom - legend.height)})` },
      ...legend.parts,
    ),
  )
}

function drawCaption({ title, subtitle }: Caption, colours: Colours): readonly string[] {
  const top = margin.top + titleSize
  const heading = { x: margin.left, y: top - 4, 'font-size': titleSize, 'font-weight': 'bold' }
  return [
    element('text', { ...heading, ...paint('fill', colours.text) }, text(title)),
    ...subtitle.map((line, index) =>
      element(
        'text',
        { x: margin.left, y: top + 8 + (index + 0.75) * lineHeight, ...paint('fill', colours.muted) },
        text(line),
      ),
    ),
  ]
}

function drawAxes(
  area: Area,
  axes: { readonly x: AxisDescription; readonly y: AxisDescription },
  colours: Colours,
): readonly string[] {
  const { left, right, top, bottom } = area
  const words = (attributes: Parameters<typeof element>[1], said: string) =>
    said === '' ? [] : [element('text', { ...paint('fill', colours.muted), ...attributes }, text(said))]
  const stroke = paint('stroke', colours.line)
  const across = area.y.ticks.flatMap((value) => {
    const y = toY(area, value)
    const label = { x: left - 8, y: y + 0.35 * fontSize, 'text-anchor': 'end' }
    return [
      element('line', { x1: left, x2: right, y1: y, y2: y, ...stroke }),
      ...words(label, axes.y.formatTick(value)),
    ]
  })
  const upward = area.x.ticks.flatMap((value) => {
    const x = toX(area, value)
    const label = { x, y: bottom + lineHeight + 2, 'text-anchor': 'middle' }
    return [
      element('line', { x1: x, x2: x, y1: top, y2: bottom, ...stroke }),
      ...words(label, axes.x.formatTick(value)),
    ]
  })
  const [centre, middle] = [(left + right) / 2, (top + bottom) / 2]
  const turned = `translate(${margin.left + fontSize} ${formatLength(middle)}) rotate(-90)`
  return [
    ...across,
    ...upward,
    ...words({ x: centre, y: bottom + 2 * lineHeight + 6, 'text-anchor': 'middle' }, axes.x.title),
    ...words({ transform: turned, 'text-anchor': 'middle' }, axes.y.title),
  ]
}

/** Those of the greatest order first, so that the others lie above them. */
function drawCurves(datasets: readonly Dataset[], area: Area): readonly string[] {
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
  const colour = paint('fill', dataset.pointBackgroundColor as string)
  const radius = dataset.pointRadius as number
  return [path, ...places.map(({ x, y }) => element('circle', { cx: x, cy: y, r: radius, ...colour }))]
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

function drawNumbers(datasets: readonly Dataset[], area: Area): readonly string[] {
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

/** The curves by name, in rows as long as the picture allows; the parts stand below 0. */
function drawLegend(datasets: readonly Dataset[], colours: Colours, { nameOf }: Caption, width: number) {
  const room = width - margin.left - margin.right
  const letters = Math.floor((room - sample.length - sample.gap) / widthOf('n'))
  const parts: string[] = []
  let [left, top, rowHeight] = [0, 0, 0]
  for (const dataset of datasets.filter(({ kind }) => kind === 'curve')) {
    const words = joinInLines(nameOf(dataset.line).split(' '), ' ', letters)
    const wide = sample.length + sample.gap + Math.max(...words.map(widthOf))
    if (left > 0 && left + wide > room) [left, top, rowHeight] = [0, top + rowHeight, 0]
    const x = margin.left + left
    const middle = top + lineHeight / 2
    parts.push(
      element('line', { x1: x, x2: x + sample.length, y1: middle, y2: middle, ...strokeOf(dataset) }),
      ...words.map((line, index) => {
        const y = middle + index * lineHeight + 0.35 * fontSize
        return element('text', { x: x + sample.length + sample.gap, y, ...paint('fill', colours.text) }, text(line))
      }),
    )
    left += wide + sample.behind
    rowHeight = Math.max(rowHeight, words.length * lineHeight + 4)
  }
  return { parts, height: top + rowHeight }
}

function strokeOf({ borderColor, borderWidth, borderDash }: Dataset) {
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

function toX({ left, right, x }: Area, value: number): number {
  return left + x.place(value) * (right - left)
}

function toY({ top, bottom, y }: Area, value: number): number {
  return bottom - y.place(value) * (bottom - top)
}

/** About as wide as a text is: nobody measures fonts where the picture will be opened. */
function widthOf(words: string): number {
  return 0.56 * fontSize * words.length
}
