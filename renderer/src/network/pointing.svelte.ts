/** The mouse, a pen or a finger over the picture of the network. Takes the events of its canvas. */
import { currentHint } from '#page/ui/hint.svelte.ts'
import { type Layout, neuronAt, type Spot } from './layout.ts'

const connectionsExplained =
  'Lines: the strongest connections. A solid blue one adds to the next neuron’s sum, a dashed orange one takes away from it.'

export class Pointing {
  /** The neuron pointed at; null for none. */
  neuron = $state.raw<Spot | null>(null)

  readonly #layout: () => Layout
  readonly #onclick: (neuron: Spot) => void

  /** `layout`: as it is now. */
  constructor(layout: () => Layout, onclick: (neuron: Spot) => void) {
    this.#layout = layout
    this.#onclick = onclick
  }

  readonly move = (event: PointerEvent): void => {
    const neuron = this.#at(event)
    if (neuron?.column !== this.neuron?.column || neuron?.neuron !== this.neuron?.neuron) this.neuron = neuron
    if (!neuron) currentHint.text = connectionsExplained
  }

  readonly leave = (): void => {
    this.neuron = null
    currentHint.text = ''
  }

  readonly click = (event: MouseEvent): void => {
    const neuron = this.#at(event)
    if (neuron) this.#onclick(neuron)
  }

  #at({ offsetX, offsetY }: MouseEvent): Spot | null {
    return neuronAt(this.#layout(), offsetX, offsetY)
  }
}
