/** What to change, so that the same start learns: the cause of a finding first, then a learning rate of which a short training shows that it learns. */
import type { Cure, Finding, RestrainingSetting } from '#engine/contract/outcome.ts'
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import { recommendedRate, roundRate } from '#engine/settings/recommended-rate.ts'
import { findRestraint } from './judge.ts'

/** What is usual of settings that keep a network general. */
const usual: Readonly<Record<RestrainingSetting, number>> = {
  ...{ l2: 0.0001, l1: 0.00001, weightDecay: 0.01, dropout: 0.2, maxNorm: 3 },
}
/** Against overfitting, and from which on more of it is no cure. */
const dropout = { given: 0.3, enough: 0.2 } as const
/** Normal first weights that are spread more than this fill sigmoids up to their ends; less, and signals fade. */
const usualDeviations = { least: 0.01, most: 0.2 } as const
/** A learning rate this many times the recommended one is taken for the cause. */
const farFactor = 2

/** What to change of the settings but for the learning rate; null where there is nothing to mend. */
export function findChange(finding: Finding, settings: Settings): Cure | null {
  switch (finding.kind) {
    case 'learned':
      return null
    case 'overfitting':
      return settings.hidden.length > 0 && settings.dropout < dropout.enough
        ? { dropout: dropout.given }
        : { epochs: Math.max(1, Math.min(finding.bestEpoch, settings.epochs)) }
    default:
      return { ...mendStart(settings), ...mendCause(finding, settings) }
  }
}

/** Whether the learning rate belongs to the cure. */
export function concernsRate({ kind }: Finding): boolean {
  return kind !== 'learned' && kind !== 'overfitting'
}

/** What keeps every network from learning, whatever else is the matter. */
function mendStart(settings: Settings): Cure {
  const { hidden, initialiser, initialDeviation } = settings
  const isZero = initialiser === 'zeros' && hidden.length > 0
  const isFar = initialDeviation < usualDeviations.least || initialDeviation > usualDeviations.most
  const restraint = findRestraint(settings)
  return {
    ...((isZero || (initialiser === 'normal' && isFar)) && { initialiser: 'auto' as const }),
    ...(restraint && { [restraint]: usual[restraint] }),
  }
}

function mendCause(finding: Finding, settings: Settings): Cure {
  const { hidden, learningRate } = settings
  const isRateFar = learningRate > farFactor * recommendedRate(settings)
  switch (finding.kind) {
    case 'symmetric':
      return { initialiser: 'auto' }
    case 'dead':
      return isRateFar ? {} : { hidden: withActivation(hidden, 'leaky-relu') }
    case 'saturated':
      return isRateFar || mendStart(settings).initialiser ? {} : { hidden: withActivation(hidden, 'relu') }
    case 'vanishing':
    case 'one-answer':
    case 'weak':
      if (isRateFar || mendStart(settings).initialiser) return {}
      // The mean absolute error, and the slope of sigmoid outputs that are wrong and sure, give next to no gradient.
      if (settings.cost === 'mean-absolute-error') return { cost: 'cross-entropy', output: 'softmax' }
      return hidden.some(({ activation }) => activation === 'sigmoid' || activation === 'tanh')
        ? { hidden: withActivation(hidden, 'relu') }
        : settings.cost === 'cross-entropy'
          ? {}
          : { cost: 'cross-entropy', output: 'softmax' }
    default:
      return {}
  }
}

function withActivation(hidden: Settings['hidden'], activation: HiddenActivation): Settings['hidden'] {
  return hidden.map(({ neurons }) => ({ neurons, activation }))
}

/** Learning rates to try, the likeliest first: the one in use where it may well be right, the recommended one, and those around it. */
export function ratesToTry(settings: Settings): readonly number[] {
  const recommended = recommendedRate(settings)
  const { learningRate } = settings
  const isNear = learningRate <= farFactor * recommended && learningRate >= recommended / 3
  const rates = [recommended, recommended / 3, 3 * recommended, recommended / 10, 10 * recommended].map(roundRate)
  return [...new Set([...(isNear ? [learningRate] : []), ...rates])]
}
