/**
 * The training loop. For each epoch the training digits are put into a new order and cut into batches; for each batch: forward,
 * cost, backward, update. It is work for the slicer: every `yield` is a place where a prediction may be let in or a pause may hold
 * it. The weights change in `update` only, so what is let in always sees those of a whole number of batches, and nothing that
 * happens at a `yield` changes the result.
 */
import { InklingError } from '../contract/errors.ts'
import type { Settings } from '../contract/settings.ts'
import type { Samples } from '../data/samples.ts'
import { orderEpoch, type Split } from '../data/split.ts'
import type { TrainingComputation } from '../network/computation.ts'
import { clearTally, createTally, type Tally } from '../network/tally.ts'
import type { Work } from '../slicer.ts'
import { addPoint, lastStep, type Curves } from './curves.ts'
import { evaluate } from './evaluate.ts'

/** Validation scores an epoch; the last is at its end. */
const validationsPerEpoch = 4

/** Where training stands: the whole state of a run but for the weights. With the seed, it says what comes next. */
export type Progression = {
  /** Epochs begun and not in hand any more. Also the index of the order of the epoch in hand. */
  epoch: number
  /** Epochs when the run will be over. */
  epochs: number
  /** Batches completed in the epoch in hand. */
  batch: number
  /** Batches in an epoch. */
  batches: number
  /** Weight updates since the weights were set. */
  step: number
}

export type TrainingRun = {
  readonly settings: Settings
  readonly samples: Samples
  readonly split: Split
  readonly computation: TrainingComputation
  readonly progression: Progression
  readonly curves: Curves
  /** Called after every batch. */
  readonly onProgress: () => void
}

export function batchesPerEpoch(trainingCount: number, batchSize: number): number {
  return Math.ceil(trainingCount / batchSize)
}

/** Trains until `progression.epoch` reaches `progression.epochs`. Throws `bad-settings` when the cost is no finite number any more. */
export function* train(run: TrainingRun): Work<void> {
  const { settings, split, progression } = run
  const order = new Uint32Array(split.training.length)
  const tally = createTally()
  if (lastStep(run.curves.validation) !== progression.step) yield* validate(run)

  while (progression.epoch < progression.epochs) {
    orderEpoch(split, settings.seed, progression.epoch, order)
    while (progression.batch < progression.batches) {
      yield* trainBatch(run, order, tally)
      if (isValidationDue(progression)) yield* validate(run)
      run.onProgress()
    }
    progression.epoch++
    progression.batch = 0
  }
}

/** One batch, in parts of the computation's capacity: gradients add up over the parts, then the weights are updated once. */
function* trainBatch(run: TrainingRun, order: Uint32Array, tally: Tally): Work<void> {
  const { settings, samples, computation, progression, curves } = run
  const start = progression.batch * settings.batchSize
  const end = Math.min(start + settings.batchSize, order.length)
  clearTally(tally)
  computation.beginBatch(end - start)
  for (let from = start; from < end; from += computation.capacity) {
    const to = Math.min(from + computation.capacity, end)
    computation.gatherToTrain(samples, order, from, to, progression.epoch)
    computation.forward()
    computation.score(tally)
    computation.backward()
    yield
  }
  const cost = tally.cost / tally.count
  checkCost(cost, settings)
  addPoint(curves.training, progression.step, cost, tally.correct / tally.count)
  computation.update(settings.learningRate)
  progression.step++
  progression.batch++
}

/** After batches that cut the epoch into four near-equal parts. */
function isValidationDue({ batch, batches }: Progression): boolean {
  const quarter = (count: number) => Math.floor((count * validationsPerEpoch) / batches)
  return quarter(batch) > quarter(batch - 1)
}

function* validate({ settings, samples, split, computation, progression, curves }: TrainingRun): Work<void> {
  const tally = yield* evaluate(computation, samples, split.validation)
  const cost = tally.cost / tally.count
  checkCost(cost, settings)
  addPoint(curves.validation, progression.step, cost, tally.correct / tally.count)
}

function checkCost(cost: number, settings: Settings): void {
  if (Number.isFinite(cost)) return
  throw new InklingError(
    'bad-settings',
    `Training has come apart: the cost is no longer a number. The learning rate of ${settings.learningRate} is probably too large.`,
    `Choose about a third of it, ${Number((settings.learningRate / 3).toPrecision(1))}, then reset and start again.`,
  )
}
