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
  /** The file's size and time. */
  readonly times: string
  /** Of pages all over the file. */
  readonly content: string
  readonly index: string
}

/** Bytes of a page of a store. */
const pageSize = 4096
/** Pages that are looked at, at most. */
const pagesSeen = 16

export class ForeignWrites {
  readonly #file: HeldFile | null
  readonly #index: HeldFile | null
  #last: Look | null = null

  /** `file`: of a store that is open. Where it or its index cannot be read, nothing is ever found. */
  constructor(file: string) {
    this.#file = holdFile(file)
    this.#index = holdFile(`${file}-shm`)
    this.found()
  }

  /** Whether there were any since the last time that this was asked. */
  found(): boolean {
    if (!this.#file || !this.#index) return false
    try {
      const index = readIndex(this.#index.descriptor)
      const { size, mtimeNs } = fstatSync(this.#file.descriptor, { bigint: true })
      const times = `${size} ${mtimeNs}`
      const last = this.#last
      if (last && last.times === times && last.index === index) return false
      const content = readContent(this.#file.descriptor, Number(size))
      // While pages are being taken in, nothing can be known.
      const isSettled = index !== null && readIndex(this.#index.descriptor) === index
      this.#last = isSettled ? { times, content, index } : null
      return isSettled && last?.index === index && last.content !== content
    } catch {
      this.#last = null
      return false
    }
  }

  /** Only when the store is closed. */
  close(): void {
    this.#file?.release()
    this.#index?.release()
  }
}

/** What the index says of the log, and how much of that is in the file; null while more is on its way there. */
function readIndex(descriptor: number): string | null {
  const bytes = Buffer.alloc(16)
  // The salts of the log, which change when it begins anew; frames taken in; frames to be taken in. Between the last two lie bytes that are locked.
  if (readSync(descriptor, bytes, 0, 8, 32) + readSync(descriptor, bytes, 8, 4, 96) < 12) return null
  if (readSync(descriptor, bytes, 12, 4, 128) < 4) return null
  return bytes.readUInt32LE(8) === bytes.readUInt32LE(12) ? bytes.toString('hex') : null
}

function readContent(descriptor: number, size: number): string {
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
