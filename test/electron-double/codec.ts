/**
 * Structured clone to and from a string, for values that cross the pipe to Chromium. Covered: what Inkling and the contract
 * suite send. Not covered: Blob, File, ImageData, CryptoKey, sparse arrays, further properties of arrays and errors.
 */
export type Codec = {
  /** Throws the `DataCloneError` of `structuredClone` for what cannot be cloned. */
  encode(value: unknown): string
  decode(text: string): unknown
}

/** Must not use anything from outside itself: its source text also runs in the page. */
export function createCodec(): Codec {
  type Tagged = readonly [tag: string, ...rest: unknown[]]
  type Encoded = null | string | boolean | number | Tagged
  const view = /^(?:(?:Big)?(?:Int|Uint)(?:8|16|32|64)|Uint8Clamped|Float(?:16|32|64))Array$|^DataView$/
  // Node 24 has no base64 of its own on byte arrays, and a page has no Buffer.
  const isNode = typeof Buffer === 'function'
  const kindOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1)
  const toText = ({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBuffer>): string =>
    isNode
      ? Buffer.from(buffer, byteOffset, byteLength).toString('base64')
      : (new Uint8Array(buffer, byteOffset, byteLength) as Uint8Array & { toBase64(): string }).toBase64()
  const fromText = (text: string): Uint8Array<ArrayBuffer> =>
    isNode
      ? new Uint8Array(Buffer.from(text, 'base64'))
      : (Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> }).fromBase64(text)

  function encode(value: unknown, seen: Map<object, number>): Encoded {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (value === undefined) return ['undefined']
    if (typeof value === 'bigint') return ['bigint', String(value)]
    if (typeof value === 'number') {
      if (Object.is(value, -0)) return ['number', '-0']
      return Number.isFinite(value) ? value : ['number', String(value)]
    }
    const object = value
    const earlier = seen.get(object)
    if (earlier !== undefined) return ['seen', earlier]
    seen.set(object, seen.size)
    const inner = (part: unknown) => encode(part, seen)
    const kind = kindOf(object)
    if (Array.isArray(object)) return ['array', ...object.map(inner)]
    if (object instanceof Map) return ['map', ...[...object].flat().map(inner)]
    if (object instanceof Set) return ['set', ...[...object].map(inner)]
    if (object instanceof Date) return ['date', inner(object.getTime())]
    if (object instanceof RegExp) return ['pattern', object.source, object.flags]
    if (object instanceof Error) return ['error', object.name, object.message, object.stack]
    if (object instanceof ArrayBuffer) return ['bytes', kind, toText(new Uint8Array(object))]
    if (view.test(kind)) return ['bytes', kind, toText(object as ArrayBufferView<ArrayBuffer>)]
    return ['object', ...Object.entries(object).flatMap(([key, part]) => [key, inner(part)])]
  }

  function decode(value: unknown, seen: unknown[]): unknown {
    if (!Array.isArray(value)) return value
    const [tag, ...rest] = value as unknown as readonly [string, ...never[]]
    const keep = <Made>(made: Made) => (seen.push(made), made)
    const inner = (part: unknown) => decode(part, seen)
    switch (tag) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(rest[0]!)
      case 'number':
        return Number(rest[0])
      case 'seen':
        return seen[rest[0]!]
      case 'array': {
        const array = keep<unknown[]>([])
        for (const part of rest) array.push(inner(part))
        return array
      }
      case 'map': {
        const map = keep(new Map())
        for (let index = 0; index < rest.length; index += 2) map.set(inner(rest[index]), inner(rest[index + 1]))
        return map
      }
      case 'set': {
        const set = keep(new Set())
        for (const part of rest) set.add(inner(part))
        return set
      }
      case 'date':
        return keep(new Date(inner(rest[0]) as number))
      case 'pattern':
        return keep(new RegExp(rest[0]!, rest[1]))
      case 'error':
        return keep(Object.assign(makeError(rest[0]!, rest[1]!), { stack: rest[2] }))
      case 'bytes': {
        const [kind, text] = rest as unknown as [string, string]
        const { buffer } = fromText(text)
        if (kind === 'ArrayBuffer') return keep(buffer)
        const View = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>)[kind]!
        return keep(new View(buffer))
      }
      default: {
        const object = keep<Record<string, unknown>>({})
        for (let index = 0; index < rest.length; index += 2) object[rest[index]!] = inner(rest[index + 1])
        return object
      }
    }
  }

  function makeError(name: string, message: string): Error {
    const known = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError]
    return new (known.find((type) => type.name === name) ?? Error)(message)
  }

  return {
    // First the real thing: the same values, and the same error for the rest.
    encode: (value) => JSON.stringify(encode(structuredClone(value), new Map())),
    decode: (text) => decode(JSON.parse(text), []),
  }
}
