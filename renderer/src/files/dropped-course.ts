/** What is dropped on the window, where it is a course: a folder, several files with lessons among them, or a packed course. */
import { handleOf, isLessonFile } from './lesson-file.ts'

export type DroppedCourse =
  | { readonly kind: 'folder'; readonly entry: FileSystemEntry; readonly handle: Promise<unknown> }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'package'; readonly file: File }

/** To be called while the drop is being handled. Null for what is no course. */
export function courseIn({ items, files }: DataTransfer): DroppedCourse | null {
  const [item] = items
  const entry = item?.webkitGetAsEntry?.() ?? null
  if (items.length === 1 && entry?.isDirectory) return { kind: 'folder', entry, handle: handleOf(item, 'directory') }
  const dropped = [...files]
  if (dropped.length > 1 && dropped.some(isLessonFile)) return { kind: 'files', files: dropped }
  const [file] = dropped
  return file && isPackage(file) ? { kind: 'package', file } : null
}

export function isPackage({ name }: File): boolean {
  return /\.inkling-course$/i.test(name)
}
