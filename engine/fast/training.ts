/** A network in training on the compiled kernels. */
import type { Settings } from '#engine/contract/settings.ts'
import type { Digits } from '#engine/data/digits.ts'
import { createKey } from '#engine/basics/random.ts'
import { createEpochKey, isAugmented } from '#engine/network/augmentation.ts'
import type {
  Batches,
  BatchOutcomes,
  KeptWeights,
  PendingOutcomes,
  TrainingComputation,
} from '#engine/network/computation.ts'
import type { Network } from '#engine/network/network.ts'
import { adam, type OptimiserState } from '#engine/network/optimisers.ts'
import type { Tally } from '#engine/network/tally.ts'
import type { DigitLists } from './digit-lists.ts'
import type { Region } from './heap.ts'
import { createMirror, type Mirror } from './mirror.ts'
import { addGradients, type Plan } from './plan.ts'
import type { Order, ThreadPool } from './pool.ts'
import { writeRecord } from './records.ts'
import { addOutcomes, type Scorer } from './scorer.ts'

export type FastTrainingParts = {
  readonly pool: ThreadPool
  readonly region: Region
  readonly plan: Plan
  readonly network: Network
  readonly settings: Settings
  readonly optimiserState: OptimiserState | undefined
  readonly scorer: Scorer
  readonly listsOf: (digits: Digits) => DigitLists
}

/** What passes on this thread before a message is answered, and what another thread does before it is asked again. */
const groupMilliseconds = { here: 1, elsewhere: 16 }
/** Batches of one order, at most. */
const mostBatches = 128
/** Words of the rates of an update; `rateWords` in `engine/kernels/plan.ts`. */
const rateWords = 4
/** Orders whose numbers other threads may still be reading; more than can be under way. */
const orderSets = 8

/** What an order says in numbers of its own, and where: rates, and limits of the cost. */
type OrderNumbers = {
  readonly rates: number
  readonly rateNumbers: Float32Array
  readonly limits: number
  readonly limitNumbers: Float64Array
}

export class FastTraining implements TrainingComputation {
  readonly capacity: number
  readonly partSize: number
  readonly mostBatches = mostBatches
  readonly #parts: FastTrainingParts
  readonly #mirror: Mirror
  readonly #orderNumbers: readonly OrderNumbers[]
  readonly #results: {
    readonly batchCosts: number
    readonly costs: Float64Array
    readonly batchCorrect: number
    readonly correct: Int32Array
    readonly done: number
    readonly count: Int32Array
  }
  #orders = 0
  /** The epoch's order in the shared memory, with what it was made from. */
  #epoch:
    { readonly order: Uint32Array; readonly epoch: number; readonly start: number; readonly room: number } | undefined
  /** Place in the epoch's order of the batch whose lists are ready; none where −1. */
  #listed = -1
  #isOdd = 0
  #hasGradients = false
  #batchSize = 0
  #isFirst = true
  /** Where the numbers of a part's digits are. */
  #placeOfPart: number | undefined

  constructor(parts: FastTrainingParts) {
    const { pool, region, plan, network, settings, optimiserState } = parts
    this.#parts = parts
    this.capacity = plan.capacity
    this.partSize = plan.partSize
    this.#mirror = createMirror(region, plan, network, settings.optimiser, optimiserState, () => pool.settle(plan))
    this.#orderNumbers = Array.from({ length: orderSets }, () => {
      const [rates, limits] = [region.allocate(4 * rateWords * mostBatches), region.allocate(16)]
      return {
        ...{ rates, rateNumbers: region.floats(rates, rateWords * mostBatches) },
        ...{ limits, limitNumbers: region.doubles(limits, 2) },
      }
    })
    const batchCosts = region.allocate(8 * mostBatches)
    const batchCorrect = region.allocate(4 * mostBatches)
    const done = region.allocate(4)
    this.#results = {
      ...{ batchCosts, costs: region.doubles(batchCosts, mostBatches) },
      ...{ batchCorrect, correct: region.integers(batchCorrect, mostBatches) },
      ...{ done, count: region.integers(done, 1) },
    }
    if (settings.clipNorm > 0) this.#addGradients()
    pool.run(plan, { work: 'transpose', units: 1 })
  }

  get network(): Network {
    return this.#mirror.network
  }

  get optimiserState(): OptimiserState {
    return this.#mirror.optimiserState
  }

  keepWeights(into?: KeptWeights): KeptWeights {
    return this.#mirror.keepWeights(into)
  }

  score(digits: Digits, order: Uint32Array, from: number, to: number, tally: Tally): void {
    const { pool, plan, scorer, listsOf } = this.#parts
    pool.settle(plan)
    scorer.score(listsOf(digits), digits.labels, order.subarray(from, to), tally)
  }

  /** While others train as well, longer work is done elsewhere. */
  get groupMilliseconds(): number {
    const { pool, plan } = this.#parts
    return pool.canStartElsewhere(plan) ? groupMilliseconds.elsewhere : groupMilliseconds.here
  }

  trainBatches(request: Batches): PendingOutcomes {
    const {
      digits,
      order: digitOrder,
      epoch,
      from,
      batchSize,
      learningRates,
      recentCost,
      highestCost,
      isMeasured = false,
    } = request
    const { pool, plan, listsOf } = this.#parts
    const { table, labels } = listsOf(digits)
    const { start } = this.#keepOrder(digitOrder, epoch)
    const { length: end } = digitOrder
    const batches = learningRates.length
    const { rates, rateNumbers, limits, limitNumbers } = this.#nextNumbers()
    for (const [batch, rate] of learningRates.entries()) this.#writeRates(rateNumbers, batch, rate)
    limitNumbers.set([recentCost, highestCost])
    const { batchCosts, batchCorrect, done, count } = this.#results
    count[0] = 0
    const isListed = Number(this.#listed === from)
    this.#listed = -1
    const order: Order = {
      work: 'train',
      ...{ units: batches, digits: start, table, labels, batchSize, batches, from, end },
      ...{ isListed, isOdd: this.#isOdd, rates, limits, batchCosts, batchCorrect, done },
    }
    const take = () => this.#takeOutcomes(end, from, batchSize, batches)
    // Nobody can look at the weights while another thread changes them.
    const pending = isMeasured ? undefined : pool.startElsewhere(plan, order, () => this.#mirror.refresh())
    if (!pending) {
      pool.run(plan, order)
      return { isReady: () => true, take }
    }
    return {
      isReady: () => pending.isDone(),
      take() {
        pool.settle(plan)
        return take()
      },
    }
  }

  #takeOutcomes(end: number, from: number, batchSize: number, batches: number): BatchOutcomes {
    const { costs, correct, count } = this.#results
    const done = count[0]!
    this.#mirror.touch()
    this.#mirror.optimiserState.updates += done
    this.#isOdd = (this.#isOdd + done) & 1
    if (done === batches && from + batches * batchSize < end) this.#listed = from + batches * batchSize
    return {
      done,
      outcomes: Array.from({ length: Math.min(done + 1, batches) }, (_, batch) => ({
        count: Math.min(batchSize, end - from - batch * batchSize),
        cost: costs[batch]!,
        correct: correct[batch]!,
      })),
    }
  }

  beginBatch(size: number): void {
    this.#batchSize = size
    this.#isFirst = true
  }

  addPart(digits: Digits, order: Uint32Array, from: number, to: number, epoch: number, tally?: Tally): void {
    const { pool, region, plan, listsOf } = this.#parts
    pool.settle(plan)
    this.#addGradients()
    const rows = to - from
    const indices = order.subarray(from, to)
    this.#dropOrder()
    this.#setEpoch(epoch)
    const place = (this.#placeOfPart ??= region.allocate(4 * this.partSize))
    region.words(place, rows).set(indices)
    const { table, labels } = listsOf(digits)
    const isFirst = Number(this.#isFirst)
    this.#isFirst = false
    pool.run(plan, {
      ...{ work: 'addPart', units: rows / this.partSize, rows, batchSize: this.#batchSize, from, isFirst },
      ...{ digits: place, table, labels },
    })
    if (!tally) return
    addOutcomes(tally, indices, digits.labels, region.doubles(plan.costs, rows), region.bytes(plan.answers, rows))
  }
  update(learningRate: number): void {
    const { pool, plan } = this.#parts
    const { rates, rateNumbers } = this.#nextNumbers()
    pool.settle(plan)
    this.#writeRates(rateNumbers, 0, learningRate)
    pool.run(plan, { work: 'update', units: 1, rates })
    this.#mirror.optimiserState.updates++
    this.#mirror.touch()
  }

  close(): void {
    const { pool, plan, region } = this.#parts
    this.#mirror.refresh()
    pool.forgetPlan(plan)
    region.close()
  }

  #nextNumbers(): OrderNumbers {
    return this.#orderNumbers[this.#orders++ % orderSets]!
  }

  /** Rates of the batch `batch` after the updates made so far. */
  #writeRates(numbers: Float32Array, batch: number, rate: number): void {
    const { settings } = this.#parts
    const updates = this.#mirror.optimiserState.updates + batch + 1
    const place = batch * rateWords
    numbers[place] = rate
    numbers[place + 1] = rate / (1 - adam.beta1 ** updates)
    numbers[place + 2] = 1 / (1 - adam.beta2 ** updates)
    numbers[place + 3] = settings.optimiser === 'adamw' ? 1 - rate * settings.weightDecay : 1
  }

  /** Makes sure that the epoch's order is in the shared memory. */
  #keepOrder(order: Uint32Array, epoch: number): { readonly start: number } {
    const kept = this.#epoch
    if (kept && kept.order === order && kept.epoch === epoch) return kept
    const { pool, plan, region } = this.#parts
    pool.settle(plan)
    this.#listed = -1
    this.#setEpoch(epoch)
    const place =
      kept && kept.room >= order.length ? kept : { start: region.allocate(4 * order.length), room: order.length }
    region.words(place.start, order.length).set(order)
    this.#epoch = { order, epoch, start: place.start, room: place.room }
    return this.#epoch
  }

  /** The lists of the next batch are overwritten. */
  #dropOrder(): void {
    this.#listed = -1
    if (this.#epoch) this.#epoch = { ...this.#epoch, epoch: -1 }
  }

  /** What chance depends on in this epoch. */
  #setEpoch(epoch: number): void {
    const { region, plan, settings } = this.#parts
    if (isAugmented(settings)) {
      writeRecord(region, plan.record, 'Plan', { epochKey: createEpochKey(settings.seed, epoch) })
    }
    if (settings.dropout === 0) return
    for (const [index, { record }] of plan.layers.entries()) {
      writeRecord(region, record, 'Layer', { layerKey: createKey(settings.seed, 'dropout', index, epoch) })
    }
  }

  #addGradients(): void {
    if (this.#hasGradients) return
    addGradients(this.#parts.region, this.#parts.plan)
    this.#hasGradients = true
  }
}
