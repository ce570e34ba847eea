/** What the table of settings (`table.ts`) says of each of them, once, for everything that shows, checks or shares settings. */
import type { HiddenActivation, HiddenLayer, Settings } from '#engine/contract/settings.ts'
import { t } from '#words/en/settings.ts'
import type { Complaint, WrongValue } from './said.ts'

/** Groups of the form, in its order, with their headings; the first stands by itself, beside the button that trains. */
export const settingGroups = {
  run: '',
  network: t('group-network'),
  optimiser: t('group-optimiser'),
  regularisation: t('group-regularisation'),
  augmentation: t('group-augmentation'),
  data: t('data.title'),
}
export type SettingGroup = keyof typeof settingGroups

/**
 * How codes say it: never to be changed once a code has been given out, whatever is proposed by then. A new setting takes the next number,
 * and for its standard the value at which nothing is different from before.
 */
type InCodes<Value> = {
  /** Files have the settings in the order of these numbers, too. */
  readonly number: number
  /** What a code leaves out. */
  readonly standard: Value
}

type Common<Value> = {
  readonly group: SettingGroup
  /** What Inkling proposes. */
  readonly default: Value
  /** Where runs are compared. */
  readonly title: string
  /** What the number counts, where the title does not say it. */
  readonly unit?: string
  /** The option of the command line. */
  readonly flag: `--${string}`
  /** It decides the first weights: another value needs a new network. */
  readonly needsNewNetwork?: true
  /** Whether the other settings let this one have an effect; without it they always do. */
  readonly appliesWhen?: (settings: Settings) => boolean
  /** What else can be wrong with it than its kind says. The settings may be of any kind. */
  readonly check?: (settings: Settings) => Complaint | null
}

/** A choice or a number with a label, in the form. */
type Field<Value> = Common<Value> & {
  /** Where the form has less room than the title needs. */
  readonly label?: string
  /** The letter that it has in formulas. */
  readonly symbol?: string
  /** A sentence or two on what it is. */
  readonly help: string
}

/** What its kind does not allow is told in its own sentences: which values there are, a good start, what switches it off. */
type Valued = { readonly wrong: (given: WrongValue) => Complaint }

/** One of several names. */
export type NameEntry<Value extends string = string> = Field<Value> &
  Valued & {
    readonly kind: 'name'
    /** What people read for each, in the order of choices. */
    readonly names: Readonly<Record<Value, string>>
    /** A name's place in the list is its number in codes: add at the end, move nothing. */
    readonly inCodes: InCodes<Value> & { readonly names: readonly Value[] }
  }

/** One or more sources of digits, with shares: `sources.ts`. */
export type SourcesEntry = Field<string> & {
  readonly kind: 'sources'
  /** The first two choices there were are numbers in codes; others are spelt out behind the next one. */
  readonly inCodes: InCodes<string> & { readonly names: readonly string[] }
}

/** Values that a slider goes through, where the form has one; the number beside it may lie beyond them. */
export type SliderRange = {
  readonly from: number
  readonly to: number
} & (
  | { readonly scale: 'linear'; readonly step: number }
  /** Powers of ten with what lies between, two digits of each. */
  | { readonly scale: 'logarithmic' }
  | { readonly scale: 'powers of two' }
)

type ForNumbers = {
  readonly inCodes: InCodes<number>
  readonly slider?: SliderRange
  /** 0 switches it off, which the form has a switch for; switched on, it begins with this. */
  readonly whenOn?: number
}

export type NumberEntry = Field<number> &
  Valued &
  ForNumbers &
  (
    | {
        readonly kind: 'whole number'
        readonly from: number
        /** May depend on other settings, which may be of any kind. */
        readonly to: number | ((settings: Settings) => number)
      }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'above 0'; readonly to: number }
    /** From 0 up to, not including, 1. */
    | { readonly kind: 'share' }
  )

/** The hidden layers; the form for them is the picture of the network. */
export type LayersEntry = Common<readonly HiddenLayer[]> & {
  readonly kind: 'layers'
  readonly mostLayers: number
  readonly mostNeurons: number
  readonly activations: Readonly<Record<HiddenActivation, string>>
  /** The command line gives all layers the same activation. */
  readonly activationFlag: '--activation'
  /** As the names of a `NameEntry`. */
  readonly inCodes: InCodes<readonly HiddenLayer[]> & { readonly activations: readonly HiddenActivation[] }
}

export type Entry = NameEntry | SourcesEntry | NumberEntry | LayersEntry

/** `learning-rate` for `learningRate`. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : ''

/** In brackets, so that a union of names is taken as one. */
type EntryFor<Value> = [Value] extends [number]
  ? NumberEntry
  : [Value] extends [string]
    ? string extends Value
      ? SourcesEntry
      : NameEntry<Value>
    : LayersEntry

/** Every setting there is, each of the kind that its values have, with the option that the command line turns back into its name. */
export type SettingsTable = {
  readonly [Name in keyof Settings]: EntryFor<Settings[Name]> & { readonly flag: `--${Dashed<Name>}` }
}
