/**
 * The engine: one method for each command of the contract, and the events that follow from them. It knows no process, window or
 * socket, and no path but the one it is given.
 */
import {
  pixelCount,
  type Engine,
  type EventListener,
  type Progress,
  type Split,
  type State,
  type Status,
} from './contract/contract.ts'
import { InklingError, toErrorData } from './contract/errors.ts'
import { checkSettings } from './contract/settings-check.ts'
import { completeSettings, defaultSettings, needsNewNetwork, type DataSetName } from './contract/settings.ts'
import { createDataSets, dataSetDescriptions, describeDataSet } from './data/data-sets.ts'
import { readPixels, type Samples } from './data/samples.ts'
import { splitSamples } from './data/split.ts'
import { readNetworkFile, writeNetworkFile } from './formats/network-file.ts'
import {
  adjustModel,
  createModel,
  createRandomModel,
  describeNetwork,
  describePosition,
  describeTraining,
  type Model,
} from './model.ts'
import { chooseBackend, type Backend } from './network/computation.ts'
import { copyNetwork, countNetworkParameters } from './network/network.ts'
import { readableBackend } from './network/readable.ts'
import { predict } from './predict.ts'
import {
  checkEvaluateRequest,
  checkExampleRequest,
  checkIndex,
  checkNetworkFile,
  checkObject,
  checkPredictRequest,
  checkSaveRequest,
} from './requests.ts'
import { engineLost, Slicer } from './slicer.ts'
import { copyTold } from './training/curves.ts'
import { evaluate } from './training/evaluate.ts'
import { startRun, type Run } from './training/run.ts'

export type EngineAssets = {
  /** Folder of the packed data files. */
  readonly dataFolder: string
}

/** A run from `start` on: while its data is being read there is no `run` yet. */
type RunInHand = { run?: Run }

export function createEngine({ dataFolder }: EngineAssets): Engine {
  const backends: readonly [...Backend[], Backend] = [readableBackend]
  const dataSets = createDataSets(dataFolder)
  const slicer = new Slicer()
  const listeners = new Set<EventListener>()

  let settings = defaultSettings
  let model = createRandomModel(settings)
  let status: Status = 'ready'
  let inHand: RunInHand | undefined
  /** For each split, the digit that `example` gives next. */
  const nextExample: Record<Split, number> = { training: 0, validation: 0, test: 0 }

  const emit: EventListener = (name, payload) => {
    for (const listener of [...listeners]) listener(name, payload)
  }

  const describe = (): State => ({
    status,
    settings,
    network: describeNetwork(model),
    position: describePosition(model),
    dataSets: dataSetDescriptions,
    testScores: model.testScores,
  })

  const announce = (): State => {
    const state = describe()
    emit('state', state)
    return state
  }

  const checkIdle = () => {
    if (inHand) throw new InklingError('busy', 'A run is under way.', 'Stop it first.')
  }

  /** Ends the run in hand, if any, leaving the weights of its last complete batch. */
  const cancelRun = () => {
    inHand?.run?.cancel()
    inHand = undefined
  }

  /** Tells the last points of a run that holds or is over, then says so. The status comes first: a listener may itself give commands. */
  const announceHalt = (run: Run, next: Status, error?: unknown): State => {
    status = next
    run.tell()
    if (error !== undefined) emit('failed', toErrorData(error))
    return announce()
  }

  const replaceModel = (next: Model) => {
    model = next
    status = 'ready'
  }

  const loadSplit = async (data: DataSetName, split: Split): Promise<{ samples: Samples; indices: Uint32Array }> => {
    const { seed } = settings
    if (split === 'test') {
      const samples = await dataSets.loadTest()
      return { samples, indices: Uint32Array.from({ length: samples.count }, (_, index) => index) }
    }
    const samples = await dataSets.loadTraining(data)
    return { samples, indices: splitSamples(samples.count, describeDataSet(data).validation, seed)[split] }
  }

  const commands: Engine['commands'] = {
    describe,

    history: () => copyTold(model.curves),

    configure(request) {
      checkIdle()
      checkObject(request)
      const next = completeSettings(request)
      checkSettings(next)
      const before = settings
      settings = next
      if (needsNewNetwork(before, settings)) {
        replaceModel(createRandomModel(settings))
      } else {
        adjustModel(model, settings)
      }
      return announce()
    },

    async start() {
      checkIdle()
      const mine: RunInHand = (inHand = {})
      try {
        const { data, seed } = settings
        const samples = await dataSets.loadTraining(data)
        // Stopped or reset while the data was being read.
        if (inHand !== mine) return describe()
        const split = splitSamples(samples.count, describeDataSet(data).validation, seed)
        const onProgress = (progress: Progress) => emit('progress', progress)
        mine.run = startRun({ model, settings, samples, split, backends, slicer, onProgress })
      } catch (error) {
        if (inHand === mine) inHand = undefined
        throw error
      }
      const { run } = mine
      const end = (next: Status, error?: unknown) => {
        if (inHand !== mine) return
        inHand = undefined
        announceHalt(run, next, error)
      }
      run.done.then(
        () => end('finished'),
        (error: unknown) => end('stopped', error),
      )
      status = 'training'
      return announce()
    },

    pause() {
      if (status !== 'training') return describe()
      const run = inHand!.run!
      run.pause()
      return announceHalt(run, 'paused')
    },

    resume() {
      if (status !== 'paused') return describe()
      inHand!.run!.resume()
      status = 'training'
      return announce()
    },

    stop() {
      const run = inHand?.run
      cancelRun()
      return run ? announceHalt(run, 'stopped') : describe()
    },

    reset() {
      cancelRun()
      replaceModel(createRandomModel(settings))
      return announce()
    },

    predict(request) {
      checkPredictRequest(request)
      const { network, workspace, progression } = model
      return predict(network, workspace, request.pixels, request.connections ?? 0, progression.step)
    },

    async evaluate(request) {
      checkEvaluateRequest(request)
      const { split, data = settings.data } = request
      // The weights as they are now, copied, since training may go on while they are scored.
      const scored = model
      const network = copyNetwork(model.network)
      const scoredWith = settings
      const { samples, indices } = await loadSplit(data, split)
      const backend = chooseBackend(backends, scoredWith, 'evaluate')
      const capacity = backend.chooseCapacity(countNetworkParameters(network), indices.length)
      const computation = backend.createComputation(network, scoredWith.cost, capacity)
      const tally = await slicer.start(evaluate(computation, samples, indices)).done
      if (!tally) throw engineLost()
      if (split === 'test') {
        scored.testScores++
        if (scored === model) announce()
      }
      const { count, correct, confusion } = tally
      return { data, split, count, correct, accuracy: correct / count, cost: tally.cost / count, confusion }
    },

    async example(request) {
      checkExampleRequest(request)
      const { split } = request
      const { samples, indices } = await loadSplit(settings.data, split)
      const count = indices.length
      const index = request.index ?? nextExample[split] % count
      checkIndex(index, count)
      nextExample[split] = index + 1
      const pixels = new Float32Array(pixelCount)
      readPixels(samples, indices[index]!, pixels)
      return { pixels, label: samples.labels[indices[index]!]!, index, count }
    },

    save(request) {
      checkSaveRequest(request)
      return writeNetworkFile({ network: model.network, settings, training: describeTraining(model) }, request.format)
    },

    load(file) {
      checkIdle()
      checkNetworkFile(file)
      const document = readNetworkFile(file)
      settings = document.settings
      const origin = { kind: 'file', fileName: file.fileName } as const
      replaceModel(createModel(document.network, origin, settings, document.training))
      return announce()
    },
  }

  return {
    commands,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      cancelRun()
      slicer.close()
      listeners.clear()
    },
  }
}
