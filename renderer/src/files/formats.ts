/** The formats a network is saved in, as the export dialog and `docs/formats.md` show them: what each is for, and how it is loaded. */
import { type FileFormat, mostExactParameters, ownEnding } from '#engine/contract/files.ts'
import { t } from '#words/en/saving.ts'
import { formatFixed } from '#words/numbers.ts'

export type FormatGuide = {
  readonly format: FileFormat
  readonly title: string
  readonly purpose: string
  readonly language: 'python' | 'js'
  /** Loads the file and answers for `pictures`: [N, 784], 0 paper to 1 ink. */
  readonly snippet: string
}

/** The activation functions, for formats that hold numbers alone. */
const functions = `functions = {
    "relu": lambda z: np.maximum(z, 0),
    "leaky-relu": lambda z: np.where(z < 0, 0.01 * z, z),
    "linear": lambda z: z,
    "tanh": np.tanh,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "softmax": lambda z: np.exp(z - z.max(-1, keepdims=True)) / np.exp(z - z.max(-1, keepdims=True)).sum(-1, keepdims=True),
}

def predict(pictures):  # [N, 784], 0 paper to 1 ink
    a = pictures
    for layer, weight, bias in zip(layers, weights, biases):
        a = functions[layer["activation"]](a @ weight.T + bias)
    return a  # [N, 10]`

export const formatGuides: readonly FormatGuide[] = [
  {
    format: 'html',
    title: t('html.title'),
    purpose: t('html.purpose'),
    language: 'python',
    snippet: `import base64
import json
import re
import numpy as np

with open("digits.html", encoding="utf-8") as file:
    facts, packed = re.findall(r'id="inkling-(?:network|weights)">(.*?)</script>', file.read(), re.DOTALL)
facts = json.loads(facts)
layers = facts["layers"]
numbers = np.frombuffer(base64.b64decode(packed), facts["weights"]["type"]).astype(np.float32)
weights, biases = [], []
for layer in layers:
    matrix, bias, numbers = np.split(numbers, np.cumsum([layer["outputs"] * layer["inputs"], layer["outputs"]]))
    weights.append(matrix.reshape(layer["outputs"], layer["inputs"]))
    biases.append(bias)

${functions}`,
  },
  {
    format: 'safetensors',
    title: 'safetensors',
    purpose: t('safetensors.purpose'),
    language: 'python',
    snippet: `import json
import numpy as np
from safetensors import safe_open

with safe_open("digits.safetensors", framework="np") as file:
    layers = json.loads(file.metadata()["layers"])
    weights = [file.get_tensor(f"layers.{i}.weight") for i in range(len(layers))]
    biases = [file.get_tensor(f"layers.{i}.bias") for i in range(len(layers))]

${functions}`,
  },
  {
    format: 'json',
    title: 'JSON',
    purpose: t('json.purpose'),
    language: 'python',
    snippet: `import json
import numpy as np

with open("digits.json") as file:
    layers = json.load(file)["layers"]
weights = [np.array(layer["weights"], dtype=np.float32) for layer in layers]
biases = [np.array(layer["biases"], dtype=np.float32) for layer in layers]

${functions}`,
  },
  {
    format: 'onnx',
    title: 'ONNX',
    purpose: t('onnx.purpose'),
    language: 'python',
    snippet: `import onnxruntime

session = onnxruntime.InferenceSession("digits.onnx")

def predict(pictures):  # [N, 784] float32, 0 paper to 1 ink
    return session.run(None, {"pixels": pictures})[0]  # [N, 10]`,
  },
  {
    format: 'npz',
    title: 'NumPy',
    purpose: t('npz.purpose'),
    language: 'python',
    snippet: `import json
import numpy as np

file = np.load("digits.npz")
layers = json.loads(file["metadata"].tobytes())["layers"]
weights = [file[f"layers.{i}.weight"] for i in range(len(layers))]
biases = [file[f"layers.{i}.bias"] for i in range(len(layers))]

${functions}`,
  },
  {
    format: 'tfjs',
    title: 'TensorFlow.js',
    purpose: t('tfjs.purpose'),
    language: 'js',
    snippet: `import * as tf from '@tensorflow/tfjs'

const model = await tf.loadLayersModel('digits/model.json')

// [N, 784], 0 paper to 1 ink
const predict = (pictures) => model.predict(tf.tensor2d(pictures)) // [N, 10]`,
  },
]

/** One thing that the weights can be saved as. */
export type SaveChoice = {
  readonly title: string
  readonly purpose: string
  readonly format: FileFormat
  /** Given where it is not the format's own. */
  readonly ending?: string
  readonly guide: Pick<FormatGuide, 'language' | 'snippet'> | null
}

/** Inkling's own kind first: JSON by another name, so it has no guide of its own. */
export const saveChoices: readonly SaveChoice[] = [
  {
    title: 'Inkling',
    purpose: t('inkling.purpose'),
    format: 'json',
    ending: ownEnding,
    guide: null,
  },
  ...formatGuides.map((guide) => ({ title: guide.title, purpose: guide.purpose, format: guide.format, guide })),
]

/** Bytes of what a file says beside its numbers, and of its ten check images, about. */
const bytesOfFacts = 2000
const bytesOfChecks = 13_000

/** Bytes of a page without its network. */
const bytesOfPage = 34_000

/** Bytes that a file will have, about. */
export function estimateSize(format: FileFormat, parameters: number, hasChecks = true): number {
  const others = bytesOfFacts + (hasChecks ? bytesOfChecks : 0) + (format === 'html' ? bytesOfPage : 0)
  return others + parameters * bytesOfNumber(format, parameters)
}

function bytesOfNumber(format: FileFormat, parameters: number): number {
  switch (format) {
    // Thirteen letters with its comma and space, in networks of all sizes.
    case 'json':
      return 13
    // Four letters of base64 for three bytes.
    case 'html':
      return ((parameters <= mostExactParameters ? 4 : 2) * 4) / 3
    default:
      return 4
  }
}

/** “0.4 MB” */
export function formatSize(bytes: number): string {
  return bytes < 95_000
    ? t('size-kilobytes', { size: Math.ceil(bytes / 1000) })
    : t('size-megabytes', { size: formatFixed(bytes / 1e6, 1) })
}

/** Endings that the page offers to open: Inkling's own, and of two-part ones the last. */
export const openEndings = '.inkling,.safetensors,.json,.onnx,.npz,.zip,.html'
