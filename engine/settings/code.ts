/**
 * All settings of a run as a short code to copy, read out or write on a board, such as `inkling-1-4VQM-1R0A`: a version, what
 * `symbols.ts` says of the settings, and a checksum of six symbols. A symbol is one of 32 digits and letters, without those that
 * are taken for others: small or capital, O for 0, I and L for 1 are all the same, and so are spaces, line breaks and dashes between the
 * groups.
 *
 * Alphabet: Crockford's base 32 (https://www.crockford.com/base32.html). Checksum: Bech32m (BIP 350), which finds up to three wrong
 * symbols in a code of up to 1,023 for certain, and anything else but for one time in 2³⁰.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { fromSymbols, newer, toSymbols } from './symbols.ts'
import type { Settings } from '#engine/contract/settings.ts'

const version = 1
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checksumLength = 6
/** Symbols between two dashes: as many as people keep in mind. */
const groupLength = 4
/** Far more than any settings need; a text that goes on belongs to something else. */
const mostSymbols = 1000

/** Throws `bad-settings` for settings that nothing can be trained with. */
export function writeSettingCode(settings: Settings): string {
  const said = toSymbols(settings)
  const rest = checksum([version, ...said, ...Array<number>(checksumLength).fill(0)])
  const last = Array.from({ length: checksumLength }, (_, index) => (rest >>> (5 * (checksumLength - 1 - index))) & 31)
  const text = [...said, ...last].map((symbol) => alphabet[symbol]).join('')
  const groups = Array.from({ length: Math.ceil(text.length / groupLength) }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  )
  return ['inkling', version, ...groups].join('-')
}

/** Whether there is something in a text that looks like a code, right or wrong. A file's name, `inkling-784-…`, does not. */
export function holdsSettingCode(text: string): boolean {
  return findCode(text) !== null
}

/**
 * The settings of the first code in a text, whatever stands around it. Throws `bad-input` for a text without a code, for one with a
 * typing error, and for one that a newer Inkling has written; `bad-settings` for settings that this Inkling cannot train with.
 */
export function readSettingCode(text: string): Settings {
  const found = findCode(text)
  if (!found) {
    throw new InklingError(
      'bad-input',
      'There is no code of settings in this text.',
      `A code begins with inkling-${version}- and goes on with groups of digits and letters; copy all of it.`,
    )
  }
  if (found.version !== version) newer()
  // Words may follow that are made of the same letters: the code ends where the checksum says so.
  const symbols: number[] = [version]
  for (const word of found.words) {
    for (const letter of word) symbols.push(alphabet.indexOf(letter))
    if (symbols.length > mostSymbols || symbols.includes(-1)) break
    if (symbols.length > checksumLength && checksum(symbols) === 0) {
      return fromSymbols(symbols.slice(1, -checksumLength))
    }
  }
  throw new InklingError(
    'bad-input',
    'There is a typing error in the code, or a part of it is missing.',
    'Compare it with the original, group by group, or copy all of it again.',
  )
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
