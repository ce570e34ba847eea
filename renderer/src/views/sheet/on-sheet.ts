/** What the parts of a sheet have in common. */
import type { Facts } from '#page/lessons/experiments/experiment.ts'
import type { Blank, SheetVersion } from '#page/lessons/sheet/sheet.ts'

export type OnSheet = {
  readonly version: SheetVersion
  readonly blanks: ReadonlyMap<string, Blank>
  /** Numbers of the present network, for teachers; none for students. */
  readonly facts: Facts
}
