/** Files of networks in formats that Inkling does not read: what they are, and the command that makes of them one that it does. */
import { isNpy } from './npy.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'
import { isZip } from './zip.ts'

/** `name`: what a file of this format is called in the command, unless it has a name that can stand there as it is. */
type OtherFormat = {
  readonly is: (bytes: Uint8Array) => boolean
  readonly id: OtherFailure
  readonly name?: string
}
type OtherFailure =
  | 'other-git-lfs'
  | 'other-torch'
  | 'other-keras'
  | 'other-hdf5'
  | 'other-pickle'
  | 'other-npy'
  | 'other-tflite'
  | 'other-gguf'
  | 'other-matlab'

const begins =
  (text: string, at = 0) =>
  (bytes: Uint8Array) =>
    [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

/** Bytes at the end of an archive in which the list of its files is looked for. */
const longestList = 100_000

/** Whether an archive's list names a file that ends so. It is not opened: PyTorch's have records that those of networks need not have. */
const holds = (name: string) => (bytes: Uint8Array) => {
  const list = bytes.subarray(-longestList)
  return isZip(bytes) && Buffer.from(list.buffer, list.byteOffset, list.length).includes(name)
}

const others: readonly OtherFormat[] = [
  { is: begins('version https://git-lfs.github.com/'), id: 'other-git-lfs' },
  { is: holds('/data.pkl'), id: 'other-torch', name: 'model.pth' },
  { is: holds('model.weights.h5'), id: 'other-keras', name: 'model.keras' },
  { is: begins('\x89HDF\r\n\x1a\n'), id: 'other-hdf5', name: 'model.keras' },
  // Protocols 2 to 5 of pickle; older versions of PyTorch write theirs so, too.
  { is: (bytes) => bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5, id: 'other-pickle', name: 'model.pkl' },
  { is: isNpy, id: 'other-npy' },
  { is: begins('TFL3', 4), id: 'other-tflite', name: 'model.tflite' },
  { is: begins('GGUF'), id: 'other-gguf' },
  { is: begins('MATLAB'), id: 'other-matlab', name: 'model.mat' },
]

/** Throws `bad-file` for a file in a format that is known but not read. To be asked once it is none of those that are read. */
export function refuseOther(bytes: Uint8Array, fileName: string): void {
  const other = others.find(({ is }) => is(bytes))
  if (other)
    throw failure('bad-file', t, other.id, { file: fileName, name: nameInCommand(fileName) ?? other.name ?? fileName })
}

/** The file's own name, where that can stand in a command as it is; null otherwise. */
function nameInCommand(fileName: string): string | null {
  return /^[\w.-]+\.(pth|pt|bin|ckpt|keras|h5|hdf5|pkl|pickle|tflite|mat)$/i.test(fileName) ? fileName : null
}
