/**
 * The engine: puts its parts together, and lets users connect. Every command is a method of a feature, behind one check of requests. It
 * knows no process, window or socket, and no path but the one it is given.
 */
import { existsSync } from 'node:fs'
import type { BenchRequest } from '#engine/contract/bench-id.ts'
import type { CommandName, Commands, Connection, Engine, EventListener } from '#engine/contract/commands.ts'
import type { State } from '#engine/contract/state.ts'
import { checkRequest, requestSchemas } from '#engine/contract/requests.ts'
import { OneAtATime } from '#engine/basics/one-at-a-time.ts'
import { Slicer } from '#engine/basics/slicer.ts'
import type { Owner } from '#engine/bench/bench.ts'
import { Benches } from '#engine/bench/benches.ts'
import { createBenchCommands, createMomentCommands, createTrainingCommands } from '#engine/bench/commands.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { perBench } from '#engine/bench/per-bench.ts'
import { continueTraining } from '#engine/bench/run-control.ts'
import { checkDigits } from '#engine/bench/same-digits.ts'
import { noRecorder } from '#engine/bench/run-recorder.ts'
import { AddedSets } from '#engine/data/added-sets.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { Albums } from '#engine/doubt/albums.ts'
import { Doubt } from '#engine/doubt/doubt.ts'
import { openFastBackend } from '#engine/fast/backend.ts'
import type { KernelBuilds } from '#engine/fast/kernels.ts'
import { createFileCommands } from '#engine/formats/commands.ts'
import { createLessonCommands } from '#engine/lessons/commands.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createOutcomeCommands, createOutcomes, followOutcomes } from '#engine/outcome/commands.ts'
import { createPredictionCommands } from '#engine/prediction/commands.ts'
import { createRunCommands, requireStore, takeModel } from '#engine/runs/commands.ts'
import { Recorder } from '#engine/runs/recorder.ts'
import { openRunStore } from '#engine/runs/store.ts'
import { createSampleCommands } from '#engine/samples/commands.ts'
import { OwnSource } from '#engine/samples/own-source.ts'
import { createSampleStore } from '#engine/samples/store.ts'
import { createScoringCommands } from '#engine/scoring/commands.ts'
import { announceDataSets, createDataCommands } from '#engine/scoring/data-commands.ts'
import { createSweepCommands } from '#engine/sweeps/commands.ts'
import { restoreModel, takeCheckpoint, type Checkpoint } from '#engine/training/checkpoint.ts'

export type EngineAssets = {
  /** Folder of the packed data files. */
  readonly dataFolder: string
  /** The large network that comes with Inkling, as a file; the small one and the records of both lie beside it. */
  readonly shippedFile?: string | undefined
  /** The page that networks are saved in, as the build has packed it; without it none is saved as a page. */
  readonly pageFile?: string | undefined
  /** Folder of the message files, for pages in other languages than English; without it they are in English. */
  readonly messageFolder?: string | undefined
  /** The compiled kernels; without them the readable loops train. */
  readonly kernels?: KernelBuilds | undefined
  /** The built `fast/worker.ts`; without it one thread trains. */
  readonly workerUrl?: string | URL | undefined
  /** At most this many threads; as many as the computer has cores unless given, but no more than 8. */
  readonly threads?: number | undefined
  /** Where the person's samples are kept; without it they are gone with the engine. */
  readonly samplesFile?: string | undefined
  /** Where sets of digits are kept that the person adds; without it none can be added. */
  readonly dataSetsFolder?: string | undefined
  /** Where runs are recorded; without it they are not. */
  readonly runsFile?: string | undefined
  /**
   * Whether the main bench's network is examined for its doubts and its outcome at every rest, and its moments are kept, as pages show them;
   * otherwise it is examined only for what needs that.
   */
  readonly isExamined?: boolean | undefined
  /** Of Inkling, for the record. */
  readonly version?: string | undefined
  /** Bytes that the process can still take; asked before a network is made. */
  readonly availableMemory?: () => number
}

/** An engine with what only its own process may use: a connection that lives as long as it does, and checkpoints. */
export type LocalEngine = Engine &
  Omit<Connection, 'close'> & {
    /** All that the rest of the run depends on, as it is now. Throws `bad-input` for a bench that there is not. */
    checkpoint(request?: BenchRequest): Checkpoint
    /**
     * Goes back on the main bench to a checkpoint, of this engine or another. A run that was under way is paused where it was.
     * Throws `busy`, `bad-input`, `bad-settings`, and `bad-data`.
     */
    restore(checkpoint: Checkpoint): Promise<State>
  }

export function createEngine(assets: EngineAssets): LocalEngine {
  const { version = 'unknown', shippedFile, pageFile, messageFolder, isExamined = true } = assets
  const { availableMemory = () => process.availableMemory() } = assets
  const fast = openFastBackend(assets)
  const slicer = new Slicer()
  const saving = new OneAtATime(slicer)
  const loading = new OneAtATime(slicer)
  const giveWay = (milliseconds: number): void => {
    slicer.giveWay(milliseconds)
    fast?.giveWay(milliseconds)
  }
  const samples = createSampleStore(assets.samplesFile ?? null)
  const own = new OwnSource(samples)
  const added = new AddedSets(assets.dataSetsFolder ?? null)
  const dataSets = createDataSets(assets.dataFolder, {
    personal: [own, added],
    onDrop: (digits) => fast?.forget(digits),
  })
  const store = assets.runsFile === undefined ? undefined : openRunStore(assets.runsFile)
  const listeners = new Set<EventListener>()
  const emit: EventListener = (name, payload) => {
    for (const listener of [...listeners]) listener(name, payload)
  }
  const benches = new Benches({
    backends: fast ? [fast, readableBackend] : [readableBackend],
    dataSets,
    slicer,
    hasShipped: shippedFile !== undefined && existsSync(shippedFile),
    emit,
    availableMemory,
    keepsMoments: isExamined,
    createRecorder: (bench) => (store ? new Recorder(bench, store, version) : noRecorder),
  })
  const albums = new Albums({ dataSets, slicer, kernels: fast?.kernels })
  const doubtOf = perBench((bench) => new Doubt(bench, albums))
  const outcomesOf = perBench((bench) => createOutcomes(bench, emit, bench === benches.main))
  if (isExamined) {
    keepCalibrated(benches, doubtOf(benches.main), listeners)
    followOutcomes(benches, outcomesOf(benches.main), listeners)
  }
  followSamples(benches, own, listeners)

  const methods: Methods<Commands> = {
    ...createBenchCommands(benches, (run, checkpoint) => requireStore(store).readCheckpoint(run, checkpoint)),
    ...createTrainingCommands(benches),
    ...createMomentCommands(benches),
    ...createPredictionCommands({ benches, doubtOf, giveWay }),
    ...createScoringCommands(benches),
    ...createDataCommands(benches, dataSets, added),
    ...createFileCommands({ benches, doubtOf, shippedFile, pageFile, messageFolder, saving, loading }),
    ...createRunCommands(benches, store, emit),
    ...createSweepCommands(benches, store),
    ...createLessonCommands(benches),
    ...createOutcomeCommands(benches, outcomesOf),
    ...createSampleCommands(benches, samples),
  }

  const connect = (): Connection => {
    const owner: Owner = {}
    const subscriptions = new Set<() => void>()
    return {
      commands: checkedCommands(methods, owner),
      onEvent(listener) {
        // A function of its own, since two connections may be given the same one.
        const forward: EventListener = (name, payload) => listener(name, payload)
        listeners.add(forward)
        const off = () => {
          listeners.delete(forward)
          subscriptions.delete(off)
        }
        subscriptions.add(off)
        return off
      },
      close() {
        for (const off of subscriptions) off()
        benches.closeAllOf(owner)
        saving.drop(owner)
        loading.drop(owner)
      },
    }
  }

  const { commands, onEvent } = connect()
  return {
    commands,
    onEvent,
    connect,
    async close() {
      benches.closeAll()
      store?.close()
      saving.close()
      loading.close()
      slicer.close()
      listeners.clear()
      fast?.close()
    },
    checkpoint(request = {}) {
      const { model, settings, current } = benches.find(request)
      return takeCheckpoint(model, settings, current?.run !== undefined)
    },
    async restore(checkpoint) {
      const { main } = benches
      main.checkIdle()
      const { model, settings } = restoreModel(checkpoint)
      if (checkpoint.isUnderWay) await checkDigits(dataSets, settings, model.digits)
      main.checkIdle()
      main.checkMemory(settings)
      takeModel(main, model, settings)
      return checkpoint.isUnderWay ? continueTraining(main) : main.announce()
    },
  }
}

/** Whenever a run on the main bench has ended or a network has been loaded there, its doubts are fitted anew. */
function keepCalibrated({ main }: Benches, doubt: Doubt, listeners: Set<EventListener>): void {
  listeners.add((name, payload) => {
    if (name !== 'state') return
    const { bench, status } = payload as State
    if (bench === main.id && status !== 'training') void doubt.refresh()
  })
}

/** Whenever there are other samples than before, every state says how many can be trained on. */
function followSamples(benches: Benches, own: OwnSource, listeners: Set<EventListener>): void {
  const refresh = async () => {
    if (await own.refresh()) announceDataSets(benches)
  }
  listeners.add((name) => {
    if (name === 'samples') void refresh()
  })
  void refresh()
}

/** The methods as commands: what comes from outside is checked first, in this one place. */
function checkedCommands(methods: Methods<Commands>, owner: Owner): Connection['commands'] {
  const names = Object.keys(requestSchemas) as CommandName[]
  const commands = names.map((name) => {
    const method = methods[name] as (request: unknown, caller: Owner) => unknown
    // Whatever fails is a rejection, be it the check or the method.
    return [name, async (request: unknown) => method(checkRequest(name, request), owner)]
  })
  return Object.fromEntries(commands) as Connection['commands']
}
