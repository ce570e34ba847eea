/** Recorded runs in the words that people read: what a run is called that nobody has named, and what became of one that diverged. */
import type { RunSummary } from '#engine/contract/runs.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Ending } from '#engine/contract/state.ts'
import { t as engine } from '#words/en/engine.ts'
import { formatExact } from '#words/numbers.ts'
import { t } from '#words/en/recorded.ts'
import { layerSizes } from './settings.ts'

/** What the person calls a run, or else its number, its layers and how it learns: “Run 3: 784-128-10, sgd 0.1”. */
export function nameOfRun({
  name,
  isNamed,
  number,
  settings,
}: Pick<RunSummary, 'name' | 'isNamed' | 'number' | 'settings'>): string {
  return isNamed ? name : t('unnamed', whatItIs(number, settings, formatExact(settings.learningRate)))
}

/** What a run is called in English that nobody has named: for other programs, whatever the language is. */
export function englishNameOfRun(number: number, settings: Settings): string {
  return t.english('unnamed', whatItIs(number, settings, String(settings.learningRate)))
}

function whatItIs(number: number, settings: Settings, rate: string) {
  return { run: String(number), layers: layerSizes(settings).join('-'), optimiser: settings.optimiser, rate }
}

type Diverged = Extract<Ending, { readonly kind: 'diverged' }>

/** What happened to a run that diverged, a whole sentence. Records of earlier versions hold it in English, and no numbers to say it anew. */
export function describeDivergence(ending: Diverged): string {
  return sayDivergence(ending, engine)
}

/** The same in English: for other programs, whatever the language is. */
export function englishDivergence(ending: Diverged): string {
  return sayDivergence(ending, engine.english)
}

function sayDivergence({ message = '', learningRate: rate, cost }: Diverged, say: typeof engine.english): string {
  if (rate === undefined) return message
  return typeof cost === 'number'
    ? say('diverged-risen.message', { cost, rate })
    : say('diverged-no-number.message', { rate })
}
