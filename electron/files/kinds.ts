/**
 * Files by their endings: what dialogs offer, which format a name stands for, and how a name that a dialog gives back is completed.
 * What a file holds shows in its content.
 */
import { basename, extname } from 'node:path'
import { fileEndings, fileFormats, type FileFormat, ownEnding } from '#engine/contract/files.ts'
import { t } from '#words/en/desktop.ts'

type NetworkKind = { readonly title: () => string; readonly ending: string; readonly format: FileFormat }

const titles: Readonly<Record<FileFormat, () => string>> = {
  safetensors: () => 'safetensors',
  json: () => 'JSON',
  onnx: () => 'ONNX',
  npz: () => t('kind-npz'),
  tfjs: () => 'TensorFlow.js',
  html: () => t('kind-html'),
}

/** Inkling's own ending comes first: the network as a JSON document, under a name that opens Inkling. */
const networkKinds: readonly NetworkKind[] = [
  { title: () => t('kind-inkling'), ending: ownEnding, format: 'json' },
  ...fileFormats.map((format) => ({ title: titles[format], ending: fileEndings[format], format })),
]

type Filter = { name: string; extensions: string[] }

/** Of endings in two parts, not every system's dialog knows more than the last. */
const lastPart = (ending: string) => ending.slice(ending.lastIndexOf('.') + 1)

export const openFilters = (): Filter[] => [
  { name: t('kind-weights'), extensions: networkKinds.map(({ ending }) => lastPart(ending)) },
  { name: t('kind-all'), extensions: ['*'] },
]

/** A name that is an ending and nothing else has none. */
function endsIn(path: string, ending: string): boolean {
  const name = basename(path).toLowerCase()
  return name.length > ending.length + 1 && name.endsWith(`.${ending}`)
}

const networkKindOf = (path: string) => networkKinds.find(({ ending }) => endsIn(path, ending))

/** The format that a file of this name has; undefined for a name with none of the endings of networks. */
export function formatOf(path: string): FileFormat | undefined {
  return networkKindOf(path)?.format
}

/** What a file is saved as. `endings`: any of them says so; the first is the one to add. */
export type SavedKind = { readonly title: string; readonly endings: readonly [string, ...string[]] }

/** The kind of a file that Inkling names so; `fileName` has an ending. */
export function savedKindOf(fileName: string): SavedKind {
  const kind = networkKindOf(fileName)
  if (!kind) {
    const ending = extname(fileName).slice(1).toLowerCase()
    return { title: ending.toUpperCase(), endings: [ending] }
  }
  const others = networkKinds.filter((other) => other.format === kind.format && other !== kind)
  return { title: kind.title(), endings: [kind.ending, ...others.map(({ ending }) => ending)] }
}

/** The one kind that the save dialog offers. */
export function saveFilter({ title, endings: [ending] }: SavedKind): Filter {
  return { name: title, extensions: [lastPart(ending)] }
}

/**
 * The path that a save dialog has given back, with the whole ending of the kind. Dialogs differ: GTK takes any name as it is, macOS and
 * Windows add the last part of an ending where it is missing, and whoever types may leave it out or give another.
 */
export function completePath(path: string, { endings }: SavedKind): string {
  if (endings.some((ending) => endsIn(path, ending))) return path
  const [ending] = endings
  const last = lastPart(ending)
  const stem = endsIn(path, last) ? path.slice(0, -(last.length + 1)) : path
  return `${stem.replace(/(?<=[^./\\])\.$/, '')}.${ending}`
}
