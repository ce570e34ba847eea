/**
 * What a lesson file can name: experiments, and of each its pictures, its facts, and what it notices. All of it is code; a file only chooses.
 */

export type ExperimentWords = {
  readonly plots: readonly string[]
  /** What it notices of what the person does: `until` of a card. */
  readonly conditions: readonly string[]
  /** What it knows, and since which condition is met; null for what is known from the start. */
  readonly facts: Readonly<Record<string, string | null>>
  /** What formulas, texts and pictures have in common, so that pointing at one shows the others. */
  readonly terms: readonly string[]
}

export const experimentWords = {
  nudge: {
    plots: ['line', 'trail', 'curve', 'shares', 'three'],
    conditions: ['raised', 'counted'],
    facts: {
      weight: null,
      change: 'raised',
      way: 'raised',
      before: 'raised',
      after: 'raised',
      slope: 'raised',
      promised: 'raised',
      below: 'raised',
      above: 'raised',
      'two-point': 'raised',
      'minus-two-point': 'raised',
      undivided: 'raised',
      'divided-by-h': 'raised',
      weights: null,
      falls: 'counted',
      rises: 'counted',
      stays: 'counted',
      'one-sweep': 'counted',
      'one-by-one': 'counted',
      times: 'counted',
      silent: null,
    },
    terms: ['slope', 'step', 'change', 'weight'],
  },
  newborns: {
    plots: ['axis', 'birth', 'scores', 'pair', 'favourites'],
    conditions: ['hundred', 'asked'],
    facts: {
      mean: 'hundred',
      spread: 'hundred',
      least: 'hundred',
      greatest: 'hundred',
      favourite: 'hundred',
      'favourite-most': 'hundred',
      cost: 'hundred',
      again: 'asked',
      digit: 'asked',
      'ln-ten': null,
      'log-ten': null,
      tenth: null,
      'error-rate': null,
      ten: null,
    },
    terms: ['mean', 'spread', 'cost'],
  },
  neuron: {
    plots: ['weights', 'terms', 'waterfall', 'threshold', 'moved'],
    conditions: ['drawn', 'tipped', 'silenced'],
    facts: {
      fires: 'drawn',
      bias: 'drawn',
      positive: 'drawn',
      negative: 'drawn',
      sum: 'drawn',
      z: 'drawn',
      activation: 'drawn',
      threshold: 'drawn',
      'minus-threshold': 'drawn',
      'minus-z': 'drawn',
    },
    terms: ['bias', 'positive', 'negative', 'z', 'activation'],
  },
  rates: {
    plots: ['start', 'race', 'promise'],
    conditions: ['raced', 'stepped'],
    facts: {
      best: 'raced',
      'cost-small': 'raced',
      'cost-middle': 'raced',
      'cost-large': 'raced',
      'squared-norm': null,
      kept: 'stepped',
      largest: 'stepped',
      least: 'stepped',
      rises: 'stepped',
      rate: 'stepped',
      promised: 'stepped',
      fall: 'stepped',
    },
    terms: ['small', 'middle', 'large', 'promised', 'fall'],
  },
  descent: {
    plots: ['plane', 'drop', 'fall', 'swing', 'swung', 'line', 'walk', 'between'],
    conditions: ['dropped', 'swung', 'walked'],
    facts: {
      hidden: null,
      rate: null,
      'theta-zero': null,
      'theta-one': null,
      'slope-zero': null,
      'slope-one': null,
      next: null,
      uphill: null,
      'without-rate': null,
      'only-step': null,
      way: 'dropped',
      angle: 'dropped',
      'cost-start': 'dropped',
      'cost-end': 'dropped',
      lowest: 'dropped',
      climbs: 'dropped',
      steps: 'dropped',
      momentum: 'swung',
      'swing-climbs': 'swung',
      climbed: 'swung',
      middle: 'walked',
      'own-cost': 'walked',
      'half-cost': 'walked',
      'other-cost': 'walked',
      hill: 'walked',
      'minus-hill': 'walked',
      'own-accuracy': 'walked',
      'half-accuracy': 'walked',
      'other-accuracy': 'walked',
      distance: 'walked',
    },
    terms: ['start', 'step', 'lowest', 'half', 'ends'],
  },
} as const satisfies Readonly<Record<string, ExperimentWords>>

export type ExperimentName = keyof typeof experimentWords
export type FactOf<Name extends ExperimentName> = keyof (typeof experimentWords)[Name]['facts']

export function isExperiment(name: unknown): name is ExperimentName {
  return typeof name === 'string' && Object.hasOwn(experimentWords, name)
}
