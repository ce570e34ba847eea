/** What everything in a network is called: found in the course's small network, then in the person's own. */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-notation.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asNumber } from './numbers.ts'
import {
  formatExactly,
  keyOf,
  type Numbers,
  type Part,
  range,
  runSmall,
  sayPart,
  smallInputs,
  smallParameters,
  startingNumbers,
  symbolOf,
  tidy,
} from './small-net.ts'

export type Weight = Extract<Part, { kind: 'weight' }>

/** What is to be found, one after the other. */
export const hunted: readonly Part[] = [
  { kind: 'weight', layer: 1, to: 2, from: 1 },
  { kind: 'bias', layer: 1, to: 3 },
  { kind: 'weight', layer: 2, to: 0, from: 2 },
  { kind: 'activation', layer: 1, to: 0 },
]

/** Three lines of which one is w₁₀⁽¹⁾, and what whoever takes another reads otherwise. */
export const lettered = [
  { id: 'to-from', letter: 'A', part: { kind: 'weight', layer: 1, to: 0, from: 1 } },
  { id: 'right', letter: 'B', part: { kind: 'weight', layer: 1, to: 1, from: 0 } },
  { id: 'leaving', letter: 'C', part: { kind: 'weight', layer: 2, to: 0, from: 1 } },
] as const satisfies readonly { id: string; letter: string; part: Part }[]

/** One of the lines of the person's network that can be pointed at. */
export type Line = { readonly kind: 'right' | 'swapped' | 'layer'; readonly weight: Weight }

/** What the small network is to answer. */
const wanted = 1
/** Whose activation is to be worked out. */
const asked = 3

export type Told = { readonly isRight: boolean; readonly text: string }

export class Notation implements Experiment {
  numbers = $state.raw<Numbers>(startingNumbers)
  /** How many have been found. */
  found = $state(0)
  /** How many lines of the person's network have been named. */
  named = $state(0)
  /** What is said of what was pointed at or typed last. */
  told = $state.raw<Told | null>(null)
  #isExact = $state(false)
  /** The weight that the formula is about; null until it is known. */
  #value = $state<number | null>(null)

  readonly #place: Place
  /** Neurons of each layer of the person's network, the pixels first. */
  readonly sizes: readonly number[]
  /** Lines to be named, and lines of which one is to be pointed at. */
  readonly toName: readonly Weight[]
  readonly lines: readonly Line[]

  constructor(place: Place) {
    this.#place = place
    this.sizes = [pixelCount, ...place.state.network.layers.map(({ outputs }) => outputs)]
    this.toName = chooseToName(this.sizes)
    this.lines = chooseLines(this.sizes)
    const { inputs } = place
    this.found = Math.min(hunted.length, inputs['found']?.length ?? 0)
    this.named = Math.min(this.toName.length, inputs['named']?.length ?? 0)
    this.#isExact = (inputs['exact']?.length ?? 0) > 0
    const kept = inputs['numbers'] ?? []
    if (kept.length === smallParameters.length)
      this.numbers = Object.fromEntries(smallParameters.map((part, index) => [keyOf(part), kept[index]!]))
    void this.#read()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())
  readonly run = $derived(runSmall(this.numbers))

  get isReady(): boolean {
    return this.#value !== null
  }

  get #output(): number {
    return this.run[1]!.a[0]!
  }

  get inputs() {
    return {
      found: range(this.found),
      named: range(this.named),
      exact: this.#isExact ? [1] : [],
      numbers: smallParameters.map((part) => this.numbers[keyOf(part)]!),
    }
  }

  isMet(condition: string): boolean {
    if (condition === 'hunted') return this.found === hunted.length
    return condition === 'exact' ? this.#isExact : this.named === this.toName.length
  }

  forget(condition: string): void {
    this.told = null
    if (condition === 'hunted') this.found = 0
    else if (condition === 'named') this.named = 0
    else {
      this.#isExact = false
      this.numbers = startingNumbers
    }
  }

  close(): void {}

  /** Somebody points at a part of the small network. */
  point(part: Part): void {
    const sought = hunted[this.found]
    if (!sought) return
    const isRight = keyOf(part) === keyOf(sought)
    this.told = {
      isRight,
      text: t(isRight ? 'told-right' : 'told-other', { symbol: symbolOf(part), part: sayPart(part) }),
    }
    if (!isRight) return
    this.found++
    this.#place.keep(this.inputs)
  }

  /** Changes a weight or bias of the small network. */
  change(part: Part, value: number): void {
    if (!Number.isFinite(value)) return
    this.numbers = { ...this.numbers, [keyOf(part)]: tidy(value) }
    this.#isExact ||= this.#output === wanted
    this.#place.keep(this.inputs)
  }

  /** Somebody types the name of the line that stands out. */
  name(layer: number, to: number, from: number): void {
    const line = this.toName[this.named]
    if (!line) return
    const isRight = layer === line.layer && to === line.to && from === line.from
    this.told = { isRight, text: isRight ? t('named-right', { symbol: symbolOf(line) }) : whatIsWrong(line, to, from) }
    if (!isRight) return
    this.named++
    this.#place.keep(this.inputs)
  }

  async #read(): Promise<void> {
    const { ask, bench } = this.#place
    const { layer, to, from } = this.toName[0]!
    const along = await ask('costAlong', { bench, parameter: { layer: layer - 1, from, to }, points: 2, digits: 1 })
    this.#value = along?.value ?? null
  }

  #describe(): Partial<Record<FactOf<'notation'>, Fact>> {
    const { numbers, run, sizes, toName } = this
    const layers = sizes.length - 1
    const number = (part: Part) => asExact(numbers[keyOf(part)]!)
    const weight = (to: number, from: number) => numbers[keyOf({ kind: 'weight', layer: 1, to, from })]!
    const bias = numbers[keyOf({ kind: 'bias', layer: 1, to: asked })]!
    const [one, two] = smallInputs
    const rectified = (z: number) => asExact(Math.max(0, tidy(z)))
    const shown = toName[0]!
    const picked = this.lines[0]!.weight
    return {
      'input-zero': asExact(one),
      'input-one': asExact(two),
      'weight-zero': number({ kind: 'weight', layer: 1, to: 2, from: 0 }),
      'weight-one': number({ kind: 'weight', layer: 1, to: 2, from: 1 }),
      bias: number({ kind: 'bias', layer: 1, to: 2 }),
      z: asExact(run[0]!.z[2]!),
      activation: asExact(run[0]!.a[2]!),
      asked: asExact(run[0]!.a[asked]!),
      'asked-without-bias': rectified(one * weight(asked, 0) + two * weight(asked, 1)),
      'asked-crossed': rectified(one * weight(asked, 1) + two * weight(asked, 0) + bias),
      'asked-neighbour': asExact(run[0]!.a[asked - 1]!),
      layers: asCount(layers),
      'weights-in-last': asCount(sizes.at(-1)! * sizes.at(-2)!),
      to: asIndex(shown.to),
      from: asIndex(shown.from),
      'pick-layer': asIndex(picked.layer),
      'pick-to': asIndex(picked.to),
      'pick-from': asIndex(picked.from),
      line: { value: 'right', text: t('picked', { from: String(picked.from), to: String(picked.to) }) },
      ...(this.#value !== null && { value: asNumber(this.#value) }),
    }
  }
}

function asExact(value: number): Fact {
  return { value, text: formatExactly(value) }
}

/** Without grouping, as indices are written. */
function asIndex(value: number): Fact {
  return { value, text: String(value) }
}

function whatIsWrong(line: Weight, to: number, from: number): string {
  if (to === line.from && from === line.to && to !== from) return t('swapped')
  if (to === line.to && from === line.from) return t('wrong-layer')
  return t('not-yet')
}

/** One into the outputs, one out of the inputs, and one in between where there is one; from and to are different. */
function chooseToName(sizes: readonly number[]): readonly Weight[] {
  const last = sizes.length - 1
  const layers = [last, 1, Math.ceil(last / 2)]
  const places = [0.7, 0.4, 0.1] as const
  const at = (layer: number, share: number) => Math.min(sizes[layer]! - 1, Math.round(share * sizes[layer]!))
  return layers.map((layer, index): Weight => {
    const to = at(layer, places[index]!)
    const from = at(layer - 1, 1 - places[index]! * 0.9)
    return { kind: 'weight', layer, to, from: from === to && from > 0 ? from - 1 : from }
  })
}

/** The line that is meant, the one with its indices swapped, and the one a layer before: of these as many as there are. */
function chooseLines(sizes: readonly number[]): readonly Line[] {
  const layer = sizes.length - 1
  const both = Math.min(sizes[layer]!, sizes[layer - 1]!)
  const to = Math.min(7, both - 1)
  const from = to === 0 ? 0 : Math.min(2, to - 1)
  const weight: Weight = { kind: 'weight', layer, to, from }
  const exists = (each: Weight) => each.layer > 0 && each.to < sizes[each.layer]! && each.from < sizes[each.layer - 1]!
  const all: readonly Line[] = [
    { kind: 'right', weight },
    { kind: 'swapped', weight: { ...weight, to: from, from: to } },
    { kind: 'layer', weight: { ...weight, layer: layer - 1 } },
  ]
  return all.filter(({ kind, weight: each }) => exists(each) && (kind !== 'swapped' || to !== from))
}
