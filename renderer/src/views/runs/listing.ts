/** The list of runs as a table: its columns, sorting and filtering. */
import type { RunSummary } from '#engine/contract/runs.ts'
import { nameOfRun } from '#engine/settings/run-words.ts'
import { layerSizes } from '#engine/settings/settings.ts'
import { settingNames } from '#engine/settings/table.ts'
import { describeSetting } from '#engine/settings/words.ts'
import { currentLocale } from '#words/language.ts'
import { t } from '#words/en/runs.ts'
import { epochsOf } from './epochs.ts'

const sortValues = {
  number: ({ number }: RunSummary) => number,
  name: (run: RunSummary) => nameOfRun(run),
  status: ({ status }: RunSummary) => t(`status-${status}`),
  when: ({ startedAt }: RunSummary) => startedAt,
  network: (run: RunSummary) => run.parameters,
  data: ({ settings }: RunSummary) => describeSetting(settings, 'data'),
  accuracy: ({ bestAccuracy }: RunSummary) => bestAccuracy?.accuracy ?? null,
  cost: ({ best }: RunSummary) => best?.cost ?? null,
  epochs: (run: RunSummary) => epochsOf(run),
  seed: ({ settings }: RunSummary) => settings.seed,
  tags: ({ tags }: RunSummary) => tags.join(', ') || null,
}
export type ColumnName = keyof typeof sortValues
export const columnNames = Object.keys(sortValues) as readonly ColumnName[]

export type Sorting = { readonly column: ColumnName; readonly isDescending: boolean }

/** Columns of numbers, which stand at the right. */
export const numberColumns: readonly ColumnName[] = ['number', 'accuracy', 'cost', 'epochs', 'seed']

/** Columns in which the greatest is what one looks for first. */
const bestIsGreatest: readonly ColumnName[] = ['number', 'when', 'accuracy', 'epochs', 'network']

/** The sorting after a click on a column: its first direction, then the other. */
export function sortBy({ column, isDescending }: Sorting, clicked: ColumnName): Sorting {
  if (clicked === column) return { column, isDescending: !isDescending }
  return { column: clicked, isDescending: bestIsGreatest.includes(clicked) }
}

const words = new Intl.Collator(currentLocale(), { numeric: true, sensitivity: 'base' })

/** A sorted copy; runs without a value come last either way, equal ones the newest first. */
export function sortRuns(runs: readonly RunSummary[], { column, isDescending }: Sorting): readonly RunSummary[] {
  const direction = isDescending ? -1 : 1
  const valueOf = sortValues[column]
  return runs
    .map((run) => ({ run, value: valueOf(run) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return Number(one.value === null) - Number(other.value === null) || other.run.number - one.run.number
      }
      const order =
        typeof one.value === 'number' && typeof other.value === 'number'
          ? one.value - other.value
          : words.compare(String(one.value), String(other.value))
      return direction * order || other.run.number - one.run.number
    })
    .map(({ run }) => run)
}

/** The runs in which each word of `text` occurs: in the name, a tag, the notes, the status, or the settings. */
export function filterRuns(runs: readonly RunSummary[], text: string): readonly RunSummary[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return runs
  return runs.filter((run) => {
    const described = describeForSearch(run)
    return wanted.every((word) => described.includes(word))
  })
}

const described = new WeakMap<RunSummary, string>()

function describeForSearch(run: RunSummary): string {
  const known = described.get(run)
  if (known !== undefined) return known
  const { number, tags, notes, status, settings } = run
  const values = settingNames.map((setting) => `${setting} ${describeSetting(settings, setting)}`)
  const plain = [settings.optimiser, settings.data, settings.cost, settings.schedule]
  const words = [t('find-words', { run: String(number) }), t(`status-${status}`)]
  const text = [nameOfRun(run), `run ${number}`, ...tags, notes, status, ...words, networkOf(run), ...plain, ...values]
    .join('\n')
    .toLowerCase()
  described.set(run, text)
  return text
}

/** “784-128-10” */
export function networkOf({ settings }: Pick<RunSummary, 'settings'>): string {
  return layerSizes(settings).join('-')
}
