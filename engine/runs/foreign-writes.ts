/**
 * Notices that something other than SQLite has written into the file of a store in use, as `cp` does when a person puts a backup in its place. Such
 * a file is still the same one for the file system, but the log beside it belongs to what was there before.
 *
 * With a log, SQLite changes the file only when it takes pages of the log into it, and says so beforehand in the index of the log, which every
 * program that has the store open shares (https://www.sqlite.org/walformat.html, 2.1): so a file that has changed under an unchanged index is
 * another's work.
 */
import { createHash } from 'node:crypto'
import { fstatSync, readSync } from 'node:fs'
import { holdFile, type HeldFile } from './held-files.ts'

type Look = {
  /** Of the file: its size, and a hash of pages all over it. */
  readonly content: string
  readonly index: LogIndex
}

/** What the index says of the log. */
type LogIndex = {
  /** Others when the log begins anew. */
  readonly salts: string
  /** Pages in the log. */
  readonly pages: number
  /** Of them in the file as well. */
  readonly taken: number
}

/** Bytes of a page of a store. */
const pageSize = 4096
/** Pages that are looked at, at most. */
const pagesSeen = 16

export class ForeignWrites {
  readonly #file: HeldFile | null
  readonly #index: HeldFile | null
  /** Null while nothing is known. */
  #last: Look | null = null

  /** `file`: of a store that is open. Where it or its index cannot be read, nothing is ever found. */
  constructor(file: string) {
    this.#file = holdFile(file)
    this.#index = holdFile(`${file}-shm`)
    this.accept()
  }

  /** Pages of the log that are not in the file yet, at the last look. */
  get waiting(): number {
    const { pages = 0, taken = 0 } = this.#last?.index ?? {}
    return pages - taken
  }

  /** Whether there were any since the last look. */
  found(): boolean {
    return this.#compare(({ index }, now) => index.salts === now.salts && index.taken === now.taken)
  }

  /**
   * The same, when since the last look a transaction was committed, and nothing else: such a one begins the log anew when all of it is in the file,
   * and takes nothing into the file.
   */
  foundAfterCommit(): boolean {
    return this.#compare(({ index }, now) =>
      index.salts === now.salts ? index.taken === now.taken : index.taken === index.pages && now.taken === 0,
    )
  }

  /** What is in the file now is as it should be. */
  accept(): void {
    this.#last = this.#look()
  }

  /** Only when the store is closed. */
  close(): void {
    this.#file?.release()
    this.#index?.release()
  }

  /** `isOwed`: between these two SQLite cannot have changed the file. */
  #compare(isOwed: (last: Look, now: LogIndex) => boolean): boolean {
    const last = this.#last
    this.#last = this.#look()
    return last !== null && this.#last !== null && isOwed(last, this.#last.index) && last.content !== this.#last.content
  }

  /** Null where nothing can be known, as while pages are being taken into the file. */
  #look(): Look | null {
    if (!this.#file || !this.#index) return null
    try {
      const index = readIndex(this.#index.descriptor)
      if (index === null) return null
      const content = readContent(this.#file.descriptor)
      const after = readIndex(this.#index.descriptor)
      return after?.salts === index.salts && after.taken === index.taken ? { content, index } : null
    } catch {
      return null
    }
  }
}

/** Null while more of the log is on its way into the file. */
function readIndex(descriptor: number): LogIndex | null {
  const bytes = Buffer.alloc(20)
  // Pages; salts; pages taken in; pages to be taken in. Between the last two lie bytes that are locked.
  const pieces = [
    { at: 16, length: 4 },
    { at: 32, length: 8 },
    { at: 96, length: 4 },
    { at: 128, length: 4 },
  ]
  let offset = 0
  for (const { at, length } of pieces) {
    if (readSync(descriptor, bytes, offset, length, at) < length) return null
    offset += length
  }
  const taken = bytes.readUInt32LE(12)
  if (taken !== bytes.readUInt32LE(16)) return null
  return { salts: bytes.toString('hex', 4, 12), pages: bytes.readUInt32LE(0), taken }
}

function readContent(descriptor: number): string {
  const { size } = fstatSync(descriptor)
  const hash = createHash('sha1')
  const page = Buffer.alloc(pageSize)
  const pages = Math.ceil(size / pageSize)
  const seen = Math.min(pages, pagesSeen)
  for (let index = 0; index < seen; index++) {
    const number = seen === 1 ? 0 : Math.round((index * (pages - 1)) / (seen - 1))
    hash.update(page.subarray(0, readSync(descriptor, page, 0, pageSize, number * pageSize)))
  }
  return `${size} ${hash.digest('hex')}`
}
