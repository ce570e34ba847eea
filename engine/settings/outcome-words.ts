/** Findings and cures in the words that people read, on the page and on the command line: what happened, why, and what to try. */
import type { Cure, Finding, Outcome, RestrainingSetting } from '#engine/contract/outcome.ts'
import type { HiddenLayer, Settings } from '#engine/contract/settings.ts'
import { t } from '#words/en/findings.ts'
import { formatList } from '#words/lists.ts'
import { formatExact, formatExponential, formatFixed } from '#words/numbers.ts'
import { entryOf, settingNames, settingsTable } from './table.ts'
import { describeSetting, titleOf } from './words.ts'

/** Whole sentences. `why` is empty where there is nothing to explain. */
export type FindingWords = { readonly what: string; readonly why: string }

export function describeFinding(finding: Finding): FindingWords {
  switch (finding.kind) {
    case 'diverged': {
      const { cost } = finding
      return {
        what: cost === null ? t('diverged.what-no-number') : t('diverged.what', { cost: formatCost(cost) }),
        why: t('diverged.why', { rate: formatExact(finding.learningRate) }),
      }
    }
    case 'symmetric':
      return { what: t('symmetric.what', { layer: finding.layer }), why: t('symmetric.why') }
    case 'dead':
    case 'saturated': {
      const { kind, layer } = finding
      return {
        what: t(`${kind}.what`, { share: formatShare(finding.share), layer }),
        why: t(`${kind}.why`, { accuracy: formatShare(finding.accuracy) }),
      }
    }
    case 'vanishing': {
      const ratio = formatExact(Number(finding.ratio.toPrecision(1)))
      return {
        what: finding.ratio === 0 ? t('vanishing.what-zero') : t('vanishing.what', { ratio }),
        why: t('vanishing.why', { accuracy: formatShare(finding.accuracy) }),
      }
    }
    case 'one-answer':
      return {
        what: t('one-answer.what', { digit: finding.digit, share: formatShare(finding.share) }),
        why: t('one-answer.why'),
      }
    case 'held-back': {
      const { setting, value, accuracy } = finding
      return {
        what: t('held-back.what', {
          setting: titleOf(setting),
          value: formatExact(value),
          accuracy: formatShare(accuracy),
        }),
        why: restraints[setting],
      }
    }
    case 'rate-too-large': {
      const { cost, bestCost } = finding
      return {
        what: t('rate-too-large.what', sayRate(finding)),
        why:
          cost > bestCost
            ? t('rate-too-large.why-rising', { best: formatCost(bestCost), cost: formatCost(cost) })
            : t('rate-too-large.why'),
      }
    }
    case 'rate-too-small':
      return {
        what: t('rate-too-small.what', sayRate(finding)),
        why: t('rate-too-small.why', { start: formatCost(finding.startCost), cost: formatCost(finding.cost) }),
      }
    case 'overfitting': {
      const { bestEpoch, bestCost, cost, trainingCost } = finding
      return {
        what: t('overfitting.what', { epoch: bestEpoch, best: formatCost(bestCost), cost: formatCost(cost) }),
        why: t('overfitting.why', { training: formatCost(trainingCost) }),
      }
    }
    case 'weak':
      return { what: t('weak.what', { accuracy: formatShare(finding.accuracy) }), why: t('weak.why') }
    case 'learned': {
      const { bestEpoch, accuracy, bestAccuracy, isFalling } = finding
      return {
        what: t('learned.what', { accuracy: formatShare(accuracy) }),
        why:
          bestEpoch !== null
            ? t('learned.why-best', { epoch: bestEpoch, accuracy: formatShare(bestAccuracy) })
            : isFalling
              ? t('learned.why-falling')
              : '',
      }
    }
  }
}

function sayRate({ learningRate, accuracy }: { readonly learningRate: number; readonly accuracy: number }) {
  return { rate: formatExact(learningRate), accuracy: formatShare(accuracy) }
}

const restraints: Readonly<Record<RestrainingSetting, string>> = {
  l1: t('held-back-l1'),
  l2: t('held-back-l2'),
  weightDecay: t('held-back-weight-decay'),
  dropout: t('held-back-dropout'),
  maxNorm: t('held-back-max-norm'),
}

/** What a cure changes, in words that go on after “Train from the same start with”: “He initialisation and α (η) 0.1”. */
export function describeCure(cure: Cure, settings: Settings): string {
  const cured = { ...settings, ...cure }
  const changes = settingNames.filter((name) => name in cure).map((name) => describeChange(name, cured))
  return formatList(changes, { comma: false })
}

/** What a cure changes, as options of the command line. */
export function cureOptions(cure: Cure): string {
  return settingNames
    .filter((name) => name in cure)
    .map((name) => {
      const entry = entryOf(name)
      const value = cure[name]
      if (typeof value !== 'object') return `${entry.flag} ${value}`
      return entry.kind === 'layers' ? `${entry.activationFlag} ${value[0]?.activation}` : ''
    })
    .join(' ')
}

/** One line for the end of a run: what happened, why, and the options to try. */
export function outcomeLine({ finding, cure }: Outcome): string {
  const { what, why } = describeFinding(finding)
  return [what, why, cure && t('try-options', { options: cureOptions(cure) })].filter(Boolean).join(' ')
}

function describeChange(name: keyof Settings, cured: Settings): string {
  const value = describeSetting(cured, name)
  switch (name) {
    case 'learningRate':
      return t('cure-learning-rate', { rate: value })
    case 'hidden':
      return t('cure-activation', { activation: nameActivation(cured.hidden[0]) })
    case 'initialiser':
      return t('cure-initialiser', {
        initialiser: cured.initialiser === 'auto' ? chosenInitialiser(cured.hidden) : value,
      })
    case 'output':
      return t('cure-output', { output: value })
    case 'cost':
      return t('cure-cost', { cost: value })
    case 'epochs':
      return t('cure-epochs', { epochs: cured.epochs })
    case 'dropout':
      return t('cure-dropout', { share: value })
    default:
      return t('cure-other', { setting: titleOf(name), value })
  }
}

const initialisers = settingsTable.initialiser.names

/** What the initialiser `auto` takes for the first layer. */
function chosenInitialiser([first]: readonly HiddenLayer[]): string {
  return first?.activation === 'relu' || first?.activation === 'leaky-relu' ? initialisers.he : initialisers.glorot
}

function nameActivation(layer: HiddenLayer | undefined): string {
  const entry = entryOf('hidden')
  return entry.kind === 'layers' && layer ? entry.activations[layer.activation] : ''
}

function formatShare(share: number): string {
  const decimals = share > 0.995 && share < 1 ? 2 : 1
  const isWhole = /\.0+$/.test((100 * share).toFixed(decimals))
  return t('percent', { number: formatFixed(100 * share, isWhole ? 0 : decimals) })
}

/** With two or three digits. */
function formatCost(cost: number): string {
  if (cost >= 1e6) return formatExponential(cost, 1)
  if (cost < 100) return formatExact(Number(cost.toPrecision(cost < 0.1 ? 2 : 3)))
  return formatFixed(Number(cost.toPrecision(2)), 0, { isGrouped: true })
}
