/** The tables of all lessons as text. Runs anywhere. */
import type { Collection } from './collect.ts'
import { type Bar, type CardTable, tabulate } from './tabulate.ts'
import { plainText, plainWords } from './words.ts'

/** Signs of the longest bar. */
const widest = 24

export function printTable({ lessons }: Collection): string {
  return lessons
    .map((group) => {
      const { reached, cards } = tabulate(group)
      const all = group.handed.length
      return [
        `${group.title} (${group.id}, ${all} ${all === 1 ? 'student' : 'students'})`,
        ...(group.state === 'changed' ? ['Answers to another text of this lesson than is here.'] : []),
        ...(group.state === 'unknown' ? ['There is no such lesson here: its questions are not known.'] : []),
        `Reached: ${reached.map(({ id, students }) => `${id} ${students.length}`).join(', ')}`,
        ...cards.flatMap(printCard),
      ].join('\n')
    })
    .join('\n\n')
}

function printCard({
  id,
  kind,
  card,
  students,
  bars,
  outcomes,
  misconceptions,
  numbers,
  median,
  tries,
  lost,
}: CardTable) {
  const total = Math.max(1, ...[...bars, ...outcomes].map(({ amount }) => amount))
  const met = misconceptions.filter(({ amount }) => amount > 0)
  const values = numbers && numbers.length > 0 ? numbers.map(({ value }) => Number(value.toPrecision(4))) : null
  return [
    '',
    `  ${kind} ${id}: ${card ? plainText(card.body) : ''}`.trimEnd(),
    `    ${students.length} answered${tries ? `; tries: median ${tries.median}, at most ${tries.most}` : ''}${lost > 0 ? `; first answer of ${lost} not kept` : ''}`,
    ...bars.map((bar) => printBar(bar, total)),
    ...(values ? [`    numbers: ${values.join(', ')}; median ${Number(median!.toPrecision(4))}`] : []),
    ...outcomes.map((bar) => printBar(bar, total)),
    ...met.map(({ label, amount, why }) =>
      `    mixed up, ${amount}: ${plainWords(label)}${why ? `: ${plainText(why)}` : ''}`.trimEnd(),
    ),
  ]
}

function printBar({ label, amount, isRight }: Bar, total: number): string {
  const signs = '█'.repeat(Math.round((amount / total) * widest)) || (amount > 0 ? '▏' : '')
  return `    ${String(amount).padStart(3)} ${signs.padEnd(widest)} ${plainWords(label)}${isRight ? ' ✓' : ''}`
}
