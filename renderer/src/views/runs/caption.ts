/** What is written around a picture of compared runs, so that it can be read without Inkling. */
import { nameOfRun } from '#engine/settings/run-words.ts'
import { t } from '#words/en/runs.ts'
import { titleOfMeasure } from './axes.ts'
import type { Compared } from './compared.ts'
import { titleOf } from './compared-title.ts'
import { commonSettings, differingSettings } from './difference.ts'
import type { Line, Measure, View } from './lines.ts'

/** Letters of what the runs have in common, in one line. */
const longestLine = 165

export type Caption = {
  readonly title: string
  /** What the runs have in common, in lines. */
  readonly subtitle: readonly string[]
  /** What a curve is called in the legend, with what is different about its run. */
  readonly nameOf: (line: Line) => string
}

export function describeCaption(compared: readonly Compared[], measure: Measure, view: View): Caption {
  const differing = differingSettings(compared)
  const settingsOf = (key: string) => {
    const column = compared.findIndex((each) => each.key === key)
    return differing.map(({ title, values }) => `${title} ${values[column]}`).join(', ')
  }
  return {
    title: t('caption', { axis: view.axis, title: titleOfMeasure(measure, view) }),
    subtitle: joinInLines(commonSettings(compared.flatMap(({ runs }) => runs)), ' · ', longestLine),
    nameOf({ key, part }) {
      const each = compared.find((other) => other.key === key)!
      const name = each.runs.length > 1 ? t('caption-mean', { count: each.runs.length }) : nameOfRun(each.runs[0])
      return [t(`caption-${part}`, { title: titleOf(each), name }), settingsOf(key)].filter(Boolean).join('; ')
    },
  }
}

/** Texts one after the other in lines of at most `longest` letters, but for one that is longer by itself. */
export function joinInLines(texts: readonly string[], separator: string, longest: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const last = lines.at(-1)
    const joined = last === undefined ? text : `${last}${separator}${text}`
    if (last !== undefined && joined.length <= longest) lines[lines.length - 1] = joined
    else lines.push(text)
  }
  return lines
}
