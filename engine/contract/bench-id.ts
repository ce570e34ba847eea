/** Which of an engine's networks a request or an event is about. */
import { fields, optional, orEmpty, text, refuse } from './schema.ts'

/** Names a bench: one network with its settings, run and curves. */
export type BenchId = string

/** The bench that is always there: the person's own network. */
export const mainBench: BenchId = 'main'

/** Every command that concerns a network is about the main bench unless it names another. */
export type BenchRequest = { readonly bench?: BenchId }

/** The field `bench` of a request. */
export const bench = optional(text(refuse('bench-name')))

/** For commands that need not be told anything. */
export const benchRequest = orEmpty(fields<BenchRequest>({ bench }))
