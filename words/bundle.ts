/** Messages of one part in one language, made from the text of its file. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { directionOf, isPseudo, type Language, localeOf } from './languages.ts'
import { disguise } from './pseudo.ts'

/** What stands for the variables of a message. Numbers are written as the language writes them. */
export type Arguments = Readonly<Record<string, string | number>>

/** `source`: in the format of Project Fluent. What of it cannot be understood is left out. */
export function createBundle(language: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(localeOf(language), {
    // What a name is made of must not turn the sentence around it.
    useIsolating: directionOf(language) === 'rtl',
    ...(isPseudo(language) && { transform: (text: string) => disguise(language, text) }),
  })
  bundle.addResource(new FluentResource(source))
  return bundle
}

/** Null where there is no such message, or it cannot be put together. `id`: of a message, or `message.attribute`. */
export function formatMessage(bundle: FluentBundle, id: string, args?: Arguments): string | null {
  const [name, attribute] = id.split('.', 2)
  const message = bundle.getMessage(name ?? '')
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  if (!pattern) return null
  const problems: Error[] = []
  const text = bundle.formatPattern(pattern, args, problems)
  return problems.length === 0 ? text : null
}
