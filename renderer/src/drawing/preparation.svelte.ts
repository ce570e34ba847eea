/** How the page prepares drawings: which stages are on, and the picture after each while somebody looks. */
import type { StagePicture } from '#engine/drawing/digitize.ts'
import { allOn, type Stage, stages, type Switches } from '#engine/drawing/stages.ts'
import { t } from '#words/en/pad.ts'

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

export type StageTexts = {
  readonly title: string
  /** In a list of stages. */
  readonly name: string
  readonly does: string
  readonly off: string
  readonly hint: string
}

export function textsOf(stage: Stage): StageTexts {
  return {
    title: t(`stage-${stage}.title`),
    name: t(`stage-${stage}.name`),
    does: t(`stage-${stage}.does`),
    off: t(`stage-${stage}.off`),
    hint: t(`stage-${stage}.hint`),
  }
}
