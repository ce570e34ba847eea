/**
 * Lesson files as the page imports them: read and checked while the page is built, so that it needs no parser, and a file with a mistake fails
 * the build with its line. Of KaTeX's fonts only the kind that every Chromium reads is taken along.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { languageOfFile } from '#page/lessons/format/file-language.ts'
import { readLesson } from '#page/lessons/format/parse.ts'

export function lessonFiles(): Plugin {
  return {
    name: 'inkling:lesson-files',
    enforce: 'pre',
    transform: {
      filter: { id: [/\.lesson\.md$/, /katex\.min\.css$/] },
      async handler(text, id) {
        if (id.endsWith('.css'))
          return { code: text.replaceAll(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, ''), map: null }
        const others = findTranslations(id)
        for (const path of others) this.addWatchFile(path)
        const lesson = {
          ...readLesson(text, basename(id)),
          fingerprint: await fingerprintOf(text),
          translations: await Promise.all(others.map((path) => fingerprintOf(readFileSync(path, 'utf8')))),
          language: languageOfFile(id),
        }
        return { code: `export default ${JSON.stringify(lesson)}`, map: null, moduleType: 'js' }
      },
    },
  }
}

/** The files of the same lesson in other languages. */
function findTranslations(path: string): readonly string[] {
  const name = basename(path)
  const [id] = name.split('.')
  return globSync(`${id}.*.lesson.md`, { cwd: dirname(path) })
    .filter((other) => other !== name)
    .sort()
    .map((other) => join(dirname(path), other))
}
