/** What goes together in a lesson: names that exist, facts that are known by then, a reason for each wrong option, and cards that are short. */
import { type Block, type Card, type Check, type Inline, type Lesson, mostWords } from './lesson.ts'
import { isOrderOf, readBefore } from './order.ts'
import { type Problems, quotedOr, type TellProblem } from './problems.ts'
import { type ExperimentWords, experimentWords, isExperiment } from './vocabulary.ts'

export function checkLesson({ cards, experiment }: Lesson, problems: Problems): void {
  const words: ExperimentWords | undefined = isExperiment(experiment) ? experimentWords[experiment] : undefined
  if (!words) return
  if (cards.length === 0) problems.add(1, 'no-cards')
  const seen = new Map<string, Card>()
  const met = new Set<string>()
  for (const card of cards) {
    checkCard(card, { words, seen, met }, problems)
    if (card.kind === 'do') met.add(card.until)
    seen.set(card.id, card)
  }
}

type Known = {
  readonly words: ExperimentWords
  /** The cards above, by id. */
  readonly seen: ReadonlyMap<string, Card>
  /** Conditions that cards above have waited for. */
  readonly met: ReadonlySet<string>
}

function checkCard(card: Card, { words, seen, met }: Known, problems: Problems): void {
  const { id, line } = card
  const tell: TellProblem = (id, ...args) => problems.add(line, id, ...args)
  if (!/^[a-z][a-z\d-]{0,39}$/.test(id)) tell('card-id-unfit', { id: id.slice(0, 40) })
  if (seen.has(id)) tell('card-twice', { id })
  if (!words.plots.includes(card.plot)) tell('no-plot', { name: card.plot, names: words.plots.join(', ') })
  if (card.kind === 'do' && !words.conditions.includes(card.until)) {
    tell('no-condition', { name: card.until, names: words.conditions.join(', ') })
  }
  const count = countWords(card)
  if (count > mostWords) tell('too-wordy', { words: String(count), most: String(mostWords) })
  for (const of of namedCards(card)) {
    if (seen.get(of)?.kind !== 'predict') tell('no-prediction', { id: of })
  }
  for (const fact of factsOf(card)) {
    const since = words.facts[fact]
    if (since === undefined) tell('unknown-fact', { name: fact, names: Object.keys(words.facts).join(', ') })
    else if (since !== null && !met.has(since)) tell('fact-too-early', { name: fact, condition: since })
  }
  for (const piece of piecesOf(card)) {
    const known = piece.kind === 'when' ? words.words?.[piece.fact] : undefined
    const never = piece.kind === 'when' && known ? (piece.is ?? []).filter((value) => !known.includes(value)) : []
    if (piece.kind === 'when' && never.length > 0)
      tell('never', { name: piece.fact, values: quotedOr(never), names: known!.join(', ') })
  }
  for (const term of termsOf(card)) {
    if (!words.terms.includes(term)) tell('no-term', { name: term, names: words.terms.join(', ') })
  }
  if (card.kind === 'predict') checkOutcome(card, words, tell)
  if (card.kind !== 'check') return
  if (card.check.kind === 'choice') checkOptions(card.check, tell)
  else checkNamed(card.check, tell)
}

/** What turns out is known later than it is predicted. */
function checkOutcome(
  { prediction, answer }: Extract<Card, { kind: 'predict' }>,
  words: ExperimentWords,
  tell: TellProblem,
): void {
  if (answer === null) return
  if (typeof answer !== 'string') {
    if (words.facts[answer.fact] === undefined)
      tell('unknown-fact', { name: answer.fact, names: Object.keys(words.facts).join(', ') })
    return
  }
  const ids = 'options' in prediction ? prediction.options.map(({ id }) => id) : []
  if (prediction.kind === 'choice' && !ids.includes(answer)) tell('answer-no-option', { answer, names: ids.join(', ') })
  if (prediction.kind === 'order' && !isOrderOf(answer, ids)) tell('answer-no-order', { answer, order: ids.join(',') })
  if (ids.length === 0) tell('outcome-written')
}

type Choice = Extract<Check, { kind: 'choice' }>

function checkOptions({ options, answer, wrong }: Choice, tell: TellProblem): void {
  const ids = options.map(({ id }) => id)
  if (typeof answer === 'string' && !ids.includes(answer)) tell('answer-no-option', { answer, names: ids.join(', ') })
  const explained = wrong.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  const bare = ids.filter((id) => id !== answer && !explained.includes(id))
  if (bare.length > 0) tell('wrong-unexplained', { names: bare.join(', ') })
}

/** Answers that are written into the file, of all checks but choices. */
function checkNamed(check: Exclude<Check, Choice>, tell: TellProblem): void {
  const isDigit = (text: string) => /^\d$/.test(text)
  const ids = check.kind === 'order' ? check.options.map(({ id }) => id) : []
  const { answer } = check
  if (check.kind === 'order' && typeof answer === 'string') {
    if (!isOrderOf(answer, ids)) tell('answer-no-order', { answer, order: ids.join(',') })
    else if (answer === ids.join(',')) tell('ordered-already')
  }
  if (check.kind === 'draw' && typeof answer === 'string' && !isDigit(answer)) tell('answer-no-digit', { answer })
  if (check.kind === 'pick') return
  const { kind } = check
  const isPossible: Readonly<Record<typeof kind, (value: string) => boolean>> = {
    order: (value) => isOrderOf(value, ids) || readBefore(value, ids) !== null,
    sketch: (value) => value === 'order' || value === 'trend',
    draw: isDigit,
    number: () => false,
  }
  for (const { value } of check.wrong) {
    if (typeof value === 'string' && !isPossible[kind](value)) tell('impossible-answer', { value, kind })
  }
}

/** Words that are read: text, options, and a formula as one. What is said of wrong answers and to teachers does not count. */
function countWords(card: Card): number {
  const options = optionsOf(card).flatMap(({ label }) => label)
  return countIn(card.body) + countInline(options)
}

function optionsOf(card: Card) {
  const question = card.kind === 'predict' ? card.prediction : card.kind === 'check' ? card.check : null
  return question && 'options' in question ? question.options : []
}

function countIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? countInline(block.children) : 1), 0)
}

function countInline(pieces: readonly Inline[]): number {
  // Of what is shown in different cases, the longest.
  const cases = pieces.flatMap((piece) => (piece.kind === 'when' ? [countInline(piece.children)] : []))
  return pieces.reduce((sum, piece) => sum + countPiece(piece), Math.max(0, ...cases))
}

function countPiece(piece: Inline): number {
  switch (piece.kind) {
    case 'text':
      // A dash or a full stop alone is no word.
      return piece.text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
    case 'when':
      return 0
    default:
      return 'children' in piece ? countInline(piece.children) : 1
  }
}

/** Everything that a card says, in order. */
function* piecesOf(card: Card): Generator<Inline | Block> {
  yield* walkBlocks([...card.body, ...card.teacher])
  for (const { label } of optionsOf(card)) yield* walkInline(label)
  if (card.kind === 'check') {
    yield* walkBlocks(card.check.hint)
    for (const { why } of card.check.wrong) yield* walkBlocks(why)
  }
}

function* walkBlocks(blocks: readonly Block[]): Generator<Inline | Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'paragraph') yield* walkInline(block.children)
  }
}

function* walkInline(pieces: readonly Inline[]): Generator<Inline> {
  for (const piece of pieces) {
    yield piece
    if ('children' in piece) yield* walkInline(piece.children)
  }
}

function factsOf(card: Card): readonly string[] {
  const named = [...piecesOf(card)].flatMap((piece) => {
    if (piece.kind === 'fact' || piece.kind === 'when') return [piece.fact]
    return piece.kind === 'math' ? [...piece.tex.matchAll(/\\live\{([^{}]*)\}/g)].map((match) => match[1]!) : []
  })
  if (card.kind !== 'check') return named
  const answers = [card.check.answer, ...card.check.wrong.map(({ value }) => value)]
  return [...named, ...answers.flatMap((answer) => (typeof answer === 'string' ? [] : [answer.fact]))]
}

function termsOf(card: Card): readonly string[] {
  return [...piecesOf(card)].flatMap((piece) => {
    if (piece.kind === 'term') return [piece.term]
    return piece.kind === 'math' ? [...piece.tex.matchAll(/\\term\{([^{}]*)\}/g)].map((match) => match[1]!) : []
  })
}

function namedCards(card: Card): readonly string[] {
  const said = [...piecesOf(card)].flatMap((piece) => (piece.kind === 'said' ? [piece.card] : []))
  return card.kind === 'see' && card.of !== null ? [...said, card.of] : said
}
