/**
 * Processes that must not outlive this one, and the folder that goes with them, even when this process is killed: a small shell
 * script waits for the end of a pipe that only this process holds.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

let keeper: ChildProcess | undefined

/** `folder`: to be removed at the end; undefined when there is none. */
export function startKeeper(folder: string | undefined): void {
  keeper = spawn('/bin/sh', [join(import.meta.dirname, 'keeper.sh'), folder ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // In a group of its own, so that Ctrl+C in a terminal does not reach it.
    detached: true,
  })
  keeper.unref()
  keeper.stdin!.on('error', () => {})
  ;(keeper.stdin as unknown as { unref(): void }).unref()
}

/** Has a process ended with this one. */
export function keep(child: ChildProcess): void {
  if (child.pid === undefined) return
  keeper?.stdin!.write(`+${child.pid}\n`)
  child.once('exit', () => keeper?.stdin!.write(`-${child.pid}\n`))
}
