/** What a thread of the pool does: order after order. */
import { carryOut } from './batch.ts'
import { setSpins } from './job.ts'
import { Order, Work } from './plan.ts'
import { receive, report } from './threads.ts'

/** Carries out what comes to `mailbox` until there is no more. `thread` is the calling thread's number among those that work together. */
export function serve(mailbox: usize, thread: i32, spins: i32): void {
  setSpins(spins)
  for (let done = 0; ; done++) {
    const order = changetype<Order>(receive(mailbox, done, spins))
    if (order.work === Work.end) return
    carryOut(order, order.threads === 1 ? 0 : thread)
    report(mailbox, done + 1)
  }
}

/** Does the calling thread's share of an order. */
export function work(order: usize, thread: i32): void {
  carryOut(changetype<Order>(order), thread)
}
