/**
 * The part of Node's EventEmitter that preload scripts use, since a sandboxed one gets `events` in Electron too.
 */
type Listener = (...parameters: never[]) => unknown

/** Must not use anything from outside itself: its source text runs in the page. */
export function createEmitterClass() {
  type Entry = { readonly listener: Listener; readonly once: boolean }

  return class EventEmitter {
    readonly #entries = new Map<string | symbol, readonly Entry[]>()

    #add(name: string | symbol, entry: Entry): this {
      this.#entries.set(name, [...(this.#entries.get(name) ?? []), entry])
      return this
    }
    on(name: string | symbol, listener: Listener): this {
      return this.#add(name, { listener, once: false })
    }
    once(name: string | symbol, listener: Listener): this {
      return this.#add(name, { listener, once: true })
    }
    off(name: string | symbol, listener: Listener): this {
      const entries = this.#entries.get(name) ?? []
      const last = entries.findLastIndex((entry) => entry.listener === listener)
      this.#entries.set(name, entries.toSpliced(last, last < 0 ? 0 : 1))
      return this
    }
    emit(name: string | symbol, ...parameters: readonly unknown[]): boolean {
      const entries = this.#entries.get(name) ?? []
      for (const { listener, once } of entries) {
        if (once) this.off(name, listener)
        Reflect.apply(listener, this, parameters)
      }
      return entries.length > 0
    }
  }
}
