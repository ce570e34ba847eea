/**
 * The look over a JSON text before it is parsed, so that parsing takes no more memory than the text is worth: three bytes can become an
 * object of fifty. It also sees what a parser passes over in silence: two entries of one name, of which it would keep the last.
 */
import { limits } from '#engine/settings/settings.ts'

/** No file that Inkling reads goes deeper than some ten levels. Code that looks into what was parsed may call itself once a level. */
export const mostLevels = 64
/** Arrays and objects: rows of the largest network are some 30,000. */
const mostParts = 200_000
/** Numbers, texts and so on: the weights of the largest network, and some for the rest. */
const mostValues = limits.parameters + 1_000_000
/** Bytes of all texts together; the ten check images are 10,000. */
const longestTexts = 16_000_000

const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const [openArray, closeArray] = [0x5b, 0x5d]
const [openObject, closeObject] = [0x7b, 0x7d]

export type Extent = {
  /** What there is too much of for it to be parsed; null where nothing speaks against it. */
  readonly excess: 'text' | 'numbers' | 'parts' | 'levels' | null
  /** A name that two entries of one object have. */
  readonly twice: string | null
}

/** Looks over a text in UTF-8. Whether it is JSON, the parser says. */
export function measureJson(bytes: Uint8Array): Extent {
  let twice: string | null = null
  const tooMuch = (excess: Extent['excess']): Extent => ({ excess, twice })
  /** Of each open array or object, the names so far; null for an array. */
  const open: (Set<string> | null)[] = []
  let names: Set<string> | null = null
  let isName = false
  let parts = 0
  let values = 0
  let texts = 0
  for (let at = 0; at < bytes.length; at++) {
    switch (bytes[at]!) {
      case quote: {
        const end = findQuote(bytes, at + 1)
        texts += end - at
        if (texts > longestTexts) return tooMuch('text')
        if (isName && names) {
          const name = readName(bytes.subarray(at, end + 1))
          if (names.has(name)) twice ??= name
          names.add(name)
          isName = false
        }
        at = end
        break
      }
      case comma:
        if (++values > mostValues) return tooMuch('numbers')
        isName = names !== null
        break
      case openArray:
      case openObject:
        if (++parts > mostParts) return tooMuch('parts')
        if (open.length === mostLevels) return tooMuch('levels')
        names = bytes[at] === openObject ? new Set() : null
        open.push(names)
        isName = names !== null
        break
      case closeArray:
      case closeObject:
        open.pop()
        names = open.at(-1) ?? null
        isName = false
        break
    }
  }
  return { excess: null, twice }
}

/** Where a text that begins at `from` ends; the end of all where it does not. */
function findQuote(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return Math.min(at, bytes.length)
}

/** Two names that are spelled otherwise may be the same: `\u0061` is `a`. */
function readName(quoted: Uint8Array): string {
  const spelled = new TextDecoder().decode(quoted)
  try {
    return JSON.parse(spelled) as string
  } catch {
    return spelled
  }
}
