/** Messages with tags in them: `Press <kbd>{ $key }</kbd> to leave.` Tags stand beside each other, not inside each other. */
import type { Arguments } from './bundle.ts'

/** A piece of a sentence. `tag`: what it stands in; null outside. */
export type MarkedText = { readonly tag: string | null; readonly text: string }
export type Marked = readonly MarkedText[]

/** Stands for `<` in what a person has named, so that no tag can come from there. */
const sheltered = '\ue000'

export function shelter(args: Arguments | undefined): Arguments | undefined {
  return (
    args &&
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replaceAll('<', sheltered) : value,
      ]),
    )
  )
}

/** A tag that is not closed counts as text. */
export function parseMarkup(text: string): Marked {
  const pieces: MarkedText[] = []
  let end = 0
  const add = (tag: string | null, piece: string) => {
    if (tag !== null || piece !== '') pieces.push({ tag, text: piece.replaceAll(sheltered, '<') })
  }
  for (const match of text.matchAll(/<([a-z][\w-]*)>(.*?)<\/\1>/gs)) {
    add(null, text.slice(end, match.index))
    add(match[1]!, match[2]!)
    end = match.index + match[0].length
  }
  add(null, text.slice(end))
  return pieces
}
