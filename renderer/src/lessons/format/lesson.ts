/** A lesson as plain data: what a file of lessons says, read and checked. Nothing of it can be carried out. */

/** What the experiment of a lesson knows by a name: `weight`. */
export type FactName = string

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** TeX. `\live{weight}` stands for a fact, `\term{slope}{…}` is linked with what shows the same. */
  | { readonly kind: 'math'; readonly tex: string }
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'term'; readonly term: string; readonly children: readonly Inline[] }
  /** What the person predicted in that card, in words. */
  | { readonly kind: 'said'; readonly card: string }
  /** Shown where the fact is one of these; null for where it is known at all. */
  | {
      readonly kind: 'when'
      readonly fact: FactName
      readonly is: readonly string[] | null
      readonly children: readonly Inline[]
    }

export type Block =
  { readonly kind: 'paragraph'; readonly children: readonly Inline[] } | { readonly kind: 'math'; readonly tex: string }

/**
 * A prediction or an answer: the id of an option or of what was pointed at, ids in order with commas, a number, how many dots lie in each bin, or
 * the values of the curves of a sketch, one curve after the other.
 */
export type Given = string | number | readonly number[]

export type Option = { readonly id: string; readonly label: readonly Inline[] }

/** How something is predicted. What is predicted as a number is between `least` and `greatest`. */
export type Prediction =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | NumberPrediction
  /** So many dots, each in a bin of an axis. */
  | {
      readonly kind: 'dots'
      readonly dots: number
      readonly bins: number
      readonly width: number
      readonly unit: string
    }
  | Sketch
  /** The options are put in order. */
  | { readonly kind: 'order'; readonly options: readonly Option[] }

/** Curves that are drawn on axes, each as its values at so many points, evenly from `from` to `to`. */
export type Sketch = {
  readonly kind: 'sketch'
  /** What the curves are called, in the order in which they are drawn. */
  readonly lines: readonly string[]
  readonly points: number
  /** What lies along the axes, and from where to where. */
  readonly x: string
  readonly from: number
  readonly to: number
  /** `from` and `to` are powers of ten: 2 stands for 100. */
  readonly isPowers: boolean
  readonly y: string
  readonly least: number
  readonly greatest: number
  /** Where all curves begin; null where that is for the person to say. */
  readonly start: number | null
}

export type NumberPrediction = {
  readonly kind: 'number'
  readonly least: number
  readonly greatest: number
  readonly unit: string
}

/**
 * A wrong answer, and what somebody who gives it has mixed up. Of an order also “one before other”, of a sketch also `order` (which curve ends above
 * which) and `trend` (which way one goes).
 */
export type Wrong = { readonly value: string | { readonly fact: FactName }; readonly why: readonly Block[] }

/** What a wrong answer is called wherever its lesson is known: its value, or `$` and the fact that has it. */
export function nameOfWrong({ value }: Wrong): string {
  return typeof value === 'string' ? value : `$${value.fact}`
}

export type Check = {
  /** The right answer: of a number, a pick and a sketch always live; of a choice perhaps an option, of an order options with commas, of `draw` a digit. */
  readonly answer: string | { readonly fact: FactName }
  readonly wrong: readonly Wrong[]
  readonly hint: readonly Block[]
} & (
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** `within`: a share of the right answer, 0.05 for 5 %. */
  | { readonly kind: 'number'; readonly within: number }
  /** Something is pointed at in the picture. */
  | { readonly kind: 'pick' }
  /** The answer has the values of all curves, one curve after the other. */
  | Sketch
  /** The answer has the ids in order, with commas. */
  | { readonly kind: 'order'; readonly options: readonly Option[] }
  /** A digit is drawn that the network reads as the answer. */
  | { readonly kind: 'draw' }
)

export type Card = {
  readonly id: string
  /** Where it begins in its file, counted from 1. */
  readonly line: number
  /** Title of the part of the lesson that it belongs to. */
  readonly part: string
  /** What stands beside it. */
  readonly plot: string
  /** Whether the drawing pad stands beside it, too. */
  readonly pad: boolean
  readonly body: readonly Block[]
  /** For whoever teaches: shown in present mode. */
  readonly teacher: readonly Block[]
} & (
  | {
      readonly kind: 'predict'
      readonly prediction: Prediction
      /** What will turn out, so that it can be told beside the hands of a class: a fact, or an option; null where that is not said. */
      readonly answer: Check['answer'] | null
    }
  | { readonly kind: 'do'; readonly until: string }
  /** `of`: the card whose prediction is drawn over the truth. */
  | { readonly kind: 'see'; readonly of: string | null }
  | { readonly kind: 'explain' }
  | { readonly kind: 'check'; readonly check: Check }
)
export type CardKind = Card['kind']

export type Lesson = {
  readonly id: string
  readonly title: string
  /** One sentence: what one does in it. */
  readonly summary: string
  readonly minutes: number
  /** Of its texts, where that is known. */
  readonly language?: string
  readonly experiment: string
  /** Which network it is about: the person's as it is, or, where that has learnt nothing, a copy that has seen the data once. */
  readonly network: 'own' | 'trained'
  readonly cards: readonly Card[]
}

/** Words of a card at most. */
export const mostWords = 60
