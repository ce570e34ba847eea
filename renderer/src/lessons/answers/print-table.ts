/** The tables of all lessons as text. Runs anywhere. */
import type { Collection } from './collect.ts'
import { type Bar, type CardTable, tabulate } from './tabulate.ts'
import { formatExact } from '#words/numbers.ts'
import { plainText, plainWords } from './words.ts'
import { t } from '#words/en/answers.ts'

/** Signs of the longest bar. */
const widest = 24

export function printTable({ lessons }: Collection): string {
  return lessons
    .map((group) => {
      const { reached, cards } = tabulate(group)
      return [
        t('lesson-head', { title: group.title, id: group.id, count: group.handed.length }),
        ...(group.state === 'changed' ? [t('lesson-changed')] : []),
        ...(group.state === 'carried' ? [t('lesson-carried')] : []),
        ...(group.state === 'unknown' ? [t('lesson-unknown')] : []),
        t('lesson-reached', { steps: reached.map(({ id, students }) => `${id} ${students.length}`).join(', ') }),
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
  const values = numbers && numbers.length > 0 ? numbers.map(({ value }) => written(value)) : null
  return [
    '',
    `  ${t('table-card', { kind, name: id })}: ${card ? plainText(card.body) : ''}`.trimEnd(),
    `    ${[
      t('answered', { count: students.length }),
      ...(tries ? [t('card-tries', { median: formatExact(tries.median), most: tries.most })] : []),
      ...(lost > 0 ? [t('first-lost', { count: lost })] : []),
    ].join('; ')}`,
    ...bars.map((bar) => printBar(bar, total)),
    ...(values ? [`    ${t('card-numbers', { numbers: values.join(', '), median: written(median!) })}`] : []),
    ...outcomes.map((bar) => printBar(bar, total)),
    ...met.map(({ label, amount, why }) =>
      (why
        ? `    ${t('card-mixed-up-why', { count: amount, label: plainWords(label), why: plainText(why) })}`
        : `    ${t('card-mixed-up', { count: amount, label: plainWords(label) })}`
      ).trimEnd(),
    ),
  ]
}

const written = (value: number) => formatExact(Number(value.toPrecision(4)))

function printBar({ label, amount, isRight }: Bar, total: number): string {
  const signs = '█'.repeat(Math.round((amount / total) * widest)) || (amount > 0 ? '▏' : '')
  return `    ${String(amount).padStart(3)} ${signs.padEnd(widest)} ${plainWords(label)}${isRight ? ' ✓' : ''}`
}
