/** Weight pictures as bitmaps: each is made once for its weights and its colours, and copied from here whenever the network is painted. */
import { imageSide, pixelCount } from '#engine/contract/pictures.ts'
import { toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { createPalette } from './palette.ts'
import type { WeightPictures } from './weight-pictures.svelte.ts'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Pictures beside each other. */
const across = 32
const fullScale = 127

export class WeightAtlas {
  readonly #canvas = new OffscreenCanvas(1, 1)
  #neurons = 0
  #colours: Colours | null = null
  /** A colour for each level, as four bytes of an image. */
  #palette = new Uint32Array(0)
  readonly #image = new ImageData(imageSide, imageSide)

  /** Takes in what has changed; returns the neurons whose picture is another now. */
  renew(pictures: WeightPictures, colours: Colours): ReadonlySet<number> {
    const neurons = pictures.levels.length / pixelCount
    const isNew = neurons !== this.#neurons || colours !== this.#colours
    const changed = pictures.takeChanged()
    if (isNew) {
      this.#neurons = neurons
      this.#colours = colours
      this.#palette = createPalette(colours, toRgb(colours.paper), fullScale)
      this.#canvas.width = across * imageSide
      this.#canvas.height = Math.max(1, Math.ceil(neurons / across)) * imageSide
    }
    const context = this.#canvas.getContext('2d')
    if (!context) return changed
    const renewed = isNew ? new Set(Array.from({ length: neurons }, (_, neuron) => neuron)) : changed
    const pixels = new Uint32Array(this.#image.data.buffer)
    for (const neuron of renewed) {
      if (!pictures.isKnown(neuron)) continue
      const first = neuron * pixelCount
      for (let i = 0; i < pixelCount; i++) pixels[i] = this.#palette[pictures.levels[first + i]! + fullScale]!
      context.putImageData(this.#image, ...placeOf(neuron))
    }
    return renewed
  }

  /** Copies the picture of a neuron into a square. */
  draw(context: Context, neuron: number, left: number, top: number, side: number): void {
    const [x, y] = placeOf(neuron)
    context.drawImage(this.#canvas, x, y, imageSide, imageSide, left, top, side, side)
  }
}

function placeOf(neuron: number): readonly [x: number, y: number] {
  return [(neuron % across) * imageSide, Math.floor(neuron / across) * imageSide]
}
