/**
 * The contract: everything the engine can be asked (`Commands`) and everything it says unasked (`Events`), by feature.
 * It is plain data only, so that it crosses any link. A new command is one line in its feature's map, with what its request must be, and
 * one method on the engine; the compiler finds the rest.
 *
 * Notation (the same everywhere): a⁽⁰⁾ are the pixels, z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾ the weighted sums, a⁽ˡ⁾ = f(z⁽ˡ⁾) the activations.
 */
import type { BenchCommands, BenchEvents } from './benches.ts'
import type { DataCommands } from './data.ts'
import type { FileCommands } from './files.ts'
import type { LessonCommands } from './lessons.ts'
import type { MomentCommands } from './moments.ts'
import type { OutcomeCommands, OutcomeEvents } from './outcome.ts'
import type { PredictionCommands } from './prediction.ts'
import type { RunCommands, RunEvents } from './runs.ts'
import type { SampleCommands, SampleEvents } from './samples.ts'
import type { ScoringCommands } from './scoring.ts'
import type { ShareCommands } from './share.ts'
import type { SweepCommands } from './sweeps.ts'
import type { TrainingCommands, TrainingEvents } from './training.ts'

export type Commands = BenchCommands &
  TrainingCommands &
  PredictionCommands &
  ScoringCommands &
  DataCommands &
  FileCommands &
  ShareCommands &
  RunCommands &
  SweepCommands &
  SampleCommands &
  LessonCommands &
  OutcomeCommands &
  MomentCommands

export type Events = BenchEvents & TrainingEvents & RunEvents & SampleEvents & OutcomeEvents

export type CommandName = keyof Commands

export type EventName = keyof Events

export type Request<Name extends CommandName> = Parameters<Commands[Name]>[0]

export type Reply<Name extends CommandName> = ReturnType<Commands[Name]>

/** What every host starts and every link serves. */
export type Engine = {
  /** Begins to use the engine. */
  connect(): Connection
  /** Ends what is under way and frees what is held. */
  close(): Promise<void>
}

/** One user of an engine: `Commands` carried out, `Events` emitted. */
export type Connection = {
  /** Whatever fails is a rejection. */
  readonly commands: {
    readonly [Name in CommandName]: (...request: Parameters<Commands[Name]>) => Promise<Reply<Name>>
  }
  /** Calls `listener` for every event from now on; returns the way to end that. */
  onEvent(listener: EventListener): () => void
  /** Ends the use: no events any more, and the benches that were opened through it are closed. */
  close(): void
}

export type EventListener = <Name extends EventName>(name: Name, payload: Events[Name]) => void
