/** Tables of text: columns as wide as their widest cell, numbers on the right. */

/** @param rows the head first; all as long */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isNumber = (column: number) => rows.slice(1).every((row) => /^[-–\d]/.test(row[column]!))
  const onTheRight = widths.map((_, column) => rows.length > 1 && isNumber(column))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (onTheRight[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
