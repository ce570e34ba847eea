/** The lessons that come with Inkling, in the order in which they are best taken. */
/// <reference path="./files/lesson-files.d.ts" />
import type { Lesson } from './format/lesson.ts'
import newborns from './files/newborns.en.lesson.md'
import neuron from './files/neuron.en.lesson.md'
import nudge from './files/nudge.en.lesson.md'
import rates from './files/rates.en.lesson.md'

export const lessons: readonly Lesson[] = [neuron, newborns, nudge, rates]
