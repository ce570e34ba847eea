/** What else the computer does while something is measured. */
import { availableParallelism, cpus, loadavg } from 'node:os'

/** Milliseconds that all cores together have worked and rested since the computer was started. */
function readTimes(): { readonly busy: number; readonly all: number } {
  const times = cpus().map(({ times }) => times)
  const sum = (pick: (each: (typeof times)[number]) => number) => times.reduce((total, each) => total + pick(each), 0)
  const idle = sum((each) => each.idle)
  return {
    busy: sum((each) => each.user + each.nice + each.sys + each.irq),
    all: idle + sum((each) => each.user + each.nice + each.sys + each.irq),
  }
}

/** Begins to watch; what it returns says how busy the cores were from then on, the measured programs included. */
export function watchLoad(): () => string {
  const before = readTimes()
  return () => {
    const after = readTimes()
    const share = (after.busy - before.busy) / Math.max(1, after.all - before.all)
    const [minute = 0] = loadavg()
    return `${availableParallelism()} cores, ${Math.round(100 * share)} % busy; load ${minute.toFixed(1)}${minute > availableParallelism() ? ': other programs wait too, so take ratios, not milliseconds' : ''}`
  }
}

/** The value below which `share` of all lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN
}
