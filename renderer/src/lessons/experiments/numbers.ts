/** How facts are written. */
import { formatCount, formatDuration, formatNumber, formatShare } from '#page/ui/format.ts'
import { formatExact, formatFixed } from '#words/numbers.ts'
import type { Fact } from './experiment.ts'
import { t } from '#words/en/lesson-experiments.ts'

export function asNumber(value: number): Fact {
  return { value, text: formatNumber(value) }
}

export function asShare(value: number): Fact {
  return { value, text: formatShare(value) }
}

export function asCount(value: number): Fact {
  return { value, text: formatCount(value) }
}

/** Milliseconds. */
export function asTime(value: number): Fact {
  return {
    value,
    text:
      value < 1000 ? t('milliseconds', { time: String(Math.max(1, Math.round(value))) }) : formatDuration(value / 1000),
  }
}

/** With four digits that count, so that what is worked out with it comes out. */
export function asPrecise(value: number): Fact {
  const size = Math.abs(value)
  if (size < 1e-6 || size >= 10_000) return asNumber(value)
  return asDecimals(value, Math.max(1, 3 - Math.floor(Math.log10(size))))
}

/** With so many decimals. */
export function asDecimals(value: number, decimals: number): Fact {
  return { value, text: formatFixed(value, decimals) }
}

/** Decimals in which numbers that differ by this much differ in three digits at least: sums made by hand then come out. */
export function decimalsFor(difference: number): number {
  const size = Math.abs(difference)
  return size > 0 ? Math.min(10, Math.max(3, 3 - Math.floor(Math.log10(size)))) : 4
}

/** A number as it is, with all its digits. */
export function asExact(value: number): Fact {
  return { value, text: formatExact(value) }
}

/** Hundredths, rounded to whole ones: “75 %”. */
export function sayPercent(share: number): string {
  return t('percent', { share: formatFixed(Math.round(share * 100), 0) })
}

/** A difference of two shares, in points of a hundred: “+1.2 points”. */
export function asPoints(difference: number): Fact {
  const { value, text } = asDecimals(difference * 100, 1)
  return { value, text: `${difference >= 0.0005 ? '+' : ''}${text}` }
}

/** Whether what is not read any more is clearly a loss, from a share of `least` on: for lessons to say what is true of the network at hand. */
export function asLoss(before: number, after: number, least: number): Fact {
  const way = before - after >= least ? 'lost' : 'kept'
  return { value: way, text: way }
}

/** “31 kB”, “43 MB” */
export function asBytes(value: number): Fact {
  return {
    value,
    text:
      value < 1e6
        ? t('kilobytes', { size: formatExact(Math.ceil(value / 1000)) })
        : t('megabytes', { size: formatExact(Number((value / 1e6).toPrecision(2))) }),
  }
}
