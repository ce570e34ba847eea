/** Files of answers as they come from the person: dropped, also in folders, or chosen. None is read here. */
import { answersEnding, mostFiles } from '#page/lessons/answers/limits.ts'
import type { FileToRead } from '#page/lessons/answers/read-files.ts'

/** What the browser's dialog offers: learning platforms give out archives, mail programs add endings. */
export const answersEndings = `.${answersEnding},.zip,.json,.txt`

export function fromFiles(files: readonly File[]): readonly FileToRead[] {
  return files.map((file) => toRead(file, file.webkitRelativePath || file.name))
}

/** All that is dropped, with what is in folders; to be called while the drop is being handled. One file more than is read ends it. */
export async function fromDropped(dropped: DataTransfer): Promise<readonly FileToRead[]> {
  const found: FileToRead[] = []
  // After the first wait, nothing of the drop itself can be read any more.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  let folders = 0
  for (let entry = entries.shift(); entry; entry = entries.shift()) {
    if (isFolder(entry)) {
      if (++folders > mostFiles) break
      entries.push(...(await list(entry)))
    } else {
      const name = entry.fullPath.replace(/^\//, '')
      const file = await open(entry as FileSystemFileEntry).catch(() => null)
      found.push(file ? toRead(file, name) : { name, size: 0, read: () => Promise.reject(new Error('It is gone.')) })
    }
    if (found.length > mostFiles) break
  }
  return found
}

function toRead(file: File, name: string): FileToRead {
  return { name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

const open = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))

/** Browsers give a hundred at a time. */
async function list(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  for (let more = await next(); more.length > 0; more = await next()) {
    all.push(...more)
    if (all.length > mostFiles) break
  }
  return all
}
