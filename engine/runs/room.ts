/** Whether there is room on the disk for a checkpoint. */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import type { InklingError } from '#engine/contract/errors.ts'

/** Bytes to leave for the points of the curves, and for everybody else. */
const reserve = 50 * 1024 * 1024

/** Bytes that a program may still write to the disk of a file; without end where the system does not say. */
export function freeSpaceFor(file: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(file))
    return bavail * bsize
  } catch {
    return Infinity
  }
}

/** Once for the log and once for the file itself. */
export function hasRoom(free: number, size: number): boolean {
  return free >= 2 * size + reserve
}

export function noRoom(file: string | null): InklingError {
  return failure('bad-store', t, 'no-room', { file: file ?? 'none' })
}
