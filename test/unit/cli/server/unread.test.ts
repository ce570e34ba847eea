import { afterEach, expect, test, vi } from 'vitest'
import { Unread } from '#cli/server/unread.ts'

afterEach(() => void vi.restoreAllMocks())

const megabyte = 1024 * 1024

function addPage(all: Unread, name: string, unread: number, since: number, dropped: string[]) {
  all.add({ unread: unread * megabyte, since, drop: () => void dropped.push(name) })
}

test('Pages that have not read for long are dropped once all of them hold too much, and no more of them than needed', () => {
  vi.spyOn(performance, 'now').mockReturnValue(100_000)
  const [all, dropped]: [Unread, string[]] = [new Unread(), []]
  addPage(all, 'small', 15, 1000, dropped)
  addPage(all, 'large', 35, 1000, dropped)
  all.limit()
  expect(dropped).toEqual([])
  addPage(all, 'new', 30, 99_000, dropped)
  all.limit()
  expect(dropped).toEqual(['large'])
})

test('A page that reads stays, however much is on its way', () => {
  vi.spyOn(performance, 'now').mockReturnValue(100_000)
  const [all, dropped]: [Unread, string[]] = [new Unread(), []]
  addPage(all, 'reads', 500, 99_000, dropped)
  addPage(all, 'has read all', 0, Infinity, dropped)
  all.limit()
  expect(dropped).toEqual([])
})

test('A page that has gone does not count', () => {
  vi.spyOn(performance, 'now').mockReturnValue(100_000)
  const [all, dropped]: [Unread, string[]] = [new Unread(), []]
  const gone = { unread: 500 * megabyte, since: 99_000, drop: () => {} }
  all.add(gone)
  addPage(all, 'waits', 50, 0, dropped)
  all.remove(gone)
  all.limit()
  expect(dropped).toEqual([])
})
