/** Lets the person choose where a file goes, and writes it there, in the system's dialog for the one kind that it is. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/desktop.ts'
import type { MainWindow } from '#electron/window/main-window.ts'
import { completePath, saveFilter, savedKindOf } from './kinds.ts'

/** What asks the person. */
export type SavingWindow = Pick<MainWindow, 'choosePlace' | 'ask'>

export type FileToChoose = {
  /** Of the dialog. */
  readonly title: string
  /** Where the dialog begins. */
  readonly folder: string
  /** The name to begin with; its ending says what kind of file it is. */
  readonly fileName: string
  /** What to write, asked for once the person has chosen. */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
}

/**
 * The path of the file that was written; undefined when the person would rather not. Throws `bad-file` when it cannot be written, and
 * what `bytes` throws.
 */
export async function saveFile(
  main: SavingWindow,
  { title, folder, fileName, bytes }: FileToChoose,
): Promise<string | undefined> {
  const path = await choosePath(main, title, join(folder, fileName))
  if (path === undefined) return undefined
  const content = await bytes()
  await writeFileAtomically(path, content).catch((thrown: unknown) => {
    throw notWritten(path, thrown)
  })
  return path
}

async function choosePath(main: SavingWindow, title: string, defaultPath: string): Promise<string | undefined> {
  const kind = savedKindOf(defaultPath)
  const given = await main.choosePlace({
    title,
    defaultPath,
    filters: [saveFilter(kind)],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (given === undefined) return undefined
  const path = completePath(given, kind)
  // The dialog has asked about the name that it gave back, and about no other.
  if (path === given || !existsSync(path)) return path
  const answer = await main.ask({
    message: t('replace-question.message', { file: basename(path) }),
    detail: t('replace-question.detail'),
    buttons: [t('replace-question.yes'), t('cancel')],
    defaultId: 1,
    cancelId: 1,
  })
  return answer === 0 ? path : undefined
}

function notWritten(path: string, thrown: unknown): InklingError {
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return failure('bad-file', t, 'file-not-written', { file: basename(path), detail }, { cause: thrown })
}
