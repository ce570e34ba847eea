import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createPacedLink, createPacing, type PacedSocket, type Pacing } from '#cli/server/paced-link.ts'
import type { CommandName } from '#engine/contract/commands.ts'
import { encodeMessage } from '#engine/link/codec.ts'
import type { Message } from '#engine/link/link.ts'

/** A socket whose other end reads when it is told to, and the link over it. */
function connectPage(pacing: Pacing = createPacing()) {
  const listeners: Record<string, ((event: { readonly data: unknown }) => void)[]> = {
    message: [],
    close: [],
    error: [],
  }
  const unread: { readonly bytes: number; readonly done: () => void }[] = []
  const page = {
    isPaused: false,
    isGone: false,
    begun: [] as number[],
    ask(id: number, name: CommandName, payload: unknown = undefined) {
      const data = encodeMessage({ kind: 'call', id, name, payload }).buffer
      for (const listener of listeners.message!) listener({ data })
    },
    answer: (id: number, bytes: number) => link.send({ kind: 'reply', id, payload: new Uint8Array(bytes) }),
    fail: (id: number) => link.send({ kind: 'error', id, error: { code: 'bad-input', message: 'No.', remedy: 'No.' } }),
    readAll() {
      for (const { done } of unread.splice(0)) done()
    },
    leave() {
      for (const listener of listeners.close!) listener({ data: undefined })
    },
    /** Gives what may begin the time to. */
    async settle() {
      for (let turn = 0; turn < 200; turn++) await nextTurn()
    },
  }
  const socket = {
    binaryType: '',
    get bufferedAmount() {
      return unread.reduce((sum, { bytes }) => sum + bytes, 0)
    },
    send: (data: Uint8Array<ArrayBuffer>, done: () => void) => void unread.push({ bytes: data.length, done }),
    close: () => page.leave(),
    terminate() {
      page.isGone = true
      page.leave()
    },
    pause: () => void (page.isPaused = true),
    resume: () => void (page.isPaused = false),
    addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) =>
      void listeners[type]!.push(listener),
  } satisfies PacedSocket
  const link = createPacedLink(socket, pacing)
  link.onMessage((message: Message) => void (message.kind === 'call' && page.begun.push(message.id)))
  return page
}

const ids = (count: number) => Array.from({ length: count }, (_, id) => id)

test('Of a page that asks without pause, so many calls are under way; the others wait in the socket, and come in their order', async () => {
  const page = connectPage()
  for (const id of ids(192)) page.ask(id, 'predict')
  await page.settle()
  expect(page.begun).toEqual(ids(64))
  expect(page.isPaused).toBe(true)
  for (const id of ids(64)) page.answer(id, 10)
  await page.settle()
  expect(page.begun).toEqual(ids(128))
  for (const id of ids(128).slice(64)) page.answer(id, 10)
  await page.settle()
  expect(page.begun).toEqual(ids(192))
  expect(page.isPaused).toBe(false)
})

test('Files are made for a page one at a time, even before it is known how large they are', async () => {
  const page = connectPage()
  for (const id of ids(5)) page.ask(id, 'save')
  await page.settle()
  expect(page.begun).toEqual([0])
  page.answer(0, 1000)
  page.readAll()
  await page.settle()
  expect(page.begun).toEqual([0, 1])
})

test('A page that draws while its file is made does not wait for that', async () => {
  const page = connectPage()
  page.ask(0, 'save')
  page.ask(1, 'predict')
  await page.settle()
  expect(page.begun).toEqual([0, 1])
})

test('What one page has been answered says how many calls of all pages may be under way', async () => {
  const pacing = createPacing()
  const page = connectPage(pacing)
  page.ask(0, 'listRuns')
  page.answer(0, 1024 * 1024)
  const other = connectPage(pacing)
  for (const id of ids(10)) other.ask(id, 'listRuns')
  await other.settle()
  expect(other.begun).toEqual(ids(3))
})

test('Large requests are taken up a few at a time, and a single one however large it is', async () => {
  const page = connectPage()
  for (const id of ids(3)) page.ask(id, 'load', new Uint8Array(5 * 1024 * 1024))
  await page.settle()
  expect(page.begun).toEqual([0])
  page.answer(0, 10)
  await page.settle()
  expect(page.begun).toEqual([0, 1])
})

test('No call begins while a page has much to read', async () => {
  const page = connectPage()
  page.ask(0, 'predict')
  page.answer(0, 5 * 1024 * 1024)
  page.ask(1, 'predict')
  await page.settle()
  expect(page.begun).toEqual([0])
  expect(page.isPaused).toBe(true)
  page.readAll()
  await page.settle()
  expect(page.begun).toEqual([0, 1])
  expect(page.isPaused).toBe(false)
})

test('When the page has gone, nothing begins that it has asked for', async () => {
  const page = connectPage()
  for (const id of ids(10)) page.ask(id, 'save')
  await page.settle()
  page.leave()
  page.answer(0, 10)
  page.ask(11, 'predict')
  await page.settle()
  expect(page.begun).toEqual([0])
})

test('A command that there is not leaves nothing behind in what the pages share', () => {
  const pacing = createPacing()
  const known = pacing.longestAnswers.size
  const page = connectPage(pacing)
  page.ask(0, 'nonsense' as CommandName)
  expect(page.begun).toEqual([0])
  page.fail(0)
  expect(pacing.longestAnswers.size).toBe(known)
})
