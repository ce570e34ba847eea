/**
 * The way between a page's own world and the isolated world of its preload script, which share the document and nothing else:
 * events that only these two know the name of. Each end calls services of the other, at once and with a result, as the calls of
 * Electron's context bridge are. Functions and promises stay callable, errors keep their message only, everything else goes by structured
 * clone. Limit: a function or a promise inside an object does not cross.
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
  type Packed = readonly [kind: 'function' | 'promise' | 'error' | 'value', content: unknown]
  type Parcel =
    | { readonly type: 'call'; readonly name: string; readonly parameters: readonly Packed[] }
    | { readonly type: 'return'; readonly value: Packed }
    | { readonly type: 'settle'; readonly name: string; readonly value: Packed }

  const there = here === 'main' ? 'isolated' : 'main'
  const services = new Map<string, Service>()
  const promises = new Map<string, PromiseWithResolvers<unknown>>()
  const dispatch = window.dispatchEvent.bind(window)
  let count = 0
  let returned: Packed | undefined

  const send = (parcel: Parcel) => dispatch(new CustomEvent(secret + there, { detail: parcel }))

  function pack(value: unknown): Packed {
    const name = `${here} ${++count}`
    if (typeof value === 'function') {
      services.set(name, value as Service)
      return ['function', name]
    }
    if (!(value instanceof Promise)) return ['value', value]
    value.then(
      (result) => send({ type: 'settle', name, value: pack(result) }),
      (reason: unknown) => send({ type: 'settle', name, value: packError(reason) }),
    )
    return ['promise', name]
  }
  const packError = (reason: unknown): Packed => ['error', reason instanceof Error ? reason.message : String(reason)]

  /** Throws for an error. */
  function unpack([kind, content]: Packed): unknown {
    if (kind === 'error') throw new Error(content as string)
    if (kind === 'function') return (...parameters: readonly unknown[]) => call(content as string, ...parameters)
    if (kind === 'value') return content
    const promise = Promise.withResolvers<unknown>()
    promises.set(content as string, promise)
    return promise.promise
  }

  function call(name: string, ...parameters: readonly unknown[]): unknown {
    returned = undefined
    send({ type: 'call', name, parameters: parameters.map(pack) })
    // The other end answers within `send`.
    const answer = returned as Packed | undefined
    if (!answer) throw new Error('The other world of this page does not answer.')
    return unpack(answer)
  }

  function serve(name: string, parameters: readonly Packed[]): Packed {
    try {
      return pack(Reflect.apply(services.get(name)!, undefined, parameters.map(unpack) as never[]))
    } catch (reason) {
      return packError(reason)
    }
  }

  window.addEventListener(secret + here, (event) => {
    const parcel = (event as CustomEvent<Parcel>).detail
    if (parcel.type === 'return') returned = parcel.value
    else if (parcel.type === 'call') send({ type: 'return', value: serve(parcel.name, parcel.parameters) })
    else {
      const promise = promises.get(parcel.name)!
      promises.delete(parcel.name)
      try {
        promise.resolve(unpack(parcel.value))
      } catch (reason) {
        promise.reject(reason)
      }
    }
  })

  return { call, provide: (name, service) => void services.set(name, service) }
}
