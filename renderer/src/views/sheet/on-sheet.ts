/** What the parts of a sheet have in common. */
import type { t } from '#words/en/lab-sheets.ts'
import type { Facts } from '#page/lessons/experiments/experiment.ts'
import type { Blank, SheetVersion } from '#page/lessons/sheet/sheet.ts'

/** Says a message in the language of the sheet. */
export type SayOnSheet = (typeof t)['english']

export type OnSheet = {
  readonly version: SheetVersion
  readonly blanks: ReadonlyMap<string, Blank>
  /** Numbers of the present network, for teachers; none for students. */
  readonly facts: Facts
  readonly language: string
  readonly say: SayOnSheet
  /** What a fact is called, and a value of it that is a word. */
  readonly nameOf: (fact: string) => string
  readonly valueOf: (value: string) => string
}
