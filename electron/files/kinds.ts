/**
 * Files of weights by their endings: what dialogs offer, and which format a name stands for. What a file holds shows in its content.
 */
import { basename } from 'node:path'
import { fileEndings, fileFormats, type FileFormat } from '#engine/contract/files.ts'

type Kind = { readonly title: string; readonly ending: string; readonly format: FileFormat }

const titles: Readonly<Record<FileFormat, string>> = {
  safetensors: 'safetensors',
  json: 'JSON',
  onnx: 'ONNX',
  npz: 'NumPy archive',
  tfjs: 'TensorFlow.js',
}

/** Inkling's own ending comes first: the network as a JSON document, under a name that opens Inkling. */
const kinds: readonly [Kind, ...Kind[]] = [
  { title: 'Inkling network', ending: 'inkling', format: 'json' },
  ...fileFormats.map((format) => ({ title: titles[format], ending: fileEndings[format], format })),
]

export const ownEnding = kinds[0].ending

type Filter = { name: string; extensions: string[] }

/** Of endings in two parts, not every system's dialog knows more than the last. */
const lastPart = (ending: string) => ending.slice(ending.lastIndexOf('.') + 1)

/** The person's choice among these decides the format. */
export const saveFilters = (): Filter[] => kinds.map(({ title, ending }) => ({ name: title, extensions: [ending] }))

export const openFilters = (): Filter[] => [
  { name: 'Weights', extensions: kinds.map(({ ending }) => lastPart(ending)) },
  { name: 'All files', extensions: ['*'] },
]

/** The format that a file of this name has; undefined for a name with none of the endings. */
export function formatOf(path: string): FileFormat | undefined {
  const name = basename(path).toLowerCase()
  // A name that is an ending and nothing else has none.
  return kinds.find(({ ending }) => name.lastIndexOf(`.${ending}`) > 0 && name.endsWith(`.${ending}`))?.format
}
