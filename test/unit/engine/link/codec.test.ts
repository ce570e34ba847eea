/** Frames: their form, and what a damaged one does. What they carry faithfully is shown by `links.test.ts`. */
import { describe, expect, test } from 'vitest'
import { decodeMessage, encodeMessage } from '#engine/link/codec.ts'
import type { Message } from '#engine/link/link.ts'

const message: Message = {
  kind: 'reply',
  id: 1,
  payload: { pixels: new Float32Array([1, 2, 3]), bytes: new Uint8Array([9]), more: new Float64Array([4]) },
}

test('A frame is the length of its text, the text, and the bytes of the typed arrays as they are', () => {
  const frame = encodeMessage({ kind: 'reply', id: 1, payload: { bytes: new Uint8Array([7, 8]) } })
  const text = '{"kind":"reply","id":1,"payload":{"bytes":{"$":"Uint8Array","at":0,"length":2}}}'
  expect([...frame]).toEqual([text.length, 0, 0, 0, ...new TextEncoder().encode(text), 7, 8])
})

test('A typed array costs its bytes and a short reference, not text for each number', () => {
  const frame = encodeMessage({ kind: 'reply', id: 1, payload: new Float32Array(10_000).fill(Math.PI) })
  expect(frame.length).toBeLessThan(40_000 + 100)
})

describe('A frame that makes no sense is refused as bad input:', () => {
  const good = encodeMessage(message)
  const refused = expect.objectContaining({ name: 'InklingError', code: 'bad-input' }) as Error

  test('cut off at any byte', () => {
    for (let length = 0; length < good.length; length++) {
      expect(() => decodeMessage(good.buffer.slice(0, length)), `cut at ${length}`).toThrow(refused)
    }
    expect(decodeMessage(good.buffer)).toStrictEqual(message)
  })

  test('any byte changed gives a message or a refusal, never another error', () => {
    let refusals = 0
    for (let at = 0; at < good.length; at++) {
      for (const flip of [1, 0x80, 0xff]) {
        const bad = good.slice()
        bad[at]! ^= flip
        try {
          decodeMessage(bad.buffer)
        } catch (error) {
          expect(error).toEqual(refused)
          refusals++
        }
      }
    }
    expect(refusals).toBeGreaterThan(0)
  })

  const reply = (payload: string) => `{"kind":"reply","id":1,"payload":${payload}}`
  test.each([
    ['text that is no JSON', 'hello'],
    ['JSON that is no message', '[]'],
    ['null', 'null'],
    ['a message of no known kind', '{"kind":"shout","id":1}'],
    ['an array outside the frame', reply('{"$":"Float32Array","at":0,"length":9}')],
    ['an array with a negative place', reply('{"$":"Uint8Array","at":-4,"length":1}')],
    ['an array with a length in words', reply('{"$":"Uint8Array","at":0,"length":"1"}')],
    ['an array with half an element', reply('{"$":"Uint8Array","at":0.5,"length":1}')],
    ['an array longer than any', reply('{"$":"Float64Array","at":0,"length":9007199254740991}')],
    ['an array of a foreign class', reply('{"$":"Function","at":0,"length":0}')],
    ['a mark from the prototype', reply('{"$":"constructor"}')],
    ['a mark that is no word', reply('{"$":5}')],
    ['an escape without an object', reply('{"$":"object"}')],
    ['nesting without end', reply('['.repeat(100_000) + ']'.repeat(100_000))],
  ])('%s', (_what, text) => {
    const bytes = new TextEncoder().encode(text)
    const frame = new Uint8Array(4 + bytes.length + 8)
    new DataView(frame.buffer).setUint32(0, bytes.length, true)
    frame.set(bytes, 4)
    expect(() => decodeMessage(frame.buffer)).toThrow(refused)
  })

  test('text that is no UTF-8', () => {
    expect(() => decodeMessage(new Uint8Array([2, 0, 0, 0, 0xff, 0xfe]).buffer)).toThrow(refused)
  })

  test('something that is no frame at all, such as a text message', () => {
    expect(() => decodeMessage('{"kind":"reply","id":1}' as never)).toThrow(refused)
  })
})
