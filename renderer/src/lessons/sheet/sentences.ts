/**
 * What a sheet for students keeps of what the page says once something was seen: sentences that have a measured number or a case in them, as blanks to
 * fill in, and formulas. All else would tell the answer to a question that stands above it on the same paper.
 */
import type { Block, Inline } from '#page/lessons/format/lesson.ts'

type Sentence = readonly Inline[]

/** `hasFormulas`: whether formulas without a measured number stay, too. */
export function keepMeasured(blocks: readonly Block[], hasFormulas: boolean): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind === 'math') return hasFormulas || hasLive(block.tex) ? [block] : []
    const next = blocks[index + 1]
    const leadsToFormula = next?.kind === 'math' && (hasFormulas || hasLive(next.tex))
    const sentences = splitSentences(block.children)
    const kept = sentences.filter(
      (sentence, place) =>
        sentence.some(isMeasured) || (leadsToFormula && place === sentences.length - 1 && isOpen(sentence)),
    )
    return kept.length > 0
      ? [
          {
            kind: 'paragraph',
            children: kept.flatMap((sentence, place) => (place > 0 ? [space, ...sentence] : sentence)),
          },
        ]
      : []
  })
}

const space: Inline = { kind: 'text', text: ' ' }
const endOfSentence = /(?<=[.!?…][”’)]?)\s+/u

/** A line of a card, sentence by sentence. What is emphasised or a term belongs to the sentence around it. */
export function splitSentences(words: readonly Inline[]): readonly Sentence[] {
  const sentences: Inline[][] = [[]]
  const current = () => sentences.at(-1)!
  const close = () => void (current().length > 0 && sentences.push([]))
  let hasEnded = false
  for (const piece of words) {
    if (piece.kind !== 'text') {
      // A case that stands behind a whole sentence is one of its own.
      if (hasEnded && (piece.kind === 'when' || /\s$/.test(lastText(current())))) close()
      current().push(piece)
      hasEnded = 'children' in piece && isEnded(plainEnd(piece.children))
      continue
    }
    const text = hasEnded ? ` ${piece.text}`.replace(/^ (?=\S)/, '') : piece.text
    for (const [index, part] of text.split(endOfSentence).entries()) {
      if (index > 0 || (hasEnded && /^\s/.test(part))) close()
      const isAlone = part.trim() === '' && current().length === 0
      if (part !== '' && !isAlone) current().push({ kind: 'text', text: index > 0 ? ` ${part}` : part })
      hasEnded = part.trim() === '' ? hasEnded : isEnded(part)
    }
  }
  return sentences.filter((sentence) => sentence.some((piece) => piece.kind !== 'text' || piece.text.trim() !== ''))
}

const isEnded = (text: string): boolean => /[.!?…][”’)]?\s*$/u.test(text)
const isOpen = (sentence: Sentence): boolean => /[:,]\s*$/.test(lastText(sentence))

function lastText(sentence: Sentence): string {
  const last = sentence.at(-1)
  return last?.kind === 'text' ? last.text : ''
}

function plainEnd(words: readonly Inline[]): string {
  const last = words.at(-1)
  if (!last) return ''
  return last.kind === 'text' ? last.text : 'children' in last ? plainEnd(last.children) : ''
}

const hasLive = (tex: string): boolean => tex.includes('\\live{')

function isMeasured(piece: Inline): boolean {
  switch (piece.kind) {
    case 'fact':
      return true
    case 'math':
      return hasLive(piece.tex)
    case 'when':
      return piece.is !== null || piece.children.some(isMeasured)
    default:
      return 'children' in piece && piece.children.some(isMeasured)
  }
}
