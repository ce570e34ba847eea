/** The option `--input`: words for the form in which a network takes pictures. */
import { InvalidArgumentError } from 'commander'
import { t } from '#words/en/command-line.ts'
import { inputScales, type InputForm } from '#engine/contract/files.ts'

const words = [...inputScales, 'inverted', 'transposed'] as const
type Word = (typeof words)[number]

/** `bytes,transposed`; throws `InvalidArgumentError`. */
export function parseForm(text: string): InputForm {
  const said = text.split(',').map((word) => word.trim().toLowerCase())
  const unknown = said.find((word) => !(words as readonly string[]).includes(word))
  if (unknown !== undefined) {
    throw new InvalidArgumentError(t('input-unknown', { word: unknown, known: words.join(', ') }))
  }
  const chosen = inputScales.filter((scale) => said.includes(scale))
  if (chosen.length > 1) {
    const all = chosen.map(String).reduce((first, last) => t('input-and', { first, last }))
    throw new InvalidArgumentError(t('input-choose-one', { words: all }))
  }
  const says = (word: Word) => said.includes(word)
  return { scale: chosen[0] ?? 'unit', isInverted: says('inverted'), isTransposed: says('transposed') }
}

/** As `parseForm` reads it. */
export function writeForm({ scale, isInverted, isTransposed }: InputForm): string {
  const said = [scale !== 'unit' && scale, isInverted && 'inverted', isTransposed && 'transposed'].filter(Boolean)
  return said.length > 0 ? said.join(',') : 'unit'
}
