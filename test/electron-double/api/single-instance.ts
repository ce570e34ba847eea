/**
 * One running app a folder of user data, across real processes. The lock is a symbolic link that names its process, as Chromium's
 * is; a second process leaves word of itself in a folder that the first one watches. Limit: a lock whose process has died and whose number
 * has been given to another process counts as held.
 */
import { mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, watch } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the second process tells the first. */
export type SecondInstance = { readonly parameters: readonly string[]; readonly folder: string; readonly data: unknown }

/**
 * Takes the lock of this folder; false when another process has it, which is then told `about` this one. `onSecond` is called in the
 * process that has the lock.
 */
export function requestSingleInstance(
  folder: string,
  about: SecondInstance,
  onSecond: (about: SecondInstance) => void,
): boolean {
  const lock = join(folder, 'electron-double.lock')
  const letters = join(folder, 'electron-double.second')
  mkdirSync(letters, { recursive: true })
  if (!take(lock)) {
    const letter = join(letters, String(process.pid))
    writeFileSync(letter, JSON.stringify(about))
    // Whole, as soon as it has this name.
    renameSync(letter, `${letter}.json`)
    return false
  }
  const read = () => {
    for (const name of readdirSync(letters).filter((each) => each.endsWith('.json'))) {
      const letter = join(letters, name)
      onSecond(JSON.parse(readFileSync(letter, 'utf8')) as SecondInstance)
      rmSync(letter)
    }
  }
  watch(letters, read).unref()
  process.on('exit', () => rmSync(lock, { force: true }))
  return true
}

function take(lock: string): boolean {
  for (;;) {
    try {
      symlinkSync(String(process.pid), lock)
      return true
    } catch {
      if (isRunning(Number(readlinkSync(lock)))) return false
      rmSync(lock, { force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
