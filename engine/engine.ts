/**
 * The engine: one method for each command of the contract, and the events that follow from them. It knows no process, window or
 * socket, and no path but the one it is given.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Engine } from '#engine/contract/commands.ts'
import type { Loaded, LoadRequest, NetworkFile } from '#engine/contract/files.ts'
import type { Origin, State } from '#engine/contract/state.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { completeSettings, needsNewNetwork } from '#engine/settings/settings.ts'
import type { DataSetName, Settings } from '#engine/contract/settings.ts'
import { createCore, type EngineAssets } from '#engine/bench/core.ts'
import { createDataCommands } from '#engine/scoring/commands.ts'
import { createDoubt } from '#engine/doubt/doubt.ts'
import { explain } from '#engine/prediction/explain.ts'
import { openFastBackend } from '#engine/fast/backend.ts'
import { answerPictures, choosePictures, type CheckImages } from '#engine/formats/checks.ts'
import { readNetworkFile, saveNetwork } from '#engine/formats/network-file.ts'
import { readSettingFile } from '#engine/formats/setting-file.ts'
import { adjustModel, createModel, createRandomModel, describeTraining } from '#engine/training/model.ts'
import { copyNetwork, type Network } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { predict } from '#engine/prediction/predict.ts'
import {
  checkExplainRequest,
  checkLoadRequest,
  checkObject,
  checkPredictRequest,
  checkSaveRequest,
} from '#engine/bench/requests.ts'
import { createRunControl } from '#engine/bench/commands.ts'
import { createSampleCommands } from '#engine/samples/commands.ts'
import { createRunStoreCommands } from '#engine/runs/commands.ts'
import { createRecorder } from '#engine/runs/recorder.ts'
import { openRunStore } from '#engine/runs/store.ts'
import { createSampleStore } from '#engine/samples/store.ts'
import { createShareCommands } from '#engine/formats/share-commands.ts'
import { restoreModel, takeCheckpoint, type Checkpoint } from '#engine/training/checkpoint.ts'
import { copyTold } from '#engine/training/curves.ts'

export type { EngineAssets } from '#engine/bench/core.ts'

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
  function takeFile(file: LoadRequest, createOrigin: (steps: number) => Origin): Loaded {
    const { network, settings, training, calibration, mapping = null, assumptions = [] } = readNetworkFile(file)
    core.settings = settings
    const model = createModel(network, createOrigin(training.steps), settings, training)
    if (calibration) model.calibration = { step: model.progression.step, calibration }
    core.replaceModel(model)
    return { state: core.announce(), mapping, assumptions }
  }

  /** Ten validation digits and the network's answers; null where the digits cannot be read, or the answers are no numbers. */
  async function makeChecks(network: Network, data: DataSetName): Promise<CheckImages | null> {
    try {
      const { samples, indices } = await core.loadSplit(data, 'validation')
      const pictures = choosePictures(samples, indices)
      const outputs = answerPictures(network, pictures.pixels)
      return outputs.every(Number.isFinite) ? { ...pictures, outputs } : null
    } catch (thrown) {
      // A network can be saved where there are no digits.
      if (thrown instanceof InklingError) return null
      throw thrown
    }
  }

  /** Begins anew with the random network of these settings. Throws `bad-settings` if there is no memory for it. */
  function takeSettings(settings: Settings): State {
    core.checkMemory(settings)
    core.settings = settings
    core.replaceModel(createRandomModel(settings))
    return core.announce()
  }

  const commands: Engine['commands'] = {
    ...runs.commands,
    ...createDataCommands(core),
    ...createRunStoreCommands(store, core.emit),
    ...createSampleCommands(core, createSampleStore(assets.samplesFile ?? null)),
    ...createShareCommands(core, () => commands.save({ format: 'json' })),

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
      const calibration = await doubt.settle()
      const checks = await makeChecks(document.network, settings.data)
      return saveNetwork({ ...document, calibration, checks }, request.format)
    },

    load(file) {
      core.checkIdle()
      checkLoadRequest(file)
      const settings = readSettingFile(file)
      if (settings) return { state: takeSettings(settings), mapping: null, assumptions: [] }
      return takeFile(file, (steps) => ({ kind: 'file', fileName: file.fileName, steps }))
    },

    loadShipped() {
      core.checkIdle()
      return takeFile(readShipped(assets.shippedFile), (steps) => ({ kind: 'shipped', steps })).state
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
