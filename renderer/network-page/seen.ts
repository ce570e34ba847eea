/** What becomes of a drawing on its way: the picture after each stage, and the activations of each hidden layer. */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { StagePicture } from '#engine/drawing/digitize.ts'
import type { ShownTexts } from '#engine/page/facts.ts'
import { fill, formatCount, make, makeCanvas } from './elements.ts'
import { type Colours, paintLevels, paintNeurons } from './paint.ts'

export class Stages {
  readonly #canvases: readonly HTMLCanvasElement[]

  constructor(list: HTMLElement, stages: ShownTexts['stages']) {
    this.#canvases = stages.map(({ title, does }) => {
      const canvas = makeCanvas('picture')
      const item = list.appendChild(make('li'))
      item.append(canvas, make('strong', '', title), make('span', 'note', does))
      return canvas
    })
  }

  /** `pictures`: null without strokes; the places stay, so that nothing else moves. */
  show(pictures: readonly StagePicture[] | null, colours: Colours): void {
    this.#canvases.forEach((canvas, index) => {
      const { side, levels } = pictures?.[index] ?? blank
      paintLevels(canvas, levels, side, colours)
    })
  }
}

/** A picture of paper. */
const blank = { side: 1, levels: new Float32Array(1) }

type HiddenLayer = {
  readonly canvas: HTMLCanvasElement
  readonly words: HTMLElement
  readonly neurons: number
  readonly columns: number
  readonly texts: ShownTexts['layers'][number]
}

/** CSS pixels that a neuron takes where there is room for it. */
const mostOfNeuron = 18

export class Layers {
  readonly #layers: readonly HiddenLayer[]

  constructor(place: HTMLElement, layers: readonly LayerDescription[], shown: ShownTexts['layers']) {
    this.#layers = layers.slice(0, -1).map(({ outputs: neurons }, index) => {
      const columns = Math.min(neurons, Math.max(16, Math.min(64, Math.ceil(Math.sqrt(neurons * 4)))))
      const texts = shown[index]!
      const canvas = makeCanvas('neurons')
      canvas.style.maxWidth = `${columns * mostOfNeuron}px`
      const words = make('p', 'note', texts.layer)
      const block = place.appendChild(make('div', 'layer'))
      block.append(words, canvas)
      return { canvas, words, neurons, columns, texts }
    })
  }

  /** `activations`: of each layer; null while there is nothing to read. */
  show(activations: readonly ArrayLike<number>[] | null, colours: Colours): void {
    this.#layers.forEach(({ canvas, words, neurons, columns, texts }, index) => {
      const values = activations?.[index] ?? null
      paintNeurons(canvas, values, neurons, columns, colours)
      const active = values ? Array.from(values).filter((value) => Math.abs(value) > 0.01).length : 0
      words.textContent = values ? fill(texts.active, { active: formatCount(active) }) : texts.layer
    })
  }
}
