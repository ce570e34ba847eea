/** The forward pass, told slowly: its steps from the pixels to the answer, and what is said of each. */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { Explanation, Prediction } from '#engine/contract/prediction.ts'
import { className, formatNumber, formatShare } from '#page/ui/format.ts'
import { formatTerm, spellActivation, spellSum } from '#page/why/formula.ts'
import { t } from '#words/en/network.ts'

/** `column`: of the picture, 0 for the pixels. */
export type ForwardStep = { readonly kind: 'pixels' | 'sum' | 'activation' | 'answer'; readonly column: number }

/** What a step is told of. */
export type Told = {
  readonly layers: readonly LayerDescription[]
  readonly prediction: Prediction
  /** [784] grey levels. */
  readonly pixels: Float32Array
  /** Of the neuron of `greatestOf`; null until it is there. */
  readonly explanation: Explanation | null
  readonly classNames: readonly string[] | null
}

const termsShown = 3

export function forwardSteps(layers: number): readonly ForwardStep[] {
  const columns = Array.from({ length: layers }, (_, layer) => layer + 1)
  return [
    { kind: 'pixels', column: 0 },
    ...columns.flatMap((column): ForwardStep[] => [
      { kind: 'sum', column },
      { kind: 'activation', column },
    ]),
    { kind: 'answer', column: layers },
  ]
}

/** The last column that is lit at a step; a half for connections that lead on from there. */
export function reachedAt({ kind, column }: ForwardStep): number {
  return kind === 'sum' ? column - 0.5 : column
}

/** The neuron of a layer that answers most: its numbers are told. Null for the pixels. */
export function greatestOf({ layers, digit }: Prediction, column: number): number | null {
  const activations = layers[column - 1]?.activations
  if (!activations) return null
  if (column === layers.length) return digit
  return activations.reduce((best, activation, neuron) => (activation > activations[best]! ? neuron : best), 0)
}

/** One sentence, and the numbers behind it; these are empty where there are none yet. */
export function tellStep(step: ForwardStep, told: Told): { readonly sentence: string; readonly numbers: string } {
  const { layers, prediction, pixels, explanation, classNames } = told
  const { kind, column } = step
  if (kind === 'pixels') {
    const count = pixels.reduce((sum, level) => sum + (level > 0 ? 1 : 0), 0)
    return { sentence: t('pass-pixels'), numbers: t('pass-pixels-inked', { count }) }
  }
  const layer = layers[column - 1]!
  const { inputs } = layer
  const neuron = greatestOf(prediction, column) ?? 0
  const output = className(neuron, classNames)
  const own = explanation?.layer === column - 1 && explanation.neuron === neuron ? explanation : null
  if (kind === 'sum') {
    const sentence =
      column === layers.length
        ? t('pass-sum-output', { inputs, output })
        : t('pass-sum-hidden', { layer: column, inputs, neuron: neuron + 1 })
    return { sentence, numbers: own ? spellSum(own, termsShown) : '' }
  }
  const { weightedSums, activations } = prediction.layers[column - 1]!
  const z = weightedSums[neuron]!
  const a = activations[neuron]!
  if (kind === 'activation') {
    const numbers = spellActivation({ weightedSum: z, activation: a }, layer.activation)
    if (layer.activation === 'softmax') {
      return { sentence: t('pass-softmax'), numbers: `z = ${formatTerm(z)}; ${numbers}` }
    }
    const active = activations.reduce((count, activation) => count + (activation > 0 ? 1 : 0), 0)
    return { sentence: t('pass-activation', { active, neurons: layer.outputs }), numbers }
  }
  const second = activations.reduce((best, each, at) => (at !== neuron && each > best ? each : best), -Infinity)
  const show = layer.activation === 'softmax' ? formatShare : formatNumber
  return {
    sentence: t('pass-answer', { output }),
    numbers: t('pass-answer-numbers', { output, greatest: show(a), second: show(second) }),
  }
}
