/**
 * Files of weights by their endings: what dialogs offer, and which format a name stands for. What a file holds shows in its content.
 */
import { extname } from 'node:path'
import type { FileFormat } from '../../engine/contract/contract.ts'

/** Inkling's own ending comes first: the network as a JSON document, under a name that opens Inkling. */
const kinds = [
  { title: 'Inkling network', ending: 'inkling', format: 'json' },
  { title: 'safetensors', ending: 'safetensors', format: 'safetensors' },
  { title: 'JSON', ending: 'json', format: 'json' },
] as const satisfies readonly { title: string; ending: string; format: FileFormat }[]

export const ownEnding = kinds[0].ending

type Filter = { name: string; extensions: string[] }

/** The person's choice among these decides the format. */
export const saveFilters = (): Filter[] => kinds.map(({ title, ending }) => ({ name: title, extensions: [ending] }))

export const openFilters = (): Filter[] => [
  { name: 'Weights', extensions: kinds.map(({ ending }) => ending) },
  { name: 'All files', extensions: ['*'] },
]

/** The format that a file of this name has; undefined for a name with none of the endings. */
export function formatOf(path: string): FileFormat | undefined {
  const ending = extname(path).slice(1).toLowerCase()
  return kinds.find((kind) => kind.ending === ending)?.format
}
