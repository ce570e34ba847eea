/** Whether there is room on the disk for a checkpoint. */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { badStore } from './store-errors.ts'
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
  return badStore(
    `There is too little room for checkpoints${file === null ? '' : ` on the disk of ${file}`}.`,
    'Training goes on and its curves are kept, but a run that is interrupted can only be resumed from its last checkpoint. Make room on the disk, or delete runs you no longer need.',
  )
}
