/** `inkling export`. */
import { InvalidArgumentError } from 'commander'
import { fileEndings, type FileFormat } from '#engine/contract/files.ts'
import { t } from '#words/en/cli-files.ts'
import { formatExact } from '#words/numbers.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { formatOf, loadNetwork, readNetwork, writeNetwork, type Meaning } from '#cli/basics/network-files.ts'
import { print, printError, writeStandardOutput } from '#cli/basics/output.ts'
import { standard } from '#cli/basics/standard-input.ts'
import { currentLocale } from '#words/language.ts'

export type ExportOptions = Meaning & { readonly format: FileFormat; readonly out: string }

/** Writes the network in a file to another file, or to standard output. Throws `InvalidArgumentError` and `bad-file`. */
export async function exportNetwork(path: string, { format, out, ...meaning }: ExportOptions): Promise<number> {
  const isPiped = out === standard
  if (isPiped && process.stdout.isTTY) throw new InvalidArgumentError(t('output-is-terminal'))
  if (!isPiped && formatOf(out) !== format)
    throw new InvalidArgumentError(t('wrong-ending', { file: out, endings: `.${fileEndings[format]}` }))
  const file = await readNetwork(path)
  const written = await withEngine(async (engine) => {
    await loadNetwork(engine, file, meaning)
    return engine.call('save', { format, language: currentLocale() })
  })
  const difference = t('read-back', {
    difference: formatExact(Number(written.largestDifference.toPrecision(2))),
  })
  if (isPiped) {
    await writeStandardOutput(written.bytes)
    printError(difference)
  } else {
    await writeNetwork(out, written)
    print(t('saved-difference', { file: out, difference }))
  }
  return 0
}
