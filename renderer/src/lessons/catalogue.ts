/** The lessons that come with Inkling, in the order in which they are best taken. */
import type { Lesson } from '#page/lessons/format/lesson.ts'
import data from '#page/lessons/files/data.en.lesson.md'
import layers from '#page/lessons/files/layers.en.lesson.md'
import newborns from '#page/lessons/files/newborns.en.lesson.md'
import neuron from '#page/lessons/files/neuron.en.lesson.md'
import nudge from '#page/lessons/files/nudge.en.lesson.md'
import rates from '#page/lessons/files/rates.en.lesson.md'

export const lessons: readonly Lesson[] = [neuron, newborns, nudge, rates, data, layers]
