/** Writes a file so that its name only ever stands for the whole old or the whole new content, even if the power goes. */
import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes to a temporary folder beside the file, flushes to the disk, and renames. Throws what the file system throws. */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(`${path}.`)
  try {
    const temporary = join(folder, 'new')
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
