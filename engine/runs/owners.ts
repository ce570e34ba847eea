/**
 * Who trains a run. A run under way belongs to the store that records it: to its process, which is there, and to its heartbeat, which is
 * fresh. So a run whose program was killed is seen to be interrupted at once, and one whose number of a process was given to another
 * program half a minute later.
 */
import { randomUUID } from 'node:crypto'
import type { Row } from './transact.ts'

/** Milliseconds between two heartbeats, and after how many without one a run is taken for abandoned. */
export const heartbeatInterval = 10_000
const longestSilence = 30_000

/** The tokens of stores that are open in this process: numbers of processes come again, above all in containers. */
const openHere = new Set<string>()

export function createToken(): string {
  const token = randomUUID()
  openHere.add(token)
  return token
}

export function giveUpToken(token: string): void {
  openHere.delete(token)
}

/** Whether a run under way is being trained by somebody. */
export function isAlive({ owner_pid: pid, owner_token: token, heartbeat_at: heartbeat }: Row, now: number): boolean {
  if (pid === null || Math.abs(now - Number(heartbeat)) > longestSilence) return false
  return Number(pid) === process.pid ? openHere.has(String(token)) : processExists(Number(pid))
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // It is there, and another user's.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
