/**
 * Whole batches, as one thread does its share of them. Each number is computed by one thread, in an order that does not depend on which: so the
 * same bits come out for any number of threads.
 *
 * A network with one hidden layer (`shallow.ts`): a thread owns panels of hidden neurons, with the weights into them and out of them. It
 * sums its panels' part of the outputs; then all threads meet, once a batch, and each works out all outputs for itself.
 *
 * Other networks (`deep.ts`): panels of the first layer are divided among the threads; then they meet, and each takes some rows up through the
 * other layers and back down to dz of the first; then they meet again, and blocks of weights are divided among them. So they meet twice a
 * batch, however many layers there are.
 *
 * The lists of the digits of a batch are made jointly while the batch before is trained on. What the next batch writes while a slower thread
 * may still be reading it is there twice, for even and for odd batches.
 */
import { transposeInputs } from './batch-lists.ts'
import { beginDeep, finishDeep } from './deep.ts'
import { listInputs } from './forward.ts'
import { Gradient, Job } from './job.ts'
import { changeKept, holdAll } from './kept.ts'
import { Outcome } from './outputs.ts'
import { layerOf, Optimiser, Order, rateWords, Work } from './plan.ts'
import { score } from './score.ts'
import { beginShallow, finishShallow } from './shallow.ts'
import { transposeBlock } from './update.ts'

/** Batches over which the recent cost forgets; `recentBatches` in `engine/training/watch.ts`. */
const recentBatches: f64 = 50

/** Does this thread's share of an order. */
export function carryOut(order: Order, thread: i32): void {
  Job.begin(order, thread)
  switch (order.work) {
    case Work.score:
      return score()
    case Work.train:
      return train()
    case Work.addPart:
      return addPart()
    case Work.update:
      return update()
    case Work.transpose:
      return transposeAll()
    default:
  }
}

/** Batch after batch. Stops before the update of one whose cost is no number, or with which the recent cost has run away. */
function train(): void {
  const order = Job.order
  const plan = Job.plan
  const isPlain = plan.optimiser === Optimiser.sgd && plan.l1 === 0 && plan.l2 === 0 && plan.clipNorm === 0
  Job.gradient = isPlain ? Gradient.descend : plan.clipNorm > 0 ? Gradient.keep : Gradient.step
  Job.isTraining = true
  Job.isFirst = true
  let recent = load<f64>(order.limits)
  const most = load<f64>(order.limits, 8)
  let from = order.from
  Job.rows = min(order.batchSize, order.end - from)
  if (plan.areListsOwn === 0 && order.isListed === 0) {
    // Nobody has made them while the batch before was trained on.
    Job.lists = Job.listsOf(order.isOdd)
    listInputs(order.digits + 4 * <usize>from, from, Job.rowsFrom(), Job.rowsTo(), Job.lists)
    Job.meet()
    transposeInputs(Job.lists, Job.rows)
  }
  for (let batch = 0; batch < order.batches; batch++, from += order.batchSize) {
    Job.rows = min(order.batchSize, order.end - from)
    Job.digits = order.digits + 4 * <usize>from
    Job.position = from
    Job.parity = (order.isOdd + batch) & 1
    Job.lists = Job.listsOf(Job.parity)
    Job.rates = order.rates + 4 * rateWords * <usize>batch
    const part: f32 = 1 / <f32>Job.rows
    Job.scale = isPlain ? -load<f32>(Job.rates) * part : part
    Outcome.cost = 0
    Outcome.correct = 0
    if (plan.layerCount === 2) beginShallow()
    else beginDeep()
    const cost = Outcome.cost / <f64>Job.rows
    recent = isNaN(recent) ? cost : recent + (cost - recent) / recentBatches
    if (Job.thread === 0) {
      store<f64>(order.batchCosts + 8 * <usize>batch, Outcome.cost)
      store<i32>(order.batchCorrect + 4 * <usize>batch, Outcome.correct)
    }
    // Every thread comes to the same decision.
    const isRefused = !isFinite(cost) || recent > most
    if (isRefused) return
    if (plan.layerCount === 2) finishShallow()
    else finishDeep()
    if (Job.thread === 0) store<i32>(order.done, batch + 1)
  }
}

/** Forward and backward of some rows; their gradients join those that are kept. */
function addPart(): void {
  const order = Job.order
  const plan = Job.plan
  Job.gradient = Gradient.keep
  Job.isTraining = true
  Job.isFirst = order.isFirst !== 0
  Job.rows = order.rows
  Job.digits = order.digits
  Job.position = order.from
  Job.scale = 1 / <f32>order.batchSize
  Job.lists = Job.listsOf(0)
  if (plan.areListsOwn === 0) {
    listInputs(Job.digits, Job.position, Job.rowsFrom(), Job.rowsTo(), Job.lists)
    Job.meet()
    transposeInputs(Job.lists, Job.rows)
  }
  if (plan.layerCount === 2) {
    beginShallow()
    finishShallow()
  } else {
    beginDeep()
    finishDeep()
  }
  Job.meet()
}

/** The update from the gradients of all parts. */
function update(): void {
  Job.rates = Job.order.rates
  changeKept()
  if (Job.plan.maxNorm > 0) holdAll()
}

/** Writes Wᵀ of all layers, for weights that came from outside. */
function transposeAll(): void {
  for (let index = 0; index < Job.plan.layerCount; index++) {
    const layer = layerOf(Job.plan, index)
    const last = Job.shareEnd(layer.outputPanels)
    for (let panel = Job.share(layer.outputPanels); panel < last; panel++) {
      transposeBlock(layer, panel, 0, layer.inputs)
    }
  }
}
