/** One thread's share of a batch for a network with one hidden layer; how it is divided is told in `batch.ts`. */
import { passBack } from './backward.ts'
import { beginLists, finishLists } from './batch-lists.ts'
import { multiplyTen } from './dense.ts'
import { forwardPanel, inputsOf } from './forward.ts'
import { Gradient, Job } from './job.ts'
import { changeKept, holdAll } from './kept.ts'
import { rowBytes } from './lanes.ts'
import { finishOutputs } from './outputs.ts'
import { columnsOf, countBlocks, layerOf, partRowBytes, rowsBytes, Work } from './plan.ts'
import { changeBlock } from './update.ts'

/** Forward to the outputs and their dz, of a network with one hidden layer. */
export function beginShallow(): void {
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
export function finishShallow(): void {
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
