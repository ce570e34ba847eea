/**
 * Whole batches, as one thread does its share of them. Each number is computed by one thread, in an order that does not depend on which: so the
 * same bits come out for any number of threads.
 *
 * A network with one hidden layer (`trainShallow`): a thread owns panels of hidden neurons, with the weights into them and out of them. It
 * sums its panels' part of the outputs; then all threads meet, once a batch, and each works out all outputs for itself.
 *
 * Other networks (`trainDeep`): panels of the first layer are divided among the threads; then they meet, and each takes some rows up through the
 * other layers and back down to dz of the first; then they meet again, and blocks of weights are divided among them. So they meet twice a
 * batch, however many layers there are.
 *
 * The lists of the digits of a batch are made jointly while the batch before is trained on. What the next batch writes while a slower thread
 * may still be reading it is there twice, for even and for odd batches.
 */
import { multiplyTen } from './dense.ts'
import { passBack } from './backward.ts'
import { activatePanel, forwardPanel, inputsOf, listInputs, listMatrix, sumPanel } from './forward.ts'
import { Gradient, Job } from './job.ts'
import { rowBytes } from './lanes.ts'
import { fetchDigits, listDigits, listRows, transposeLists } from './lists.ts'
import { finishOutputs, Outcome } from './outputs.ts'
import {
  columnsOf,
  countBlocks,
  layerOf,
  listsOf,
  Optimiser,
  partRowBytes,
  rateWords,
  rowsBytes,
  scoreRows,
  Work,
  Layer,
  Lists,
  Order,
} from './plan.ts'
import { changeBlock, changeKeptBlock, clipScale, holdPanel, measureBlock, transposeBlock } from './update.ts'

/** Batches over which the recent cost forgets; `recentBatches` in `engine/training/watch.ts`. */
const recentBatches: f64 = 50

/** A number of no meaning: what is read ahead ends in it, so that the reading is not left out. */
export let sink: i32 = 0

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

/** Rows of the batch so many after the one in hand; 0 after the end of the epoch. */
function rowsOfBatch(after: i32): i32 {
  const order = Job.order
  return max(0, min(order.batchSize, order.end - Job.position - after * order.batchSize))
}

/** Asks for the digits of the batch so many after the one in hand, those from `from` to `to` − 1. */
function fetchBatch(after: i32, from: i32, to: i32): void {
  const order = Job.order
  sink ^= fetchDigits(Job.digits + 4 * <usize>(after * order.batchSize), order.table, from, to)
}

/** Before the threads first meet: lists this batch, or this thread's share of the next one. */
function beginLists(): void {
  const order = Job.order
  if (Job.plan.areListsOwn !== 0) {
    listInputs(Job.digits, Job.position, 0, Job.rows, Job.lists)
    transposeInputs(Job.lists, Job.rows)
    if (order.work === Work.train) fetchBatch(1, 0, rowsOfBatch(1))
  } else if (order.work === Work.train) {
    const rows = rowsOfBatch(1)
    const digits = Job.digits + 4 * <usize>order.batchSize
    const position = Job.position + order.batchSize
    listInputs(digits, position, Job.share(rows), Job.shareEnd(rows), Job.listsOf(1 - Job.parity))
    fetchBatch(2, Job.share(rowsOfBatch(2)), Job.shareEnd(rowsOfBatch(2)))
  }
}

/** After the threads have met: transposes this thread's share of the next batch's lists. */
function finishLists(): void {
  if (Job.plan.areListsOwn !== 0 || Job.order.work !== Work.train) return
  const rows = rowsOfBatch(1)
  if (rows > 0) transposeInputs(Job.listsOf(1 - Job.parity), rows)
}

/** Transposes the lists of the first layer's inputs: all of its own, or this thread's share. */
function transposeInputs(lists: Lists, rows: i32): void {
  const columns = layerOf(Job.plan, 0).inputs
  const areOwn = Job.plan.areListsOwn !== 0
  const from = areOwn ? 0 : Job.share(columns)
  const to = areOwn ? columns : Job.shareEnd(columns)
  transposeLists(
    lists.ranges,
    rows,
    from,
    to,
    lists.columnPairs + 8 * <usize>(from * Job.plan.capacity),
    lists.columnRanges,
  )
}

/** Forward to the outputs and their dz, of a network with one hidden layer. */
function beginShallow(): void {
  const plan = Job.plan
  const order = Job.order
  const hidden = layerOf(plan, 0)
  const output = layerOf(plan, 1)
  const rows = Job.rows
  beginLists()
  const ranges = Job.lists.ranges
  const parts = plan.parts + (Job.parity === 1 ? plan.otherParts : 0)
  const partBytes = partRowBytes * <usize>plan.capacity
  const last = Job.shareEnd(hidden.outputPanels)
  for (let panel = Job.share(hidden.outputPanels); panel < last; panel++) {
    forwardPanel(0, panel, 0, rows, ranges, 0)
    const a = Job.panel(inputsOf(1), panel)
    const columns = columnsOf(hidden.outputs, panel)
    const weights = output.weights + rowsBytes(32 * panel)
    // The first part begins with the biases, which belong to the thread of the first panel.
    const base = panel === 0 ? output.biases : plan.zeros
    multiplyTen(a, rowBytes, 4, columns, weights, base, 0, parts + partBytes * <usize>panel, partRowBytes, 0, rows)
  }
  Job.meet()
  const isFirst = Job.thread === 0
  finishOutputs(
    output.activation,
    plan.cost,
    parts,
    partRowBytes,
    hidden.outputPanels,
    partBytes,
    0,
    rows,
    Job.digits,
    order.labels,
    isFirst ? plan.costs : 0,
    plan.answers,
    Job.scratch.outputGradients,
    Job.scale,
  )
}

/** Backward and the update, of a network with one hidden layer. */
function finishShallow(): void {
  const plan = Job.plan
  const hidden = layerOf(plan, 0)
  const gradients = Job.scratch.outputGradients
  finishLists()
  const first = Job.share(hidden.outputPanels)
  const last = Job.shareEnd(hidden.outputPanels)
  const blocks = countBlocks(hidden)
  for (let panel = first; panel < last; panel++) {
    passBack(1, panel, 0, Job.rows, 0, gradients)
    // A panel of the hidden layer is a block of the weights out of it.
    changeBlock(1, 0, panel, gradients)
    for (let block = 0; block < blocks; block++) changeBlock(0, panel, block, hidden.sumGradients)
  }
  if (Job.order.work !== Work.train) return
  if (Job.gradient === Gradient.keep) changeKept()
  if (plan.maxNorm > 0) holdAll()
}

/** Forward and backward to dz of every layer, of a network with several hidden layers, or none. */
function beginDeep(): void {
  const plan = Job.plan
  const order = Job.order
  const rows = Job.rows
  const last = plan.layerCount - 1
  const first = layerOf(plan, 0)
  const lists = Job.lists
  beginLists()
  const from = Job.rowsFrom()
  const to = Job.rowsTo()
  if (last > 0) {
    // Pieces of four rows of a panel, panel after panel.
    const steps = (rows + 3) / 4
    const end = Job.shareEnd(first.outputPanels * steps)
    for (let at = Job.share(first.outputPanels * steps); at < end;) {
      const panel = at / steps
      const step = at % steps
      const stepEnd = min(steps, step + end - at)
      forwardPanel(0, panel, 4 * step, min(rows, 4 * stepEnd), lists.ranges, 0)
      at += stepEnd - step
    }
    Job.meet()
  }
  // Without hidden layers nobody has met yet, so that not all lists of the next batch are there.
  if (last === 0 && plan.areListsOwn === 0) Job.meet()
  finishLists()
  for (let index = 1; index < last; index++) {
    const ranges = listBelow(index, from, to)
    const panels = layerOf(plan, index).outputPanels
    for (let panel = 0; panel < panels; panel++) forwardPanel(index, panel, from, to, ranges, inputsOf(index))
  }
  const output = layerOf(plan, last)
  if (last > 0) sumOutputs(output, inputsOf(last), from, to, output.sums)
  else sumPanel(output, 0, from, to, lists.ranges, 0, output.sums)
  finishOutputs(
    output.activation,
    plan.cost,
    output.sums,
    rowBytes,
    1,
    0,
    from,
    to,
    Job.digits,
    order.labels,
    plan.costs,
    plan.answers,
    output.sumGradients,
    Job.scale,
  )
  for (let index = last; index > 0; index--) {
    const layer = layerOf(plan, index)
    let gradientRanges: usize = 0
    if (layer.gradientLists !== 0) {
      const gradientLists = changetype<Lists>(layer.gradientLists)
      listMatrix(layer.sumGradients, layer.outputs, from, to, gradientLists)
      gradientRanges = gradientLists.ranges
    }
    for (let panel = 0; panel < layer.inputPanels; panel++) {
      passBack(index, panel, from, to, gradientRanges, layer.sumGradients)
    }
  }
  Job.meet()
  // All rows' outcomes, in their order.
  Outcome.cost = 0
  Outcome.correct = 0
  for (let row = 0; row < rows; row++) {
    Outcome.cost += load<f64>(plan.costs + 8 * <usize>row)
    const label = load<u8>(order.labels + <usize>load<u32>(Job.digits + 4 * <usize>row))
    if (load<u8>(plan.answers + <usize>row) === label) Outcome.correct++
  }
}

/** z of the outputs, of the rows from `from` to `to` − 1. */
function sumOutputs(output: Layer, below: usize, from: i32, to: i32, target: usize): void {
  for (let panel = 0; panel < output.inputPanels; panel++) {
    const a = Job.panel(below, panel)
    const weights = output.weights + rowsBytes(32 * panel)
    const columns = columnsOf(output.inputs, panel)
    const base = panel === 0 ? output.biases : target
    multiplyTen(a, rowBytes, 4, columns, weights, base, panel === 0 ? 0 : rowBytes, target, rowBytes, from, to)
  }
}

/** Lists the inputs of layer `index`, not the first, in the rows from `from` to `to` − 1; returns their ranges, or 0 where the layer takes none. */
function listBelow(index: i32, from: i32, to: i32): usize {
  const layer = layerOf(Job.plan, index)
  if (layer.inputLists === 0) return 0
  const lists = listsOf(layer, 0)
  listMatrix(inputsOf(index), layer.inputs, from, to, lists)
  return lists.ranges
}

/** The update, of a network with several hidden layers, or none. */
function finishDeep(): void {
  const plan = Job.plan
  for (let index = plan.layerCount - 1; index > 0; index--) {
    const layer = layerOf(plan, index)
    const blocks = countBlocks(layer)
    const first = Job.share(blocks)
    const last = Job.shareEnd(blocks)
    if (first === last) continue
    if (layer.inputLists !== 0) {
      const lists = listsOf(layer, 0)
      const from = 32 * first
      const to = min(32 * last, layer.inputs)
      const pairs = lists.columnPairs + 8 * <usize>(from * plan.capacity)
      transposeLists(lists.ranges, Job.rows, from, to, pairs, lists.columnRanges)
    }
    for (let panel = 0; panel < layer.outputPanels; panel++) {
      for (let block = first; block < last; block++) changeBlock(index, panel, block, layer.sumGradients)
    }
  }
  const first = layerOf(plan, 0)
  const blocks = countBlocks(first)
  const last = Job.shareEnd(first.outputPanels * blocks)
  for (let at = Job.share(first.outputPanels * blocks); at < last; at++) {
    changeBlock(0, at / blocks, at % blocks, first.sumGradients)
  }
  if (Job.order.work !== Work.train) return
  if (Job.gradient === Gradient.keep) changeKept()
  if (plan.maxNorm > 0) holdAll()
  // Where panels are divided among threads, the next batch needs what others have changed.
  if (first.outputPanels % Job.threads !== 0) Job.meet()
}

/** The update from gradients that have been kept. */
function changeKept(): void {
  const plan = Job.plan
  let scale: f32 = 1
  Job.meet()
  if (plan.clipNorm > 0) {
    for (let index = 0; index < plan.layerCount; index++) {
      const blocks = countBlocks(layerOf(plan, index))
      const count = layerOf(plan, index).outputPanels * blocks
      const last = Job.shareEnd(count)
      for (let at = Job.share(count); at < last; at++) measureBlock(index, at / blocks, at % blocks)
    }
    Job.meet()
    scale = clipScale()
  }
  for (let index = 0; index < plan.layerCount; index++) {
    const blocks = countBlocks(layerOf(plan, index))
    const count = layerOf(plan, index).outputPanels * blocks
    const last = Job.shareEnd(count)
    for (let at = Job.share(count); at < last; at++) changeKeptBlock(index, at / blocks, at % blocks, scale)
  }
  // Another thread may need what this one has changed.
  Job.meet()
}

/** Whole columns are looked at, so all blocks must be done. */
function holdAll(): void {
  const plan = Job.plan
  Job.meet()
  for (let index = 0; index < plan.layerCount; index++) {
    const layer = layerOf(plan, index)
    const last = Job.shareEnd(layer.outputPanels)
    for (let panel = Job.share(layer.outputPanels); panel < last; panel++) holdPanel(layer, panel)
  }
  Job.meet()
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

/** Costs and answers of rows, some rows at a time through all layers. */
function score(): void {
  const order = Job.order
  const plan = Job.plan
  const scratch = Job.scratch
  Job.panelBytes = rowsBytes(scoreRows)
  const lists = changetype<Lists>(scratch.lists)
  const last = plan.layerCount - 1
  const count = (order.rows + scoreRows - 1) / scoreRows
  const end = Job.shareEnd(count)
  for (let at = Job.share(count); at < end; at++) {
    const first = scoreRows * at
    const rows = min(scoreRows, order.rows - first)
    const digits = order.digits + 4 * <usize>first
    listDigits(digits, order.table, 0, rows, lists.pairs, lists.ranges)
    let ranges = lists.ranges
    let below = scratch.below
    let above = scratch.above
    for (let index = 0; index < last; index++) {
      const layer = layerOf(plan, index)
      if (index > 0) {
        ranges = 0
        if (layer.inputLists !== 0) {
          listRows(below, rowBytes, rowsBytes(scoreRows), layer.inputs, 0, rows, lists.pairs, lists.ranges)
          ranges = lists.ranges
        }
      }
      for (let panel = 0; panel < layer.outputPanels; panel++) {
        const start = above + rowsBytes(scoreRows * panel)
        sumPanel(layer, panel, 0, rows, ranges, below, start)
        activatePanel(layer, panel, 0, rows, start)
      }
      const free = below
      below = above
      above = free
    }
    const output = layerOf(plan, last)
    if (last === 0) sumPanel(output, 0, 0, rows, lists.ranges, 0, above)
    else sumOutputs(output, below, 0, rows, above)
    const costs = plan.costs + 8 * <usize>first
    const answers = plan.answers + <usize>first
    finishOutputs(
      output.activation,
      plan.cost,
      above,
      rowBytes,
      1,
      0,
      0,
      rows,
      digits,
      order.labels,
      costs,
      answers,
      0,
      1,
    )
  }
}
