/** `inkling export`. */
import { InvalidArgumentError } from 'commander'
import { fileEndings, type FileFormat } from '#engine/contract/files.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { formatOf, loadNetwork, readNetwork, writeNetwork } from '#cli/basics/network-files.ts'
import { print } from '#cli/basics/output.ts'

export type ExportOptions = { readonly format: FileFormat; readonly out: string }

/** Writes the network in a file to another file. Throws `InvalidArgumentError` and `bad-file`. */
export async function exportNetwork(path: string, { format, out }: ExportOptions): Promise<number> {
  if (formatOf(out) !== format) throw new InvalidArgumentError(`The file ${out} must end in .${fileEndings[format]}.`)
  const file = await readNetwork(path)
  const written = await withEngine(async (engine) => {
    await loadNetwork(engine, file)
    return engine.call('save', { format })
  })
  await writeNetwork(out, written)
  print(
    `Saved to ${out}. Read back, its answers to ten digits differ by ${Number(written.largestDifference.toPrecision(2))} at most.`,
  )
  return 0
}
