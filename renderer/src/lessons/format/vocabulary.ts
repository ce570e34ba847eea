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
  activations: {
    plots: ['four', 'scores', 'collapse', 'depth', 'slopes'],
    conditions: ['trained', 'collapsed', 'measured', 'found'],
    facts: {
      best: 'trained',
      'score-none': 'trained',
      'score-one': 'trained',
      'score-three': 'trained',
      'score-relu': 'trained',
      'linear-difference': 'collapsed',
      'relu-difference': 'collapsed',
      'relu-same': 'collapsed',
      digits: null,
      'all-numbers': null,
      'one-layer': null,
      'without-biases': null,
      faded: 'measured',
      first: 'measured',
      last: 'measured',
      times: 'measured',
      upside: 'measured',
      'power-of-ten': 'measured',
      'score-sigmoid': 'measured',
      'score-tanh': 'measured',
      'score-deep-relu': 'measured',
      'own-share': 'measured',
      'most-slope': null,
      'tanh-slope': null,
      'sigmoid-value': null,
    },
    terms: ['linear', 'relu', 'first', 'last', 'slope'],
  },
  notation: {
    plots: ['letters', 'answered', 'hunt', 'formula', 'numbers', 'hidden', 'own', 'naming', 'named', 'pick'],
    conditions: ['hunted', 'exact', 'named'],
    facts: {
      'input-zero': null,
      'input-one': null,
      'weight-zero': null,
      'weight-one': null,
      bias: null,
      z: null,
      activation: null,
      asked: null,
      'asked-without-bias': null,
      'asked-crossed': null,
      'asked-neighbour': null,
      layers: null,
      'weights-in-last': null,
      to: null,
      from: null,
      value: null,
      'pick-layer': null,
      'pick-to': null,
      'pick-from': null,
      line: null,
    },
    terms: ['zero', 'one', 'bias', 'activation', 'weight'],
  },
} as const satisfies Readonly<Record<string, ExperimentWords>>

export type ExperimentName = keyof typeof experimentWords
export type FactOf<Name extends ExperimentName> = keyof (typeof experimentWords)[Name]['facts']

export function isExperiment(name: unknown): name is ExperimentName {
  return typeof name === 'string' && Object.hasOwn(experimentWords, name)
}
