/**
 * The page `docs/lessons-words.md`: what a lesson file can choose from, experiment by experiment, from the vocabulary itself.
 * `node test/lessons/words-page.ts` writes it, and a test says when that was forgotten.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readLesson } from '#page/lessons/format/parse.ts'
import { type ExperimentWords, experimentWords } from '#page/lessons/format/vocabulary.ts'
import { projectFolder } from '#test/worlds.ts'

export const wordsPagePath = join(projectFolder, 'docs/lessons-words.md')

const head = `# What a lesson can choose from

Of each experiment: the lesson that comes with Inkling for it, which shows what each of them is; its pictures (\`plot\`); what it notices (\`until\` of a \`do\`); its facts, by what has to be
noticed before they are known; and its terms. How they are used is in [lessons-writing.md](lessons-writing.md). A name that is none is found by \`inkling lesson check\`, which lists those that there are.
\`node test/lessons/words-page.ts\` writes this page.
`

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

function sectionOf(name: string, { plots, conditions, facts, words = {}, terms }: ExperimentWords, title: string) {
  const known = Object.entries(facts)
  const after = (condition: string | null) => listed(known.flatMap(([fact, by]) => (by === condition ? [fact] : [])))
  const byCondition = [null, ...conditions].filter((condition) => known.some(([, by]) => by === condition))
  return [
    `## ${name}`,
    '',
    `The lesson “${title}”.`,
    '',
    `- Pictures: ${listed(plots)}`,
    `- Notices: ${conditions.length > 0 ? listed(conditions) : 'nothing'}`,
    ...byCondition.map((by) => `- Facts ${by === null ? 'from the start' : `after \`${by}\``}: ${after(by)}`),
    ...Object.entries(words).map(([fact, values]) => `- \`${fact}\` is a word: ${listed(values)}`),
    ...(terms.length > 0 ? [`- Terms: ${listed(terms)}`] : []),
    '',
  ].join('\n')
}

/** The text of the page. */
export function writeWordsPage(): string {
  const titles = new Map(
    globSync(join(projectFolder, 'renderer/src/lessons/files/*.en.lesson.md')).map((path) => {
      const { experiment, title } = readLesson(readFileSync(path, 'utf8'), basename(path))
      return [experiment, title]
    }),
  )
  const sections = Object.entries<ExperimentWords>(experimentWords).map(([name, words]) =>
    sectionOf(name, words, titles.get(name) ?? name),
  )
  return [head, ...sections].join('\n')
}

if (import.meta.main) writeFileSync(wordsPagePath, writeWordsPage())
