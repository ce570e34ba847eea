/** The comparison's chart as an SVG file, drawn line by line: axes, bands, curves, marks, numbers, and a legend below. */
import type { Colours } from '#page/ui/theme.svelte.ts'
import { type AxisDescription, describeAxes } from './axes.ts'
import { type Caption, joinInLines } from './caption.ts'
import { type Dataset, describePicture } from './comparison-chart.ts'
import type { Line, Measure, View } from './lines.ts'
import { createScale } from './scale.ts'
import { element, formatLength, paint, text } from './svg.ts'
import { type Area, drawCurves, drawNumbers, fontSize, strokeOf, toX, toY } from './svg-curves.ts'

export type SvgPicture = {
  readonly lines: readonly Line[]
  readonly measure: Measure
  readonly view: View
  readonly colours: Colours
  readonly baseline: string | null
  readonly caption: Caption
}

const margin = { left: 20, right: 40, top: 18, bottom: 18 } as const
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

/** About as wide as a text is: nobody measures fonts where the picture will be opened. */
function widthOf(words: string): number {
  return 0.56 * fontSize * words.length
}
