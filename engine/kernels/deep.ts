/** One thread's share of a batch for a network with several hidden layers, or none; how it is divided is told in `batch.ts`. */
import { passBack } from './backward.ts'
import { beginLists, finishLists } from './batch-lists.ts'
import { forwardPanel, inputsOf, listMatrix, sumOutputs, sumPanel } from './forward.ts'
import { Gradient, Job } from './job.ts'
import { changeKept, holdAll } from './kept.ts'
import { rowBytes } from './lanes.ts'
import { transposeLists } from './lists.ts'
import { finishOutputs, Outcome } from './outputs.ts'
import { countBlocks, layerOf, Lists, listsOf, Work } from './plan.ts'
import { changeBlock } from './update.ts'

/** Forward and backward to dz of every layer, of a network with several hidden layers, or none. */
export function beginDeep(): void {
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

/** Lists the inputs of layer `index`, not the first, in the rows from `from` to `to` − 1; returns their ranges, or 0 where the layer takes none. */
function listBelow(index: i32, from: i32, to: i32): usize {
  const layer = layerOf(Job.plan, index)
  if (layer.inputLists === 0) return 0
  const lists = listsOf(layer, 0)
  listMatrix(inputsOf(index), layer.inputs, from, to, lists)
  return lists.ranges
}

/** The update, of a network with several hidden layers, or none. */
export function finishDeep(): void {
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
