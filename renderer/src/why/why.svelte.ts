/** What the person wants explained: an output, over the drawing, and a neuron, in a panel of its own. */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { NeuronPlace, Prediction } from '#engine/contract/prediction.ts'

export class Why {
  /** Whether contributions are painted over the drawing. */
  isShown = $state(false)
  /** The output whose contributions they are; null for the answer, whichever it is. */
  chosen = $state<number | null>(null)
  /** The neuron in the panel; null while that is closed. */
  neuron = $state.raw<NeuronPlace | null>(null)
  /** The step that the slow forward pass is at; null while none is under way. */
  forwardStep = $state<number | null>(null)

  toggle(): void {
    this.isShown = !this.isShown
    this.chosen = null
  }

  /** Begins the slow forward pass, or ends it. */
  toggleForwardPass(): void {
    this.forwardStep = this.forwardStep === null ? 0 : null
  }

  /** Asks about one output; again, and it is the answer once more. */
  choose(output: number): void {
    this.chosen = this.isShown && this.chosen === output ? null : output
    this.isShown = true
  }

  /** The output asked about, with this prediction in force; null while nothing is asked or answered. */
  outputOf(prediction: Prediction | null): number | null {
    return this.isShown && prediction ? (this.chosen ?? prediction.digit) : null
  }

  /** Closes the panel of a neuron that the network has no longer. */
  keepWithin(layers: readonly LayerDescription[]): void {
    const { neuron } = this
    if (neuron && neuron.neuron >= (layers[neuron.layer]?.outputs ?? 0)) this.neuron = null
  }
}

/** The place of an output neuron. */
export function outputPlace(layers: readonly LayerDescription[], output: number): NeuronPlace {
  return { layer: layers.length - 1, neuron: output }
}
