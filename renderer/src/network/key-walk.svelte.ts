/** The keyboard in the picture of the network: where it is, and what is said of it. Takes the events of its canvas. */
import { currentHint } from '#page/ui/hint.svelte.ts'
import { t } from '#words/en/network.ts'
import { firstOf, neighbour } from './arrow-keys.ts'
import type { Layout, Spot } from './layout.ts'

/** All as it is now. */
export type Walked = {
  readonly layout: () => Layout
  /** The neuron in the panel; null while that is closed. */
  readonly opened: () => Spot | null
  readonly describe: (neuron: Spot) => string
  /** Opens the panel on a neuron, or closes it. */
  readonly toggle: (neuron: Spot) => void
  /** The panel is open and goes along to this neuron. */
  readonly follow: (neuron: Spot) => void
  /** Goes to the next connection of the neuron, or the one before; returns what is said of it, or null where there is none. */
  readonly walkWires: (step: 1 | -1) => string | null
  /** Closes what lies over the picture; false if there is nothing. */
  readonly leave: () => boolean
}

export class KeyWalk {
  /** Where the keyboard is; null while the picture has not the focus. */
  spot = $state.raw<Spot | null>(null)
  /** For screen readers: the neuron that the last key led to. */
  spoken = $state('')

  readonly #walked: Walked

  constructor(walked: Walked) {
    this.#walked = walked
  }

  readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { layout, opened, toggle, follow, walkWires, leave } = this.#walked
    const { columns } = layout()
    // The network may have changed since.
    const from = this.spot && this.spot.neuron < (columns[this.spot.column]?.neurons ?? 0) ? this.spot : this.#start()
    if (event.key === 'Enter' || event.key === ' ') toggle(from)
    else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (!this.spot) this.#stand(from)
      this.spoken = walkWires(event.key === 'ArrowDown' ? 1 : -1) ?? t('wire-none')
    } else if (event.key === 'Escape') {
      if (!leave()) return
    } else {
      const to = neighbour(layout(), from, event.key)
      if (!to) return
      this.#stand(to)
      if (opened()) follow(to)
    }
    event.preventDefault()
    // The page has uses of its own for some of these keys.
    event.stopPropagation()
  }

  readonly focus = ({ currentTarget }: FocusEvent & { currentTarget: HTMLElement }): void => {
    // A click focuses as well, and needs no second mark.
    if (currentTarget.matches(':focus-visible')) this.#stand(this.#start())
  }

  readonly blur = (): void => {
    this.spot = null
    this.spoken = ''
    currentHint.text = ''
  }

  #stand(spot: Spot): void {
    this.spot = spot
    this.spoken = this.#walked.describe(spot)
  }

  #start(): Spot {
    const { layout, opened } = this.#walked
    return opened() ?? firstOf(layout(), layout().zoomed ?? Math.min(1, layout().columns.length - 1))
  }
}
