/**
 * Where threads wait for each other. The state is three words (i32), each on a cache line of its own: how many have arrived, the
 * number of times that all have, and how many sleep.
 */
const generationOffset: usize = 64
const sleepersOffset: usize = 128

/**
 * Returns once all of `threads` threads have called it. A thread that waits looks again and again, `spins` times, since the others are
 * mostly a few microseconds away and waking takes far longer; then it sleeps, unless `spins` is below 0.
 */
export function barrier(state: usize, threads: i32, spins: i32): void {
  if (threads === 1) return
  const generation = atomic.load<i32>(state, generationOffset)
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
