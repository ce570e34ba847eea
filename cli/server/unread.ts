/**
 * What the pages of a server have been sent and have not read, together. A page is slowed by itself alone (`paced-link.ts`); but many that do not
 * read hold an answer each, and those may be large. Where it gets too much, those go that have not read for long: they can connect again.
 */

/** Bytes that may wait for all pages together before any goes. */
const mostUnread = 64 * 1024 * 1024
/** Milliseconds in which a page that reads has read the largest file. */
const patience = 5000

export type Reader = {
  /** Bytes that wait for it. */
  readonly unread: number
  /** Since when the oldest of them wait, in milliseconds of `performance.now()`. */
  readonly since: number
  /** Ends its connection. */
  drop(): void
}

export class Unread {
  readonly #readers = new Set<Reader>()

  add(reader: Reader): void {
    this.#readers.add(reader)
  }

  remove(reader: Reader): void {
    this.#readers.delete(reader)
  }

  /** To be asked whenever something is sent. */
  limit(): void {
    let total = 0
    for (const { unread } of this.#readers) total += unread
    if (total <= mostUnread) return
    const last = performance.now() - patience
    const late = [...this.#readers].filter(({ unread, since }) => unread > 0 && since < last)
    for (const reader of late.sort((one, other) => other.unread - one.unread)) {
      if (total <= mostUnread) return
      total -= reader.unread
      reader.drop()
    }
  }
}
