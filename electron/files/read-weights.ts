/** Reads a file for the page. Whether it holds a network is for the engine to say. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { checkFileSize, type NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/desktop.ts'

export class MissingFileError extends InklingError {}

/** Throws `bad-file`; a `MissingFileError` when there is no such file. `largest`: of which size files are still read, in bytes. */
export async function readWeights(path: string, largest?: number): Promise<NetworkFile> {
  const fileName = basename(path)
  try {
    const found = await stat(path)
    if (!found.isFile()) {
      throw failure('bad-file', t, 'not-a-file', { file: fileName })
    }
    checkFileSize(fileName, found.size, largest)
    return { fileName, bytes: new Uint8Array(await readFile(path)) }
  } catch (thrown) {
    if (thrown instanceof InklingError) throw thrown
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') {
      const { message, remedy, words } = failure('bad-file', t, 'file-gone', { file: fileName })
      throw new MissingFileError('bad-file', message, remedy, words && { words })
    }
    throw failure(
      'bad-file',
      t,
      'file-not-read',
      { file: fileName, detail: (thrown as Error).message },
      { cause: thrown },
    )
  }
}
