/** What every reader of files needs: the error for a bad one, and looks at values of any kind. */
import { InklingError, installNewest } from '#engine/contract/errors.ts'

export function badFile(fileName: string, message: string, remedy: string, cause?: unknown): never {
  throw new InklingError('bad-file', `The file ${fileName} ${message}`, remedy, { cause })
}

export const remedies = {
  damaged: 'The file may have been damaged on its way: copy it again, or save the network again.',
  foreign: 'Choose a network that Inkling has saved, in any of its formats.',
  newer: `${installNewest}, or save the network again with this one.`,
  unusable: 'Inkling runs networks from 784 pixels to the 10 digits: choose one that it has saved.',
} as const

/** The value of a JSON text in UTF-8. Throws what the decoder or the parser throws; the caller knows what that means. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

/** The facts in a part of a file that should hold them as JSON; without fields for what is no object. Throws `bad-file`. */
export function parseHeader(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(parseJson(bytes))
  } catch (error) {
    return badFile(fileName, 'has a header that cannot be read.', remedies.damaged, error)
  }
}

/** `value` as an object whose fields can be looked at; one without any if it is something else. */
export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** A value of a file as it may stand in a message: short, whatever the file holds. */
export function show(value: unknown): string {
  if (Array.isArray(value))
    return `[${value
      .slice(0, 4)
      .map((item) => (Array.isArray(item) ? '[…]' : show(item)))
      .join(', ')}${value.length > 4 ? ', …' : ''}]`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
