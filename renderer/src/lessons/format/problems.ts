/** What is wrong with a lesson file: each with its line, and what to do. */

export type Problem = {
  /** Counted from 1. */
  readonly line: number
  /** Both are whole sentences. */
  readonly message: string
  readonly remedy: string
}

export class Problems {
  readonly list: Problem[] = []

  add(line: number, message: string, remedy: string): void {
    this.list.push({ line, message, remedy })
  }
}
