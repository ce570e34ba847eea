/**
 * What the networks of a lab may differ in: settings, or a part of the hidden layers. Names, titles and ranges are those of the table of
 * settings; here is which values are tried unless the person says otherwise.
 */
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import { settingsTable } from '#engine/settings/table.ts'
import { titleOf } from '#engine/settings/words.ts'
import type { LabSubject } from '#page/navigation/view.svelte.ts'
import { t } from '#words/en/lab.ts'
import { formatExact } from '#words/numbers.ts'

export type LabValue = number | string

export type Subject = {
  readonly title: string
  readonly help: string
  /** What people read for each value, where it is a choice; null for numbers. */
  readonly names: Readonly<Record<string, string>> | null
  /** 3 to 7 values to begin with, the person's own among them, or what it stands for; none where there is nothing to choose. */
  readonly propose: (settings: Settings) => readonly LabValue[]
  /** The person's own; null where there is none. */
  readonly valueOf: (settings: Settings) => LabValue | null
  readonly change: (settings: Settings, value: LabValue) => Partial<Settings>
  /** A number to add after these. */
  readonly next: (values: readonly number[]) => number
  /** Whether the useful learning rate depends on it, so that each network may have its own; `first`: unless the person says otherwise. */
  readonly rates: 'first' | 'possible' | 'none'
  /** Costs of different cost functions cannot be compared. */
  readonly hasCosts: boolean
}

export const fewestNetworks = 3
export const mostNetworks = 7

/** Factors of the learning rate to begin with: from far too small to far too large. */
const rateFactors = [0.01, 0.1, 1, 10, 100]
/** Two rates that are nearer to each other than this factor are no two. */
const nearRate = 1.5

const tenTimes = (values: readonly number[]) => Number((10 * Math.max(...values)).toPrecision(2))
const twice = (values: readonly number[]) => 2 * Math.max(...values)
const oneMore = (values: readonly number[]) => Math.max(...values) + 1

const { learningRate, cost, hidden, optimiser, initialiser, batchSize, seed } = settingsTable

export const subjects: Readonly<Record<LabSubject, Subject>> = {
  learningRate: {
    title: titleOf('learningRate'),
    help: learningRate.help,
    names: null,
    propose: (settings) => {
      const about = recommendedRate(settings)
      const rates = rateFactors.map((factor) => Number((about * factor).toPrecision(2)))
      const own = settings.learningRate
      const isNear = (rate: number) => Math.max(rate / own, own / rate) < nearRate
      return inOrder([...rates.filter((rate) => rate <= learningRate.to && !isNear(rate)), own])
    },
    valueOf: (settings) => settings.learningRate,
    change: (_, value) => ({ learningRate: value as number }),
    next: tenTimes,
    rates: 'none',
    hasCosts: true,
  },
  cost: {
    ...choice('cost', cost.names),
    title: cost.title,
    help: cost.help,
    rates: 'first',
    hasCosts: false,
  },
  activation: {
    title: t('activation.title'),
    help: t('activation.help'),
    names: hidden.activations,
    propose: (settings) => (settings.hidden.length > 0 ? Object.keys(hidden.activations) : []),
    valueOf: (settings) => settings.hidden[0]?.activation ?? null,
    change: (settings, value) => ({
      hidden: settings.hidden.map(({ neurons }) => ({ neurons, activation: value as HiddenActivation })),
    }),
    next: oneMore,
    rates: 'possible',
    hasCosts: true,
  },
  optimiser: {
    ...choice('optimiser', optimiser.names),
    title: optimiser.title,
    help: optimiser.help,
    rates: 'first',
    hasCosts: true,
  },
  initialiser: {
    ...choice('initialiser', initialiser.names),
    // What goes by the activation is one of the others.
    propose: () => Object.keys(initialiser.names).filter((name) => name !== 'auto'),
    title: initialiser.title,
    help: initialiser.help,
    rates: 'none',
    hasCosts: true,
  },
  batchSize: {
    title: batchSize.title,
    help: batchSize.help,
    names: null,
    propose: (settings) => withOwn([8, 32, 128, 512], settings.batchSize),
    valueOf: (settings) => settings.batchSize,
    change: (_, value) => ({ batchSize: value as number }),
    next: twice,
    rates: 'possible',
    hasCosts: true,
  },
  width: {
    title: t('width.title'),
    help: t('width.help'),
    names: null,
    propose: ({ hidden: [first] }) => (first ? withOwn([4, 16, 64, 256], first.neurons) : []),
    valueOf: ({ hidden: [first] }) => first?.neurons ?? null,
    change: ({ hidden: [first, ...others] }, value) => ({
      hidden: first ? [{ ...first, neurons: value as number }, ...others] : [],
    }),
    next: twice,
    rates: 'none',
    hasCosts: true,
  },
  seed: {
    title: seed.title,
    help: t('seed-hint', { help: seed.help }),
    names: null,
    propose: (settings) => Array.from({ length: 5 }, (_, index) => (settings.seed + index) % (seed.to + 1)),
    valueOf: (settings) => settings.seed,
    change: (_, value) => ({ seed: value as number }),
    next: oneMore,
    rates: 'none',
    hasCosts: true,
  },
}

/** A value as people read it. */
export function describeLabValue({ names }: Subject, value: LabValue): string {
  if (names?.[value] !== undefined) return names[value]
  if (typeof value === 'string') return value
  return Number.isNaN(value) ? '–' : formatExact(value)
}

function choice(name: 'cost' | 'optimiser' | 'initialiser', names: Readonly<Record<string, string>>) {
  return {
    names,
    propose: () => Object.keys(names),
    valueOf: (settings: Settings) => settings[name],
    change: (_: Settings, value: LabValue) => ({ [name]: value }),
    next: oneMore,
  } satisfies Partial<Subject>
}

function withOwn(values: readonly number[], own: number): readonly number[] {
  return inOrder([...new Set([...values, own])])
}

function inOrder(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other)
}
