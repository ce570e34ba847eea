/**
 * The engine: one method for each command of the contract, and the events that follow from them. It knows no process, window or
 * socket, and no path but the one it is given.
 */
import type { Engine, State } from './contract/contract.ts'
import { checkSettings } from './contract/settings-check.ts'
import { completeSettings, needsNewNetwork } from './contract/settings.ts'
import { createCore, type EngineAssets } from './core.ts'
import { createDataCommands } from './data-commands.ts'
import { createDoubt } from './doubt/doubt.ts'
import { openFastBackend } from './fast/backend.ts'
import { readNetworkFile, writeNetworkFile } from './formats/network-file.ts'
import { adjustModel, createModel, createRandomModel, describeTraining } from './model.ts'
import { copyNetwork } from './network/network.ts'
import { readableBackend } from './network/readable.ts'
import { predict } from './predict.ts'
import { checkNetworkFile, checkObject, checkPredictRequest, checkSaveRequest } from './requests.ts'
import { createRunControl } from './run-commands.ts'
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

export function createEngine(assets: EngineAssets): LocalEngine {
  const fast = openFastBackend(assets)
  const core = createCore(assets, fast ? [fast, readableBackend] : [readableBackend])
  const runs = createRunControl(core)
  const doubt = createDoubt(core)

  const commands: Engine['commands'] = {
    ...runs.commands,
    ...createDataCommands(core),

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
      const { network, workspace, progression } = core.model
      const { pixels, connections = 0 } = request
      const prediction = predict(network, workspace, pixels, connections, progression.step)
      return { ...prediction, reading: doubt.read(prediction, pixels) }
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
      const document = readNetworkFile(file)
      core.settings = document.settings
      const origin = { kind: 'file', fileName: file.fileName } as const
      const model = createModel(document.network, origin, document.settings, document.training)
      if (document.calibration) model.calibration = { step: model.progression.step, calibration: document.calibration }
      core.replaceModel(model)
      return core.announce()
    },
  }

  return {
    commands,
    onEvent(listener) {
      core.listeners.add(listener)
      return () => core.listeners.delete(listener)
    },
    async close() {
      runs.cancel()
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
