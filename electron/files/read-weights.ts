/** Reads a file for the page. Whether it holds a network is for the engine to say. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { checkFileSize, type NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'

export class MissingFileError extends InklingError {}

/** Throws `bad-file`; a `MissingFileError` when there is no such file. `largest`: of which size files are still read, in bytes. */
export async function readWeights(path: string, largest?: number): Promise<NetworkFile> {
  const fileName = basename(path)
  try {
    const found = await stat(path)
    if (!found.isFile()) {
      throw new InklingError('bad-file', `“${fileName}” is not a file.`, 'Choose a file that Inkling has saved.')
    }
    checkFileSize(fileName, found.size, largest)
    return { fileName, bytes: new Uint8Array(await readFile(path)) }
  } catch (thrown) {
    if (thrown instanceof InklingError) throw thrown
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new MissingFileError(
        'bad-file',
        `“${fileName}” is no longer there.`,
        'It may have been moved or renamed; open it from where it is now.',
      )
    }
    throw new InklingError(
      'bad-file',
      `“${fileName}” could not be read.`,
      `The system says: ${(thrown as Error).message}`,
      { cause: thrown },
    )
  }
}
