/** What a start code or a file of one says, done: its settings are taken, and its lesson is opened at its step. What cannot be done leaves the rest. */
import type { LoadRequest } from '#engine/contract/files.ts'
import { type InklingError, toErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { findMarked, type LessonMarks, type Start } from '#engine/settings/code.ts'
import type { CarriedLesson, StartFile } from '#engine/formats/setting-file.ts'
import { readFile } from '#page/files/read-file.ts'
import { allLessons, goTo } from '#page/navigation/view.svelte.ts'
import { t } from '#words/en/codes.ts'
import type { Session } from './session.svelte.ts'

type Parts = Pick<Session, 'files' | 'notices' | 'settings'>

/** `carried`: the lesson that is meant, where it came along. */
export async function openStart(
  session: Parts,
  { settings, lesson, carried = null }: Start & { readonly carried?: CarriedLesson | null },
): Promise<void> {
  if (settings) await session.settings.takeShared(settings)
  if (lesson) await openLesson(session, lesson, carried, settings !== null)
}

/** Opens a file of any kind: a network, settings, a lesson. */
export async function openFile(session: Parts, file: LoadRequest): Promise<void> {
  let start: StartFile | null
  try {
    const { readStartFile } = await import('#engine/formats/setting-file.ts')
    start = readStartFile(file)
  } catch (thrown) {
    return session.notices.tellError(toErrorData(thrown))
  }
  return start ? openStart(session, start) : session.files.load(file)
}

/** As `openFile`, for a file that the person has chosen or dropped in the page. */
export async function openChosenFile(session: Parts, file: File): Promise<void> {
  const read = await session.notices.attempt(() => readFile(file))
  if (read) await openFile(session, read)
}

async function openLesson(
  { notices }: Parts,
  marks: LessonMarks,
  carried: CarriedLesson | null,
  isAnew: boolean,
): Promise<void> {
  const [{ lessons }, { progress }, { preview, previewId }] = await Promise.all([
    import('#page/lessons/catalogue.ts'),
    import('#page/lessons/kept-progress.ts'),
    import('#page/lessons/preview.svelte.ts'),
  ])
  const known = findMarked(marks, lessons)
  if (!known.lesson && carried) {
    const opened = await notices.attempt(() =>
      preview.open(new File([carried.text], carried.name), null).then(() => true),
    )
    if (!opened) return
  }
  // A lesson of one's own has another id among the lessons than in its file.
  const { lesson: shown, source } = preview
  const own = shown && source ? findMarked(marks, [{ id: source.id, cards: shown.cards, lesson: shown }]) : null
  const lesson = known.lesson ?? own?.lesson?.lesson ?? null
  const card = known.lesson ? known.card : (own?.card ?? null)
  if (!lesson) {
    // What is wrong with a lesson that came along is shown in place of it.
    if (carried) return goTo({ ...allLessons, lesson: previewId })
    return notices.tellError(unknownLesson().toData())
  }
  const kept = lesson === known.lesson ? progress : preview.progress
  kept.openAt(lesson.id, card, isAnew)
  goTo({ kind: 'lessons', lesson: lesson.id, card })
  const step = lesson.cards.findIndex(({ id }) => id === card)
  const isNew = lesson.cards.slice(0, Math.max(0, step)).some(({ id }) => !kept.card(lesson.id, id).isDone)
  if (marks.card !== null && card === null) {
    notices.tell({
      kind: 'info',
      message: t('step-unknown.message', { lesson: lesson.title }),
      remedy: t('step-unknown.remedy'),
    })
  } else if (isNew) {
    notices.tell({
      kind: 'info',
      message: t('step-open.message', { step: String(step + 1), lesson: lesson.title }),
      remedy: t('step-open.remedy'),
    })
  }
}

function unknownLesson(): InklingError {
  return failure('bad-input', t, 'lesson-unknown')
}
