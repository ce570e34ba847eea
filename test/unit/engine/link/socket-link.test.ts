/** What only a link over a socket has to do. */
import { expect, test } from 'vitest'
import { largestFile } from '#engine/contract/files.ts'
import { createSocketLink, largestMessage, type Socket } from '#engine/link/socket-link.ts'

test('A page that no longer reads is given up before it takes all memory', () => {
  let closes = 0
  let sent = 0
  const socket = {
    binaryType: 'blob',
    bufferedAmount: 0,
    send: () => sent++,
    close: () => closes++,
    addEventListener() {},
  } satisfies Socket
  const link = createSocketLink(socket)
  let told = 0
  link.onClose(() => told++)

  socket.bufferedAmount = 100_000_000 // A large file on its way.
  link.send({ kind: 'reply', id: 1, payload: undefined })
  expect([sent, closes, told]).toEqual([1, 0, 0])

  socket.bufferedAmount = 1_000_000_000
  link.send({ kind: 'reply', id: 2, payload: undefined })
  link.send({ kind: 'reply', id: 3, payload: undefined })
  expect([sent, closes, told]).toEqual([1, 1, 1])
})

test('A message that the other end would not take is refused, and the link stays', () => {
  const sent: number[] = []
  let closes = 0
  const socket = {
    binaryType: 'blob',
    bufferedAmount: 0,
    send: (frame) => void sent.push(frame.length),
    close: () => closes++,
    addEventListener() {},
  } satisfies Socket
  const link = createSocketLink(socket, 1000)
  const sendBytes = (size: number) => link.send({ kind: 'reply', id: 1, payload: new Uint8Array(size) })
  expect(() => sendBytes(1000)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  sendBytes(500)
  expect(sent).toHaveLength(1)
  expect(closes).toBe(0)
})

test('The largest file that is read fits into a message, and may be on its way while others are sent', () => {
  let closes = 0
  const socket = {
    binaryType: 'blob',
    bufferedAmount: largestMessage,
    send() {},
    close: () => closes++,
    addEventListener() {},
  } satisfies Socket
  expect(largestMessage).toBeGreaterThan(largestFile)
  createSocketLink(socket).send({ kind: 'reply', id: 1, payload: undefined })
  expect(closes).toBe(0)
})
