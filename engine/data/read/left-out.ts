/** What was left out, counted by its reason and named by examples: thousands of files may have the same fault. */
import type { LeftOut } from './data-files.ts'

export type Reason = {
  /** Follows what it is said of: “shows no digit”. */
  readonly reason: string
  readonly count: number
  /** Names of the first ones. */
  readonly examples: readonly string[]
}

const mostNamed = 3

export function groupByReason(leftOut: readonly LeftOut[]): readonly Reason[] {
  const groups = Map.groupBy(leftOut, ({ reason }) => reason)
  return Array.from(groups, ([reason, all]) => ({
    reason,
    count: all.length,
    examples: all.slice(0, mostNamed).map(({ name }) => name),
  }))
}
