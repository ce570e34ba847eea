/** The tables of all lessons as text. Runs anywhere. */
import { t } from '#words/en/cli-lessons.ts'
import { formatExact } from '#words/numbers.ts'
import type { Collection } from './collect.ts'
import { type Bar, type CardTable, tabulate } from './tabulate.ts'
import { plainText, plainWords } from './words.ts'

/** Signs of the longest bar. */
const widest = 24

export function printTable({ lessons }: Collection): string {
  return lessons
    .map((group) => {
      const { reached, cards } = tabulate(group)
      return [
        t('table-lesson', { title: group.title, id: group.id, count: group.handed.length }),
        ...(group.state === 'changed' ? [t('table-other-text')] : []),
        ...(group.state === 'unknown' ? [t('table-unknown')] : []),
        t('table-reached', { cards: reached.map(({ id, students }) => `${id} ${students.length}`).join(', ') }),
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
  const values =
    numbers && numbers.length > 0 ? numbers.map(({ value }) => formatExact(Number(value.toPrecision(4)))) : null
  return [
    '',
    `  ${kind} ${id}: ${card ? plainText(card.body) : ''}`.trimEnd(),
    `    ${[
      t('table-answered', { count: String(students.length) }),
      ...(tries ? [t('table-tries', { median: formatExact(tries.median), most: String(tries.most) })] : []),
      ...(lost > 0 ? [t('table-lost', { count: String(lost) })] : []),
    ].join('; ')}`,
    ...bars.map((bar) => printBar(bar, total)),
    ...(values
      ? [
          `    ${t('table-numbers', { values: values.join(t('table-separator')), median: formatExact(Number(median!.toPrecision(4))) })}`,
        ]
      : []),
    ...outcomes.map((bar) => printBar(bar, total)),
    ...met.map(({ label, amount, why }) =>
      `    ${t('table-mixed-up', { count: String(amount), answer: plainWords(label) })}${why ? `: ${plainText(why)}` : ''}`.trimEnd(),
    ),
  ]
}

function printBar({ label, amount, isRight }: Bar, total: number): string {
  const signs = '█'.repeat(Math.round((amount / total) * widest)) || (amount > 0 ? '▏' : '')
  return `    ${String(amount).padStart(3)} ${signs.padEnd(widest)} ${plainWords(label)}${isRight ? ' ✓' : ''}`
}
