/**
 * Moments of a run: the weights as they were after so many updates, so that a person can look back at them. They are kept in memory while the
 * network is in use, more of them early, where most happens; they are no checkpoints, and no run goes on from one.
 */
import { benchRequest, type BenchRequest } from './bench-id.ts'
import { optional, type Requests, type Schema, whole, refuseValue } from './schema.ts'

export type MomentCommands = {
  /** The moments that are kept of the network in use, the earliest first; none before its first run, and of very large networks. */
  listMoments(request?: BenchRequest): Moments
}

/** Columns of equal length. */
export type Moments = {
  /** Weight updates behind each. */
  readonly step: Uint32Array
  /** Epochs behind each, as a fraction. */
  readonly epoch: Float32Array
}

/**
 * The weights that a question is about: those after `at` updates, one of the moments that `listMoments` names; those in use unless given.
 * Errors: `bad-input` if that moment is not kept.
 */
export type MomentRequest = BenchRequest & { readonly at?: number }

/** The field `at` of a request. */
export const at: Schema<number | undefined> = /* @__PURE__ */ optional(
  /* @__PURE__ */ whole(0, Number.MAX_SAFE_INTEGER, /* @__PURE__ */ refuseValue('moment')),
)

export const momentRequests: Requests<MomentCommands> = { listMoments: benchRequest }
