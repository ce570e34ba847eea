/** What becomes of a drawing on its way: the picture after each stage, and the activations of each hidden layer. */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { StagePicture } from '#engine/drawing/digitize.ts'
import { type Stage, stages } from '#engine/drawing/stages.ts'
import { activationNames } from '#engine/contract/activation-names.ts'
import { make, makeCanvas } from './elements.ts'
import { type Colours, paintLevels, paintNeurons } from './paint.ts'

const stageWords: Readonly<Record<Stage, readonly [title: string, does: string]>> = {
  brush: ['Brush', 'strokes as wide as MNIST’s'],
  box: ['Box', 'scaled into 20 × 20'],
  average: ['Average', 'each pixel the mean of its ink'],
  centre: ['Centre', 'its mass to the middle'],
  brightness: ['Brightness', 'the brightest pixel to 1'],
}

export class Stages {
  readonly #canvases: readonly HTMLCanvasElement[]

  constructor(list: HTMLElement) {
    this.#canvases = stages.map((stage) => {
      const canvas = makeCanvas('picture')
      const item = list.appendChild(make('li'))
      item.append(canvas, make('strong', '', stageWords[stage][0]), make('span', 'note', stageWords[stage][1]))
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
  readonly title: string
}

/** CSS pixels that a neuron takes where there is room for it. */
const mostOfNeuron = 18

export class Layers {
  readonly #layers: readonly HiddenLayer[]

  constructor(place: HTMLElement, layers: readonly LayerDescription[]) {
    this.#layers = layers.slice(0, -1).map(({ outputs: neurons, activation }, index) => {
      const columns = Math.min(neurons, Math.max(16, Math.min(64, Math.ceil(Math.sqrt(neurons * 4)))))
      const title = `Layer ${index + 1}: ${neurons.toLocaleString('en-GB')} ${activationNames[activation]} ${neurons === 1 ? 'neuron' : 'neurons'}`
      const canvas = makeCanvas('neurons')
      canvas.style.maxWidth = `${columns * mostOfNeuron}px`
      const words = make('p', 'note', title)
      const block = place.appendChild(make('div', 'layer'))
      block.append(words, canvas)
      return { canvas, words, neurons, columns, title }
    })
  }

  /** `activations`: of each layer; null while there is nothing to read. */
  show(activations: readonly ArrayLike<number>[] | null, colours: Colours): void {
    this.#layers.forEach(({ canvas, words, neurons, columns, title }, index) => {
      const values = activations?.[index] ?? null
      paintNeurons(canvas, values, neurons, columns, colours)
      const active = values ? Array.from(values).filter((value) => Math.abs(value) > 0.01).length : 0
      words.textContent = values ? `${title}, ${active.toLocaleString('en-GB')} of them active` : title
    })
  }
}
