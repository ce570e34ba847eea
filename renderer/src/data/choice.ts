/** A choice of sources as the dialog changes it: each function takes the text of the setting and gives the next one. */
import type { DataSetDescription } from '#engine/contract/state.ts'
import {
  countShare,
  isBuiltIn,
  isComplaint,
  readSources,
  type Source,
  writeSources,
} from '#engine/settings/table/sources.ts'
import { t } from '#words/en/data.ts'

export type QuickChoice = { readonly data: string; readonly title: string; readonly lesson: string }

/** Choices that are one click away, the one that Inkling proposes first. */
export const quickChoices: readonly QuickChoice[] = [
  {
    data: 'mnist,pen',
    title: t('quick-both.title'),
    lesson: t('quick-both.lesson'),
  },
  {
    data: 'mnist',
    title: t('quick-mnist.title'),
    lesson: t('quick-mnist.lesson'),
  },
  {
    data: 'mnist-10k',
    title: t('quick-small.title'),
    lesson: t('quick-small.lesson'),
  },
]

/** The chosen sources; none where the text is no choice. */
export function chosenSources(data: string): readonly Source[] {
  const sources = readSources(data)
  return isComplaint(sources) ? [] : sources
}

/** Adds the source, or takes it away; null where it is the only one, for there must be one. */
export function toggleSource(data: string, name: string): string | null {
  const chosen = chosenSources(data)
  if (chosen.some((source) => source.name === name)) {
    return chosen.length === 1 ? null : writeSources(chosen.filter((source) => source.name !== name))
  }
  // The digits of one are among those of the other.
  const rival = { mnist: 'mnist-10k', 'mnist-10k': 'mnist' }[name]
  return writeSources([...chosen.filter((source) => source.name !== rival), { name, share: 1 }])
}

export function changeShare(data: string, name: string, share: number): string {
  return writeSources(chosenSources(data).map((source) => (source.name === name ? { name, share } : source)))
}

const usualShares = [0.25, 0.5, 1, 2, 3]

/** Shares to choose from: the usual ones, and the one that is set. */
export function sharesToChoose(set: number): readonly number[] {
  return usualShares.includes(set) ? usualShares : [...usualShares, set].toSorted((one, other) => one - other)
}

/** Digits of an epoch, and digits to be scored on during training, of the sources that are chosen. */
export function countChosen(
  data: string,
  sources: readonly DataSetDescription[],
): { readonly training: number; readonly validation: number } {
  let [training, validation] = [0, 0]
  for (const { name, share } of chosenSources(data)) {
    const source = sources.find((each) => each.name === name)
    if (!source) continue
    training += countShare(source.training, share)
    validation += source.validation
  }
  return { training, validation }
}

/** Where the digits of the sources that come with Inkling are from. */
export const sourceRemarks: Readonly<Record<string, string>> = {
  mnist: t('source-remark', { source: 'mnist' }),
  'mnist-10k': t('source-remark', { source: 'mnist-10k' }),
  pen: t('source-remark', { source: 'pen' }),
  own: t('source-remark', { source: 'own' }),
}

/** A source by itself, not within a sentence. What a person has called a set stays as it is. */
export function titleInTable({ name, title, kind }: Pick<DataSetDescription, 'name' | 'title' | 'kind'>): string {
  if (kind === 'own') return t('source-own-title')
  return kind === 'built-in' && isBuiltIn(name) ? t('source-title', { source: name }) : title
}

/** Sources that are chosen and are not there: in a file from elsewhere, or removed by another program. */
export function missingSources(data: string, sources: readonly DataSetDescription[]): readonly string[] {
  return chosenSources(data)
    .map(({ name }) => name)
    .filter((name) => !sources.some((source) => source.name === name))
}
