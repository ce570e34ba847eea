/** The networks that come with Inkling, and what is known of their training. */
import { bench, type BenchRequest } from './bench-id.ts'
import { choice, fields, optional, orEmpty } from './schema.ts'
import type { Settings } from './settings.ts'

/** One that reads as well as it can, and one whose weights show strokes. */
export const shippedNames = ['large', 'small'] as const
export type ShippedName = (typeof shippedNames)[number]

/** `name`: the large one unless given. */
export type ShippedRequest = BenchRequest & { readonly name?: ShippedName }

/** What was written down when it was trained. */
export type ShippedRecord = {
  readonly settings: Settings
  /** The command that trains it again. */
  readonly command: string
  /** On MNIST’s test digits, and on the pen digits of the writers that it has not learnt from. */
  readonly test: { readonly count: number; readonly correct: number }
  readonly drawn: { readonly count: number; readonly correct: number }
  readonly seconds: number
  /** Points of its curves, some hundred: each the mean of those since the one before. Accuracies are 0 to 1. */
  readonly curves: { readonly training: CurvePoints; readonly validation: CurvePoints }
}

/** Columns of equal length, by rising `step`. */
export type CurvePoints = {
  readonly step: readonly number[]
  readonly cost: readonly number[]
  readonly accuracy: readonly number[]
}

export const shippedRequest = /* @__PURE__ */ orEmpty(
  fields<ShippedRequest>({ bench, name: optional(choice('unknown-shipped', shippedNames)) }),
)
