/** What a start code is of, and what is said of it. */
import { marksOf, type Start, writeStartCode } from '#engine/settings/code.ts'
import type { StartFile } from '#engine/formats/setting-file.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { StartPart } from '#page/navigation/dialog.svelte.ts'
import { summarise } from '#page/files/share-words.ts'
import { t } from '#words/en/share.ts'
import type { OpenedLesson } from './opened-lesson.ts'

/** Without a lesson that is open, there are settings alone. */
export function startOf(part: StartPart, settings: Settings, opened: OpenedLesson | null): StartFile {
  const lesson = part === 'settings' ? null : opened
  return {
    settings: lesson && part === 'lesson' ? null : settings,
    lesson: lesson && marksOf(lesson.place),
    place: lesson?.place ?? null,
    carried: lesson?.carried ?? null,
  }
}

/** Null for a lesson of somebody's own: who has only the code does not have the lesson. */
export function codeOf({ carried, ...start }: Start & Pick<StartFile, 'carried'>): string | null {
  return carried ? null : writeStartCode(start)
}

/** “Nudge one weight, step 4 of 10” */
function sayLesson({ title, step, steps }: OpenedLesson): string {
  return step === null ? title : t('lesson-at-step', { title, step, steps })
}

/** What somebody has who opens it. */
export function sayStart({ settings, lesson }: Start, opened: OpenedLesson | null): string {
  return [lesson && opened ? sayLesson(opened) : null, settings ? summarise(settings) : null]
    .filter((part) => part !== null)
    .join(' · ')
}
