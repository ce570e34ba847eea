/** The mouse, a pen or a finger over the picture of the network. Takes the events of its canvas. */
import { currentHint } from '#page/ui/hint.svelte.ts'
import { type Layout, neuronAt, type Spot } from './layout.ts'
import { isSameWire, type Wire, wireAt } from './wires.ts'

const connectionsExplained =
  'Lines: the strongest connections. A solid blue one adds to the next neuron’s sum, a dashed orange one takes away from it. Click one for its numbers.'

/** `layout` and `wires`: as they are now. */
export type Pointed = {
  readonly layout: () => Layout
  readonly wires: () => readonly Wire[]
  readonly onneuron: (neuron: Spot) => void
  /** A click on a connection; null for one on neither. */
  readonly onwire: (wire: Wire | null) => void
}

export class Pointing {
  /** The neuron pointed at; null for none. */
  neuron = $state.raw<Spot | null>(null)

  /** The connection pointed at; null for none. */
  wire = $state.raw<Wire | null>(null)

  readonly #pointed: Pointed

  constructor(pointed: Pointed) {
    this.#pointed = pointed
  }

  readonly move = ({ offsetX, offsetY }: PointerEvent): void => {
    const { layout, wires } = this.#pointed
    const neuron = neuronAt(layout(), offsetX, offsetY)
    if (neuron?.column !== this.neuron?.column || neuron?.neuron !== this.neuron?.neuron) this.neuron = neuron
    const wire = neuron ? null : wireAt(layout(), wires(), { x: offsetX, y: offsetY })
    if (!isSameWire(wire, this.wire)) this.wire = wire
    if (!neuron) currentHint.text = connectionsExplained
  }

  readonly leave = (): void => {
    this.neuron = null
    this.wire = null
    currentHint.text = ''
  }

  readonly click = ({ offsetX, offsetY }: MouseEvent): void => {
    const { layout, wires, onneuron, onwire } = this.#pointed
    const neuron = neuronAt(layout(), offsetX, offsetY)
    if (neuron) onneuron(neuron)
    else onwire(wireAt(layout(), wires(), { x: offsetX, y: offsetY }))
  }
}
