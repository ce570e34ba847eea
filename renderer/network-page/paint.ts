/** Paints levels, activations and contributions on canvases, in the colours of the theme in force. */
import { imageSide } from '#engine/contract/pictures.ts'
import type { PaperSquare } from '#page/why/place-on-paper.ts'
import type { Cursor } from './pen.ts'

type Rgb = readonly [number, number, number]
export type Colours = Readonly<Record<'ink' | 'paper' | 'sunken' | 'positive' | 'negative', Rgb>>

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const context = document.createElement('canvas').getContext('2d')!
  const read = (name: string): Rgb => {
    // Whatever way the style writes it, a canvas gives it back as #rrggbb.
    context.fillStyle = style.getPropertyValue(`--${name}`).trim()
    const value = parseInt(context.fillStyle.slice(1), 16)
    return [value >> 16, (value >> 8) & 255, value & 255]
  }
  return {
    ink: read('ink'),
    paper: read('paper'),
    sunken: read('sunken'),
    positive: read('positive'),
    negative: read('negative'),
  }
}

/** [side × side] levels 0 to 1; the canvas gets as many pixels, and the style its size. */
export function paintLevels(
  canvas: HTMLCanvasElement,
  levels: ArrayLike<number>,
  side: number,
  { ink, paper }: Colours,
): void {
  resize(canvas, side, side)
  const context = canvas.getContext('2d')!
  const image = context.createImageData(side, side)
  for (let place = 0; place < side * side; place++) setMix(image, place, paper, ink, levels[place]!)
  context.putImageData(image, 0, 0)
}

/** Where the arrow keys have the pen: a ring, filled while it is down. */
export function paintCursor(
  canvas: HTMLCanvasElement,
  { x, y, isDown }: Cursor,
  width: number,
  { positive, paper }: Colours,
): void {
  const context = canvas.getContext('2d')!
  context.beginPath()
  context.arc(x, y, width / 2, 0, 2 * Math.PI)
  context.fillStyle = `rgb(${(isDown ? positive : paper).join(', ')})`
  context.fill()
  context.lineWidth = 3
  context.strokeStyle = `rgb(${positive.join(', ')})`
  context.stroke()
}

/** Pixels of a neuron's square, and of the gap behind it. */
const cell = 14
const gap = 2

/** A square for each neuron, as bright as it is active: blue above 0, orange below. */
export function paintNeurons(
  canvas: HTMLCanvasElement,
  activations: ArrayLike<number> | null,
  neurons: number,
  columns: number,
  { sunken, positive, negative }: Colours,
): void {
  const step = cell + gap
  resize(canvas, columns * step - gap, Math.ceil(neurons / columns) * step - gap)
  const context = canvas.getContext('2d')!
  context.clearRect(0, 0, canvas.width, canvas.height)
  let most = 0
  if (activations) for (let i = 0; i < neurons; i++) most = Math.max(most, Math.abs(activations[i]!))
  for (let i = 0; i < neurons; i++) {
    const value = most > 0 ? activations![i]! / most : 0
    const [red, green, blue] = mix(sunken, value < 0 ? negative : positive, Math.abs(value))
    context.fillStyle = `rgb(${red}, ${green}, ${blue})`
    context.fillRect((i % columns) * step, Math.floor(i / columns) * step, cell, cell)
  }
}

/** Weaker contributions, in shares of the strongest, bear no minus. */
const leastMarked = 0.12

/** What each pixel contributes, where it lies on the paper: blue adds, orange takes away and bears a minus. */
export function paintContributions(
  canvas: HTMLCanvasElement,
  contributions: Float32Array,
  square: PaperSquare,
  { positive, negative, paper }: Colours,
): void {
  const size = Math.round(canvas.clientWidth * devicePixelRatio)
  resize(canvas, size, size)
  const context = canvas.getContext('2d')!
  context.clearRect(0, 0, size, size)
  let most = 0
  for (const value of contributions) most = Math.max(most, Math.abs(value))
  if (most === 0) return
  const edge = (square.side * size) / imageSide
  contributions.forEach((value, pixel) => {
    if (value === 0) return
    const x = square.x * size + (pixel % imageSide) * edge
    const y = square.y * size + Math.floor(pixel / imageSide) * edge
    // The root lifts what is weak, which there is most of.
    const strength = Math.sqrt(Math.abs(value) / most)
    context.fillStyle = `rgba(${(value < 0 ? negative : positive).join(', ')}, ${strength})`
    context.fillRect(x, y, edge + 0.5, edge + 0.5)
    if (value > -most * leastMarked) return
    context.fillStyle = `rgb(${paper.join(', ')})`
    context.fillRect(x + 0.24 * edge, y + 0.42 * edge, 0.52 * edge, 0.16 * edge)
  })
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [channel(0), channel(1), channel(2)]
}

function setMix({ data }: ImageData, place: number, from: Rgb, to: Rgb, share: number): void {
  for (let channel = 0; channel < 3; channel++) {
    data[place * 4 + channel] = from[channel]! + (to[channel]! - from[channel]!) * share
  }
  data[place * 4 + 3] = 255
}
