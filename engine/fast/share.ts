/**
 * How work is divided among threads. Each number is computed by one thread, in an order that does not depend on which: so the same
 * bits come out for any number of threads. Neighbouring pieces go to the same thread, pass after pass, so that a panel of weights
 * stays in one core's cache.
 */
import type { Kernels } from './kernels.ts'

/** One thread's part in a pass. */
export type Share = {
  readonly kernels: Kernels
  readonly thread: number
  readonly threads: number
  /** Waits for all threads. */
  readonly meet: () => void
}

/** What this thread works on, where there may be one for all threads or one for each; and whether no other thread does. */
export function ownOf<Item>({ thread, threads }: Share, items: readonly Item[]): { item: Item; isOwn: boolean } {
  return { item: items[thread] ?? items[0]!, isOwn: items.length > 1 || threads === 1 }
}

/** Does `work` for this thread's part of `count` items. */
export function shareItems({ thread, threads }: Share, count: number, work: (from: number, to: number) => void): void {
  const from = Math.floor((count * thread) / threads)
  const to = Math.floor((count * (thread + 1)) / threads)
  if (from < to) work(from, to)
}

/** Does `work` for this thread's part of the rows of `panels` panels; borders are multiples of `step` but for the last. */
export function sharePanels(
  share: Share,
  panels: number,
  rows: number,
  step: number,
  work: (panel: number, from: number, to: number) => void,
): void {
  const steps = Math.ceil(rows / step)
  shareItems(share, panels * steps, (from, to) => {
    for (let at = from; at < to;) {
      const panel = Math.floor(at / steps)
      const first = at % steps
      const last = Math.min(steps, first + to - at)
      work(panel, first * step, Math.min(last * step, rows))
      at += last - first
    }
  })
}
