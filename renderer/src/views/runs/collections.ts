/** Sets and maps that are exchanged as a whole rather than changed, so that the page follows them without watching inside them. */

export function setOf<Value>(...values: readonly Value[]): ReadonlySet<Value> {
  return new Set(values)
}

export function withAll<Value>(set: ReadonlySet<Value>, values: Iterable<Value>): ReadonlySet<Value> {
  return new Set([...set, ...values])
}

export function withoutAll<Value>(set: ReadonlySet<Value>, values: Iterable<Value>): ReadonlySet<Value> {
  const others = new Set(values)
  return new Set([...set].filter((value) => !others.has(value)))
}

export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  return set.has(value) ? withoutAll(set, [value]) : withAll(set, [value])
}

/** By their ids; later ones take the place of earlier ones. */
export function mapById<Value extends { readonly id: string }>(values: Iterable<Value>): ReadonlyMap<string, Value> {
  return new Map([...values].map((value) => [value.id, value]))
}
