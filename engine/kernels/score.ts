/** One thread's share of scoring: some rows at a time through all layers, in its own scratch. Threads need not meet. */
import { activatePanel, sumOutputs, sumPanel } from './forward.ts'
import { Job } from './job.ts'
import { rowBytes } from './lanes.ts'
import { listDigits, listRows } from './lists.ts'
import { finishOutputs } from './outputs.ts'
import { layerOf, Lists, rowsBytes, outputSumsRowBytes, scoreRows } from './plan.ts'

/** Costs and answers of rows, some rows at a time through all layers. */
export function score(): void {
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
    if (plan.outputSums !== 0) keepSums(above, rows, plan.outputSums + outputSumsRowBytes * <usize>first)
  }
}

/** Copies z of the output layer from rows of a panel. */
function keepSums(sums: usize, rows: i32, target: usize): void {
  const end = sums + rowBytes * <usize>rows
  for (let row = sums; row < end; row += rowBytes, target += outputSumsRowBytes) {
    v128.store(target, v128.load(row))
    v128.store(target, v128.load(row, 16), 16)
    v128.store(target, v128.load(row, 32), 32)
  }
}
