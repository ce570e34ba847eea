/** What a process takes of the memory and the processors. */
import { readFileSync } from 'node:fs'

/** The most so far, in megabytes; 0 where the system does not tell (`/proc`). */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Milliseconds that it has used of the processors so far; 0 where the system does not tell. */
export function processorTimeOf(pid: number): number {
  try {
    // Fields 14 and 15, in hundredths of a second; the name before them may have spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return 0
  }
}
