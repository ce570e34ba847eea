/** Reads a file that the person has chosen or dropped. */
import { checkFileSize, type NetworkFile } from '#engine/contract/files.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/saving.ts'

/** Throws `bad-file`. `largest`: of which size files are still read, in bytes. */
export async function readFile(file: File, largest?: number): Promise<NetworkFile> {
  checkFileSize(file.name, file.size, largest)
  try {
    return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (thrown) {
    // A folder comes as a file, too, until it is read.
    throw failure('bad-file', t, 'not-read', { name: file.name }, { cause: thrown })
  }
}
