/**
 * Where threads wait for each other. The state is four words (i32), each on a cache line of its own: how many have arrived, the
 * number of times that all have, how many sleep, and whether a thread has failed.
 */
const generationOffset: usize = 64
const sleepersOffset: usize = 128
const failureOffset: usize = 192

/** Bytes of the state. */
export function barrierBytes(): i32 {
  return 256
}

/** Lets everybody through from now on: a thread has failed and will not come. */
export function failBarrier(state: usize, threads: i32): void {
  atomic.store<i32>(state, 1, failureOffset)
  atomic.add<i32>(state, 1, generationOffset)
  atomic.notify(state + generationOffset, threads)
}

export function hasFailed(state: usize): bool {
  return atomic.load<i32>(state, failureOffset) !== 0
}

/**
 * Returns once all of `threads` threads have called it, or one has failed. A thread that waits looks again and again, `spins` times, since the others are
 * mostly a few microseconds away and waking takes far longer; then it sleeps, unless `spins` is below 0.
 */
export function barrier(state: usize, threads: i32, spins: i32): void {
  if (threads === 1) return
  const generation = atomic.load<i32>(state, generationOffset)
  // Asked after the generation is known, so that a failure in between is seen in one or the other.
  if (hasFailed(state)) return
  if (atomic.add<i32>(state, 1) === threads - 1) {
    atomic.store<i32>(state, 0)
    atomic.add<i32>(state, 1, generationOffset)
    // Whoever counts itself as sleeping only now sees the new generation before it sleeps.
    if (atomic.load<i32>(state, sleepersOffset) > 0) atomic.notify(state + generationOffset, threads)
    return
  }
  for (let left = spins; left !== 0; left--) {
    if (atomic.load<i32>(state, generationOffset) !== generation) return
  }
  atomic.add<i32>(state, 1, sleepersOffset)
  while (atomic.load<i32>(state, generationOffset) === generation) {
    atomic.wait<i32>(state + generationOffset, generation, -1)
  }
  atomic.sub<i32>(state, 1, sleepersOffset)
}

/**
 * Where a thread gets its orders: words (i32), each on a cache line of its own: orders given, orders carried out, whether the thread sleeps,
 * whether the other side does, and the addresses of the last four orders.
 */
const doneOffset: usize = 64
const isAsleepOffset: usize = 128
const isAwaitedOffset: usize = 192
const ordersOffset: usize = 256

/** Orders that can be given before the first of them is carried out. */
export function mailboxRoom(): i32 {
  return 4
}

/** Bytes of a mailbox. */
export function mailboxBytes(): i32 {
  return 320
}

/** Gives a thread an order. There must be room. */
export function post(mailbox: usize, order: usize): void {
  const given = atomic.load<i32>(mailbox)
  store<u32>(mailbox + (((<usize>given) & 3) << 2), <u32>order, ordersOffset)
  atomic.store<i32>(mailbox, given + 1)
  if (atomic.load<i32>(mailbox, isAsleepOffset) !== 0) atomic.notify(mailbox, 1)
}

/** Waits for the order after `done` others; returns its address. */
export function receive(mailbox: usize, done: i32, spins: i32): usize {
  let left = spins
  while (left > 0 && atomic.load<i32>(mailbox) === done) left--
  if (atomic.load<i32>(mailbox) === done) {
    atomic.store<i32>(mailbox, 1, isAsleepOffset)
    while (atomic.load<i32>(mailbox) === done) atomic.wait<i32>(mailbox, done, -1)
    atomic.store<i32>(mailbox, 0, isAsleepOffset)
  }
  return load<u32>(mailbox + (((<usize>done) & 3) << 2), ordersOffset)
}

/** Says that `done` orders have been carried out. */
export function report(mailbox: usize, done: i32): void {
  atomic.store<i32>(mailbox, done, doneOffset)
  if (atomic.load<i32>(mailbox, isAwaitedOffset) !== 0) atomic.notify(mailbox + doneOffset, 1)
}

/** Orders that have been given and not yet carried out. */
export function pending(mailbox: usize): i32 {
  return atomic.load<i32>(mailbox) - atomic.load<i32>(mailbox, doneOffset)
}

/** Returns once no more than `most` orders are pending. A thread that waits looks `spins` times, then sleeps, unless `spins` is below 0. */
export function awaitPending(mailbox: usize, most: i32, spins: i32): void {
  for (let left = spins; left !== 0; left--) if (pending(mailbox) <= most) return
  atomic.store<i32>(mailbox, 1, isAwaitedOffset)
  for (;;) {
    const done = atomic.load<i32>(mailbox, doneOffset)
    if (atomic.load<i32>(mailbox) - done <= most) break
    atomic.wait<i32>(mailbox + doneOffset, done, -1)
  }
  atomic.store<i32>(mailbox, 0, isAwaitedOffset)
}

/** The thread of a mailbox has failed: nobody may wait for it. */
export function abandon(mailbox: usize): void {
  report(mailbox, atomic.load<i32>(mailbox))
}
