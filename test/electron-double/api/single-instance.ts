/**
 * One running app a folder of user data, across real processes. The lock is a symbolic link that names its process, as Chromium's
 * is; a second process tells the first about itself through a socket. Limit: a lock whose process has died and whose number has
 * been given to another process counts as held.
 */
import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the second process tells the first. */
export type SecondInstance = {
  readonly parameters: readonly string[]
  readonly folder: string
  readonly data: unknown
}

export type SingleInstance = {
  /** Takes the lock; false when another process has it, which is then told about this one. */
  request(about: SecondInstance): boolean
  /** Resolves once the other process has been told. */
  told(): Promise<void>
}

/** On Linux a name that is no file, so that none stays behind when a process is killed. */
const socketOf = (pid: number) =>
  process.platform === 'linux' ? `\0electron-double-${pid}` : join(tmpdir(), `electron-double-${pid}.socket`)

/** `folder`: the folder of user data. `onSecond` is called in the process that has the lock. */
export function createSingleInstance(folder: () => string, onSecond: (about: SecondInstance) => void): SingleInstance {
  const lockOf = () => join(folder(), 'electron-double.lock')
  let server: Server | undefined
  let lock: string | undefined
  let telling = Promise.resolve()

  function take(): boolean {
    const path = lockOf()
    mkdirSync(folder(), { recursive: true })
    for (;;) {
      try {
        symlinkSync(String(process.pid), path)
      } catch {
        const holder = holderOf(path)
        if (holder !== undefined && isRunning(holder)) return false
        rmSync(path, { force: true })
        continue
      }
      lock = path
      return true
    }
  }

  function listen(): void {
    server = createServer({ allowHalfOpen: true }, (socket) => {
      let text = ''
      socket.setEncoding('utf8').on('data', (part: string) => (text += part))
      socket.on('end', () => {
        onSecond(JSON.parse(text) as SecondInstance)
        socket.end()
      })
      socket.on('error', () => {})
    })
    removeSocket()
    server.listen(socketOf(process.pid)).unref()
  }

  function tell(about: SecondInstance): Promise<void> {
    const holder = holderOf(lockOf())
    if (holder === undefined) return Promise.resolve()
    const socket = connect(socketOf(holder))
    socket.on('error', () => {}).end(JSON.stringify(about))
    // The other end closes once it has read all.
    return new Promise((done) => socket.resume().once('close', () => done()))
  }

  function release(): void {
    if (lock === undefined) return
    server?.close()
    removeSocket()
    rmSync(lock, { force: true })
    lock = undefined
  }
  process.on('exit', release)

  return {
    request(about) {
      if (lock !== undefined) return true
      if (take()) {
        listen()
        return true
      }
      telling = tell(about)
      return false
    },
    told: () => telling,
  }
}

function removeSocket(): void {
  if (process.platform !== 'linux') rmSync(socketOf(process.pid), { force: true })
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readlinkSync(path))
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
