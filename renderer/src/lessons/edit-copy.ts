/** A copy of a lesson that comes with Inkling, to be edited: its text with an id of its own, saved where the person says, and previewed at once. */
import { allLessons, goTo } from '#page/navigation/view.svelte.ts'
import type { Notices } from '#page/session/notices.svelte.ts'
import { lessons } from './catalogue.ts'
import { preview, previewId } from './preview.svelte.ts'
import type { FileHandle } from '#page/files/lesson-file.ts'
import { storeFile } from '#page/files/store-file.ts'
import { t } from '#words/en/lessons.ts'

/** The texts of the files, loaded one by one where they are asked for. */
const texts = import.meta.glob<string>('./files/*.lesson.md', { query: '?raw', import: 'default' })

type Copy = {
  readonly file: File
  /** By which it is read again when it is saved; null where the browser gives none. */
  readonly handle: FileHandle | null
}

/** What some browsers have for saving. */
type SavePicker = (options: {
  readonly suggestedName: string
  readonly types: readonly {
    readonly description: string
    readonly accept: Readonly<Record<string, readonly string[]>>
  }[]
}) => Promise<
  FileHandle & { createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }> }
>

export function isBuiltIn(lesson: string | null): boolean {
  return lessons.some(({ id }) => id === lesson)
}

/** Saves a copy where the person chooses, and previews it. */
export async function openCopy(lesson: string, notices: Notices): Promise<void> {
  const copy = await notices.attempt(() => editCopy(lesson))
  if (!copy) return
  await preview.open(copy.file, copy.handle)
  if (!copy.handle)
    notices.tell({
      kind: 'info',
      message: t('copy-saved.message', { file: copy.file.name }),
      remedy: t('copy-saved.remedy'),
    })
  goTo({ ...allLessons, lesson: previewId })
}

/** The copy that was saved; null where the person would rather not. Throws what the file system says. */
async function editCopy(lesson: string): Promise<Copy | null> {
  const language = lessons.find(({ id }) => id === lesson)?.language ?? 'en'
  const text = await texts[`./files/${lesson}.${language}.lesson.md`]!()
  const name = `${lesson}-copy.${language}.lesson.md`
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: SavePicker }
  // The desktop app has the system’s dialog for files that it saves, and lets pages write nowhere else.
  if (showSaveFilePicker && !window.inkling) {
    const handle = await showSaveFilePicker({
      suggestedName: name,
      types: [{ description: t('lesson-file'), accept: { 'text/markdown': ['.md'] } }],
    }).catch((thrown: unknown) => {
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return null
      throw thrown
    })
    if (!handle) return null
    const stream = await handle.createWritable()
    await stream.write(withOwnId(text, handle.name ?? name))
    await stream.close()
    return { file: await handle.getFile(), handle }
  }
  const copied = withOwnId(text, name)
  const saving = await storeFile({ fileName: name, bytes: new TextEncoder().encode(copied) })
  return saving.kind === 'saved' ? { file: new File([copied], saving.fileName), handle: null } : null
}

/** The text with an id after the file’s name, which is that of no lesson that comes with Inkling. */
function withOwnId(text: string, fileName: string): string {
  const given = fileName.replace(/(?:\.[a-z]{2})?(?:\.lesson)?\.md$/i, '').toLowerCase()
  const old = /^id: *(.*)$/m.exec(text)?.[1] ?? 'lesson'
  const isFree = /^[a-z][a-z\d-]{0,39}$/.test(given) && given !== 'preview' && !isBuiltIn(given)
  return text.replace(/^id: *.*$/m, `id: ${isFree ? given : `${old}-copy`}`)
}
