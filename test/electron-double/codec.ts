/**
 * Structured clone to and from a string, for values that cross the pipe to Chromium: of all that structured clone knows, what Inkling
 * sends. Anything else throws, and says that it is missing.
 */
export type Codec = {
  /** Throws the `DataCloneError` of `structuredClone` for what cannot be cloned. */
  encode(value: unknown): string
  decode(text: string): unknown
}

/** Must not use anything from outside itself: its source text also runs in the page. */
export function createCodec(): Codec {
  type Bytes = Uint8Array & { toBase64(): string }
  // Node 24 has no base64 of its own on byte arrays, and a page has no Buffer.
  const isNode = typeof Buffer === 'function'
  const toText = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
    isNode
      ? Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64')
      : (new Uint8Array(buffer, byteOffset, byteLength) as Bytes).toBase64()
  const fromText = (text: string) =>
    isNode
      ? new Uint8Array(Buffer.from(text, 'base64'))
      : (Uint8Array as unknown as { fromBase64(text: string): Uint8Array }).fromBase64(text)

  /** Lists are for what JSON has not: the kind comes first. */
  function pack(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (value === undefined) return ['undefined']
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['number', Object.is(value, -0) ? '-0' : `${value}`]
    }
    if (Array.isArray(value)) return ['list', ...value.map(pack)]
    const kind = Object.prototype.toString.call(value).slice(8, -1)
    if (kind === 'ArrayBuffer') return [kind, toText(new Uint8Array(value as ArrayBuffer))]
    if (ArrayBuffer.isView(value)) return [kind, toText(value)]
    if (kind !== 'Object') throw new Error(`electron-double: to send ${kind} is not implemented`)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]))
  }

  function unpack(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)]))
    const [kind, ...rest] = value as [string, ...unknown[]]
    if (kind === 'undefined') return undefined
    if (kind === 'number') return Number(rest[0])
    if (kind === 'list') return rest.map(unpack)
    const { buffer } = fromText(rest[0] as string)
    if (kind === 'ArrayBuffer') return buffer
    return new (globalThis as unknown as Record<string, new (buffer: unknown) => unknown>)[kind]!(buffer)
  }

  return {
    // First the real thing: the same values, and the same error for what no structured clone can be made of.
    encode: (value) => JSON.stringify(pack(structuredClone(value))),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
