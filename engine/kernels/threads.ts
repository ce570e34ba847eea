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
