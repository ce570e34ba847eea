/** The table of how often each digit was taken for each digit. */
import { classCount } from '#engine/contract/pictures.ts'
import { t } from '#words/en/cli-scores.ts'
import { formatShare, print } from '#cli/basics/output.ts'

/** Ten rows, one for each true digit. */
export function toRows(confusion: Uint32Array): readonly Uint32Array[] {
  return Array.from({ length: classCount }, (_, digit) =>
    confusion.subarray(digit * classCount, (digit + 1) * classCount),
  )
}

/** `classes`: their names; null for the digits. They stand before the rows, and their numbers above the columns. */
export function printConfusion(rows: readonly Uint32Array[], classes: readonly string[] | null = null): void {
  print(`${t(classes ? 'confusion-classes' : 'confusion-digits')}\n`)
  const width = 2 + Math.max(...rows.flatMap((row) => [...row])).toString().length
  const names = rows.map((_, label) => nameClass(label, classes))
  const nameWidth = classes ? Math.max(...names.map(({ length }) => length)) : width
  const line = (name: string, cells: readonly number[]) =>
    print(
      (classes ? name.padEnd(nameWidth) : name.padStart(nameWidth)) +
        cells.map((cell) => String(cell).padStart(width)).join(''),
    )
  line('', [...rows.keys()])
  for (const [label, row] of rows.entries()) line(names[label]!, [...row])
}

/** “5”, or “5 Sandal” where classes have names. */
function nameClass(label: number, classes: readonly string[] | null): string {
  return classes ? `${label} ${classes[label]!}` : `${label}`
}

/** A network that is scored. */
export type ScoredNetwork = {
  /** Of what it was trained on; null for digits. */
  readonly classes: readonly string[] | null
  /** On its file, in English; they were told already. */
  readonly notes: readonly string[]
  /** It would read better if its file were taken in another way, which the notes say. */
  readonly isMistaken: boolean
}

/** From this share of all answers on, a network says the same whatever it is shown. */
const sameAnswer = 0.9

/** What is to be said of a network that gives one answer to nearly everything, where that is not what it was shown; null for others, and where the cause is known. */
export function describeOneAnswer(
  rows: readonly Uint32Array[],
  { classes, isMistaken }: ScoredNetwork,
  say = t as typeof t.english,
): string | null {
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)
  const all = sum(rows.map(sum))
  const answers = rows.map((_, answer) => sum(rows.map((row) => row[answer]!)))
  const most = Math.max(...answers)
  const answer = answers.indexOf(most)
  if (isMistaken || all === 0 || most < sameAnswer * all || sum(rows[answer]!) >= most / 2) return null
  return say('one-answer', { name: classes?.[answer] ?? String(answer), share: formatShare(most / all, 0) })
}
