/** What is wrong with a lesson file: each with its line, and what to do. */
import type { FailureArguments, FailureId } from '#engine/contract/failure.ts'
import { currentLocale } from '#words/language.ts'
import { t } from '#words/en/lesson-files.ts'

type Texts = NonNullable<(typeof t)['types']>
/** A message of `lesson-files.ftl` with a remedy. */
export type ProblemId = FailureId<Texts>
type Rest<Id extends ProblemId> = FailureArguments<Texts, Id> extends null ? [] : [args: FailureArguments<Texts, Id>]
/** Tells of a problem whose line is known. */
export type TellProblem = <Id extends ProblemId>(id: Id, ...args: Rest<Id>) => void

export type Problem = {
  /** Counted from 1. */
  readonly line: number
  /** Both are whole sentences. */
  readonly message: string
  readonly remedy: string
}

export class Problems {
  readonly list: Problem[] = []

  add<Id extends ProblemId>(line: number, id: Id, ...args: Rest<Id>): void {
    this.list.push({ line, ...sayProblem(id, ...args) })
  }
}

/** In the language that is settled. */
export function sayProblem<Id extends ProblemId>(id: Id, ...args: Rest<Id>): Omit<Problem, 'line'> {
  // The message and the remedy need what both of them need; TypeScript cannot see it through the type parameter.
  const say = t as unknown as (id: string, ...args: readonly unknown[]) => string
  return { message: say(`${id}.message`, ...args), remedy: say(`${id}.remedy`, ...args) }
}

/** “one” or “other” */
export function quotedOr(texts: readonly string[]): string {
  const quoted = texts.map((text) => t('quoted', { text }))
  return new Intl.ListFormat(currentLocale(), { type: 'disjunction' }).format(quoted)
}
