/** Orders of options: their ids with commas between, as they are given, kept, and written in lesson files. */

/** Whether it names each of the ids once. */
export function isOrderOf(order: string, ids: readonly string[]): boolean {
  const named = order.split(',')
  return named.length === ids.length && new Set(named).size === ids.length && named.every((id) => ids.includes(id))
}

/** “one before other”, as a wrong answer; null for what names no two of the ids so. */
export function readBefore(text: string, ids: readonly string[]): readonly [string, string] | null {
  const [one, other, ...more] = text.split(' before ')
  if (one === undefined || other === undefined || more.length > 0 || one === other) return null
  return ids.includes(one) && ids.includes(other) ? [one, other] : null
}

/** Whether one stands before the other in an order. */
export function isBefore(order: string, [one, other]: readonly [string, string]): boolean {
  const named = order.split(',')
  return named.indexOf(one) < named.indexOf(other)
}

/** The order in which the option at one place stands at another. */
export function movedTo(order: string, from: number, to: number): string {
  const named = order.split(',')
  const [moved] = named.splice(from, 1)
  if (moved !== undefined) named.splice(Math.max(0, Math.min(named.length, to)), 0, moved)
  return named.join(',')
}
