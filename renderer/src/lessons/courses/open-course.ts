/** Opens courses however they come, tells what there is to be told, and goes there. */
import type { DroppedCourse } from '#page/files/dropped-course.ts'
import { pickFiles } from '#page/files/pick-files.ts'
import { nameOfFiles } from '#page/lessons/format/course.ts'
import { goTo } from '#page/navigation/view.svelte.ts'
import type { Notices } from '#page/session/notices.svelte.ts'
import type { FolderHandle } from './course-store.ts'
import type { OpenCourse } from './courses.svelte.ts'
import { courses } from './kept-courses.ts'
import { type Gathered, gather, readChosen, readEntry, readFolder, unpack } from './gather.ts'
import { t } from '#words/en/lessons.ts'

export async function openDropped(dropped: DroppedCourse, notices: Notices): Promise<void> {
  await open(() => gatherDropped(dropped), notices)
}

/** By the browser's dialog for folders. */
export async function openChosenFolder(notices: Notices): Promise<void> {
  const files = await pickFiles({ isFolder: true })
  if (files.length === 0) return
  const { folder, found } = readChosen(files)
  await open(() => gather(folder, found, null), notices)
}

/** Reads a course anew: from its folder, after the person has allowed it once more, or from one that is chosen. */
export async function readAgain({ kept }: OpenCourse, notices: Notices): Promise<void> {
  const { handle, folder } = kept
  if (!handle) return openChosenFolder(notices)
  const isAllowed = await notices.attempt(async () => (await handle.requestPermission?.({ mode: 'read' })) ?? 'granted')
  if (isAllowed !== 'granted') return
  await open(async () => gather(folder, await readFolder(handle), handle), notices, { isAgain: true })
}

async function gatherDropped(dropped: DroppedCourse): Promise<Gathered> {
  switch (dropped.kind) {
    case 'folder':
      return gather(dropped.entry.name, await readEntry(dropped.entry), (await dropped.handle) as FolderHandle | null)
    case 'files':
      return gather(
        nameOfFiles(dropped.files.map(({ name }) => name)),
        dropped.files.map((file) => ({ name: file.name, file })),
        null,
      )
    case 'package':
      return unpack(dropped.file)
  }
}

async function open(read: () => Promise<Gathered>, notices: Notices, { isAgain = false } = {}): Promise<void> {
  const added = await notices.attempt(async () => courses.add(await read()))
  if (!added) return
  const { id, isKept, replaced } = added
  if (!isKept)
    notices.tell({
      kind: 'info',
      message: t('course-not-kept.message'),
      remedy: t('course-not-kept.remedy'),
    })
  const title = courses.find(id)?.course.title ?? ''
  if (replaced && isAgain) notices.tell({ kind: 'info', message: t('course-read-again', { title }) })
  else if (replaced)
    notices.tell({
      kind: 'info',
      message: t('course-replaced', { title }),
      undo: { what: t('undo-replace'), act: () => courses.restore(replaced) },
    })
  goTo({ kind: 'course', course: id, lesson: null, card: null })
}
