/** Reads a file that the person has chosen or dropped. */
import { checkFileSize, type NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'

/** Throws `bad-file`. `largest`: of which size files are still read, in bytes. */
export async function readFile(file: File, largest?: number): Promise<NetworkFile> {
  checkFileSize(file.name, file.size, largest)
  try {
    return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (thrown) {
    // A folder comes as a file, too, until it is read.
    throw new InklingError('bad-file', `“${file.name}” could not be read.`, 'Choose a file that Inkling has saved.', {
      cause: thrown,
    })
  }
}
