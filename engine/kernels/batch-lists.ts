/** One thread's work on the lists of a batch's digits: its own, made when the batch begins, or its share of those of the batch after it (`Plan.areListsOwn`). */
import { listInputs } from './forward.ts'
import { Job } from './job.ts'
import { fetchDigits, transposeLists } from './lists.ts'
import { layerOf, Lists, Work } from './plan.ts'

/** A number of no meaning: what is read ahead ends in it, so that the reading is not left out. */
export let sink: i32 = 0

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
export function beginLists(): void {
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
export function finishLists(): void {
  if (Job.plan.areListsOwn !== 0 || Job.order.work !== Work.train) return
  const rows = rowsOfBatch(1)
  if (rows > 0) transposeInputs(Job.listsOf(1 - Job.parity), rows)
}

/** Transposes the lists of the first layer's inputs: all of its own, or this thread's share. */
export function transposeInputs(lists: Lists, rows: i32): void {
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
