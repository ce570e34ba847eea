/** What every reader of files needs: JSON that is looked over before it is parsed, and looks at values of any kind. */
import { runAtOnce, type Work } from '#engine/basics/work.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { measureJson, mostLevels, type Extent } from './json-extent.ts'

/**
 * The value of a JSON text in UTF-8, or in whatever a byte order mark says. Throws `bad-file` for a text that is out of all measure or
 * says something twice, and what the decoder or the parser throws; the caller knows what that means.
 */
export function parseJson(bytes: Uint8Array, fileName: string): unknown {
  return runAtOnce(parseJsonInSteps(bytes, fileName))
}

/** As `parseJson`, in two steps. */
export function* parseJsonInSteps(bytes: Uint8Array, fileName: string): Work<unknown> {
  const text = toUtf8(bytes)
  const { twice } = checkJsonExtent(text, fileName)
  yield
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
  if (twice !== null) throw failure('bad-file', t, 'entry-twice', { file: fileName, name: show(twice) })
  return value
}

/** Throws `bad-file` for a text in UTF-8 that is out of all measure. */
export function checkJsonExtent(text: Uint8Array, fileName: string): Extent {
  const extent = measureJson(text)
  switch (extent.excess) {
    case 'text':
      throw failure('bad-file', t, 'too-much-text', { file: fileName })
    case 'numbers':
      throw failure('bad-file', t, 'too-many-numbers', { file: fileName })
    case 'parts':
      throw failure('bad-file', t, 'too-many-parts', { file: fileName })
    case 'levels':
      throw failure('bad-file', t, 'too-deep', { file: fileName, levels: mostLevels })
    case null:
  }
  return extent
}

/** A text as UTF-8 without a byte order mark, as which editors and shells on Windows save it. What is no text comes back as it is. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3)
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes
}

/** The facts in a part of a file that should hold them as JSON; without fields for what is no object. Throws `bad-file`. */
export function parseHeader(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(parseJson(bytes, fileName))
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-file', t, 'header-unreadable', { file: fileName }, { cause: error })
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
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
