/** The message files: whole, in step with the modules that are made of them, and used. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  englishParts,
  makeModule,
  makeModules,
  messageFolder,
  presentModules,
  readTexts,
  type Texts,
} from '#scripts/messages.ts'
import { chosenLanguages } from '#words/languages.ts'

const root = resolve(import.meta.dirname, '../../..')
const parts = englishParts()
const read = (language: string, part: string) => readFileSync(join(messageFolder, language, `${part}.ftl`), 'utf8')
const english = new Map(parts.map((part) => [part, readTexts(read('en', part), `en/${part}.ftl`)]))
const others = globSync('*/*.ftl', { cwd: messageFolder })
  .map((path) => path.replaceAll('\\', '/').split('/'))
  .map(([language, file]) => ({ language: language!, part: basename(file!, '.ftl') }))
  .filter(({ language }) => language !== 'en')

/** What is wrong with a translated file beside the English one. */
function findProblems(wanted: Texts | undefined, given: Texts): readonly string[] {
  if (!wanted) return ['there is no such part in English']
  return [...given].flatMap(([id, { variables, tags }]) => {
    const original = wanted.get(id)
    if (!original) return [`${id} is not there in English`]
    const unknown = [...variables.keys()].filter((name) => !original.variables.has(name))
    return [
      ...unknown.map((name) => `${id} has $${name}, which it is not given`),
      ...(tags.join() === original.tags.join() ? [] : [`${id} has other tags than in English`]),
    ]
  })
}

describe('The modules of messages', () => {
  test('are what `npm run messages` makes of the English files', async () => {
    const modules = await makeModules()
    expect([...presentModules()].sort()).toEqual([...modules.keys()].sort())
    for (const [path, text] of modules) {
      expect(readFileSync(path, 'utf8'), `${path} is out of date: run npm run messages`).toBe(text)
    }
  })

  test('say of each message what it needs', async () => {
    const text = await makeModule(
      'test',
      `
# $step (text) is written out.
mixed = { $step } of { NUMBER($all) } for { $name }
-term = Inkling
chosen = { -term }: { $kind ->
    [run] a run
   *[sweep] a sweep
}
free = { $kind ->
    [run] a run
   *[other] something
}
nested =
    .title = { mixed }, { $count ->
        [one] one
       *[other] { $count } \`many\`
    }
`,
    )
    expect(text).toContain('mixed: { all: number; name: string | number; step: string }')
    expect(text).toContain(`chosen: { kind: 'run' | 'sweep' }`)
    expect(text).toContain('free: { kind: string }')
    expect(text).toContain(`'nested.title': { all: number; count: number; name: string | number; step: string`)
    expect(text).toContain('\\`many\\`')
  })

  test('are not made of a file with a mistake, whose line is said', async () => {
    await expect(makeModule('test', 'good = Good\nbad = { $\n')).rejects.toThrow(/test\.ftl:[23]: /)
    await expect(makeModule('test', 'one = 1\none = 2\n')).rejects.toThrow('one is there twice')
  })
})

describe('A translated file', () => {
  test('is in a language that there is', () => {
    for (const { language } of others) expect(chosenLanguages).toContain(language)
  })

  test.each(others)(
    'of $part in $language has messages, values and tags of the English one alone',
    ({ language, part }) => {
      const texts = readTexts(read(language, part), `${language}/${part}.ftl`)
      expect(findProblems(english.get(part), texts)).toEqual([])
    },
  )

  test('with others is found', () => {
    const wanted = readTexts('a = { $n } <b>x</b>\nc = C', 'en')
    expect(findProblems(wanted, readTexts('a = { $m } y\nd = D', 'de'))).toEqual([
      'a has $m, which it is not given',
      'a has other tags than in English',
      'd is not there in English',
    ])
  })
})

describe('Every message', () => {
  const sources = globSync('{cli,electron,engine,renderer,scripts}/**/*.{ts,svelte}', { cwd: root }).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  )
  /** Quoted names, and templates of names such as `theme-${choice}`, as patterns. */
  const quoted = new Set(
    sources.flatMap((source) => [...source.matchAll(/['"]([a-z][\w.-]*)['"]/g)].map(([, id]) => id!)),
  )
  const templates = sources.flatMap((source) =>
    // What is fixed of a name comes first: otherwise nearly every name would do.
    [...source.matchAll(/`([a-z][\w.-]*\$\{(?:[\w.-]|\$\{|\})*)`/g)].map(([, text]) => text!),
  )
  const patterns = [...new Set(templates)].map(
    (text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  )

  /** Messages that are said within others. */
  const within = new Set(
    [...english.keys()].flatMap((part) =>
      [...read('en', part).matchAll(/\{ ([a-z][\w-]*)(?:\.[a-z]+)? \}/g)].map(([, id]) => `${part}/${id!}`),
    ),
  )

  test('is used where something is said', () => {
    const unused = [...english].flatMap(([part, texts]) =>
      [...texts.keys()]
        .filter((id) => {
          const [message] = id.split('.')
          return (
            !quoted.has(id) &&
            !quoted.has(message!) &&
            !within.has(`${part}/${message!}`) &&
            !patterns.some((pattern) => pattern.test(id))
          )
        })
        .map((id) => `${part}/${id}`),
    )
    expect(sources.length).toBeGreaterThan(300)
    expect(unused, 'Take it out of the English file, and of the others').toEqual([])
  })
})

describe('Styles', () => {
  test('have no words of their own, which nobody could translate', () => {
    const styles = globSync('renderer/**/*.{svelte,css}', { cwd: root })
    const worded = styles.filter((path) =>
      /\bcontent:\s*(['"])[^'"]*\p{L}{2}/u.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(styles.length).toBeGreaterThan(100)
    expect(worded).toEqual([])
  })
})
