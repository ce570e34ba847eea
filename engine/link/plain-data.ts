/**
 * Plain data: what may cross a link. Numbers, strings, booleans, null and undefined, arrays, objects without a class, and
 * typed arrays. The three links refuse everything else alike, so that what works on one works on all.
 */
/** The typed arrays that may cross, by the name that stands for them in a frame. */
export const arrayClasses = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
} as const
export type ArrayName = keyof typeof arrayClasses
export type TypedArray = InstanceType<(typeof arrayClasses)[ArrayName]>

/** Levels of arrays and objects inside each other; more is taken for a circle. */
export const deepestNesting = 100

/**
 * The same plain data in fresh containers, each typed array with a buffer of its own and no longer than itself: structured clone
 * copies the whole buffer behind a view and refuses a proxy, and shared memory must not cross.
 * Throws a `TypeError` for anything that is not plain data: that is a mistake of the program, not of the person.
 */
export function compact(value: unknown, depth = 0): unknown {
  if (depth > deepestNesting) throw notPlain('a circle, or more levels than fit')
  if (isPrimitive(value)) return value
  if (isTypedArray(value)) return withOwnBuffer(value)
  if (Array.isArray(value)) return value.map((item) => compact(item, depth + 1))
  if (isPlainObject(value)) return mapValues(value, (item) => compact(item, depth + 1))
  throw notPlain(Object.prototype.toString.call(value))
}

export function isPrimitive(value: unknown): value is string | number | boolean | null | undefined {
  if (value === null) return true
  const type = typeof value
  return type === 'number' || type === 'string' || type === 'boolean' || type === 'undefined'
}

export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && Object.hasOwn(arrayClasses, arrayName(value))
}

/** The class of a typed array by its tag: a Node `Buffer` counts as the `Uint8Array` that arrives. */
export function arrayName(view: ArrayBufferView): ArrayName {
  return (view as TypedArray)[Symbol.toStringTag]
}

/** An object without a class, be it of this realm or another. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** As entries, not by assignment: a key named `__proto__` stays a key. */
export function mapValues(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

export function notPlain(what: string): TypeError {
  return new TypeError(`Only plain data crosses a link, not ${what}`)
}

function withOwnBuffer(view: TypedArray): TypedArray {
  if (view.buffer instanceof ArrayBuffer && view.byteLength === view.buffer.byteLength) return view
  const bytes = new Uint8Array(view.byteLength)
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  return new arrayClasses[arrayName(view)](bytes.buffer)
}
