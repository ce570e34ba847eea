/** The command about outcomes, and who follows the main bench. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import type { EventListener } from '#engine/contract/commands.ts'
import type { OutcomeCommands } from '#engine/contract/outcome.ts'
import type { BenchId } from '#engine/contract/bench-id.ts'
import { Outcomes } from './outcomes.ts'

/** `outcomesOf` keeps what is said of each bench. */
export function createOutcomeCommands(
  benches: Benches,
  outcomesOf: (bench: Bench) => Outcomes,
): Methods<OutcomeCommands> {
  return {
    describeOutcome({ bench, seeksCure = true } = {}) {
      const outcomes = outcomesOf(benches.find({ ...(bench !== undefined && { bench }) }))
      return seeksCure ? outcomes.judge() : outcomes.look()
    },
  }
}

/** What is said of a bench; of the main one it is told to everyone. */
export function createOutcomes(bench: Bench, emit: EventListener, isTold: boolean): Outcomes {
  return isTold ? new Outcomes(bench, (outcome) => emit('outcome', { bench: bench.id, outcome })) : new Outcomes(bench)
}

/** Judges the main bench whenever a run ends there, or an epoch. */
export function followOutcomes({ main }: Benches, outcomes: Outcomes, listeners: Set<EventListener>): void {
  listeners.add((name, payload) => {
    if ((name !== 'state' && name !== 'progress') || (payload as { readonly bench: BenchId }).bench !== main.id) return
    if (name === 'state') outcomes.takeState()
    else outcomes.takeProgress()
  })
}
