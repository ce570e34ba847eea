/**
 * For questions that come faster than their answers: one is under way, the newest waits, older ones are dropped. Whatever
 * `ask` asks, it reads when it is called, so the one that waited asks for what is newest then.
 */

/** Returns what to call whenever there is something new to ask; it resolves when nothing waits any more. `ask` handles its own failures. */
export function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let isUnderWay = false
  let askAgain = false
  let over = Promise.resolve()

  async function run(): Promise<void> {
    isUnderWay = true
    try {
      do {
        askAgain = false
        await ask()
      } while (askAgain)
    } finally {
      isUnderWay = false
    }
  }

  return () => {
    if (isUnderWay) askAgain = true
    else over = run()
    return over
  }
}
