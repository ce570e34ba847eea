/** `inkling export`. */
import { InvalidArgumentError } from 'commander'
import { fileEndings, type FileFormat } from '#engine/contract/files.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { formatOf, loadNetwork, readNetwork, writeNetwork, type Meaning } from '#cli/basics/network-files.ts'
import { print, printError, writeStandardOutput } from '#cli/basics/output.ts'
import { standard } from '#cli/basics/standard-input.ts'
import { currentLocale } from '#words/language.ts'

export type ExportOptions = Meaning & { readonly format: FileFormat; readonly out: string }

/** Writes the network in a file to another file, or to standard output. Throws `InvalidArgumentError` and `bad-file`. */
export async function exportNetwork(path: string, { format, out, ...meaning }: ExportOptions): Promise<number> {
  const isPiped = out === standard
  if (isPiped && process.stdout.isTTY)
    throw new InvalidArgumentError('Standard output is a terminal: pipe it on, or give a file.')
  if (!isPiped && formatOf(out) !== format)
    throw new InvalidArgumentError(`The file ${out} must end in .${fileEndings[format]}.`)
  const file = await readNetwork(path)
  const written = await withEngine(async (engine) => {
    await loadNetwork(engine, file, meaning)
    return engine.call('save', { format, language: currentLocale() })
  })
  const difference = `Read back, its answers to ten digits differ by ${Number(written.largestDifference.toPrecision(2))} at most.`
  if (isPiped) {
    await writeStandardOutput(written.bytes)
    printError(difference)
  } else {
    await writeNetwork(out, written)
    print(`Saved to ${out}. ${difference}`)
  }
  return 0
}
