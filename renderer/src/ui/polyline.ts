/** Lines of drawings. */

/** The path of a line through points, [x, y] each, as the `d` of an SVG path: no line without points. */
export function polyline(points: readonly (readonly [x: number | string, y: number | string])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
}
