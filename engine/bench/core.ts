/** What an engine's commands share: the state that `describe` tells, the way to tell it, and what they work with. */
import { existsSync } from 'node:fs'
import type { EventListener } from '#engine/contract/commands.ts'
import type { Split } from '#engine/contract/scoring.ts'
import type { State, Status } from '#engine/contract/state.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { estimateMemory, defaultSettings } from '#engine/settings/settings.ts'
import type { DataSetName, Settings } from '#engine/contract/settings.ts'
import { createDataSets, dataSetDescriptions, describeDataSet, type DataSets } from '#engine/data/data-sets.ts'
import type { Samples } from '#engine/data/samples.ts'
import { splitSamples } from '#engine/data/split.ts'
import {
  createRandomModel,
  currentCalibration,
  describeNetwork,
  describePosition,
  type Model,
} from '#engine/training/model.ts'
import type { KernelBuilds } from '#engine/fast/kernels.ts'
import type { Backend } from '#engine/network/computation.ts'
import { Slicer } from '#engine/basics/slicer.ts'
import type { Run } from '#engine/training/run.ts'

export type EngineAssets = {
  /** Folder of the packed data files. */
  readonly dataFolder: string
  /** The network that comes with Inkling, as a file. */
  readonly shippedFile?: string | undefined
  /** The compiled kernels; without them the readable loops train. */
  readonly kernels?: KernelBuilds | undefined
  /** The built `fast/worker.ts`; without it one thread trains. */
  readonly workerUrl?: string | URL | undefined
  /** At most this many threads; as many as the computer has cores unless given, but no more than 8. */
  readonly threads?: number | undefined
  /** Where the person's samples are kept; without it they are gone with the engine. */
  readonly samplesFile?: string | undefined
  /** Where runs are recorded; without it they are not. */
  readonly runsFile?: string | undefined
  /** Of Inkling, for the record. */
  readonly version?: string | undefined
  /** Bytes that the process can still take; asked before a network is made. */
  readonly availableMemory?: () => number
}

/** A run from `start` on: while its data is being read there is no `run` yet, and learning from samples never has one. */
export type RunInHand = { run?: Run; readonly isLearning?: true }

export type Core = {
  settings: Settings
  model: Model
  status: Status
  repetition: State['repetition']
  inHand: RunInHand | undefined
  readonly backends: readonly [...Backend[], Backend]
  readonly dataSets: DataSets
  readonly slicer: Slicer
  readonly listeners: Set<EventListener>
  readonly emit: EventListener
  describe(): State
  /** Tells the state to everyone, and returns it. */
  announce(): State
  /** Throws `busy` while a run is training or paused. */
  checkIdle(): void
  /** Throws `bad-settings` if training with `settings` would need more memory than there is. */
  checkMemory(settings: Settings): void
  replaceModel(model: Model): void
  /** The digits of a part of the data, and which of them are in it. Throws `bad-data`. */
  loadSplit(data: DataSetName, split: Split): Promise<{ readonly samples: Samples; readonly indices: Uint32Array }>
}

export function createCore(assets: EngineAssets, backends: Core['backends']): Core {
  const { dataFolder, availableMemory = () => process.availableMemory() } = assets
  const dataSets = createDataSets(dataFolder)
  const hasShipped = assets.shippedFile !== undefined && existsSync(assets.shippedFile)
  const listeners = new Set<EventListener>()
  /** Counts the curves that were given up for others. */
  let models = 0

  const core: Core = {
    settings: defaultSettings,
    model: createRandomModel(defaultSettings),
    status: 'ready',
    repetition: null,
    inHand: undefined,
    backends,
    dataSets,
    slicer: new Slicer(),
    listeners,
    emit(name, payload) {
      for (const listener of [...listeners]) listener(name, payload)
    },
    describe() {
      const { status, settings, model } = core
      return {
        status,
        settings,
        network: describeNetwork(model),
        position: describePosition(model),
        dataSets: dataSetDescriptions,
        hasShipped,
        testScores: model.testScores,
        ending: model.ending,
        calibration: currentCalibration(model),
        curvesRevision: models + model.curves.revision,
        runId: model.recorded?.runId ?? null,
        repetition: core.repetition,
      }
    },
    announce() {
      const state = core.describe()
      core.emit('state', state)
      return state
    },
    checkIdle() {
      if (core.inHand?.isLearning) {
        throw new InklingError('busy', 'The network is learning from your samples.', 'Wait a moment, or cancel that.')
      }
      if (core.inHand) throw new InklingError('busy', 'A run is under way.', 'Stop it first.')
    },
    checkMemory(settings) {
      const needed = estimateMemory(settings)
      const available = availableMemory()
      if (needed <= available) return
      const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`
      throw new InklingError(
        'bad-settings',
        `Training this network needs about ${megabytes(needed)} of memory, and this computer has ${megabytes(available)} to spare.`,
        'Choose fewer or smaller hidden layers, or close other programs.',
      )
    },
    replaceModel(model) {
      models += core.model.curves.revision + 1
      core.model = model
      core.status = 'ready'
    },
    async loadSplit(data, split) {
      const { seed } = core.settings
      if (split === 'test') {
        const samples = await dataSets.loadTest()
        return { samples, indices: Uint32Array.from({ length: samples.count }, (_, index) => index) }
      }
      const samples = await dataSets.loadTraining(data)
      return { samples, indices: splitSamples(samples.count, describeDataSet(data).validation, seed)[split] }
    },
  }
  return core
}
