/** Begins, pauses, resumes and ends the run of a bench. */
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { State, Status } from '#engine/contract/state.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { classNamesOf } from '#engine/settings/words.ts'
import { checkSameDigits } from './same-digits.ts'
import { createRandomModel, recoverModel } from '#engine/training/model.ts'
import { startRun, type Run, type RunParts } from '#engine/training/run.ts'
import type { Outcome } from '#engine/training/trainer.ts'
import { divergenceOf, smallerRate } from '#engine/training/watch.ts'
import type { Bench, CurrentRun } from './bench.ts'

/** Trains from the weights as they are now. Throws `busy`, `bad-data`, `bad-settings`. */
export async function startTraining(bench: Bench): Promise<State> {
  const run = await beginRun(bench, 'new')
  if (!run) return bench.describe()
  bench.status = 'training'
  return bench.announce()
}

/** The run of a checkpoint that the bench's model was restored from, paused. Throws `busy`, `bad-data`, `bad-settings`. */
export async function continueTraining(bench: Bench): Promise<State> {
  const run = await beginRun(bench, 'continued')
  if (run) bench.status = 'paused'
  return bench.announce()
}

/** Makes a run once its data is there; none if it was stopped or reset meanwhile, or the bench was closed. Throws `busy`, `bad-data`, `bad-settings`. */
export async function beginRun(bench: Bench, start: RunParts['start']): Promise<Run | undefined> {
  if (bench.isClosed) return undefined
  bench.checkIdle()
  bench.checkMemory(bench.settings)
  const mine: CurrentRun = (bench.current = { kind: 'run' })
  try {
    const { data, seed } = bench.settings
    const { backends, slicer, dataSets, emit } = bench.shared
    const { digits, split, checksums } = await dataSets.load(data, seed)
    if (bench.current !== mine) return undefined
    const { model, recorder, id, pacer } = bench
    if (start === 'continued') checkSameDigits(model.digits, checksums)
    model.digits = checksums
    model.classes = classNamesOf(data, dataSets.list())
    mine.run = startRun({
      model,
      settings: () => bench.settings,
      digits,
      split,
      backends,
      slicer,
      pacer,
      keepsMoments: bench.keepsMoments,
      onProgress: (progress) => emit('progress', { bench: id, ...progress }),
      onBatch: () => recorder.afterBatch(),
      start,
    })
    // A run that is continued without a record of its own, as one of another engine, gets one.
    if (start === 'continued' && model.recorded) recorder.reopen()
    else recorder.begin(start === 'new' ? 'training' : 'paused')
  } catch (error) {
    if (bench.current === mine) bench.current = undefined
    throw error
  }
  const { run } = mine
  run.done.then(
    (outcome) => outcome && end(bench, mine, outcome),
    (error: unknown) => fail(bench, mine, error),
  )
  return run
}

function end(bench: Bench, mine: CurrentRun, outcome: Outcome): void {
  if (bench.current !== mine) return
  bench.current = undefined
  const { watch, curves } = bench.model
  if (outcome === 'stopped-early') {
    const step = curves.validation.step[curves.validation.length - 1]!
    const { cost, place } = watch.best!
    bench.model.ending = { kind: outcome, step, bestStep: place.step, bestCost: cost }
  }
  bench.recorder.end('finished')
  const run = mine.run!
  if (!bench.sweep) announceHalt(bench, run, 'finished')
  else {
    run.tell()
    if (!bench.sweep.runOver('finished')) announceHalt(bench, run, 'finished')
  }
}

function fail(bench: Bench, mine: CurrentRun, error: unknown): void {
  if (bench.current !== mine) return
  bench.current = undefined
  const { model, settings } = bench
  const { lastGood } = model.watch
  const isDiverged = error instanceof InklingError && error.code === 'diverged'
  if (isDiverged && lastGood) {
    model.ending = {
      kind: 'diverged',
      ...divergenceOf(error),
      lastGoodStep: lastGood.place.step,
      smallerRate: smallerRate(settings),
    }
  }
  bench.recorder.end('stopped')
  const run = mine.run!
  if (bench.sweep) run.tell()
  if (bench.sweep?.runOver(isDiverged ? 'diverged' : 'failed')) bench.announceFailure(error)
  else announceHalt(bench, run, 'stopped', error)
}

/** Tells the last points of a run that is paused or over, then says so. The status comes first: a listener may itself give commands. */
function announceHalt(bench: Bench, run: Run, next: Status, error?: unknown): State {
  bench.status = next
  run.tell()
  if (error !== undefined) bench.announceFailure(error)
  return bench.announce()
}

export function pauseTraining(bench: Bench): State {
  if (bench.status !== 'training' || !bench.current?.run) return bench.describe()
  const { run } = bench.current
  run.pause()
  bench.recorder.pause()
  return announceHalt(bench, run, 'paused')
}

export function resumeTraining(bench: Bench): State {
  if (bench.status !== 'paused' || !bench.current?.run) return bench.describe()
  bench.recorder.resume()
  bench.current.run.resume()
  bench.status = 'training'
  return bench.announce()
}

export function stopTraining(bench: Bench): State {
  const { current, sweep } = bench
  cancelRun(bench, 'stopped')
  if (current?.run) return announceHalt(bench, current.run, 'stopped')
  return sweep ? bench.announce() : bench.describe()
}

export function resetNetwork(bench: Bench): State {
  cancelRun(bench, 'stopped')
  bench.replaceModel(createRandomModel(bench.settings), bench.settings)
  return bench.announce()
}

/** Ends what is under way on the bench, if anything; the record says that it was stopped, or that it waits to be resumed. */
export function cancelRun(bench: Bench, how: 'stopped' | 'paused'): void {
  const { current, sweep } = bench
  bench.current = undefined
  bench.sweep = null
  if (current?.run) {
    current.run.cancel()
    if (how === 'stopped') bench.recorder.end('stopped')
    else bench.recorder.pause()
  }
  sweep?.ended(how)
}

/** Throws `bad-settings`. */
export function changeLearningRate(bench: Bench, learningRate: number): void {
  const settings = { ...bench.settings, learningRate }
  checkSettings(settings)
  bench.settings = settings
  bench.recorder.hurry()
}

/** Throws `bad-input` if there is nothing to go back to, `bad-settings`. */
export function recoverWeights(bench: Bench, learningRate: number | undefined): State {
  bench.checkIdle()
  const before = bench.settings
  if (learningRate !== undefined) changeLearningRate(bench, learningRate)
  if (!recoverModel(bench.model)) {
    bench.settings = before
    throw failure('bad-input', t, 'no-earlier-weights')
  }
  return bench.announce()
}
