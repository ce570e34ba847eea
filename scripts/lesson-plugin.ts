/**
 * Lesson files as the page imports them: read and checked while the page is built, so that it needs no parser, and a file with a mistake fails
 * the build with its line. Of KaTeX's fonts only the kind that every Chromium reads is taken along.
 */
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
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
        const lesson = { ...readLesson(text, basename(id)), fingerprint: await fingerprintOf(text) }
        return { code: `export default ${JSON.stringify(lesson)}`, map: null, moduleType: 'js' }
      },
    },
  }
}
