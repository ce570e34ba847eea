/** What is piped to a command, for a path of `-`. */
import { InklingError } from '#engine/contract/errors.ts'

/** What stands for standard input where a command reads a file, and for standard output where it writes one. */
export const standard = '-'
/** What it is called in messages. */
export const standardInputName = 'standard input'

let isTaken = false

/** All of it, once. `tooLarge`: what is thrown beyond `largest` bytes, of which no more is read. Throws `bad-input`. */
export async function readStandardInput(largest: number, tooLarge: () => Error): Promise<Uint8Array<ArrayBuffer>> {
  if (isTaken)
    throw new InklingError('bad-input', 'Standard input can be read once.', 'Name a file in place of the other “-”.')
  isTaken = true
  if (process.stdin.isTTY) {
    throw new InklingError(
      'bad-input',
      'Nothing is piped to standard input.',
      'Pipe a file to it, or name one in place of “-”.',
    )
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largest) throw tooLarge()
    parts.push(part)
  }
  return Uint8Array.from(Buffer.concat(parts))
}
