/**
 * What a network of the lab came to, beside the others: from its scores on the validation digits, how its run ended, and what the engine has
 * found of it. Nothing is guessed that was not measured.
 */
import type { Finding } from '#engine/contract/outcome.ts'
import type { Ending } from '#engine/contract/state.ts'
import { describeFinding } from '#engine/settings/outcome-words.ts'
import { describeDivergence } from '#engine/settings/run-words.ts'
import type { LabSubject } from '#page/navigation/view.svelte.ts'
import { formatNumber, formatShare } from '#page/ui/format.ts'
import { t } from '#words/en/lab.ts'

/** A measurement on the validation digits, so many epochs after the start. */
export type Score = { readonly epochs: number; readonly cost: number; readonly accuracy: number }

export type Course = {
  readonly learningRate: number
  /** In the order of training, the first one before it. */
  readonly scores: readonly Score[]
  readonly ending: Ending | null
  readonly isOver: boolean
  /** What the engine has found at the end; null before. */
  readonly finding: Finding | null
}

export type VerdictKind = 'waiting' | 'good' | 'falling' | 'jumps' | 'diverged' | 'fails' | 'behind' | 'overfits'

export type Verdict = {
  readonly kind: VerdictKind
  /** A few words. */
  readonly words: string
  /** What was measured, as a sentence; empty where there is nothing to say. */
  readonly why: string
}

const limits = {
  /** Scores to say anything by, with the one before training. */
  fewest: 4,
  /** The share read wrong beside that of the best network: up to so many times is as good. */
  wrong: 1.4,
  /** Of networks that differ in nothing but chance. */
  wrongByChance: 2,
  /** Below this share read right a network is not good, even if it is the best. */
  little: 0.5,
  /** All rises of the cost beside all its falls: from here on it jumps. */
  rises: 0.25,
  /** The last cost beside the lowest: up to here it is still the lowest, about. */
  lowest: 1.05,
  /** The last cost beside the one before it: up to here it falls. */
  fallen: 0.985,
  /** The lowest cost beside that at the start: below, something was learnt. */
  learnt: 0.999,
} as const

export function judgeCourse(course: Course, others: readonly Course[], subject: LabSubject): Verdict {
  const { scores, ending, finding, isOver } = course
  const isRate = subject === 'learningRate'
  if (ending?.kind === 'diverged') {
    return {
      kind: 'diverged',
      words: isRate ? t('verdict-rate-diverged') : t('verdict-diverged'),
      why: describeDivergence(ending),
    }
  }
  const last = scores.at(-1)
  if (!last || scores.length < limits.fewest)
    return { kind: 'waiting', words: isOver ? t('verdict-stopped') : '…', why: '' }

  if (finding?.kind === 'overfitting')
    return { kind: 'overfits', words: t('verdict-overfits'), why: describeFinding(finding).what }
  const own = { learningRate: course.learningRate, accuracy: last.accuracy }
  const best = [...reachedBy(others, last.epochs), own].toSorted((one, other) => other.accuracy - one.accuracy)[0]!
  const reads = formatShare(last.accuracy)
  const wrong = subject === 'seed' ? limits.wrongByChance : limits.wrong
  if (last.accuracy >= limits.little && 1 - last.accuracy <= wrong * (1 - best.accuracy)) {
    return { kind: 'good', words: t('verdict-good'), why: t('why-good', { share: reads }) }
  }
  const trouble = finding && isTrouble(finding) ? describeFinding(finding) : null
  if (trouble && !isRate)
    return { kind: 'fails', words: t('verdict-fails'), why: `${trouble.what} ${trouble.why}`.trim() }

  const costs = scores.map(({ cost }) => cost)
  const lowest = Math.min(...costs)
  const isLowest = lowest < limits.learnt * costs[0]! && last.cost <= limits.lowest * lowest
  const isFalling = isLowest && last.cost <= limits.fallen * costs.at(-2)!
  // Of two learning rates that do not do as well as a third, the larger one is too large and the smaller one too small.
  const isLarger = isRate && course.learningRate > best.learningRate
  const isSmaller = isRate && !isLarger
  if (isLarger || (!isSmaller && !isFalling && riseOf(costs) >= limits.rises)) {
    const rises = costs.filter((cost, index) => index > 0 && cost > costs[index - 1]!).length
    const words = rises === 0 ? t('verdict-too-large') : isRate ? t('verdict-rate-jumps') : t('verdict-jumps')
    const reading = t(isRate ? 'why-smaller-rate' : 'why-best', { share: reads, best: formatShare(best.accuracy) })
    return { kind: 'jumps', words, why: rises === 0 ? reading : `${t('why-rose', { times: rises })} ${reading}` }
  }
  if (isFalling) {
    const why = t('why-falling', { from: formatNumber(costs[0]!), to: formatNumber(last.cost) })
    return { kind: 'falling', words: isRate ? t('verdict-rate-falling') : t('verdict-falling'), why }
  }
  const why = t('why-behind', { share: reads, best: formatShare(best.accuracy) })
  return { kind: 'behind', words: isRate ? t('verdict-too-small') : t('verdict-behind'), why }
}

/** Which network reads most; null where none has been measured after training began, and of those that diverged none counts. */
export function findBest(courses: readonly Course[]): number | null {
  let best: number | null = null
  for (const [index, { scores, ending }] of courses.entries()) {
    if (ending?.kind === 'diverged' || scores.length < 2) continue
    if (best === null || scores.at(-1)!.accuracy > courses[best]!.scores.at(-1)!.accuracy) best = index
  }
  return best
}

type Reached = { readonly learningRate: number; readonly accuracy: number }

/** What they read by then: networks that train at the same time are not equally far. */
function reachedBy(courses: readonly Course[], epochs: number): readonly Reached[] {
  return courses.flatMap(({ learningRate, scores, ending }) => {
    const score = ending?.kind === 'diverged' ? undefined : scores.findLast((each) => each.epochs <= epochs + 1e-6)
    return score ? [{ learningRate, accuracy: score.accuracy }] : []
  })
}

/** All rises beside all falls; Infinity for a cost that only rises. */
function riseOf(costs: readonly number[]): number {
  let rises = 0
  let falls = 0
  for (const [index, cost] of costs.entries()) {
    const change = index === 0 ? 0 : cost - costs[index - 1]!
    if (change > 0) rises += change
    else falls -= change
  }
  return rises === 0 ? 0 : rises / falls
}

/** What keeps a network from learning, by itself rather than by its learning rate. */
function isTrouble({ kind }: Finding): boolean {
  return ['symmetric', 'dead', 'saturated', 'vanishing', 'one-answer', 'held-back', 'weak'].includes(kind)
}
