/**
 * The four costs of one answer, from its ten outputs a and the digit c that it should be: y is 1 for c, 0 for the others, N = 10.
 *
 *   mean squared error   C = 1/N Σ (a − y)²    ∂C/∂a = 2 (a − y) / N
 *   mean absolute error  C = 1/N Σ |a − y|     ∂C/∂a = ±1 / N, 0 where a = y
 *   cross-entropy        C = −ln a_c           ∂C/∂a_c = −1 / a_c, 0 for the others
 *   hinge                C = max(0, 1 + a_r − a_c), r the greatest of the others; ∂C/∂a_c = −1, ∂C/∂a_r = 1 where C > 0
 *
 * They are those of `engine/network/costs.ts`, taken of the outputs themselves.
 */
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import { t } from '#words/en/lesson-costs.ts'

export type CostId = 'mse' | 'ce' | 'mae' | 'hinge'

export type CostRow = {
  readonly id: CostId
  readonly cost: Cost
  readonly title: string
  /** Where there is little room. */
  readonly short: string
  /** Of its curves. */
  readonly colour: string
  /** The outputs that it is made for. */
  readonly output: OutputActivation
  /** The greatest C that its gauge shows, and the greatest |∂C/∂a| that its arrows show. */
  readonly most: number
  readonly steepest: number
}

export const costRows: readonly CostRow[] = [
  {
    id: 'mse',
    cost: 'mean-squared-error',
    title: t('cost', { id: 'mse' }),
    short: t('cost-short', { id: 'mse' }),
    colour: 'var(--series-1)',
    output: 'sigmoid',
    most: 1,
    steepest: 0.2,
  },
  {
    id: 'ce',
    cost: 'cross-entropy',
    title: t('cost', { id: 'ce' }),
    short: t('cost-short', { id: 'ce' }),
    colour: 'var(--series-3)',
    output: 'softmax',
    most: 4,
    steepest: 20,
  },
  {
    id: 'mae',
    cost: 'mean-absolute-error',
    title: t('cost', { id: 'mae' }),
    short: t('cost-short', { id: 'mae' }),
    colour: 'var(--series-2)',
    output: 'sigmoid',
    most: 1,
    steepest: 0.2,
  },
  {
    id: 'hinge',
    cost: 'hinge',
    title: t('cost', { id: 'hinge' }),
    short: t('cost-short', { id: 'hinge' }),
    colour: 'var(--muted)',
    output: 'linear',
    most: 2,
    steepest: 1,
  },
]

export function titleOf(id: CostId): string {
  return costRows.find((row) => row.id === id)!.title
}

export function isCost(id: unknown): id is CostId {
  return costRows.some((row) => row.id === id)
}

/** The answer of these outputs: the lowest of equals. */
export function answerOf(outputs: readonly number[]): number {
  return outputs.indexOf(Math.max(...outputs))
}

/** The greatest of the others; the lowest of equals. */
function rivalOf(outputs: readonly number[], truth: number): number {
  return answerOf(outputs.map((output, digit) => (digit === truth ? -Infinity : output)))
}

/** Whether the true digit is ahead of all others. */
export function isRight(outputs: readonly number[], truth: number): boolean {
  return outputs[truth]! > outputs[rivalOf(outputs, truth)]!
}

export function costOf(cost: Cost, outputs: readonly number[], truth: number): number {
  const errors = outputs.map((output, digit) => output - (digit === truth ? 1 : 0))
  switch (cost) {
    case 'mean-squared-error':
      return errors.reduce((sum, error) => sum + error ** 2, 0) / outputs.length
    case 'mean-absolute-error':
      return errors.reduce((sum, error) => sum + Math.abs(error), 0) / outputs.length
    case 'cross-entropy':
      return -Math.log(outputs[truth]!)
    case 'hinge':
      return Math.max(0, 1 + outputs[rivalOf(outputs, truth)]! - outputs[truth]!)
  }
}

/** ∂C/∂a of every output. */
export function slopesOf(cost: Cost, outputs: readonly number[], truth: number): readonly number[] {
  const count = outputs.length
  switch (cost) {
    case 'mean-squared-error':
      return outputs.map((output, digit) => (2 * (output - (digit === truth ? 1 : 0))) / count)
    case 'mean-absolute-error':
      return outputs.map((output, digit) => Math.sign(output - (digit === truth ? 1 : 0)) / count)
    case 'cross-entropy':
      return outputs.map((output, digit) => (digit === truth ? -1 / output : 0))
    case 'hinge': {
      const rival = rivalOf(outputs, truth)
      if (costOf(cost, outputs, truth) <= 0) return outputs.map(() => 0)
      return outputs.map((_, digit) => (digit === truth ? -1 : digit === rival ? 1 : 0))
    }
  }
}
