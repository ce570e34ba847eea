/** The name that runs of one repetition share. It is in no result, so it need not come from the seed. */
import { randomUUID } from 'node:crypto'

export function createGroup(): string {
  return randomUUID()
}
