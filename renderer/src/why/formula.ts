/** A neuron's formula with its own numbers, in the notation of the course: z = b + Σ x·w, a = f(z). */
import type { Explanation } from '#engine/contract/prediction.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import { formatNumber } from '#page/ui/format.ts'
import { leak } from '#engine/contract/settings.ts'
import { t } from '#words/en/why.ts'
import { formatExact, formatExponential, formatFixed } from '#words/numbers.ts'

/** Two decimals, as many as a formula of several terms has room for; with the sign of mathematics. */
export function formatTerm(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const isOdd = size !== 0 && (size < 0.005 || size >= 10_000)
  const text = isOdd ? formatExponential(size, 0).replace('+', '') : formatFixed(size, 2)
  return `${value < 0 ? '−' : ''}${text}`
}

/** The same, with its plus. */
export function formatSigned(value: number): string {
  return value >= 0 ? `+${formatTerm(value)}` : formatTerm(value)
}

/** “z = b + Σ x·w = 0.12 + 1.00·0.34 + 0.98·(−0.20) + … = 1.23”, with as many terms as are given. */
export function spellSum({ bias, inputs, weightedSum }: Explanation, terms: number): string {
  const shown = Array.from(
    inputs.from.subarray(0, terms),
    (_, i) => `${inBrackets(inputs.activation[i]!)}·${inBrackets(inputs.weight[i]!)}`,
  )
  const parts = [formatTerm(bias), ...shown, ...(inputs.from.length > terms ? ['…'] : [])]
  return `z = b + Σ x·w = ${parts.join(' + ')} = ${formatTerm(weightedSum)}`
}

/** “a = f(z) = max(0, 1.23) = 1.23”, each activation as it is computed. */
export function spellActivation(
  { weightedSum, activation }: Pick<Explanation, 'weightedSum' | 'activation'>,
  name: LayerDescription['activation'],
): string {
  const z = formatTerm(weightedSum)
  // A share of the belief as the bars show it: 0.999 is not all.
  const a = name === 'softmax' || name === 'sigmoid' ? formatNumber(activation) : formatTerm(activation)
  switch (name) {
    case 'relu':
      return t('formula-relu', { z, a })
    case 'leaky-relu':
      return weightedSum < 0 ? `a = f(z) = ${formatExact(leak)}·(${z}) = ${a}` : `a = f(z) = z = ${a}`
    case 'linear':
      return `a = f(z) = z = ${a}`
    case 'sigmoid':
      return `a = f(z) = 1 / (1 + e^${weightedSum < 0 ? formatTerm(-weightedSum) : `−${z}`}) = ${a}`
    case 'tanh':
      return `a = f(z) = tanh ${inBrackets(weightedSum)} = ${a}`
    case 'softmax':
      return t('formula-softmax', { a })
  }
}

function inBrackets(value: number): string {
  return value < 0 ? `(${formatTerm(value)})` : formatTerm(value)
}
