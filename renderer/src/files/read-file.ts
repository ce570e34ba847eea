/** Reads a file that the person has chosen or dropped. */
import { largestFile, type NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'

/** Throws `bad-file`. */
export async function readFile(file: File): Promise<NetworkFile> {
  if (file.size > largestFile) {
    throw new InklingError(
      'bad-file',
      `“${file.name}” is larger than any network of Inkling’s.`,
      'Choose a file that Inkling has saved.',
    )
  }
  try {
    return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (thrown) {
    // A folder comes as a file, too, until it is read.
    throw new InklingError('bad-file', `“${file.name}” could not be read.`, 'Choose a file that Inkling has saved.', {
      cause: thrown,
    })
  }
}
