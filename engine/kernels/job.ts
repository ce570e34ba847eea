/** What the calling thread is at: its share of an order, and the rows in hand. Each thread has an instance of the module, so these are its own. */
import { barrier } from './threads.ts'
import { keepOutputsIn } from './outputs.ts'
import { layerOf, Lists, listsOf, Order, Plan, Scratch, scratchOf } from './plan.ts'

/** What becomes of a gradient. */
export enum Gradient {
  /** It goes straight into the weights: plain SGD, for which dz carries −η. */
  descend = 0,
  /** Each block goes through the optimiser as soon as it is known. */
  step = 1,
  /** It is kept until all of it is known. */
  keep = 2,
}

/** How often a waiting thread looks before it sleeps; below 0: it never sleeps. */
let spins: i32 = 0

export class Job {
  static order: Order = changetype<Order>(0)
  static plan: Plan = changetype<Plan>(0)
  static scratch: Scratch = changetype<Scratch>(0)
  static thread: i32
  static threads: i32

  /** Bytes of a panel of a matrix of rows. */
  static panelBytes: usize
  /** Rows in hand. */
  static rows: i32
  /** Their digits' numbers. */
  static digits: usize
  /** Place of row 0 in the epoch's order. */
  static position: i32
  /** Lists of the digits in hand. */
  static lists: Lists = changetype<Lists>(0)
  /** 1 in every other batch. */
  static parity: i32
  /** Whether dropout takes part. */
  static isTraining: bool
  /** What dz of the outputs is multiplied by: 1 / batch size, and with plain SGD −η in it. */
  static scale: f32
  static gradient: Gradient = Gradient.descend
  /** Whether kept gradients begin with these rows. */
  static isFirst: bool
  /** Of the update: `rateWords` numbers. */
  static rates: usize

  static begin(order: Order, thread: i32): void {
    const plan = changetype<Plan>(order.plan)
    Job.order = order
    Job.plan = plan
    Job.thread = thread
    Job.threads = order.threads
    Job.scratch = scratchOf(plan, thread)
    keepOutputsIn(Job.scratch.outputRow)
    Job.panelBytes = plan.panelBytes
    Job.parity = 0
    Job.isTraining = false
  }

  /** The lists of the first layer's inputs in batches of that parity. */
  static listsOf(parity: i32): Lists {
    return listsOf(layerOf(Job.plan, 0), Job.plan.areListsOwn !== 0 ? Job.thread : parity)
  }

  /** Where a panel of a matrix of rows begins. */
  @inline
  static panel(matrix: usize, panel: i32): usize {
    return matrix + Job.panelBytes * <usize>panel
  }

  /** Waits for all threads that do this together. */
  @inline
  static meet(): void {
    barrier(Job.order.barrier, Job.threads, spins)
  }

  /** Where this thread's share of `count` items begins; it ends where the next one's begins. */
  @inline
  static share(count: i32): i32 {
    return (count * Job.thread) / Job.threads
  }

  @inline
  static shareEnd(count: i32): i32 {
    return (count * (Job.thread + 1)) / Job.threads
  }

  /** Where this thread's share of the rows begins, a multiple of 4. */
  @inline
  static rowsFrom(): i32 {
    return 4 * Job.share((Job.rows + 3) / 4)
  }

  @inline
  static rowsTo(): i32 {
    return min(Job.rows, 4 * Job.shareEnd((Job.rows + 3) / 4))
  }
}

export function setSpins(count: i32): void {
  spins = count
}
