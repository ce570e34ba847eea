/**
 * Loaded into the server's process by `latency.ts`: notes when each call of `predict` has been read and when its answer is written, and leaves
 * the notes at the end in the file that the address of this module names. It looks at what goes through JSON, as all messages do.
 */
import { writeFileSync } from 'node:fs'

/** Milliseconds since 1970. */
export type EngineNote = { readonly id: number; readonly read: number; readonly written: number }

const now = () => performance.timeOrigin + performance.now()
const notes: EngineNote[] = []
const reading = new Map<number, number>()
const { parse, stringify } = JSON
type Message = { readonly kind?: string; readonly id?: number; readonly name?: string } | null

JSON.parse = (...parameters: Parameters<typeof parse>) => {
  const value = parse(...parameters) as Message
  if (value?.kind === 'call' && value.name === 'predict' && value.id !== undefined) reading.set(value.id, now())
  return value
}
JSON.stringify = ((...parameters: Parameters<typeof stringify>) => {
  const { kind, id } = (parameters[0] as Message) ?? {}
  const read = kind === 'reply' && id !== undefined ? reading.get(id) : undefined
  if (id !== undefined && read !== undefined) {
    reading.delete(id)
    notes.push({ id, read, written: now() })
  }
  return stringify(...parameters)
}) as typeof stringify

process.on('exit', () => writeFileSync(new URL(import.meta.url).searchParams.get('notes')!, stringify(notes)))
