/**
 * Rows of numbers from 0 to 31 as codes to copy, read out or write on a board, such as `inkling-1-4VQM-1R0A`: a version, the numbers as
 * symbols, and a checksum of six symbols. A symbol is one of 32 digits and letters, without those that are taken for others: small or capital,
 * O for 0, I and L for 1 are all the same, and so are spaces, line breaks and dashes between the groups.
 *
 * Alphabet: Crockford's base 32 (https://www.crockford.com/base32.html). Checksum: Bech32m (BIP 350), which finds up to three wrong
 * symbols in a code of up to 1,023 for certain, and anything else but for one time in 2³⁰.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/codes.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checksumLength = 6
/** Symbols between two dashes: as many as people keep in mind. */
const groupLength = 4
/** Far more than any code needs; a text that goes on belongs to something else. */
const mostSymbols = 1000

export function writeCoded(version: number, said: readonly number[]): string {
  const rest = checksum([version, ...said, ...Array<number>(checksumLength).fill(0)])
  const last = Array.from({ length: checksumLength }, (_, index) => (rest >>> (5 * (checksumLength - 1 - index))) & 31)
  const text = [...said, ...last].map((symbol) => alphabet[symbol]).join('')
  const groups = Array.from({ length: Math.ceil(text.length / groupLength) }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  )
  return ['inkling', version, ...groups].join('-')
}

/** Whether there is something in a text that looks like a code, right or wrong. A file's name, `inkling-784-…`, does not. */
export function holdsCode(text: string): boolean {
  return findCode(text) !== null
}

export type Coded = { readonly version: number; readonly symbols: readonly number[] }

/**
 * What the first code in a text says, whatever stands around it. Throws `bad-input` for a text without a code, for one with a typing error,
 * and for one of a version that is not in `versions`, which a newer Inkling has written.
 */
export function readCoded(text: string, versions: readonly number[]): Coded {
  const found = findCode(text)
  if (!found) throw failure('bad-input', t, 'no-code')
  if (versions.includes(found.version)) {
    const symbols = findSymbols(found.version, found.words)
    if (symbols) return { version: found.version, symbols }
  } else if (versions.every((version) => findSymbols(version, found.words) === null)) newer()
  // Of a version that is known, or with the checksum of one: then its number was typed wrong.
  throw failure('bad-input', t, 'typing-error')
}

export function newer(): never {
  throw failure('bad-input', t, 'newer')
}

/** The symbols before the checksum; null where there is none that is right. Words may follow that are made of the same letters: the code ends where the checksum says so. */
function findSymbols(version: number, words: readonly string[]): readonly number[] | null {
  const symbols: number[] = [version]
  for (const word of words) {
    for (const letter of word) symbols.push(alphabet.indexOf(letter))
    if (symbols.length > mostSymbols || symbols.includes(-1)) break
    if (symbols.length > checksumLength && checksum(symbols) === 0) return symbols.slice(1, -checksumLength)
  }
  return null
}

/** What the beginning of a code says, and the words that follow it in capital letters of the alphabet. */
function findCode(text: string): { readonly version: number; readonly words: readonly string[] } | null {
  const plain = text
    .slice(0, 10_000)
    .normalize('NFKC')
    // What mail and chat programs put between letters, in sight or not.
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  const match = /inkling\s*-\s*([1-9]\d?)\s*-\s*(\S[^]*)/i.exec(plain)
  if (!match) return null
  const [, number, rest = ''] = match
  const words = rest
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .split(/[\s-]+/)
    // What stands right behind the code, such as a full stop or a quotation mark.
    .map((word) => word.replace(/[^0-9A-Z]+$/, ''))
    .filter((word) => word !== '')
  return { version: Number(number), words }
}

/** The coefficients of Bech32's generator: what is added for each of the five bits that fall out at the top. */
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const
/** What makes it Bech32m. */
const constant = 0x2bc830a3

/** 30 bits that are 0 for a row of symbols with the right checksum at its end, and the right checksum for one with zeros there. */
function checksum(symbols: readonly number[]): number {
  let sum = 1
  for (const symbol of symbols) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ symbol
    for (const [bit, coefficient] of generator.entries()) {
      if ((top >>> bit) & 1) sum ^= coefficient
    }
  }
  return sum ^ constant
}
