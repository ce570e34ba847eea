/**
 * How busy others keep the machine's cores. It is looked at in pauses, while nothing of the measurement works, and judged at the end:
 * figures of a machine that others use say more about those than about Inkling.
 */
import { cpus } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds of each kind that a core has spent since it was started. */
export type CoreTimes = {
  readonly user: number
  readonly nice: number
  readonly sys: number
  readonly idle: number
  readonly irq: number
}

export type Load = {
  /** The share of all cores that others used, 0 to 1: the mean and the greatest of all looks. NaN where it cannot be told. */
  readonly mean: number
  readonly most: number
  readonly isBusy: boolean
}

/** From this mean share on the machine counts as busy. */
const busyFrom = 0.1
/** For those who have just worked to come to rest: threads that wait for more work look for it for a while before they sleep. */
const restMilliseconds = 200
const lookMilliseconds = 100

/** The share of all cores that was used between two looks; NaN where the clocks of the cores stood still. */
export function usedShare(before: readonly CoreTimes[], after: readonly CoreTimes[]): number {
  const sum = (cores: readonly CoreTimes[], of: (core: CoreTimes) => number) =>
    cores.reduce((total, core) => total + of(core), 0)
  const all = ({ user, nice, sys, idle, irq }: CoreTimes) => user + nice + sys + idle + irq
  const passed = sum(after, all) - sum(before, all)
  const idle = sum(after, (core) => core.idle) - sum(before, (core) => core.idle)
  return passed > 0 ? 1 - idle / passed : NaN
}

/** What several looks came to; those that could not tell do not count. */
export function judgeLoad(shares: readonly number[]): Load {
  const told = shares.filter((share) => !Number.isNaN(share))
  if (told.length === 0) return { mean: NaN, most: NaN, isBusy: false }
  const mean = told.reduce((sum, share) => sum + share, 0) / told.length
  return { mean, most: Math.max(...told), isBusy: mean > busyFrom }
}

/** One sentence for whoever reads the figures. */
export function describeLoad({ mean, most, isBusy }: Load, cores: number): string {
  if (Number.isNaN(mean)) return 'How busy others kept the cores could not be measured here.'
  const percent = (share: number) => `${Math.round(100 * share)} %`
  const used = `others used ${percent(mean)} of its ${cores} cores in the mean, ${percent(most)} at most`
  return isBusy ? `The machine was busy: ${used}.` : `The machine was quiet: ${used}.`
}

export type LoadWatch = {
  /** Waits for what has worked to come to rest, and looks. */
  look(): Promise<void>
  judge(): Load
}

export function createLoadWatch(): LoadWatch {
  const shares: number[] = []
  const readTimes = () => cpus().map(({ times }) => times)
  return {
    async look() {
      await setTimeout(restMilliseconds)
      const before = readTimes()
      await setTimeout(lookMilliseconds)
      shares.push(usedShare(before, readTimes()))
    },
    judge: () => judgeLoad(shares),
  }
}
