/** The table of how often each digit was taken for each digit. */
import { classCount } from '#engine/contract/pictures.ts'
import { print } from '#cli/basics/output.ts'

/** Ten rows, one for each true digit. */
export function toRows(confusion: Uint32Array): readonly Uint32Array[] {
  return Array.from({ length: classCount }, (_, digit) =>
    confusion.subarray(digit * classCount, (digit + 1) * classCount),
  )
}

export function printConfusion(rows: readonly Uint32Array[]): void {
  print('How often each digit (row) was taken for each digit (column):\n')
  const width = 2 + Math.max(...rows.flatMap((row) => [...row])).toString().length
  const line = (cells: readonly (number | string)[]) => cells.map((cell) => String(cell).padStart(width)).join('')
  print(line(['', ...rows.keys()]))
  for (const [digit, row] of rows.entries()) print(line([digit, ...row]))
}
