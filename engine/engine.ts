/**
 * The engine: one method for each command of the contract, and the events that follow from them. It knows no process, window or
 * socket, and no path but the one it is given.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Engine, NetworkFile, Origin, State } from './contract/contract.ts'
import { InklingError } from './contract/errors.ts'
import { checkSettings } from './contract/settings-check.ts'
import { completeSettings, needsNewNetwork } from './contract/settings.ts'
import { createCore, type EngineAssets } from './core.ts'
import { createDataCommands } from './data-commands.ts'
import { createDoubt } from './doubt/doubt.ts'
import { explain } from './explain.ts'
import { openFastBackend } from './fast/backend.ts'
import { readNetworkFile, writeNetworkFile } from './formats/network-file.ts'
import { adjustModel, createModel, createRandomModel, describeTraining } from './model.ts'
import { copyNetwork } from './network/network.ts'
import { readableBackend } from './network/readable.ts'
import { predict } from './predict.ts'
import {
  checkExplainRequest,
  checkNetworkFile,
  checkObject,
  checkPredictRequest,
  checkSaveRequest,
} from './requests.ts'
import { createRunControl } from './run-commands.ts'
import { createSampleCommands } from './sample-commands.ts'
import { createRunStoreCommands } from './runs/commands.ts'
import { createRecorder } from './runs/recorder.ts'
import { openRunStore } from './runs/store.ts'
import { createSampleStore } from './samples/store.ts'
import { restoreModel, takeCheckpoint, type Checkpoint } from './training/checkpoint.ts'
import { copyTold } from './training/curves.ts'

export type { EngineAssets } from './core.ts'

/** An engine with what only its own process may use. */
export type LocalEngine = Engine & {
  /** All that the rest of the run depends on, as it is now. */
  checkpoint(): Checkpoint
  /**
   * Goes back to a checkpoint, of this engine or another. A run that was under way holds where it was, until `resume`.
   * Throws `busy`, `bad-input`, `bad-settings`, and `bad-data`.
   */
  restore(checkpoint: Checkpoint): Promise<State>
}

/** Somebody who asks for predictions draws, and a page that draws needs a core: training leaves it one for so many milliseconds. */
const drawingTime = 300

export function createEngine(assets: EngineAssets): LocalEngine {
  const fast = openFastBackend(assets)
  const core = createCore(assets, fast ? [fast, readableBackend] : [readableBackend])
  const store = assets.runsFile === undefined ? undefined : openRunStore(assets.runsFile)
  const recorder = createRecorder({ core, store, version: assets.version ?? 'unknown' })
  const runs = createRunControl(core, store, recorder)
  const doubt = createDoubt(core)

  /** Throws `bad-file`. */
  function takeFile(file: NetworkFile, createOrigin: (steps: number) => Origin): State {
    const { network, settings, training, calibration } = readNetworkFile(file)
    core.settings = settings
    const model = createModel(network, createOrigin(training.steps), settings, training)
    if (calibration) model.calibration = { step: model.progression.step, calibration }
    core.replaceModel(model)
    return core.announce()
  }

  const commands: Engine['commands'] = {
    ...runs.commands,
    ...createDataCommands(core),
    ...createRunStoreCommands(store, core.emit),
    ...createSampleCommands(core, createSampleStore(assets.samplesFile ?? null)),

    describe: core.describe,

    history: () => copyTold(core.model.curves),

    configure(request) {
      core.checkIdle()
      checkObject(request)
      const settings = completeSettings(request)
      checkSettings(settings)
      if (needsNewNetwork(core.settings, settings)) {
        core.checkMemory(settings)
        core.replaceModel(createRandomModel(settings))
      } else {
        adjustModel(core.model, settings)
      }
      core.settings = settings
      return core.announce()
    },

    predict(request) {
      checkPredictRequest(request)
      fast?.giveWay(drawingTime)
      const { network, workspace, progression } = core.model
      const { pixels, connections = 0 } = request
      const prediction = predict(network, workspace, pixels, connections, progression.step)
      return { ...prediction, reading: doubt.read(prediction, pixels) }
    },

    explain(request) {
      const { network, workspace, progression } = core.model
      checkExplainRequest(request, network.layers)
      return explain(network, workspace, request.pixels, request.place, request.inputs ?? 0, progression.step)
    },

    async save(request) {
      checkSaveRequest(request)
      const { settings, model } = core
      const document = { network: copyNetwork(model.network), settings, training: describeTraining(model) }
      return writeNetworkFile({ ...document, calibration: await doubt.settle() }, request.format)
    },

    load(file) {
      core.checkIdle()
      checkNetworkFile(file)
      return takeFile(file, (steps) => ({ kind: 'file', fileName: file.fileName, steps }))
    },

    loadShipped() {
      core.checkIdle()
      return takeFile(readShipped(assets.shippedFile), (steps) => ({ kind: 'shipped', steps }))
    },
  }

  return {
    commands,
    onEvent(listener) {
      core.listeners.add(listener)
      return () => core.listeners.delete(listener)
    },
    async close() {
      runs.close()
      store?.close()
      core.slicer.close()
      core.listeners.clear()
      fast?.close()
    },
    checkpoint: () => takeCheckpoint(core.model, core.settings, core.inHand?.run !== undefined),
    async restore(checkpoint) {
      core.checkIdle()
      const { model, settings } = restoreModel(checkpoint)
      core.checkMemory(settings)
      core.settings = settings
      core.replaceModel(model)
      return checkpoint.isUnderWay ? runs.continueRun() : core.announce()
    },
  }
}

/** Throws `bad-file`. */
function readShipped(path: string | undefined): NetworkFile {
  try {
    if (path !== undefined) return { fileName: basename(path), bytes: readFileSync(path) }
  } catch (error) {
    console.error('The network that comes with Inkling cannot be read.', error)
  }
  throw new InklingError(
    'bad-file',
    'The network that comes with Inkling is not there.',
    'Install Inkling again, or train a network of your own.',
  )
}
