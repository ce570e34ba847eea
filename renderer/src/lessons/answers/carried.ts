/**
 * Lessons whose files came along with answers, for a table on a computer that does not have them. A text counts only where it is the one that was
 * answered, by its fingerprint, and where nothing is wrong with it. Runs anywhere.
 */
import type { KnownLesson } from './collect.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { ReadFile } from './read-files.ts'

/** Different texts that are read at most: no class has as many lessons. */
const mostTexts = 200

/** Those that are not among `known`. The parser is large: it is loaded with the first of them. */
export async function readCarried(
  files: readonly ReadFile[],
  known: readonly KnownLesson[],
): Promise<readonly KnownLesson[]> {
  const isKnown = (id: string, fingerprint: string) =>
    known.some((lesson) => lesson.id === id && lesson.fingerprint === fingerprint)
  const texts = new Map<string, { readonly id: string; readonly fingerprint: string; readonly source: string }>()
  for (const { id, fingerprint, source } of files.flatMap(({ answers }) => answers.lessons)) {
    // Somebody's text may be another one than its fingerprint says: then that of the next counts.
    const key = `${id} ${fingerprint}`
    if (source === null || texts.has(key) || texts.size >= mostTexts || isKnown(id, fingerprint)) continue
    if ((await fingerprintOf(source)) === fingerprint) texts.set(key, { id, fingerprint, source })
  }
  if (texts.size === 0) return []
  const { parseLesson } = await import('#page/lessons/format/parse.ts')
  return [...texts.values()].flatMap(({ id, fingerprint, source }) => {
    const { lesson, problems } = parseLesson(source)
    return lesson?.id === id && problems.length === 0 ? [{ ...lesson, fingerprint, isCarried: true }] : []
  })
}
