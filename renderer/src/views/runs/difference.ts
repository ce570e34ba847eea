/** The table that compares runs: the settings in which they differ, and what came of them. */
import type { RunSummary } from '#engine/contract/runs.ts'
import { settingNames } from '#engine/settings/table.ts'
import { describeSetting, isOff, titleOf } from '#engine/settings/words.ts'
import { formatCount, formatDuration, formatNumber } from '#page/ui/format.ts'
import { t } from '#words/en/runs.ts'
import { t as shared } from '#words/en/ui.ts'
import { formatExact, formatFixed } from '#words/numbers.ts'
import { type Compared, meanAndSpread, type MeanAndSpread } from './compared.ts'
import { epochsOf, roundEpochs } from './epochs.ts'

export type SettingRow = {
  readonly title: string
  /** One a column; the values of a group's runs where they differ are listed. */
  readonly values: readonly string[]
}

export type ResultCell = {
  readonly text: string
  /** What stands below it in small print: at which epoch, over how many seeds. */
  readonly note: string
  /** The difference to the baseline; empty where there is none. */
  readonly difference: string
  readonly isBest: boolean
}
export type ResultRow = {
  readonly title: string
  readonly explained: string
  /** Why the values of this row cannot be set against each other; empty where they can. */
  readonly caveat: string
  readonly cells: readonly ResultCell[]
}

/** Settings that differ, also those that differ within a group only. */
export function differingSettings(compared: readonly Compared[]): readonly SettingRow[] {
  return settingNames.flatMap((name) => {
    const perColumn = compared.map(({ runs }) => [
      ...new Set(runs.map(({ settings }) => describeSetting(settings, name))),
    ])
    const values = new Set(perColumn.flat())
    if (values.size <= 1 || [...values].every(isOff)) return []
    return [{ title: titleOf(name), values: perColumn.map(listValues) }]
  })
}

/** Settings that all have in common, in words; without those that are off. */
export function commonSettings(runs: readonly RunSummary[]): readonly string[] {
  return settingNames.flatMap((name) => {
    const values = new Set(runs.map(({ settings }) => describeSetting(settings, name)))
    const [value] = values
    return values.size === 1 && !isOff(value!) ? [`${titleOf(name)}: ${value}`] : []
  })
}

function listValues(values: readonly string[]): string {
  return values.length > 4 ? `${values[0]} … ${values.at(-1)}` : values.join(', ')
}

type Result = {
  readonly id: 'best-accuracy' | 'lowest-cost' | 'last-accuracy' | 'time' | 'updates' | 'parameters'
  /** Null where a run has none. */
  readonly value: (run: RunSummary) => number | null
  readonly format: (value: number) => string
  readonly formatDifference: (difference: number) => string
  readonly note?: (run: RunSummary) => string
  readonly best?: 'greatest' | 'least'
  /** Why the runs' values cannot be set against each other; empty where they can. */
  readonly whyIncomparable?: (runs: readonly RunSummary[]) => string
}

const results: readonly Result[] = [
  {
    id: 'best-accuracy',
    value: ({ bestAccuracy }) => bestAccuracy?.accuracy ?? null,
    format: formatAccuracy,
    formatDifference: (difference) => t('points', { difference: signed(difference * 100, 2) }),
    note: ({ bestAccuracy }) => (bestAccuracy ? afterEpochs(bestAccuracy.epoch) : ''),
    best: 'greatest',
    whyIncomparable: findOtherData,
  },
  {
    id: 'lowest-cost',
    value: ({ best }) => best?.cost ?? null,
    format: formatNumber,
    formatDifference: (difference) => signed(difference, 3),
    note: ({ best }) => (best ? afterEpochs(best.epoch) : ''),
    best: 'least',
    whyIncomparable: (runs) => findOtherData(runs) || findOtherCost(runs),
  },
  {
    id: 'last-accuracy',
    value: ({ last }) => last?.accuracy ?? null,
    format: formatAccuracy,
    formatDifference: (difference) => t('points', { difference: signed(difference * 100, 2) }),
    best: 'greatest',
    whyIncomparable: findOtherData,
  },
  {
    id: 'time',
    value: ({ seconds }) => seconds,
    format: formatDuration,
    formatDifference: (difference) => `${sign(difference)}${formatDuration(Math.abs(difference))}`,
    best: 'least',
  },
  {
    id: 'updates',
    value: ({ position, startStep }) => position.step - startStep,
    format: formatCount,
    formatDifference: (difference) => `${sign(difference)}${formatCount(Math.abs(difference))}`,
    note: (run) => t('epochs-in-all', { count: roundEpochs(epochsOf(run)) }),
  },
  {
    id: 'parameters',
    value: ({ parameters }) => parameters,
    format: formatCount,
    formatDifference: (difference) => `${sign(difference)}${formatCount(Math.abs(difference))}`,
  },
]

/** What came of the runs; the best of a row is marked where the runs can be compared in it. */
export function compareResults(compared: readonly Compared[], baseline: string | null): readonly ResultRow[] {
  const all = compared.flatMap(({ runs }) => runs)
  return results.map((result) => {
    const spreads = compared.map(({ runs }) => spreadOf(runs, result.value))
    const caveat = result.whyIncomparable?.(all) ?? ''
    const best = !caveat && compared.length > 1 ? findBest(spreads, result.best) : null
    const base = caveat === '' ? (spreads[compared.findIndex(({ key }) => key === baseline)] ?? null) : null
    const cells = compared.map(({ runs }, column): ResultCell => {
      const spread = spreads[column]
      if (!spread) return { text: '–', note: '', difference: '', isBest: false }
      const isGroup = runs.length > 1
      return {
        text: result.format(spread.mean) + (isGroup ? ` ± ${result.format(spread.deviation)}` : ''),
        note: isGroup ? t('mean-over', { count: runs.length }) : (result.note?.(runs[0]) ?? ''),
        difference: base && spread.mean !== base.mean ? result.formatDifference(spread.mean - base.mean) : '',
        isBest: best !== null && spread.mean === best,
      }
    })
    return { title: t(`${result.id}.title`), explained: t(`${result.id}.help`), caveat, cells }
  })
}

function spreadOf(runs: readonly RunSummary[], value: Result['value']): MeanAndSpread | null {
  const values = runs.map(value).filter((each) => each !== null && Number.isFinite(each))
  return values.length === 0 ? null : meanAndSpread(values as number[])
}

/** The best mean of a row; null where none is better than the others. */
function findBest(spreads: readonly (MeanAndSpread | null)[], best: Result['best']): number | null {
  const means = spreads.flatMap((spread) => (spread ? [spread.mean] : []))
  if (!best || means.length < 2 || new Set(means).size === 1) return null
  return best === 'greatest' ? Math.max(...means) : Math.min(...means)
}

function findOtherData(runs: readonly RunSummary[]): string {
  return haveInCommon(runs, ({ settings }) => settings.data) ? '' : t('other-digits')
}
function findOtherCost(runs: readonly RunSummary[]): string {
  return haveInCommon(runs, ({ settings }) => `${settings.cost} ${settings.output}`) ? '' : t('other-costs')
}
function haveInCommon(runs: readonly RunSummary[], value: (run: RunSummary) => string): boolean {
  return new Set(runs.map(value)).size <= 1
}

/** Two decimals: near 98 % a tenth is too coarse to tell runs apart. */
export function formatAccuracy(share: number): string {
  return Number.isFinite(share) ? shared('share', { share: formatFixed(share * 100, 2) }) : '–'
}

/** An epoch, with one decimal where it is under way. */
export function formatEpochs(epochs: number): string {
  return formatExact(roundEpochs(epochs))
}

/** `1 epoch`, `2.5 epochs`. */
export function countEpochs(epochs: number): string {
  return t('epochs-count', { count: roundEpochs(epochs) })
}

function afterEpochs(epochs: number): string {
  return t('after-epochs', { count: roundEpochs(epochs) })
}

function sign(difference: number): string {
  return difference < 0 ? '−' : '+'
}
function signed(difference: number, digits: number): string {
  const size = Math.abs(difference)
  const isNone = Number(size.toFixed(digits)) === 0
  return `${isNone ? '±' : sign(difference)}${formatFixed(size, digits)}`
}
