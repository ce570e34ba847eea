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
  data: {
    plots: ['models', 'few', 'chart', 'growth', 'price'],
    conditions: ['few', 'all'],
    facts: {
      hidden: null,
      numbers: null,
      least: null,
      middle: null,
      most: null,
      'first-at-few': 'few',
      'mean-few': 'few',
      'linear-few': 'few',
      'neighbours-few': 'few',
      'network-few': 'few',
      saturated: 'all',
      winner: 'all',
      'mean-gain': 'all',
      'linear-gain': 'all',
      'neighbours-gain': 'all',
      'network-gain': 'all',
      'wrong-before': 'all',
      'wrong-after': 'all',
      gone: 'all',
      points: 'all',
      left: 'all',
      'neighbours-bytes': 'all',
      'network-bytes': 'all',
      slower: 'all',
    },
    terms: ['mean', 'linear', 'neighbours', 'network'],
  },
  layers: {
    plots: ['pictures', 'marking', 'ladder', 'twins', 'likeness', 'switches'],
    conditions: ['marked', 'climbed', 'halved'],
    facts: {
      which: null,
      shown: null,
      half: null,
      found: 'marked',
      'found-share': 'marked',
      pixels: null,
      'last-hidden': 'climbed',
      outputs: 'climbed',
      climb: 'climbed',
      'twin-hidden': 'climbed',
      'twin-outputs': 'climbed',
      'twin-climb': 'climbed',
      'pixels-moved': null,
      'pixels-same': null,
      'pixels-others': null,
      'hidden-moved': null,
      'hidden-same': null,
      'hidden-others': null,
      closer: null,
      'first-clear': null,
      'layer-pixels': null,
      'layer-outputs': null,
      neurons: null,
      accuracy: null,
      'mean-loss': null,
      'greatest-loss': null,
      harmless: null,
      'without-half': 'halved',
    },
    terms: ['trained', 'untrained', 'moved', 'same', 'others'],
  },
} as const satisfies Readonly<Record<string, ExperimentWords>>

export type ExperimentName = keyof typeof experimentWords
export type FactOf<Name extends ExperimentName> = keyof (typeof experimentWords)[Name]['facts']

export function isExperiment(name: unknown): name is ExperimentName {
  return typeof name === 'string' && Object.hasOwn(experimentWords, name)
}
