/** Lines as x₀, y₀, x₁, y₁, …, with fewer points or more. */

/** The line without the points nearer than `least` to the last one kept; its first and last stay. */
export function thinOut(points: readonly number[], least: number): readonly number[] {
  const kept = points.slice(0, 2)
  for (let place = 2; place + 1 < points.length; place += 2) {
    const isLast = place + 3 >= points.length
    const deltaX = points[place]! - kept.at(-2)!
    const deltaY = points[place + 1]! - kept.at(-1)!
    if (isLast || deltaX * deltaX + deltaY * deltaY >= least * least) kept.push(points[place]!, points[place + 1]!)
  }
  return kept
}

/** The same line with points no further apart than `step`. */
export function refine(points: readonly number[], step: number): readonly number[] {
  const fine = points.slice(0, 2)
  for (let place = 2; place + 1 < points.length; place += 2) {
    const startX = points[place - 2]!
    const startY = points[place - 1]!
    const deltaX = points[place]! - startX
    const deltaY = points[place + 1]! - startY
    const parts = Math.max(1, Math.ceil(Math.hypot(deltaX, deltaY) / step))
    for (let part = 1; part <= parts; part++) {
      fine.push(startX + (deltaX * part) / parts, startY + (deltaY * part) / parts)
    }
  }
  return fine
}
