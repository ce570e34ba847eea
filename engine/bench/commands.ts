/** The commands about benches and the runs on them. */
import type { BenchCommands, BenchSource } from '#engine/contract/benches.ts'
import { mainBench } from '#engine/contract/bench-id.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { MomentCommands } from '#engine/contract/moments.ts'
import type { TrainingCommands } from '#engine/contract/training.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { isAllBuiltIn } from '#engine/settings/table/sources.ts'
import { completeSettings, needsNewNetwork } from '#engine/settings/settings.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { restoreModel, type Checkpoint } from '#engine/training/checkpoint.ts'
import { copyTold } from '#engine/training/curves.ts'
import { adjustModel, createModel, createRandomModel, describeTraining } from '#engine/training/model.ts'
import type { Bench, Owner } from './bench.ts'
import type { Benches, NewBench } from './benches.ts'
import type { Methods } from './methods.ts'
import { perBench } from './per-bench.ts'
import {
  changeLearningRate,
  pauseTraining,
  recoverWeights,
  resetNetwork,
  resumeTraining,
  startTraining,
  stopTraining,
} from './run-control.ts'
import { noneShown, step } from './step.ts'

/** A checkpoint of a recorded run, the newest unless one is named. Throws `bad-input`, `bad-store`. */
export type ReadCheckpoint = (run: string, checkpoint: number | undefined) => Checkpoint

export function createBenchCommands(benches: Benches, readCheckpoint: ReadCheckpoint): Methods<BenchCommands> {
  return {
    describe: (request) => benches.find(request).describe(),

    configure: ({ bench, ...settings }) => configure(benches.find({ ...(bench !== undefined && { bench }) }), settings),

    reset: (request) => resetNetwork(benches.find(request)),

    bringBack(request) {
      const bench = benches.find(request)
      bench.checkIdle()
      bench.bringBack(request.generation)
      return bench.announce()
    },

    openBench({ from, isRecorded = false, keepsMoments = false, shuffled = null }, owner) {
      const start = chooseStart(from, benches, readCheckpoint)
      if (shuffled !== null) checkShuffled(start.settings, isRecorded)
      return benches.open({ ...start, isRecorded, keepsMoments, shuffled, owner }).announce()
    },

    closeBench(request, owner) {
      const bench = benches.find(request)
      checkOwner(bench, owner)
      benches.close(bench)
      return null
    },

    listBenches: () => benches.list().map((bench) => bench.summarise()),
  }
}

export function createTrainingCommands(benches: Benches): Methods<TrainingCommands> {
  const shownOn = perBench(noneShown)
  return {
    start: (request) => startTraining(benches.find(request)),
    pause: (request) => pauseTraining(benches.find(request)),
    resume: (request) => resumeTraining(benches.find(request)),
    stop: (request) => stopTraining(benches.find(request)),
    step(request) {
      const bench = benches.find(request)
      return step(bench, request.unit, shownOn(bench))
    },
    setPace(request) {
      const bench = benches.find(request)
      bench.pacer.set(request.pace)
      return bench.announce()
    },
    setLearningRate(request) {
      const bench = benches.find(request)
      changeLearningRate(bench, request.learningRate)
      return bench.announce()
    },
    recover: (request) => recoverWeights(benches.find(request), request.learningRate),
    history: (request) => copyTold(benches.find(request).model.curves),
  }
}

export function createMomentCommands(benches: Benches): Methods<MomentCommands> {
  return { listMoments: (request) => benches.find(request).model.moments.list() }
}

function configure(bench: Bench, request: Settings) {
  bench.checkIdle()
  const settings = completeChecked(request)
  if (needsNewNetwork(bench.settings, settings)) {
    bench.checkMemory(settings)
    bench.replaceModel(createRandomModel(settings), settings)
  } else {
    adjustModel(bench.model, settings)
    bench.settings = settings
  }
  return bench.announce()
}

/** What is learnt from shuffled pixels is for one experiment: no record could say what it was. Throws `bad-input`. */
function checkShuffled({ data }: Settings, isRecorded: boolean): void {
  if (!isRecorded && isAllBuiltIn(data)) return
  throw failure('bad-input', t, 'not-shuffled')
}

/** Throws `bad-settings`. */
function completeChecked(request: Settings): Settings {
  const settings = completeSettings(request)
  checkSettings(settings)
  return settings
}

type Start = Pick<NewBench, 'settings' | 'createModel'>

/** Throws `bad-input`, `bad-settings`, `bad-store`. */
function chooseStart(from: BenchSource, benches: Benches, readCheckpoint: ReadCheckpoint): Start {
  if ('weightsOf' in from) return copyWeights(benches.find({ bench: from.weightsOf }), from.settings)
  if ('settings' in from) return { settings: completeChecked(from.settings) }
  const checkpoint = readCheckpoint(from.run, from.checkpoint)
  const settings = completeChecked(checkpoint.settings)
  return {
    settings,
    createModel() {
      const { model } = restoreModel(checkpoint)
      model.recorded = { runId: from.run, step: model.progression.step }
      return model
    },
  }
}

/** Throws `bad-input` if the settings do not go with the layers, `bad-settings`. */
function copyWeights(source: Bench, request: Settings | undefined): Start {
  const settings = request ? completeChecked(request) : source.settings
  const layers = ({ hidden, output }: Settings) => JSON.stringify([hidden, output])
  if (layers(settings) !== layers(source.settings)) {
    throw failure('bad-input', t, 'weights-of-other-layers')
  }
  const { model } = source
  return {
    settings,
    createModel: () => {
      const copy = createModel(copyNetwork(model.network), model.origin, settings, describeTraining(model))
      copy.classes = model.classes
      return copy
    },
  }
}

/** Throws `bad-input` for the main bench, and for one that somebody else opened. */
function checkOwner({ id, owner }: Bench, caller: Owner): void {
  if (id === mainBench) {
    throw failure('bad-input', t, 'main-bench-stays')
  }
  if (owner !== caller) {
    throw failure('bad-input', t, 'bench-of-others')
  }
}
