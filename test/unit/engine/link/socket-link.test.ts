/** What only a link over a socket has to do. */
import { expect, test } from 'vitest'
import { createSocketLink, type Socket } from '#engine/link/socket-link.ts'

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
