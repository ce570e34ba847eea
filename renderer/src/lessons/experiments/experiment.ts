/** What an experiment of a lesson is to the cards that name it. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { State } from '#engine/contract/state.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Input } from '#page/session/network.svelte.ts'
import type { Given, Prediction } from '#page/lessons/format/lesson.ts'
import type { ExperimentWords } from '#page/lessons/format/vocabulary.ts'

/** What an experiment knows: a value to compare answers with, of a curve its values at even distances, and how it is written. */
export type Fact = { readonly value: number | string | readonly number[]; readonly text: string }

/** By their names in the vocabulary; what is not known is missing. */
export type Facts = Readonly<Record<string, Fact | undefined>>

export type { Given }

export type Inputs = Readonly<Record<string, readonly number[]>>

/** What was predicted, to be drawn over the truth. */
export type Predicted = { readonly prediction: Prediction; readonly given: Given }

/** What is being given in the picture itself: dots that are placed, curves that are drawn (NaN where not yet), something that is pointed at. Not locked yet. */
export type Draft = { readonly given: Given | null; readonly set: (given: Given) => void }

/** What every stage is given. `draft`: null where nothing is given in the picture. */
export type StageProps<Shown extends Experiment> = {
  readonly experiment: Shown
  readonly plot: string
  readonly predicted: Predicted | null
  readonly draft: Draft | null
}

export type Experiment = {
  /** Reactive. */
  readonly facts: Facts
  /** Whether it knows all that it can know by now: answers are judged only then. Reactive. */
  readonly isReady: boolean
  /** Whether something is being measured that takes a while, also by itself for somebody who comes back. Reactive. */
  readonly isMeasuring?: boolean
  /** Whether the person has done what a card waits for. Reactive. */
  isMet(condition: ExperimentWords['conditions'][number]): boolean
  /** As if that had not been done yet. */
  forget(condition: ExperimentWords['conditions'][number]): void
  /** What brings it back to where it stands, with the numbers of the network of then. */
  readonly inputs: Inputs
  /** Ends what it has opened. */
  close(): void
}

/** Where an experiment takes place: on a bench of the lesson's, which nobody else uses. */
export type Place = {
  readonly ask: Ask
  readonly bench: BenchId
  readonly state: State
  /** What lies on the pad. Reactive. */
  readonly input: () => Input
  /** What the experiment was brought to the last time. */
  readonly inputs: Inputs
  /** Keeps what it has been brought to. */
  readonly keep: (inputs: Inputs) => void
}
