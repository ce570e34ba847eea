/** What `link.ts` promises, held against every link on every carrier. */
import { describe, expect, test } from 'vitest'
import type { Link, Message } from '#engine/link/link.ts'
import { carriers, type LinkPair } from './links.ts'

describe.each(Object.entries(carriers))('A link over %s', (_name, openPair) => {
  test('brings messages to the other end, both ways and in order', async () => {
    const { page, engine } = await openPair()
    const atEngine = collect(engine, 100)
    const atPage = collect(page, 100)
    for (let id = 0; id < 100; id++) {
      page.send({ kind: 'call', id, name: 'describe', payload: { id } })
      engine.send({ kind: 'reply', id, payload: { id } })
    }
    expect((await atEngine).map(idOf)).toEqual(range(100))
    expect((await atPage).map(idOf)).toEqual(range(100))
    page.close()
  })

  test('keeps messages that come before there is a receiver', async () => {
    const { page, engine } = await openPair()
    page.send({ kind: 'reply', id: 1, payload: 'early' })
    page.send({ kind: 'reply', id: 2, payload: 'early' })
    await settle(openPair)
    page.send({ kind: 'reply', id: 3, payload: 'late' })
    expect((await collect(engine, 3)).map(idOf)).toEqual([1, 2, 3])
    page.close()
  })

  test('delivers later, never inside the sending call', async () => {
    const { page, engine } = await openPair()
    let arrived = 0
    engine.onMessage(() => arrived++)
    page.send({ kind: 'reply', id: 1, payload: undefined })
    expect(arrived).toBe(0)
    page.close()
  })

  test('brings every kind of plain data across unchanged', async () => {
    const payload = {
      nothing: null,
      words: ['', 'Ünïcödé ✓ 🖋', '\u0000'],
      numbers: [0, -0, 1.5, -1e300, 5e-324, NaN, Infinity, -Infinity, 2 ** 53],
      truths: [true, false],
      gaps: [undefined, 1, undefined],
      nested: { empty: {}, list: [[], [[]]] },
      $: 'a key that the codec uses itself',
      deeper: { $: 'NaN', of: { $: 'object', of: 1 } },
      arrays: [
        new Float32Array([1.5, NaN, -0, Infinity]),
        new Uint8Array([0, 255, 7]),
        new Float64Array([Math.PI, -Infinity]),
        new Uint32Array([4_294_967_295]),
        new Int8Array([-1]),
        new Int16Array([-300, 300, 1]),
        new Uint16Array([65_535]),
        new Int32Array([-2_000_000_000]),
        new Uint8ClampedArray([200]),
        new Float32Array(0),
      ],
    }
    const { page, engine } = await openPair()
    page.send({ kind: 'reply', id: 1, payload })
    engine.send({ kind: 'reply', id: 2, payload })
    for (const link of [page, engine]) {
      const [message] = await collect(link, 1)
      expect((message as { payload: unknown }).payload).toStrictEqual(payload)
    }
    page.close()
  })

  test.each([undefined, null, 0, NaN, '', false])('brings %s across as a whole payload', async (payload) => {
    const { page, engine } = await openPair()
    page.send({ kind: 'reply', id: 1, payload })
    const [message] = await collect(engine, 1)
    expect((message as { payload: unknown }).payload).toBe(payload)
    page.close()
  })

  test('gives the receiver a copy that is no larger than what was sent', async () => {
    const { page, engine } = await openPair()
    const large = new Float32Array(1_000_000).fill(1)
    const shared = new Float32Array(new SharedArrayBuffer(16)).fill(2)
    const payload = { view: large.subarray(10, 14), shared, pooled: Buffer.from('ink') }
    page.send({ kind: 'reply', id: 1, payload })
    large.fill(9)
    shared.fill(9)

    const [message] = await collect(engine, 1)
    const copy = (message as { payload: Record<'view' | 'shared' | 'pooled', Float32Array | Uint8Array> }).payload
    expect(copy.view).toStrictEqual(new Float32Array([1, 1, 1, 1]))
    expect(copy.shared).toStrictEqual(new Float32Array([2, 2, 2, 2]))
    expect(copy.pooled).toStrictEqual(new Uint8Array([105, 110, 107]))
    for (const array of Object.values(copy)) {
      expect(array.buffer).toBeInstanceOf(ArrayBuffer)
      expect(array.buffer.byteLength).toBe(array.byteLength)
    }
    page.close()
  })

  test('takes a proxy around plain data for plain data', async () => {
    const { page, engine } = await openPair()
    page.send({ kind: 'reply', id: 1, payload: new Proxy({ list: new Proxy([1, 2], {}) }, {}) })
    expect(await collect(engine, 1)).toEqual([{ kind: 'reply', id: 1, payload: { list: [1, 2] } }])
    page.close()
  })

  test('keeps a key named __proto__ a mere key', async () => {
    const { page, engine } = await openPair()
    page.send({ kind: 'reply', id: 1, payload: JSON.parse('{"__proto__":{"polluted":true}}') as unknown })
    const [message] = await collect(engine, 1)
    const { payload } = message as { payload: object }
    expect(Object.keys(payload)).toEqual(['__proto__'])
    expect('polluted' in payload).toBe(false)
    page.close()
  })

  const circle: unknown[] = []
  circle.push(circle)
  test.each([
    ['a function', () => 1],
    ['a date', new Date()],
    ['a map', { inside: new Map() }],
    ['an error', [new Error('no')]],
    ['a big integer', 1n],
    ['a symbol', Symbol('no')],
    ['a promise', Promise.resolve()],
    ['a circle', circle],
  ])('refuses to send %s, and goes on', async (_what, payload) => {
    const { page, engine } = await openPair()
    expect(() => page.send({ kind: 'reply', id: 1, payload })).toThrow(TypeError)
    page.send({ kind: 'reply', id: 2, payload: 'fine' })
    expect(await collect(engine, 1)).toEqual([{ kind: 'reply', id: 2, payload: 'fine' }])
    page.close()
  })

  test.each(['page', 'engine'] as const)('tells both ends once when the %s closes it', async (closer) => {
    const pair = await openPair()
    const calls = { page: 0, engine: 0 }
    const told = (['page', 'engine'] as const).map(
      (end) =>
        new Promise<void>((resolve) =>
          pair[end].onClose(() => {
            calls[end]++
            resolve()
          }),
        ),
    )
    pair[closer].close()
    expect(calls[closer]).toBe(1)
    await Promise.all(told)
    pair.page.close()
    pair.engine.close()
    await settle(openPair)
    expect(calls).toEqual({ page: 1, engine: 1 })
  })

  test('brings what was sent before a close, and the news of the close after it', async () => {
    const { page, engine } = await openPair()
    const seen: string[] = []
    engine.onMessage((message) => seen.push(message.kind))
    page.send({ kind: 'reply', id: 1, payload: new Float32Array(1000) })
    page.close()
    await closed(engine)
    expect(seen).toEqual(['reply'])
  })

  test('drops what is sent after a close, and tells late listeners at once', async () => {
    const { page, engine } = await openPair()
    let arrived = 0
    engine.onMessage(() => arrived++)
    page.close()
    page.send({ kind: 'reply', id: 1, payload: 'too late' })
    await closed(engine)
    engine.send({ kind: 'reply', id: 2, payload: 'too late' })
    let told = false
    page.onClose(() => (told = true))
    expect(told).toBe(true)
    expect(arrived).toBe(0)
  })
})

// The memory link has no carrier that anything else could put a message on.
const open = Object.entries(carriers).filter(([name]) => name !== 'memory')
describe.each(open)('A link over %s', (name, openPair) => {
  test.each([
    ['no message at all', 'hello', new ArrayBuffer(0)],
    ['a message of an unknown kind', { kind: 'shout' }, frame('{"kind":"shout"}')],
    ['a call without a number', { kind: 'call', name: 'describe' }, frame('{"kind":"call","name":"describe"}')],
    [
      'an error without its texts',
      { kind: 'error', id: 1, error: 'no' },
      frame('{"kind":"error","id":1,"error":"no"}'),
    ],
  ])('closes when it gets %s', async (_what, asClone, asFrame) => {
    const { engine, sendForeign } = await openPair()
    const messages: Message[] = []
    engine.onMessage((message) => messages.push(message))
    sendForeign!(name.startsWith('sockets') ? asFrame : asClone)
    await closed(engine)
    expect(messages).toEqual([])
  })
})

/** A frame with `text` and no typed arrays. */
function frame(text: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(text)
  const frame = new Uint8Array(4 + bytes.length)
  new DataView(frame.buffer).setUint32(0, bytes.length, true)
  frame.set(bytes, 4)
  return frame.buffer
}

function collect(link: Link, count: number): Promise<readonly Message[]> {
  const messages: Message[] = []
  return new Promise((resolve) =>
    link.onMessage((message) => {
      messages.push(message)
      if (messages.length === count) resolve(messages)
    }),
  )
}

/** Resolves when all that was sent or closed before has arrived: a message on a carrier of its own, opened and sent after it, has. */
async function settle(openPair: () => Promise<LinkPair>): Promise<void> {
  const { page, engine } = await openPair()
  const arrived = collect(engine, 1)
  page.send({ kind: 'reply', id: 0, payload: 'last' })
  await arrived
  page.close()
}

function closed(link: Link): Promise<void> {
  return new Promise((resolve) => link.onClose(resolve))
}

function idOf(message: Message): number {
  return (message as { id: number }).id
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
