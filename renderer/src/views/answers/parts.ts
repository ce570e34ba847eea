/** A lesson's answers part by part, as they are shown to a room: how far everybody got, then each question, and of it what was mixed up. */
import type { LessonTable } from '#page/lessons/answers/tabulate.ts'

/** `misconceptions`: of a question what was mixed up, `answers` all else of it. */
export type Shown = 'all' | 'answers' | 'misconceptions'

export type Part = {
  /** Place of the card in the table; null for how far everybody got. */
  readonly card: number | null
  readonly shows: Shown
}

export function partsOf({ cards }: LessonTable): readonly Part[] {
  return [
    { card: null, shows: 'all' },
    ...cards.flatMap(({ misconceptions }, card): readonly Part[] => {
      const wereMet = misconceptions.some(({ amount }) => amount > 0)
      return wereMet
        ? [
            { card, shows: 'answers' },
            { card, shows: 'misconceptions' },
          ]
        : [{ card, shows: 'all' }]
    }),
  ]
}
