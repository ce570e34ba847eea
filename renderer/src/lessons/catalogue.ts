/** The lessons that come with Inkling, in the order in which they are best taken, each in the page’s language where it is translated, else in English. */
import { currentLocale } from '#words/language.ts'
import type { KnownLesson } from '#page/lessons/answers/collect.ts'
import activations from '#page/lessons/files/activations.en.lesson.md'
import argmax from '#page/lessons/files/argmax.en.lesson.md'
import chain from '#page/lessons/files/chain.en.lesson.md'
import descent from '#page/lessons/files/descent.en.lesson.md'
import landscape from '#page/lessons/files/landscape.en.lesson.md'
import data from '#page/lessons/files/data.en.lesson.md'
import features from '#page/lessons/files/features.en.lesson.md'
import layers from '#page/lessons/files/layers.en.lesson.md'
import code from '#page/lessons/files/code.en.lesson.md'
import costs from '#page/lessons/files/costs.en.lesson.md'
import forward from '#page/lessons/files/forward.en.lesson.md'
import newborns from '#page/lessons/files/newborns.en.lesson.md'
import neuron from '#page/lessons/files/neuron.en.lesson.md'
import notation from '#page/lessons/files/notation.en.lesson.md'
import nudge from '#page/lessons/files/nudge.en.lesson.md'
import rates from '#page/lessons/files/rates.en.lesson.md'
import weights from '#page/lessons/files/weights.en.lesson.md'

/** `language`: in which it is here. */
export type CatalogueLesson = KnownLesson & { readonly language: string }

const english: readonly CatalogueLesson[] = [
  neuron,
  weights,
  activations,
  notation,
  forward,
  argmax,
  newborns,
  costs,
  nudge,
  chain,
  descent,
  landscape,
  rates,
  data,
  features,
  layers,
  code,
]

/** Those that make a first class of 45 minutes (docs/teaching.md). */
export const firstClass: readonly string[] = ['neuron', 'nudge', 'rates']

/** By path, loaded one by one. */
const translated = import.meta.glob<CatalogueLesson>(['./files/*.lesson.md', '!./files/*.en.lesson.md'], {
  import: 'default',
})

// The language does not change while the page is open; where a translation cannot be loaded, English is what there is.
export const lessons: readonly CatalogueLesson[] = await Promise.all(
  english.map(async (lesson) => {
    const load = translated[`./files/${lesson.id}.${currentLocale()}.lesson.md`]
    return (await load?.().catch(() => null)) ?? lesson
  }),
)
