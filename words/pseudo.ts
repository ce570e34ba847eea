/** English in disguise: texts that are left in code stand out, and layouts show whether they bear longer words and the other direction. */
import type { PseudoLanguage } from './languages.ts'

const accented: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž'][at]!]),
  ),
  ...Object.fromEntries(
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => [letter, [...'ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'][at]!]),
  ),
}
/** Said twice, they make a word longer. */
const vowels = /[aeiouAEIOU]/

/** Characters that turn what is between them round: a right-to-left override, and its end. */
const turned = ['\u202e', '\u202c'] as const

/** What stands around a whole text, by which a test knows it. */
export const brackets = ['⟦', '⟧'] as const

/** The disguise of a piece of text. Tags such as `<kbd>` stay. */
export function disguise(language: PseudoLanguage, text: string): string {
  return text
    .split(/(<[^<>]*>)/)
    .map((piece, at) => (at % 2 === 1 ? piece : disguiseWords(language, piece)))
    .join('')
}

function disguiseWords(language: PseudoLanguage, text: string): string {
  if (language === 'ar-XB') return text.replaceAll(/\p{L}+/gu, (word) => `${turned[0]}${word}${turned[1]}`)
  return [...text].map((letter) => (accented[letter] ?? letter).repeat(vowels.test(letter) ? 2 : 1)).join('')
}
