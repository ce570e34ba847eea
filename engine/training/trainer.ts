/**
 * The training loop. For each epoch the training digits are put into a new order and cut into batches; for each batch: forward,
 * cost, backward, update. It is work for the slicer: every `yield` is a place where a prediction may be let in or the work may be
 * paused. The weights change in `update` only, so what is let in always sees those of a whole number of batches, and nothing that
 * happens at a `yield` changes the result.
 */
import type { Settings } from '#engine/contract/settings.ts'
import type { Digits } from '#engine/data/digits.ts'
import { orderEpoch, type Split } from '#engine/data/split.ts'
import type { TrainingComputation } from '#engine/network/computation.ts'
import { clearTally, createTally, type Tally } from '#engine/network/tally.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { addPoint, lastStep, noteLearningRate, type Curves } from './curves.ts'
import { evaluate } from './evaluate.ts'
import { learningRateAt } from './schedules.ts'
import { putBack } from './snapshot.ts'
import { highestCost, watchBatch, watchValidation, type Watch } from './watch.ts'

/**
 * Validation scores of a network's epoch `epoch`, counted from 0; the last is at its end. Most are where most happens: with one, an epoch
 * takes 2 or 3 % longer, with four about 10 %.
 */
const validationsOf = (epoch: number): number => [4, 2][epoch] ?? 1

/** Where training stands: the whole state of a run but for weights and optimiser. With the seed, it says what comes next. */
export type Progression = {
  /** Epochs that are over. Also the index of the order of the current epoch. */
  epoch: number
  /** Epochs when the run will be over. */
  epochs: number
  /** Epochs when the run began: the schedule counts from there. */
  firstEpoch: number
  /** Batches completed in the current epoch. */
  batch: number
  /** Batches in an epoch. */
  batches: number
  /** Weight updates since the weights were set. */
  step: number
}

export type TrainingRun = {
  /** The settings as they are now: the learning rate may change under way. */
  readonly settings: () => Settings
  readonly digits: Digits
  readonly split: Split
  readonly computation: TrainingComputation
  readonly progression: Progression
  readonly curves: Curves
  readonly watch: Watch
  /** Called after every batch, or some of them; the run may be paused from within. */
  readonly onBatch: () => void
  /** Batches until it must be called, at most. */
  readonly mostBatches?: () => number
}

export type Outcome = 'finished' | 'stopped-early'

export function batchesPerEpoch(trainingCount: number, batchSize: number): number {
  return Math.ceil(trainingCount / batchSize)
}

/** η of the next update. */
export function nextLearningRate(
  settings: Settings,
  { epoch, firstEpoch, epochs, batch, batches }: Progression,
): number {
  return learningRateAt(settings, {
    batch: (epoch - firstEpoch) * batches + batch,
    batches,
    epochs: epochs - firstEpoch,
  })
}

/**
 * Trains until `progression.epoch` reaches `progression.epochs`, or early stopping ends the run with the best weights back in place.
 * A run that goes on from a checkpoint has its beginning behind it, unless it was taken before the first score. Throws `diverged`.
 */
export function* train(run: TrainingRun): Work<Outcome> {
  const { split, progression, watch } = run
  const order = new Uint32Array(split.training.length)
  const tally = createTally()
  if (Number.isNaN(watch.startCost)) yield* validate(run)
  if (isScorePending(run) && (yield* endBatch(run))) return 'stopped-early'

  const groups = createGroups()
  let ordered = -1
  while (progression.epoch < progression.epochs) {
    if (ordered !== progression.epoch) orderEpoch(split, run.settings().seed, progression.epoch, order)
    ordered = progression.epoch
    const { computation } = run
    if (computation.trainBatches && run.settings().batchSize <= computation.partSize)
      yield* trainBatches(run, order, groups)
    else yield* trainBatch(run, order, tally)
    if (yield* endBatch(run)) return 'stopped-early'
    run.onBatch()
    yield
  }
  return 'finished'
}

/** The checkpoint was taken after a batch's update and before the score that belongs to it. */
function isScorePending({ progression, curves }: TrainingRun): boolean {
  return progression.batch > 0 && isValidationDue(progression) && lastStep(curves.validation) !== progression.step
}

/** What follows a batch: a validation score, if it is time for one, and the end of the epoch after the last. True when the run is to stop early. */
function* endBatch(run: TrainingRun): Work<boolean> {
  const { progression, computation, watch } = run
  const isTimeToStop = isValidationDue(progression) && (yield* validate(run))
  if (progression.batch === progression.batches) {
    progression.epoch++
    progression.batch = 0
  }
  if (!isTimeToStop) return false
  putBack(watch.best!, computation)
  Object.assign(progression, watch.best!.place)
  return true
}

/**
 * Forward and backward for the digits `order[from]` to `order[to - 1]`, in parts: gradients add up over
 * the parts, for one update. `epoch` decides what augmentation makes of the digits; cost and right answers are added to `tally`, if any.
 */
export function* addGradients(
  computation: TrainingComputation,
  digits: Digits,
  order: Uint32Array,
  [from, to]: readonly [from: number, to: number],
  epoch: number,
  tally?: Tally,
): Work<void> {
  for (let start = from; start < to; start += computation.partSize) {
    computation.addPart(digits, order, start, Math.min(start + computation.partSize, to), epoch, tally)
    yield
  }
}

/** How many batches follow each other without a `yield` in between. */
function createGroups() {
  let each = NaN
  return {
    /** Before that they are one. */
    isKnown: () => !Number.isNaN(each),
    /** About so many milliseconds' worth. */
    size: (milliseconds: number) => (Number.isNaN(each) ? 1 : Math.max(1, Math.floor(milliseconds / each))),
    note(milliseconds: number, count: number) {
      each = Number.isNaN(each) ? milliseconds / count : each + (milliseconds / count - each) / 4
    },
  }
}

/** Some batches at once, none beyond the next validation score. How many they are changes nothing but when others have their turn. */
function* trainBatches(run: TrainingRun, order: Uint32Array, groups: ReturnType<typeof createGroups>): Work<void> {
  const { digits, computation, progression, curves, watch } = run
  const settings = run.settings()
  const { batchSize } = settings
  const { mostBatches = 1, groupMilliseconds = 1 } = computation
  const most = Math.min(groups.size(groupMilliseconds), run.mostBatches?.() ?? Infinity, mostBatches)
  const { batch: first } = progression
  const learningRates = [nextLearningRate(settings, progression)]
  while (learningRates.length < most && !isValidationDue({ ...progression, batch: first + learningRates.length })) {
    learningRates.push(nextLearningRate(settings, { ...progression, batch: first + learningRates.length }))
  }
  const start = performance.now()
  const pending = computation.trainBatches!({
    ...{ digits, order, epoch: progression.epoch, from: first * batchSize, batchSize, learningRates },
    recentCost: watch.recentCost,
    highestCost: highestCost(watch, settings),
    isMeasured: !groups.isKnown(),
  })
  const isHere = pending.isReady()
  while (!pending.isReady()) yield pending
  const { done, outcomes } = pending.take()
  // Of what another thread did it is not known how long that took, only when somebody looked.
  if (isHere) groups.note(performance.now() - start, outcomes.length)
  for (const [index, { count, cost, correct }] of outcomes.entries()) {
    takeBatch(run, cost / count, correct / count)
    if (index === done) throw new Error('A batch was refused whose cost is in order.')
    noteLearningRate(curves, progression.step, settings.learningRate)
    progression.step++
    progression.batch++
  }
}

/** One batch, in as many parts as it takes, and one update of the weights. */
function* trainBatch(run: TrainingRun, order: Uint32Array, tally: Tally): Work<void> {
  const { digits, computation, progression, curves } = run
  const { batchSize } = run.settings()
  const start = progression.batch * batchSize
  const end = Math.min(start + batchSize, order.length)
  clearTally(tally)
  computation.beginBatch(end - start)
  yield* addGradients(computation, digits, order, [start, end], progression.epoch, tally)
  const settings = run.settings()
  const cost = tally.cost / tally.count
  takeBatch(run, cost, tally.correct / tally.count)
  noteLearningRate(curves, progression.step, settings.learningRate)
  computation.update(nextLearningRate(settings, progression))
  progression.step++
  progression.batch++
}

/** Puts a batch on the curve, the one at which the run diverges as well, unless its cost is no number. Throws `diverged`. */
function takeBatch({ curves, progression, watch, settings }: TrainingRun, cost: number, accuracy: number): void {
  if (Number.isFinite(cost)) addPoint(curves.training, progression.step, cost, accuracy)
  watchBatch(watch, cost, settings())
}

/** After batches that cut the epoch into as many near-equal parts as it has scores. */
function isValidationDue({ epoch, batch, batches }: Progression): boolean {
  const parts = (count: number) => Math.floor((count * validationsOf(epoch)) / batches)
  return parts(batch) > parts(batch - 1)
}

/** Scores the validation digits; true when it is time to stop early. */
function* validate({ settings, digits, split, computation, progression, curves, watch }: TrainingRun): Work<boolean> {
  const tally = yield* evaluate(computation, digits, split.validation)
  const cost = tally.cost / tally.count
  const { epoch, batch, step, batches } = progression
  const isOver = batch === batches
  const place = isOver ? { epoch: epoch + 1, batch: 0, step } : { epoch, batch, step }
  const isTimeToStop = watchValidation(watch, cost, computation, place, batches, settings())
  if (lastStep(curves.validation) !== step) addPoint(curves.validation, step, cost, tally.correct / tally.count)
  return isTimeToStop
}
