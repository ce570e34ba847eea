/** Hands a file to the person: in the desktop app by the system's dialog, in a browser as a download. */
import type { NetworkFile } from '#engine/contract/files.ts'
import type { FileToSave, Saving } from '#host/ipc.ts'

/** Where a browser puts the file, and whether, is not known to the page: it counts as saved. */
export async function storeFile(file: FileToSave): Promise<Saving> {
  if (window.inkling) return window.inkling.saveFile(file)
  download(file)
  return { kind: 'saved', fileName: file.fileName }
}

function download({ fileName, bytes }: NetworkFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  anchor.click()
  // The download has its own reference by the time this runs.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
