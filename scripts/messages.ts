/**
 * `npm run messages`: makes a module in `words/en/` of each English message file in `resources/messages/en/`, with its text and with the types of
 * its messages, by which the compiler checks every use. The build does it, too; a test says when it was forgotten.
 */
import {
  type Expression,
  FunctionReference,
  Identifier,
  Junk,
  Message,
  MessageReference,
  parse,
  type Pattern,
  Placeable,
  type Resource,
  SelectExpression,
  serialize,
  Term,
  TermReference,
  VariableReference,
} from '@fluent/syntax'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'

const root = resolve(import.meta.dirname, '..')
export const messageFolder = join(root, 'resources', 'messages')
const moduleFolder = join(root, 'words', 'en')

/** What a message needs: for each variable the type of its values, in TypeScript's words. */
export type Variables = ReadonlyMap<string, string>

/** Each text of a file by its id (`message` or `message.attribute`), with what it needs and the tags in it. */
export type Texts = ReadonlyMap<string, { readonly variables: Variables; readonly tags: readonly string[] }>

/** What a file says. Throws an error with the lines of all that is no Fluent, and of ids that come twice. */
export function readTexts(source: string, fileName: string): Texts {
  const resource = readResource(source, fileName)
  const messages = resource.body.filter((entry) => entry instanceof Message)
  const terms = resource.body.filter((entry) => entry instanceof Term)
  const patterns = new Map<string, Pattern>()
  for (const { id, value, attributes } of messages) {
    if (value) patterns.set(id.name, value)
    for (const each of attributes) patterns.set(`${id.name}.${each.id.name}`, each.value)
  }
  for (const { id, value } of terms) patterns.set(`-${id.name}`, value)
  const told = new Map(messages.map(({ id, comment }) => [id.name, typesInComment(comment?.content ?? '')]))
  return new Map(
    [...patterns]
      .filter(([id]) => !id.startsWith('-'))
      .map(([id, pattern]) => {
        const found = new Map<string, Set<string>>()
        collect(pattern, patterns, found, new Set([id]))
        const types = told.get(id.split('.')[0]!)!
        const variables = [...found].map(([name, kinds]) => [name, types.get(name) ?? joinTypes(kinds)] as const)
        return [id, { variables: new Map(variables.sort()), tags: tagsIn(pattern) }]
      }),
  )
}

/** `$count (number)` in the comment of a message says what its variable is, where that does not show. */
function typesInComment(comment: string): ReadonlyMap<string, string> {
  const types = { number: 'number', text: 'string' } as const
  return new Map(
    [...comment.matchAll(/\$([\w-]+) \((number|text)\)/g)].map(([, name, type]) => [
      name!,
      types[type as keyof typeof types],
    ]),
  )
}

const pluralKeys = new Set(['zero', 'one', 'two', 'few', 'many'])

/** Finds the variables of a pattern, and of the messages and terms that it has in it. */
function collect(
  pattern: Pattern,
  patterns: ReadonlyMap<string, Pattern>,
  found: Map<string, Set<string>>,
  seen: Set<string>,
): void {
  const note = (name: string, type: string) => found.set(name, (found.get(name) ?? new Set()).add(type))
  const follow = (id: string) => {
    const next = patterns.get(id)
    if (!next || seen.has(id)) return
    seen.add(id)
    collect(next, patterns, found, seen)
  }
  const look = (node: Pattern['elements'][number] | Expression): void => {
    if (node instanceof Placeable) look(node.expression)
    else if (node instanceof VariableReference) note(node.id.name, 'string | number')
    else if (node instanceof TermReference) follow(`-${node.id.name}`)
    else if (node instanceof MessageReference)
      follow(node.attribute ? `${node.id.name}.${node.attribute.name}` : node.id.name)
    else if (node instanceof FunctionReference) {
      for (const each of node.arguments.positional) {
        if (each instanceof VariableReference && node.id.name === 'NUMBER') note(each.id.name, 'number')
        else look(each)
      }
    } else if (node instanceof SelectExpression) {
      const { selector, variants } = node
      if (selector instanceof VariableReference) note(selector.id.name, typeOfChoice(node))
      else look(selector)
      for (const { value } of variants) value.elements.forEach(look)
    }
  }
  pattern.elements.forEach(look)
}

/** A number by plural categories or numbers; one of the variants by names, and any text where one of them is `other`. */
function typeOfChoice({ variants }: SelectExpression): string {
  const keys = variants.map(({ key }) => (key instanceof Identifier ? key.name : null))
  if (keys.some((key) => key === null || pluralKeys.has(key))) return 'number'
  return keys.includes('other') ? 'string' : keys.map((key) => `'${key}'`).join(' | ')
}

/** What suits every use of a variable. */
function joinTypes(kinds: ReadonlySet<string>): string {
  const definite = [...kinds].filter((kind) => kind !== 'string | number')
  if (definite.length === 0) return 'string | number'
  if (definite.includes('number')) return 'number'
  // Of several lists of names, the shortest: the others have a variant for the rest.
  return definite.sort((a, b) => a.split('|').length - b.split('|').length)[0]!
}

function tagsIn(pattern: Pattern): readonly string[] {
  const text = JSON.stringify(pattern)
  return [...new Set([...text.matchAll(/<([a-z][\w-]*)>/g)].map(([, tag]) => tag!))].sort()
}

function readResource(source: string, fileName: string): Resource {
  const resource = parse(source, { withSpans: true })
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  const problems = resource.body.flatMap((entry) =>
    entry instanceof Junk
      ? entry.annotations.map(({ message, span }) => `${fileName}:${lineOf(span?.start ?? 0)}: ${message}`)
      : [],
  )
  const names = resource.body.flatMap((entry) => (entry instanceof Message ? [entry.id.name] : []))
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  problems.push(...twice.map((name) => `${fileName}: ${name} is there twice.`))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return resource
}

/** The module of an English file, formatted. */
export async function makeModule(part: string, source: string): Promise<string> {
  const fileName = `resources/messages/en/${part}.ftl`
  const texts = readTexts(source, fileName)
  const types = [...texts].map(([id, { variables }]) => {
    const needed = [...variables].map(([name, type]) => `${quoted(name)}: ${type}`)
    return `${quoted(id)}: ${needed.length === 0 ? 'null' : `{ ${needed.join('; ')} }`}`
  })
  const resource = readResource(source, fileName)
  // Comments are for translators.
  resource.body = resource.body.filter((entry) => entry instanceof Message || entry instanceof Term)
  for (const entry of resource.body) if (entry instanceof Message || entry instanceof Term) entry.comment = null
  const text = serialize(resource, {})
    .replaceAll(/[\\`]|\$\{/g, (sign) => `\\${sign}`)
    .replaceAll('\u00a0', '\\u00a0')
  const module = `/** Made of ${fileName} by \`npm run messages\`: change that file. */
    import { messagesOf } from '#words/messages.ts'
    type Texts = { ${types.join('\n')} }
    export const t = messagesOf<Texts>('${part}', \`${text}\`)\n`
  return format(module, { ...(await resolveConfig(join(moduleFolder, 'any.ts'))), parser: 'typescript' })
}

function quoted(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : `'${name}'`
}

/** The English parts there are, by their file names. */
export function englishParts(): readonly string[] {
  return globSync('*.ftl', { cwd: join(messageFolder, 'en') })
    .map((name) => basename(name, '.ftl'))
    .sort()
}

/** What each module in `words/en/` has to be, by its path. */
export async function makeModules(): Promise<ReadonlyMap<string, string>> {
  const made = englishParts().map(async (part): Promise<[string, string]> => {
    const source = readFileSync(join(messageFolder, 'en', `${part}.ftl`), 'utf8')
    return [join(moduleFolder, `${part}.ts`), await makeModule(part, source)]
  })
  return new Map(await Promise.all(made))
}

/** Modules that are there, by their paths. */
export function presentModules(): readonly string[] {
  return globSync('*.ts', { cwd: moduleFolder }).map((name) => join(moduleFolder, name))
}

async function writeModules(): Promise<void> {
  const modules = await makeModules()
  mkdirSync(moduleFolder, { recursive: true })
  for (const path of presentModules()) if (!modules.has(path)) rmSync(path)
  for (const [path, text] of modules) {
    // What is as it should be keeps its time, so that nothing is built anew for it.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  }
}

if (import.meta.main) {
  try {
    await writeModules()
  } catch (thrown) {
    console.error((thrown as Error).message)
    process.exitCode = 1
  }
}
