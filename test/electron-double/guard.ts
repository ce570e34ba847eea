/**
 * What the double lacks must say so. A test that reads a missing member, or waits for an event that never comes, would otherwise
 * pass or hang without a word.
 */
import { EventEmitter } from 'node:events'

/** Names that promises, JSON and inspection look for on any object. */
const probes = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'domain'])

function missing(name: string, member: string): Error {
  return new Error(`electron-double: ${name}.${member} is not implemented`)
}

/** Reading a member that neither `target` nor its prototypes have throws. */
function guardReads<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || probes.has(key)) return Reflect.get(object, key, receiver)
      throw missing(name, key)
    },
  })
}

/** Guards an object. It keeps its identity: the guard stands at the end of its prototypes, where only misses arrive. */
export function guardObject<Target extends object>(name: string, target: Target): Target {
  Object.setPrototypeOf(target, guardReads(name, Object.getPrototypeOf(target) as object))
  return target
}

/** Guards the instances and the static members of a class. */
export function guardClass<Class extends abstract new (...parameters: never[]) => object>(name: string, target: Class) {
  guardObject(name, target.prototype as object)
  guardObject(name, target)
  return target
}

type Listener = Parameters<EventEmitter['on']>[1]

/** An emitter of events that are known by name; to listen for another one throws. */
export class KnownEvents extends EventEmitter {
  readonly #name: string
  readonly #known: ReadonlySet<string>

  constructor(name: string, known: readonly string[]) {
    super()
    this.setMaxListeners(0)
    this.#name = name
    this.#known = new Set([...known, 'error', 'newListener', 'removeListener'])
  }

  #check(event: string | symbol): void {
    if (typeof event === 'string' && !this.#known.has(event)) throw missing(this.#name, `on('${event}')`)
  }

  override on(event: string | symbol, listener: Listener): this {
    this.#check(event)
    return super.on(event, listener)
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener)
  }

  override prependListener(event: string | symbol, listener: Listener): this {
    this.#check(event)
    return super.prependListener(event, listener)
  }
}

/**
 * Emits an event as Electron does: an error of a listener is nobody's who waits for the emission; it counts as uncaught. Returns
 * whether anybody listened.
 */
export function tell(emitter: EventEmitter, event: string, ...parameters: readonly unknown[]): boolean {
  try {
    return emitter.emit(event, ...parameters)
  } catch (error) {
    setImmediate(() => {
      throw error
    })
    return true
  }
}

/** The event object that Electron hands to listeners. */
export type DoubleEvent<Details extends object> = Details & {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

export function createEvent<Details extends object>(details: Details = {} as Details): DoubleEvent<Details> {
  let prevented = false
  return Object.defineProperties(details, {
    defaultPrevented: { get: () => prevented, enumerable: true },
    preventDefault: { value: () => void (prevented = true), enumerable: true },
  }) as DoubleEvent<Details>
}

type Public<Type> = Pick<Type, Extract<keyof Type, string>>
type OwnMembers<Ours> = Omit<Public<Ours>, keyof EventEmitter>

/**
 * `true` when every public member of a class of ours is one of Electron's, by name and by type; else the names that are not.
 * To be checked with `true satisfies SameAs<…>`. Members behind a symbol are the double's own.
 */
export type SameAs<Ours, Theirs> =
  OwnMembers<Ours> extends Partial<Theirs>
    ? [Exclude<keyof OwnMembers<Ours>, keyof Theirs>] extends [never]
      ? true
      : Exclude<keyof OwnMembers<Ours>, keyof Theirs>
    : {
        [Name in keyof OwnMembers<Ours>]: Pick<OwnMembers<Ours>, Name> extends Partial<Theirs> ? never : Name
      }[keyof OwnMembers<Ours>]
