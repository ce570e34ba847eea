/**
 * The messages of one part in the language that is settled. `npm run messages` makes a module of each file in `resources/messages/en/`, which holds
 * the English text and the types, and calls `messagesOf`.
 */
import type { FluentBundle } from '@fluent/bundle'
import { type Arguments, createBundle, formatMessage } from './bundle.ts'
import { type Settled, settledLanguage } from './language.ts'
import { isPseudo, type Language } from './languages.ts'
import { type Marked, type MarkedText, parseMarkup, shelter } from './markup.ts'
import { brackets } from './pseudo.ts'

/** Each message of a part and what it needs: null for nothing. */
type MessageTypes = Readonly<Record<string, Arguments | null>>
type ArgumentsOf<M, Id extends keyof M> = M[Id] extends null ? [] : [args: M[Id]]

/** `t('runs-count', { count })`: a message of this part as a text. */
export type Messages<M> = {
  <Id extends keyof M & string>(id: Id, ...args: ArgumentsOf<M, Id>): string
  /** One with tags in it, such as `<kbd>`, for the component `Sentence`. */
  marked<Id extends keyof M & string>(id: Id, ...args: ArgumentsOf<M, Id>): Marked
  /** In English whatever the language is: for logs, and for what another program says in its own language. */
  english<Id extends keyof M & string>(id: Id, ...args: ArgumentsOf<M, Id>): string
  readonly part: string
  /** Of the messages; no value is ever there. */
  readonly types?: M
}

/** Texts that were wanted and were not there in the language, as `part/id`. */
const missing = new Set<string>()

/** Texts that have been shown in English instead. */
export function missingTexts(): ReadonlySet<string> {
  return missing
}

/** `english`: the English file of the part. */
export function messagesOf<M extends { readonly [Id in keyof M]: Arguments | null } = MessageTypes>(
  part: string,
  english: string,
): Messages<M> {
  let inEnglish: FluentBundle | undefined
  const sayEnglish = (id: string, args?: Arguments): string =>
    formatMessage((inEnglish ??= createBundle('en', english)), id, args) ?? id

  let disguised: { readonly language: Language; readonly bundle: FluentBundle } | undefined
  const say = (id: string, args?: Arguments): string => {
    const { language } = settledLanguage()
    if (language === 'en') return sayEnglish(id, args)
    if (!isPseudo(language)) return sayTranslated(part, id, args) ?? sayEnglish(id, args)
    if (disguised?.language !== language) disguised = { language, bundle: createBundle(language, english) }
    return formatMessage(disguised.bundle, id, args) ?? id
  }

  const t = (id: string, args?: Arguments) => bracket(say(id, args))
  const marked = (id: string, args?: Arguments): Marked =>
    parseMarkup(say(id, shelter(args))).map((piece): MarkedText => ({ ...piece, text: bracket(piece.text) }))
  return Object.assign(t, { marked, english: sayEnglish, part }) as Messages<M>
}

function bracket(text: string): string {
  return isPseudo(settledLanguage().language) && /\S/.test(text) ? `${brackets[0]}${text}${brackets[1]}` : text
}

let translated: { readonly settled: Settled; readonly bundles: Map<string, FluentBundle | null> } | undefined

/** A message in the language that is settled; null, and counted, where it is missing. */
function sayTranslated(part: string, id: string, args?: Arguments): string | null {
  const settled = settledLanguage()
  if (translated?.settled !== settled) {
    translated = { settled, bundles: new Map() }
    missing.clear()
  }
  let bundle = translated.bundles.get(part)
  if (bundle === undefined) {
    const source = settled.read(part)
    bundle = source === null ? null : createBundle(settled.language, source)
    translated.bundles.set(part, bundle)
  }
  const text = bundle && formatMessage(bundle, id, args)
  if (text === null) missing.add(`${part}/${id}`)
  return text
}

/** A message by its name, as another program has sent it: what to say in the language that is settled. */
export type Said = {
  readonly part: string
  readonly id: string
  readonly args: Arguments
  /** Those of the arguments that are sentences of their own: the messages that say them. In `args` they are in English. */
  readonly inside?: Readonly<Record<string, Said>>
}

/** `said` in the language that is settled, or `english`, which is the same in English. */
export function sayAgain({ part, id, args, inside = {} }: Said, english: string): string {
  const { language } = settledLanguage()
  if (language === 'en' || isPseudo(language)) return bracket(english)
  const sentences = Object.entries(inside).map(([name, said]) => [name, sayAgain(said, String(args[name]))])
  return sayTranslated(part, id, { ...args, ...Object.fromEntries(sentences) }) ?? english
}
