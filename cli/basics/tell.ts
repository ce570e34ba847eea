/** What is wrong, and what to do, as the one text that commander takes. */
import { tellFailure } from '#engine/contract/failure.ts'

export function tellInOne(problem: Parameters<typeof tellFailure>[0]): string {
  const { message, remedy } = tellFailure(problem)
  return `${message} ${remedy}`
}
