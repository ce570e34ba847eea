/** From what was measured to what is said: the first finding that fits, the surest causes first. Nothing is guessed that was not measured. */
import type { Finding, RestrainingSetting } from '#engine/contract/outcome.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import { hasEffect } from '#engine/settings/table.ts'
import type { Course, Layers } from './measure.ts'

/** Below this share read right a network has learnt little, and there must be a cause. */
const littleLearnt = 0.5
/** From this share on nothing has to be said of the network's layers. */
const wellLearnt = 0.9

/** Shares and ratios from which on something is the matter. */
const limits = {
  dead: 0.5,
  saturated: 0.5,
  /** The gradient of the first layer beside the last one's. */
  vanishing: 0.02,
  sameAnswer: 0.9,
  /** The learning rate beside the recommended one. */
  rate: 3,
  /** The validation cost beside its lowest. */
  risen: 1.1,
  /** The training cost beside the validation cost. */
  gap: 0.7,
  /** The best accuracy beside the last one. */
  better: 0.002,
  /** The validation cost one score before beside the last one. */
  falling: 1.03,
} as const

/** From these values on a setting is more than what keeps a network general, and may keep it from learning. */
const restraints: Readonly<Record<RestrainingSetting, (value: number) => boolean>> = {
  l2: (value) => value >= 0.01,
  l1: (value) => value >= 0.001,
  weightDecay: (value) => value >= 1,
  dropout: (value) => value >= 0.7,
  maxNorm: (value) => value > 0 && value <= 0.5,
}

/** Whether a judgement of this course needs a look at the layers. */
export function needsLayers({ accuracy, diverged }: Course): boolean {
  return diverged === null && !(accuracy >= wellLearnt)
}

/** Null while a run is under way and nothing is odd. `layers` may be null where they are not needed. */
export function judge(settings: Settings, course: Course, layers: Layers | null): Finding | null {
  const { learningRate } = settings
  if (course.diverged) return { kind: 'diverged', learningRate, cost: course.diverged.cost }
  return (
    (layers && needsLayers(course) ? findInLayers(settings, course, layers) : null) ??
    findInRate(settings, course) ??
    findOverfitting(course) ??
    (course.isOver ? sum(course) : null)
  )
}

/** The setting that is strong enough to keep a network from learning; null for none. */
export function findRestraint(settings: Settings): RestrainingSetting | null {
  const names = Object.keys(restraints) as RestrainingSetting[]
  return names.find((name) => hasEffect(settings, name) && restraints[name](settings[name])) ?? null
}

function findInLayers(settings: Settings, { accuracy }: Course, { health, alike, answers }: Layers): Finding | null {
  const isLittle = accuracy < littleLearnt
  if (isLittle && alike !== null) return { kind: 'symmetric', layer: alike }
  const setting = isLittle ? findRestraint(settings) : null
  if (setting) return { kind: 'held-back', setting, value: settings[setting], accuracy }
  const dead = strongest(health.map((layer) => layer.dead))
  if (dead.share >= limits.dead) return { kind: 'dead', ...dead, accuracy }
  if (!isLittle) return null
  const saturated = strongest(health.slice(0, -1).map((layer) => layer.saturated))
  if (saturated.share >= limits.saturated) return { kind: 'saturated', ...saturated, accuracy }
  const ratio = health[0]!.gradientNorm / health.at(-1)!.gradientNorm
  if (health.length > 1 && !(ratio >= limits.vanishing)) {
    return { kind: 'vanishing', ratio: Number.isFinite(ratio) ? ratio : 0, accuracy }
  }
  const share = Math.max(...answers)
  return share >= limits.sameAnswer ? { kind: 'one-answer', digit: answers.indexOf(share), share, accuracy } : null
}

/** The layer with the greatest share, from 1. */
function strongest(shares: readonly (number | null)[]): { readonly layer: number; readonly share: number } {
  const known = shares.map((share) => share ?? -1)
  const share = Math.max(...known)
  return { layer: known.indexOf(share) + 1, share }
}

/** A learning rate that is far from useful, where the network shows it. */
function findInRate(settings: Settings, course: Course): Finding | null {
  const { learningRate } = settings
  const { accuracy, cost, bestCost, startCost } = course
  if (accuracy >= wellLearnt) return null
  const recommended = recommendedRate(settings)
  if (learningRate > limits.rate * recommended) {
    return { kind: 'rate-too-large', learningRate, cost, bestCost, accuracy }
  }
  const isFalling = cost <= startCost && cost <= bestCost
  if (learningRate < recommended / limits.rate && isFalling && settings.schedule === 'constant') {
    return { kind: 'rate-too-small', learningRate, startCost, cost, accuracy }
  }
  return null
}

function findOverfitting({ cost, bestCost, bestCostEpoch, epochs, trainingCost, accuracy }: Course): Finding | null {
  const isRisen = cost > limits.risen * bestCost && epochs - bestCostEpoch >= 1 && bestCostEpoch > 0
  if (!isRisen || trainingCost > limits.gap * cost) return null
  return { kind: 'overfitting', bestEpoch: bestCostEpoch, bestCost, cost, trainingCost, accuracy }
}

function sum({ accuracy, bestAccuracy, bestAccuracyEpoch, epochs, cost, earlierCost }: Course): Finding {
  if (accuracy < littleLearnt) return { kind: 'weak', accuracy }
  const isBetter = bestAccuracy - accuracy >= limits.better && bestAccuracyEpoch > 0 && bestAccuracyEpoch < epochs
  const isFalling = accuracy < wellLearnt && earlierCost > limits.falling * cost
  return { kind: 'learned', accuracy, bestEpoch: isBetter ? bestAccuracyEpoch : null, bestAccuracy, isFalling }
}
