/** The commands that make runs and act on them. */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Engine } from '#engine/contract/commands.ts'
import type { Progress, Stepped } from '#engine/contract/training.ts'
import type { State, Status } from '#engine/contract/state.ts'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import { checkSettings } from '#engine/settings/check.ts'
import type { Core, RunInHand } from './core.ts'
import { describeDataSet } from '#engine/data/data-sets.ts'
import { readPixels } from '#engine/data/samples.ts'
import { orderEpoch, splitSamples } from '#engine/data/split.ts'
import { createRandomModel, recoverModel } from '#engine/training/model.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import { checkObject, checkOpenRunRequest, checkRepeatRequest, checkStepRequest } from './requests.ts'
import { requireStore } from '#engine/runs/commands.ts'
import { createGroup } from '#engine/runs/group.ts'
import type { Recorder } from '#engine/runs/recorder.ts'
import type { RunStore } from '#engine/runs/store.ts'
import { restoreModel } from '#engine/training/checkpoint.ts'
import { startRun, type Run, type RunParts } from '#engine/training/run.ts'
import type { Outcome } from '#engine/training/trainer.ts'
import { smallerRate } from '#engine/training/watch.ts'

type RunCommands = Pick<
  Engine['commands'],
  'start' | 'pause' | 'resume' | 'stop' | 'reset' | 'step' | 'setLearningRate' | 'recover' | 'openRun' | 'repeat'
>

export type RunControl = {
  readonly commands: RunCommands
  /** Takes up the run of a checkpoint, held. Throws `bad-data`. */
  continueRun(): Promise<State>
  /** Ends the run in hand, if any; its record waits to be taken up again. */
  close(): void
}

export function createRunControl(core: Core, store: RunStore | undefined, recorder: Recorder): RunControl {
  /** Examples of the batch in hand that `step` has shown. */
  let shown = { step: -1, count: 0 }

  /** Ends the run in hand, if any; its record says that it was stopped, or that it waits to be taken up again. */
  const cancel = (record: 'stopped' | 'paused' = 'stopped') => {
    const run = core.inHand?.run
    core.inHand = undefined
    core.repetition = null
    if (!run) return
    run.cancel()
    if (record === 'stopped') recorder.end('stopped')
    else recorder.hold()
  }

  /** Tells the last points of a run that holds or is over, then says so. The status comes first: a listener may itself give commands. */
  const announceHalt = (run: Run, next: Status, error?: unknown): State => {
    core.status = next
    run.tell()
    if (error !== undefined) core.emit('failed', toErrorData(error))
    return core.announce()
  }

  /** Makes a run once its data is there; none if it was stopped or reset meanwhile. */
  const begin = async (start: RunParts['start']): Promise<Run | undefined> => {
    core.checkIdle()
    core.checkMemory(core.settings)
    const mine: RunInHand = (core.inHand = {})
    try {
      const { data, seed } = core.settings
      const samples = await core.dataSets.loadTraining(data)
      if (core.inHand !== mine) return undefined
      const { model, backends, slicer } = core
      const split = splitSamples(samples.count, describeDataSet(data).validation, seed)
      const onProgress = (progress: Progress) => core.emit('progress', progress)
      const settings = () => core.settings
      const onBatch = recorder.afterBatch
      mine.run = startRun({ model, settings, samples, split, backends, slicer, onProgress, onBatch, start })
      // A run that goes on without a record of its own, as one of another engine, gets one.
      if (start === 'continued' && model.recorded) recorder.goOn(store?.describe(model.recorded.runId).seconds ?? 0)
      else recorder.begin(start === 'new' ? 'training' : 'paused')
    } catch (error) {
      if (core.inHand === mine) core.inHand = undefined
      throw error
    }
    const { run } = mine
    run.done.then(
      (outcome) => outcome && end(mine, outcome),
      (error: unknown) => fail(mine, error),
    )
    return run
  }

  const end = (mine: RunInHand, outcome: Outcome) => {
    if (core.inHand !== mine) return
    core.inHand = undefined
    const { watch, curves } = core.model
    if (outcome === 'stopped-early') {
      const step = curves.validation.step[curves.validation.length - 1]!
      const { cost, place } = watch.best!
      core.model.ending = { kind: outcome, step, bestStep: place.step, bestCost: cost }
    }
    recorder.end('finished')
    const { repetition } = core
    if (repetition && repetition.index < repetition.count) {
      mine.run!.tell()
      beginNext({ ...repetition, index: repetition.index + 1 })
    } else {
      core.repetition = null
      announceHalt(mine.run!, 'finished')
    }
  }

  /** Trains the next network of a repetition, with the next seed. */
  const beginNext = (repetition: NonNullable<State['repetition']>) => {
    core.settings = { ...core.settings, seed: core.settings.seed + 1 }
    core.replaceModel(createRandomModel(core.settings))
    core.repetition = repetition
    begin('new').then(
      (run) => {
        if (!run) return
        core.status = 'training'
        core.announce()
      },
      (error: unknown) => {
        core.repetition = null
        core.status = 'stopped'
        core.emit('failed', toErrorData(error))
        core.announce()
      },
    )
  }

  const fail = (mine: RunInHand, error: unknown) => {
    if (core.inHand !== mine) return
    core.inHand = undefined
    const { lastGood } = core.model.watch
    if (error instanceof InklingError && error.code === 'diverged' && lastGood) {
      core.model.ending = {
        kind: 'diverged',
        message: error.message,
        lastGoodStep: lastGood.place.step,
        smallerRate: smallerRate(core.settings.learningRate),
      }
    }
    core.repetition = null
    recorder.end('stopped')
    announceHalt(mine.run!, 'stopped', error)
  }

  const hold = (run: Run): State => {
    run.pause()
    recorder.hold()
    return announceHalt(run, 'paused')
  }

  const changeLearningRate = (learningRate: number) => {
    const settings = { ...core.settings, learningRate }
    checkSettings(settings)
    core.settings = settings
    recorder.hurry()
  }

  /** The next example of the batch in hand as the network sees it now; null if that was the last, so that the update is due. */
  const lookAtExample = async (): Promise<Stepped['example']> => {
    const { model, settings } = core
    const { progression, network } = model
    if (shown.step !== progression.step) shown = { step: progression.step, count: 0 }
    const samples = await core.dataSets.loadTraining(settings.data)
    const split = splitSamples(samples.count, describeDataSet(settings.data).validation, settings.seed)
    const order = new Uint32Array(split.training.length)
    orderEpoch(split, settings.seed, progression.epoch, order)
    const start = progression.batch * settings.batchSize
    const size = Math.min(settings.batchSize, order.length - start)
    const position = start + shown.count
    const computation = readableBackend.createComputation(copyNetwork(network), settings.cost, 1)
    const tally = createTally()
    computation.gather(samples, order, position, position + 1)
    computation.forward()
    computation.score(tally)
    const pixels = new Float32Array(pixelCount)
    readPixels(samples, order[position]!, pixels)
    const place = ++shown.count
    const { cost, confusion } = tally
    const answer = confusion.indexOf(1)
    return { pixels, label: Math.floor(answer / 10), digit: answer % 10, cost, place, size }
  }

  const commands: RunCommands = {
    async start() {
      const run = await begin('new')
      if (!run) return core.describe()
      core.status = 'training'
      return core.announce()
    },

    pause() {
      return core.status === 'training' ? hold(core.inHand!.run!) : core.describe()
    },

    resume() {
      if (core.status !== 'paused') return core.describe()
      recorder.resume()
      core.inHand!.run!.resume()
      core.status = 'training'
      return core.announce()
    },

    async step(request) {
      checkObject(request)
      checkStepRequest(request)
      if (core.status === 'training') throw new InklingError('busy', 'A run is training.', 'Pause it first.')
      if (core.status !== 'paused') {
        const begun = await begin('held')
        if (!begun) return { state: core.describe(), example: null }
        core.status = 'paused'
        core.announce()
      }
      const mine = core.inHand!
      const example = request.unit === 'example' ? await lookAtExample() : null
      if (request.unit !== 'example' || example!.place === example!.size) {
        if (core.inHand !== mine || core.status !== 'paused') return { state: core.describe(), example }
        core.status = 'training'
        recorder.resume()
        await mine.run!.step(request.unit === 'epoch' ? 'epoch' : 'batch')
      }
      const isHeld = core.inHand === mine && core.status === 'training'
      return { state: isHeld ? hold(mine.run!) : core.describe(), example }
    },

    stop() {
      const run = core.inHand?.run
      cancel()
      return run ? announceHalt(run, 'stopped') : core.describe()
    },

    reset() {
      cancel()
      core.replaceModel(createRandomModel(core.settings))
      return core.announce()
    },

    setLearningRate(learningRate) {
      changeLearningRate(learningRate)
      return core.announce()
    },

    recover(request) {
      core.checkIdle()
      checkObject(request)
      const before = core.settings
      if (request.learningRate !== undefined) changeLearningRate(request.learningRate)
      if (!recoverModel(core.model)) {
        core.settings = before
        throw new InklingError(
          'bad-input',
          'There are no earlier weights to go back to.',
          'Train on, or start over from random weights.',
        )
      }
      return core.announce()
    },

    async openRun(request) {
      core.checkIdle()
      checkOpenRunRequest(request)
      const { id } = request
      const recorded = requireStore(store)
      const checkpoint = recorded.readCheckpoint(id, request.checkpoint)
      const { status } = recorded.describe(id)
      const { model, settings } = restoreModel(checkpoint)
      core.checkMemory(settings)
      const isUnderWay =
        request.checkpoint === undefined && checkpoint.isUnderWay && status !== 'finished' && status !== 'stopped'
      if (isUnderWay) recorded.claim(id)
      model.recorded = { runId: id, step: model.progression.step }
      core.settings = settings
      core.replaceModel(model)
      return isUnderWay ? continueRun() : core.announce()
    },

    async repeat(request) {
      core.checkIdle()
      checkRepeatRequest(request, core.settings.seed)
      core.checkMemory(core.settings)
      core.replaceModel(createRandomModel(core.settings))
      core.repetition = { index: 1, count: request.count, group: createGroup() }
      return commands.start(undefined)
    },
  }

  const continueRun = async (): Promise<State> => {
    const run = await begin('continued')
    if (run) core.status = 'paused'
    return core.announce()
  }

  return {
    commands,
    continueRun,
    close: () => cancel('paused'),
  }
}
