/** The file of answers that a student saves: its name. */
import { answersEnding } from './limits.ts'

/** Of letters and digits that every system takes. `lesson`: null for all. */
export function fileNameOf(student: string | null, lesson: string | null): string {
  const said = (student ?? '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${[said || 'answers', lesson ?? 'lessons'].join('-')}.${answersEnding}`
}
