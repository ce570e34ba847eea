/**
 * For questions that come faster than their answers: one is under way, the newest waits, older ones are dropped. Whatever
 * `ask` asks, it reads when it is called, so the one that waited asks for what is newest then.
 */

/** Returns what to call whenever there is something new to ask; it resolves when that has been asked. `ask` handles its own failures. */
export function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined
  let waiting: Promise<void> | undefined

  function start(): Promise<void> {
    const asked = ask().finally(() => {
      underWay = undefined
    })
    underWay = asked
    return asked
  }

  return () => {
    if (waiting) return waiting
    if (!underWay) return start()
    waiting = underWay.then(() => {
      waiting = undefined
      return start()
    })
    return waiting
  }
}
