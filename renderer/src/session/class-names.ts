/** What the ten classes are called. */
import type { DataSetDescription } from '#engine/contract/state.ts'
import { isComplaint, readSources } from '#engine/settings/table/sources.ts'
import type { ClassNames } from '#page/ui/format.ts'

/** The names of a choice's classes: those of its first source that has names; null where they are the digits. */
export function classNamesOf(data: string, dataSets: readonly DataSetDescription[]): ClassNames {
  const sources = readSources(data)
  if (isComplaint(sources)) return null
  const named = sources.map(({ name }) => dataSets.find((set) => set.name === name)?.classes ?? null)
  return named.find((classes) => classes !== null) ?? null
}
