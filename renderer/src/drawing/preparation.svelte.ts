/** How the page prepares drawings: which stages are on, and the picture after each while somebody looks. */
import type { StagePicture } from '#engine/drawing/digitize.ts'
import { allOn, type Stage, stages, type Switches } from '#engine/drawing/stages.ts'

export class Preparation {
  switches = $state.raw<Switches>(allOn)
  /** Whether the stages are shown: only then are their pictures made. */
  isOpen = $state(false)
  /** Null without a drawing. */
  pictures = $state.raw<readonly StagePicture[] | null>(null)
  /** Whether an image is on the pad, whose strokes nobody knows. */
  hasImage = $state(false)
  readonly off = $derived(stages.filter((stage) => !this.switches[stage]))

  readonly #onChange: () => void

  /** `onChange`: called when the drawing is to be read again, or its stages are to be shown. */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  show(isOpen: boolean): void {
    this.isOpen = isOpen
    this.#onChange()
  }

  toggle(stage: Stage): void {
    this.switches = { ...this.switches, [stage]: !this.switches[stage] }
    this.#onChange()
  }

  turnAllOn(): void {
    this.switches = allOn
    this.#onChange()
  }
}

export const stageTexts: Readonly<
  Record<Stage, { readonly title: string; readonly does: string; readonly off: string }>
> = {
  brush: {
    title: 'Brush',
    does: 'Strokes as wide as MNIST’s',
    off: 'as wide as you drew them',
  },
  box: {
    title: 'Box',
    does: 'Cut out, scaled into 20 × 20',
    off: 'the whole pad, scaled down',
  },
  average: {
    title: 'Average',
    does: 'Each pixel the mean of its ink',
    off: 'one point for each pixel',
  },
  centre: {
    title: 'Centre',
    does: 'Centre of mass to the middle',
    off: 'left where you drew it',
  },
  brightness: {
    title: 'Brightness',
    does: 'Brightest pixel becomes 1',
    off: 'levels as they came out',
  },
}
