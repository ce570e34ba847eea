/**
 * Earlier runs of this page behind the curves of the present one. A run's curves are kept when they leave the charts, whether or not runs are
 * recorded. A run that the present curves continue is none of them: they hold its points already.
 */
import type { Settings } from '#engine/contract/settings.ts'
import type { Curves, Measure } from './curves.ts'
import { type Point, thinned } from './points.ts'

/** How ghosts are told apart. */
const styles = ['solid', 'dashed', 'dotted'] as const
export type GhostStyle = (typeof styles)[number]
/** How many are kept, the newest. */
const most = styles.length

export type Ghost = {
  /** A ghost keeps its own while others come and go. */
  readonly style: GhostStyle
  /** As they were when the run was last under way. */
  readonly settings: Settings
  /** The smoothed training curves, in few points. */
  readonly lines: Readonly<Record<Measure, readonly Point[]>>
  /** The training costs of its first batches. */
  readonly beginning: readonly number[]
}

export class Ghosts {
  /** The oldest first. */
  list = $state.raw<readonly Ghost[]>([])
  /** The run whose curves are about to leave the charts. */
  #leaving: Omit<Ghost, 'style'> | null = null

  /** Keeps the curves of a run that leave the charts. */
  keep({ training, beginning }: Curves, settings: Settings): void {
    const lines = { cost: thinned(training.cost), accuracy: thinned(training.accuracy) }
    this.#leaving = { settings, lines, beginning: [...beginning] }
  }

  /** Other curves have come: runs that they continue are no ghosts. True when they continue one that was kept, or was to be. */
  settle({ beginning }: Curves): boolean {
    const leaving = this.#leaving
    this.#leaving = null
    const others = this.list.filter((ghost) => !isSameRun(ghost.beginning, beginning))
    const isBack = others.length < this.list.length
    const isContinued = leaving !== null && isSameRun(leaving.beginning, beginning)
    this.list = leaving && !isContinued ? withNewest(others, leaving) : others
    return isContinued || isBack
  }
}

function withNewest(others: readonly Ghost[], newest: Omit<Ghost, 'style'>): readonly Ghost[] {
  const left = others.slice(1 - most)
  const style = styles.find((each) => left.every((ghost) => ghost.style !== each))!
  return [...left, { ...newest, style }]
}

/** Two runs from the same weights on the same digits have their first batch's cost in common, and differ after the first update. */
function isSameRun(one: readonly number[], other: readonly number[]): boolean {
  const length = Math.min(one.length, other.length)
  return length > 0 && one.slice(0, length).every((cost, batch) => Object.is(cost, other[batch]))
}
