/**
 * What the double lacks must say so. A test that reads a missing member, or waits for an event that never comes, would otherwise
 * pass or hang without a word.
 */
import { EventEmitter } from 'node:events'

/** Names that promises, JSON and inspection look for on any object. */
const probes = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'domain'])

export function missing(name: string): Error {
  return new Error(`electron-double: ${name} is not implemented`)
}

/**
 * Has reading a member throw that neither the object nor its prototypes have. It keeps its identity: the guard stands at the end of its
 * prototypes, where only misses arrive.
 */
export function guardObject<Target extends object>(name: string, target: Target): Target {
  const end = new Proxy(Object.getPrototypeOf(target) as object, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || probes.has(key)) return Reflect.get(object, key, receiver)
      throw missing(`${name}.${key}`)
    },
  })
  return Object.setPrototypeOf(target, end) as Target
}

/** Guards the instances and the static members of a class. */
export function guardClass(name: string, target: abstract new (...parameters: never[]) => object): void {
  guardObject(name, target.prototype as object)
  guardObject(name, target)
}

/** An emitter of events that are known by name; to listen for another one throws. */
export class KnownEvents extends EventEmitter {
  readonly #name: string
  readonly #known: readonly string[]

  constructor(name: string, known: readonly string[]) {
    super()
    this.setMaxListeners(0)
    this.#name = name
    this.#known = [...known, 'error', 'newListener', 'removeListener']
  }

  override on(event: string | symbol, listener: Parameters<EventEmitter['on']>[1]): this {
    if (typeof event === 'string' && !this.#known.includes(event)) throw missing(`${this.#name}.on('${event}')`)
    return super.on(event, listener)
  }
}

/** Emits an event as Electron does: an error of a listener is nobody's who waits for the emission; it counts as uncaught. */
export function tell(emitter: EventEmitter, event: string, ...parameters: readonly unknown[]): void {
  try {
    emitter.emit(event, ...parameters)
  } catch (error) {
    setImmediate(() => {
      throw error
    })
  }
}

/** The event object that Electron hands to listeners. */
export function createEvent<Details extends object>(details: Details = {} as Details) {
  return Object.assign(details, {
    defaultPrevented: false,
    preventDefault(this: { defaultPrevented: boolean }) {
      this.defaultPrevented = true
    },
  })
}

type OwnMembers<Ours> = Omit<Pick<Ours, Extract<keyof Ours, string>>, keyof EventEmitter>

/**
 * `true` when every public member of a class of ours is one of Electron's, by name and by type. To be checked with
 * `true satisfies SameAs<…>`. Members behind a symbol are the double's own.
 */
export type SameAs<Ours, Theirs> =
  OwnMembers<Ours> extends Partial<Theirs> ? ([keyof OwnMembers<Ours>] extends [keyof Theirs] ? true : false) : false
