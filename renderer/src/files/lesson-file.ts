/** Lesson files that are dropped on the window: known by their name, and followed where the browser lets the page. */

/** A file on the disk that can be read again after it was saved. Only some browsers have it. */
export type FileHandle = { readonly kind: string; readonly name?: string; getFile(): Promise<File> }

export function isLessonFile({ name }: Pick<File, 'name'>): boolean {
  return /\.lesson\.md$/i.test(name)
}

/** The handle of what is being dropped; to be called while the drop is being handled. Null where the browser gives none. */
export async function handleOf(
  item: DataTransferItem | undefined,
  kind: 'file' | 'directory' = 'file',
): Promise<FileHandle | null> {
  const source = item as (DataTransferItem & { getAsFileSystemHandle?(): Promise<FileHandle | null> }) | undefined
  try {
    const handle = (await source?.getAsFileSystemHandle?.()) ?? null
    return handle?.kind === kind ? handle : null
  } catch {
    return null
  }
}
