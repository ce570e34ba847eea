/**
 * The check on what a carrier delivers, before anything relies on its shape.
 */
import type { Message } from './link.ts'

/** Whether `value` has the shape of a message. Its payload and the names of commands and events are looked at by their users. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false
  const { kind, id, name, error } = value as Readonly<Record<string, unknown>>
  switch (kind) {
    case 'call':
      return Number.isSafeInteger(id) && typeof name === 'string'
    case 'reply':
      return Number.isSafeInteger(id)
    case 'error':
      return Number.isSafeInteger(id) && isErrorData(error)
    case 'event':
      return typeof name === 'string'
    default:
      return false
  }
}

function isErrorData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { code, message, remedy, words } = value as Readonly<Record<string, unknown>>
  return (
    typeof code === 'string' &&
    typeof message === 'string' &&
    typeof remedy === 'string' &&
    (words === undefined || isSaid(words))
  )
}

/** The name of a message, with what stands for its variables. */
function isSaid(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { part, id, args, inside } = value as Readonly<Record<string, unknown>>
  if (typeof part !== 'string' || typeof id !== 'string' || typeof args !== 'object' || args === null) return false
  if (!Object.values(args).every((each) => typeof each === 'string' || typeof each === 'number')) return false
  return inside === undefined || (typeof inside === 'object' && inside !== null && Object.values(inside).every(isSaid))
}
