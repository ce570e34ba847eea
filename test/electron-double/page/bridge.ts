/**
 * The way between a page's own world and the isolated world of its preload script, which share the document and nothing else:
 * events that only these two know the name of. Each end calls services of the other, at once and with a result, as the calls of
 * Electron's context bridge are.
 *
 * Values cross as they do in Electron: functions and promises stay callable, plain objects and arrays are copied, instances lose
 * their prototype, errors keep their message only, everything else goes by structured clone.
 */
type Service = (...parameters: never[]) => unknown

export type BridgeEnd = {
  /** Offers a service under a name. */
  provide(name: string, service: Service): void
  /** Calls a service of the other end. Throws an `Error` with the message of what it threw. */
  call(name: string, ...parameters: readonly unknown[]): unknown
}

/** Must not use anything from outside itself: its source text runs in the page. `here` sets the ends apart. */
export function createBridgeEnd(secret: string, here: 'main' | 'isolated'): BridgeEnd {
  type Packed = readonly [kind: string, content: unknown]
  type Outcome = { readonly ok: boolean; readonly value: Packed }
  type Parcel =
    | { readonly type: 'call'; readonly name: string; readonly parameters: readonly Packed[] }
    | ({ readonly type: 'return' } & Outcome)
    | ({ readonly type: 'settle'; readonly name: string } & Outcome)

  const there = here === 'main' ? 'isolated' : 'main'
  const services = new Map<string, Service>()
  const names = new WeakMap<object, string>()
  const promises = new Map<string, PromiseWithResolvers<unknown>>()
  const dispatch = window.dispatchEvent.bind(window)
  const deepest = 1000
  let count = 0
  let returned: Outcome | undefined

  function send(parcel: Parcel): void {
    dispatch(new CustomEvent(secret + there, { detail: parcel }))
  }

  function nameOf(value: object): string {
    const known = names.get(value)
    if (known) return known
    const name = `${here} ${++count}`
    names.set(value, name)
    return name
  }

  /** `seen`: the containers on the way, by the order in which they were met. */
  function pack(value: unknown, depth = 0, seen = new Map<object, number>()): Packed {
    if (depth > deepest) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      )
    }
    if (typeof value === 'function') {
      const name = nameOf(value)
      services.set(name, value as Service)
      return ['function', name]
    }
    if (typeof value === 'symbol') throw new TypeError('Symbol could not be cloned')
    if (typeof value !== 'object' || value === null) return ['value', value]
    if (value instanceof Promise) {
      const name = nameOf(value)
      value.then(
        (result) => send({ type: 'settle', name, ...tryTo(() => result as unknown) }),
        (reason: unknown) => send({ type: 'settle', name, ok: false, value: packReason(reason) }),
      )
      return ['promise', name]
    }
    if (value instanceof Error) return ['error', value.message]
    const isArray = Array.isArray(value)
    if (!isArray && Object.prototype.toString.call(value) !== '[object Object]') return ['value', value]
    const earlier = seen.get(value)
    if (earlier !== undefined) return ['seen', earlier]
    seen.set(value, seen.size)
    const inner = (part: unknown) => pack(part, depth + 1, seen)
    if (isArray) return ['array', value.map(inner)]
    return ['object', Object.entries(value).map(([key, part]) => [key, inner(part)] as const)]
  }

  function unpack([kind, content]: Packed, seen: object[] = []): unknown {
    switch (kind) {
      case 'function':
        return (...parameters: readonly unknown[]) => call(content as string, ...parameters)
      case 'promise': {
        const promise = Promise.withResolvers<unknown>()
        promises.set(content as string, promise)
        return promise.promise
      }
      case 'array': {
        const array: unknown[] = []
        seen.push(array)
        for (const part of content as readonly Packed[]) array.push(unpack(part, seen))
        return array
      }
      case 'error':
        return new Error(content as string)
      case 'object': {
        const object: Record<string, unknown> = {}
        seen.push(object)
        for (const [key, part] of content as readonly [string, Packed][]) object[key] = unpack(part, seen)
        return object
      }
      case 'seen':
        return seen[content as number]
      default:
        return content
    }
  }

  function packReason(reason: unknown): Packed {
    return ['error', reason instanceof Error ? reason.message : String(reason)]
  }

  function tryTo(action: () => unknown): Outcome {
    try {
      return { ok: true, value: pack(action()) }
    } catch (reason) {
      return { ok: false, value: packReason(reason) }
    }
  }

  function call(name: string, ...parameters: readonly unknown[]): unknown {
    returned = undefined
    send({ type: 'call', name, parameters: parameters.map((parameter) => pack(parameter)) })
    // The other end answers within `send`.
    const outcome = returned as Outcome | undefined
    returned = undefined
    if (!outcome) throw new Error('The other world of this page does not answer.')
    if (!outcome.ok) throw unpack(outcome.value) as Error
    return unpack(outcome.value)
  }

  window.addEventListener(secret + here, (event) => {
    const parcel = (event as CustomEvent<Parcel>).detail
    if (parcel.type === 'return') {
      returned = parcel
    } else if (parcel.type === 'call') {
      const outcome = tryTo(() => {
        const service = services.get(parcel.name) as ((...parameters: readonly unknown[]) => unknown) | undefined
        if (!service) throw new Error(`There is no ${parcel.name}.`)
        return service(...parcel.parameters.map((parameter) => unpack(parameter)))
      })
      send({ type: 'return', ...outcome })
    } else {
      const promise = promises.get(parcel.name)
      promises.delete(parcel.name)
      if (parcel.ok) promise?.resolve(unpack(parcel.value))
      else promise?.reject(unpack(parcel.value))
    }
  })

  return {
    call,
    provide: (name, service) => void services.set(name, service),
  }
}
