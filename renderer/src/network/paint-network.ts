/** Paints the network on a canvas: the picture, the strongest connections, and every neuron lit by its activation. */
import { imageSide } from '#engine/contract/pictures.ts'
import type { Prediction } from '#engine/contract/prediction.ts'
import { levelsToImage, type Rgb, toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { type Column, type Layout, neuronPoint, neuronRadius, type Spot } from './layout.ts'

export type NetworkPicture = {
  readonly layout: Layout
  /** [784] what the network sees; null while there is nothing. */
  readonly pixels: Float32Array | null
  readonly prediction: Prediction | null
  readonly colours: Colours
  /** The neuron pointed at; its own connections stand out. */
  readonly pointed: Spot | null
}

export function paintNetwork(canvas: HTMLCanvasElement, picture: NetworkPicture): void {
  const { layout } = picture
  const scale = devicePixelRatio
  const width = Math.round(layout.width * scale)
  const height = Math.round(layout.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return
  // Another size is another piece of memory; the same one is only wiped.
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height]
  else context.reset()
  context.scale(scale, scale)
  paintPixels(context, picture)
  paintConnections(context, picture)
  for (const [index, column] of layout.columns.entries()) if (index > 0) paintLayer(context, picture, index, column)
}

/** The digit at its own size, to be enlarged from. */
const small = new OffscreenCanvas(imageSide, imageSide)

function paintPixels(context: CanvasRenderingContext2D, { layout, pixels, colours }: NetworkPicture): void {
  const column = layout.columns[0]!
  const side = column.lines * column.pitch
  const left = column.left - column.pitch / 2
  const top = column.top - column.pitch / 2
  if (pixels) {
    small
      .getContext('2d')
      ?.putImageData(levelsToImage(pixels, column.lines, toRgb(colours.paper), toRgb(colours.ink)), 0, 0)
    context.imageSmoothingEnabled = false
    context.drawImage(small, left, top, side, side)
  }
  context.strokeStyle = colours.line
  context.lineWidth = 1
  context.strokeRect(left + 0.5, top + 0.5, side - 1, side - 1)
}

function paintConnections(context: CanvasRenderingContext2D, picture: NetworkPicture): void {
  const { layout, prediction, colours, pointed } = picture
  if (!prediction) return
  const isTouched = (index: number, from: number, to: number) =>
    pointed !== null &&
    ((pointed.column === index && pointed.neuron === from) || (pointed.column === index + 1 && pointed.neuron === to))
  // A neuron with no connection among the strongest would leave nothing to be seen.
  const dims = prediction.connections.some(({ from, to }, index) =>
    from.some((each, i) => isTouched(index, each, to[i]!)),
  )
  for (const [index, connections] of prediction.connections.entries()) {
    const strongest = Math.abs(connections.contribution[0] ?? 0)
    if (strongest === 0) continue
    // The strongest come first; painted last, they lie on top.
    for (let i = connections.from.length - 1; i >= 0; i--) {
      const from = connections.from[i]!
      const to = connections.to[i]!
      const contribution = connections.contribution[i]!
      const strength = Math.abs(contribution) / strongest
      const touched = isTouched(index, from, to)
      const start = neuronPoint(layout, index, from)
      const end = neuronPoint(layout, index + 1, to)
      const bend = (end.x - start.x) * 0.45
      context.beginPath()
      context.moveTo(start.x, start.y)
      context.bezierCurveTo(start.x + bend, start.y, end.x - bend, end.y, end.x, end.y)
      context.strokeStyle = contribution >= 0 ? colours.positive : colours.negative
      // Sign has a second cue beside colour: what takes away is dashed.
      context.setLineDash(contribution >= 0 ? [] : [4, 3])
      context.globalAlpha = touched ? 1 : dims ? 0.06 : 0.06 + 0.5 * strength ** 1.5
      context.lineWidth = touched ? 1.8 : 0.6 + 1.4 * strength
      context.stroke()
    }
  }
  context.globalAlpha = 1
  context.setLineDash([])
}

function paintLayer(context: CanvasRenderingContext2D, picture: NetworkPicture, index: number, column: Column): void {
  const { layout, prediction, colours, pointed } = picture
  const activations = prediction?.layers[index - 1]?.activations
  const greatest = activations ? greatestSize(activations) : 0
  const isOutput = index === layout.columns.length - 1
  const radius = neuronRadius(column)
  const surface = toRgb(colours.surface)
  const positive = toRgb(colours.positive)
  const negative = toRgb(colours.negative)
  const ring = toRgb(colours.muted)
  for (let neuron = 0; neuron < column.neurons; neuron++) {
    const { x, y } = neuronPoint(layout, index, neuron)
    const activation = activations?.[neuron] ?? 0
    const level = greatest > 0 ? activation / greatest : 0
    context.fillStyle = mix(surface, level >= 0 ? positive : negative, Math.abs(level))
    context.beginPath()
    if (column.pitch < 7) context.rect(x - radius, y - radius, 2 * radius, 2 * radius)
    else context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
    const isAnswer = isOutput && prediction?.digit === neuron
    const isPointed = pointed?.column === index && pointed.neuron === neuron
    if (column.pitch >= 5 || isPointed) {
      context.lineWidth = isAnswer || isPointed ? 2.2 : 1
      context.strokeStyle = isAnswer || isPointed ? colours.text : mix(surface, ring, 0.45)
      context.stroke()
    }
  }
}

function greatestSize(values: Float32Array): number {
  let greatest = 0
  for (const value of values) greatest = Math.max(greatest, Math.abs(value))
  return greatest
}

function mix(from: Rgb, to: Rgb, share: number): string {
  const channel = (place: 0 | 1 | 2) => Math.round(from[place] + (to[place] - from[place]) * share)
  return `rgb(${channel(0)} ${channel(1)} ${channel(2)})`
}
