/** Files of networks in formats that Inkling does not read: what they are, and the command that makes of them one that it does. */
import { isNpy } from './npy.ts'
import { badFile } from './reading.ts'
import { isZip } from './zip.ts'

/** `remedy`: with `model.npz` and the like for the names of files. */
type OtherFormat = { readonly is: (bytes: Uint8Array) => boolean; readonly what: string; readonly remedy: string }

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

const fromTorch =
  "Convert it where PyTorch is: python -c \"import torch, safetensors.torch as s; s.save_file(torch.load('model.pth'), 'model.safetensors')\". If it holds a whole model rather than a state_dict, use torch.load(…, weights_only=False).state_dict()."
const fromKeras =
  "Convert it where Keras is: python -c \"import keras, numpy; numpy.savez('model.npz', *keras.models.load_model('model.keras').get_weights())\"."

const others: readonly OtherFormat[] = [
  {
    is: begins('version https://git-lfs.github.com/'),
    what: 'is not the network itself, but a text of Git LFS that stands for it',
    remedy: 'Bring the file itself: git lfs pull in the repository, or download it from its page.',
  },
  {
    is: holds('/data.pkl'),
    what: 'is of PyTorch (torch.save), as a pickle, which can run programs',
    remedy: fromTorch,
  },
  { is: holds('model.weights.h5'), what: 'is of Keras (.keras)', remedy: fromKeras },
  { is: begins('\x89HDF\r\n\x1a\n'), what: 'is of Keras, as HDF5 (.h5)', remedy: fromKeras },
  {
    // Protocols 2 to 5 of pickle; older versions of PyTorch write theirs so, too.
    is: (bytes) => bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5,
    what: 'is a pickle of Python’s (.pkl, or .pth of an old PyTorch), which can run programs',
    remedy:
      "If you trust it, convert it: python -c \"import pickle, numpy; m = pickle.load(open('model.pkl', 'rb')); numpy.savez('model.npz', **m)\" for a dictionary of arrays; numpy.savez('model.npz', *m) for a list; for PyTorch torch.load and safetensors.",
  },
  {
    is: isNpy,
    what: 'is a single array of NumPy’s (.npy)',
    remedy: 'Save all arrays of the network together: numpy.savez("model.npz", W1=W1, b1=b1, W2=W2, b2=b2).',
  },
  {
    is: begins('TFL3', 4),
    what: 'is of TensorFlow Lite (.tflite)',
    remedy: 'Convert it: python -m tf2onnx.convert --tflite model.tflite --output model.onnx.',
  },
  {
    is: begins('GGUF'),
    what: 'is of llama.cpp (.gguf)',
    remedy: 'Inkling runs fully connected layers from 784 pixels to the 10 digits: save those as safetensors.',
  },
  {
    is: begins('MATLAB'),
    what: 'is of MATLAB (.mat)',
    remedy:
      "Convert it: python -c \"import numpy, scipy.io as s; numpy.savez('model.npz', **{k: v for k, v in s.loadmat('model.mat').items() if k[0] != '_'})\".",
  },
]

/** Throws `bad-file` for a file in a format that is known but not read. To be asked once it is none of those that are read. */
export function refuseOther(bytes: Uint8Array, fileName: string): void {
  const other = others.find(({ is }) => is(bytes))
  if (other) badFile(fileName, `${other.what}; Inkling does not read that.`, withName(other.remedy, fileName))
}

/** The command with the file's own name, where that can stand in it as it is. */
function withName(remedy: string, fileName: string): string {
  if (!/^[\w.-]+\.(pth|pt|bin|ckpt|keras|h5|hdf5|pkl|pickle|tflite|mat)$/i.test(fileName)) return remedy
  return remedy.replace(/model\.(pth|keras|pkl|tflite|mat)/, fileName)
}
