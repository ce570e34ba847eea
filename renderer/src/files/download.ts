/** Hands a file to the person in a browser, which puts it with the downloads. */
import type { NetworkFile } from '#engine/contract/files.ts'

export function downloadFile({ fileName, bytes }: NetworkFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  anchor.click()
  // The download has its own reference by the time this runs.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
