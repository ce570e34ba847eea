/** What is piped to a command, for a path of `-`. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-files.ts'

/** What stands for standard input where a command reads a file, and for standard output where it writes one. */
export const standard = '-'
/** What it is called in messages. */
export const standardInputName = t('standard-input')

let isTaken = false

/** All of it, once. `tooLarge`: what is thrown beyond `largest` bytes, of which no more is read. Throws `bad-input`. */
export async function readStandardInput(largest: number, tooLarge: () => Error): Promise<Uint8Array<ArrayBuffer>> {
  if (isTaken) throw failure('bad-input', t, 'input-taken')
  isTaken = true
  if (process.stdin.isTTY) throw failure('bad-input', t, 'nothing-piped')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largest) throw tooLarge()
    parts.push(part)
  }
  return Uint8Array.from(Buffer.concat(parts))
}
