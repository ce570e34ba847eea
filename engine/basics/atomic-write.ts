/** Writes a file so that its name only ever stands for the whole old or the whole new content, even if the power goes. */
import { lstat, mkdtemp, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/**
 * Writes to a temporary folder beside the file, flushes to the disk, and renames. A symbolic link stays one, and its target is written; a file
 * that is there keeps its mode. Throws what the file system throws.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await followLinks(path)
  const mode = await modeOf(target)
  const folder = await mkdtemp(`${target}.`)
  try {
    const temporary = join(folder, 'new')
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      if (mode !== null) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a path leads to, which need not be there yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    )
    // A link to a file that is not there is followed until there is none.
    return isLink ? followLinks(resolve(dirname(path), await readlink(path))) : path
  }
}

async function modeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is a pipe or a device')
    return found.mode & 0o7777
  } catch (thrown) {
    if (isMissing(thrown)) return null
    throw thrown
  }
}

function isMissing(thrown: unknown): boolean {
  return (thrown as NodeJS.ErrnoException).code === 'ENOENT'
}
