/** How long a prediction waits while an experiment is under way: asked for again and again, each as if a message had just come in. */
import type { Engine } from './lesson-engine.ts'

/**
 * The longest wait, from the moment at which a message is there until its answer: in milliseconds for which this thread was at work meanwhile, so
 * that what other programs take of the machine does not count.
 */
export async function watchPredictions(
  commands: Engine['commands'],
  pixels: Float32Array,
  ask: () => Promise<unknown>,
): Promise<number> {
  let isOver = false
  const asked = ask().finally(() => (isOver = true))
  let longest = 0
  while (!isOver) {
    const start = process.threadCpuUsage()
    // A message is read in the next turn of the event loop, so behind the slice that is under way.
    await new Promise((resolve) => setImmediate(resolve))
    await commands.predict({ pixels })
    const { user, system } = process.threadCpuUsage(start)
    longest = Math.max(longest, (user + system) / 1000)
  }
  await asked
  return longest
}
