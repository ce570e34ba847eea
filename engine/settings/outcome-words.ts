/** Findings and cures in the words that people read, on the page and on the command line: what happened, why, and what to try. */
import type { Cure, Finding, Outcome, RestrainingSetting } from '#engine/contract/outcome.ts'
import type { HiddenLayer, Settings } from '#engine/contract/settings.ts'
import { entryOf, settingNames } from './table.ts'
import { describeSetting, titleOf } from './words.ts'

/** Whole sentences. `why` is empty where there is nothing to explain. */
export type FindingWords = { readonly what: string; readonly why: string }

export function describeFinding(finding: Finding): FindingWords {
  switch (finding.kind) {
    case 'diverged':
      return {
        what:
          finding.cost === null
            ? 'Training diverged: the cost is no longer a number.'
            : `Training diverged: the cost rose to ${formatCost(finding.cost)}.`,
        why: `The learning rate α (η) of ${finding.learningRate} is too large.`,
      }
    case 'symmetric':
      return {
        what: `All neurons of hidden layer ${finding.layer} are alike.`,
        why: 'Equal first weights get equal gradients, so the neurons never become different.',
      }
    case 'dead':
      return {
        what: `${formatShare(finding.share)} of the ReLUs in hidden layer ${finding.layer} are dead: they answer 0 to every digit.`,
        why: `Their gradient is 0, so they stay dead; the network reads ${formatShare(finding.accuracy)}.`,
      }
    case 'saturated':
      return {
        what: `${formatShare(finding.share)} of the answers in hidden layer ${finding.layer} are saturated.`,
        why: `There the slope is almost 0, and so is the gradient; the network reads ${formatShare(finding.accuracy)}.`,
      }
    case 'vanishing':
      return {
        what: `The gradient vanishes: in the first layer it is ${finding.ratio === 0 ? '0' : `${Number(finding.ratio.toPrecision(1))} times that in the last`}.`,
        why: `Each layer multiplies it by slopes below 1; the network reads ${formatShare(finding.accuracy)}.`,
      }
    case 'one-answer':
      return {
        what: `The network answers ${finding.digit} to ${formatShare(finding.share)} of all digits.`,
        why: 'What it is shown makes hardly any difference to it yet.',
      }
    case 'held-back':
      return {
        what: `${titleOf(finding.setting)} ${finding.value} keeps the network from learning: it reads ${formatShare(finding.accuracy)}.`,
        why: restraints[finding.setting],
      }
    case 'rate-too-large':
      return {
        what: `The learning rate α (η) of ${finding.learningRate} is too large: the network reads ${formatShare(finding.accuracy)}.`,
        why:
          finding.cost > finding.bestCost
            ? `Each step goes too far: the cost was ${formatCost(finding.bestCost)} at best, and is ${formatCost(finding.cost)}.`
            : 'Each step goes too far.',
      }
    case 'rate-too-small':
      return {
        what: `The learning rate α (η) of ${finding.learningRate} is very small: the network reads ${formatShare(finding.accuracy)}.`,
        why: `The cost is still falling: from ${formatCost(finding.startCost)} to ${formatCost(finding.cost)} so far.`,
      }
    case 'overfitting':
      return {
        what: `Overfitting since epoch ${finding.bestEpoch}: the validation cost has risen from ${formatCost(finding.bestCost)} to ${formatCost(finding.cost)}.`,
        why: `The training cost is ${formatCost(finding.trainingCost)}: the network fits the digits it trains on better and better, and others worse.`,
      }
    case 'weak':
      return {
        what: `The network reads only ${formatShare(finding.accuracy)} of digits it never saw.`,
        why: 'These settings do not learn well together.',
      }
    case 'learned': {
      const { bestEpoch, accuracy } = finding
      return {
        what: `Reads ${formatShare(accuracy)} of digits it never saw.`,
        why:
          bestEpoch !== null
            ? `Best after epoch ${bestEpoch}: ${formatShare(finding.bestAccuracy)}.`
            : finding.isFalling
              ? 'The cost is still falling: train more.'
              : '',
      }
    }
  }
}

const restraints: Readonly<Record<RestrainingSetting, string>> = {
  l1: 'It pulls all weights to 0.',
  l2: 'It pulls all weights to 0.',
  weightDecay: 'Each step pulls all weights to 0.',
  dropout: 'Too few neurons are left for each digit.',
  maxNorm: 'The weights cannot grow enough to tell digits apart.',
}

/** What a cure changes, in words that go on after “Train from the same start with”: “He initialisation and α (η) 0.1”. */
export function describeCure(cure: Cure, settings: Settings): string {
  const cured = { ...settings, ...cure }
  return join(settingNames.filter((name) => name in cure).map((name) => describeChange(name, cured)))
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
  return [what, why, cure && `Try ${cureOptions(cure)}.`].filter(Boolean).join(' ')
}

function describeChange(name: keyof Settings, cured: Settings): string {
  const value = describeSetting(cured, name)
  switch (name) {
    case 'learningRate':
      return `α (η) ${value}`
    case 'hidden':
      return nameActivation(cured.hidden[0])
    case 'initialiser':
      return cured.initialiser === 'auto'
        ? `${chosenInitialiser(cured.hidden)} initialisation`
        : `${value} initialisation`
    case 'output':
      return `${value} outputs`
    case 'cost':
      return value
    case 'epochs':
      return `${value} ${cured.epochs === 1 ? 'epoch' : 'epochs'}`
    case 'dropout':
      return `dropout ${value}`
    default:
      return `${titleOf(name)} ${value}`
  }
}

/** What the initialiser `auto` takes for the first layer. */
function chosenInitialiser([first]: readonly HiddenLayer[]): string {
  return first?.activation === 'relu' || first?.activation === 'leaky-relu' ? 'He' : 'Glorot'
}

function nameActivation(layer: HiddenLayer | undefined): string {
  const entry = entryOf('hidden')
  return entry.kind === 'layers' && layer ? entry.activations[layer.activation] : ''
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`
}

function formatShare(share: number): string {
  return `${(100 * share).toFixed(share > 0.995 && share < 1 ? 2 : 1).replace(/\.0+$/, '')} %`
}

const large = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })

/** With two or three digits. */
function formatCost(cost: number): string {
  if (cost >= 1e6) return cost.toExponential(1)
  return cost >= 100 ? large.format(cost) : String(Number(cost.toPrecision(cost < 0.1 ? 2 : 3)))
}
