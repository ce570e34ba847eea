/** What a process takes of the memory. */
import { readFileSync } from 'node:fs'

/** The most so far, in megabytes; 0 where the system does not tell (`/proc`). */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}
