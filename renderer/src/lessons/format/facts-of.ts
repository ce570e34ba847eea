/** Which facts a card speaks of. */
import type { Block, Card, FactName, Inline } from './lesson.ts'

/** Those in its text, cases and formulas, and the answer to its question. */
export function factsOf(card: Card): ReadonlySet<FactName> {
  const facts = new Set<FactName>(card.body.flatMap(factsIn))
  if (card.kind === 'check' && typeof card.check.answer !== 'string') facts.add(card.check.answer.fact)
  return facts
}

function factsIn(piece: Block | Inline): readonly FactName[] {
  if (piece.kind === 'fact') return [piece.fact]
  if (piece.kind === 'math') return [...piece.tex.matchAll(/\\live\{([^}]*)\}/g)].map(([, fact]) => fact!)
  const within = 'children' in piece ? piece.children.flatMap(factsIn) : []
  return piece.kind === 'when' ? [piece.fact, ...within] : within
}
