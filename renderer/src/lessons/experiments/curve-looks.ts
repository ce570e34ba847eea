/** How curves look that are to be told apart: by colours, and by marks for eyes that do not tell the colours apart, and for paper without colours. */

export type MarkShape = 'circle' | 'triangle' | 'diamond' | 'square' | 'wedge'
export type CurveLook = { readonly colour: string; readonly mark: MarkShape }

/** In the order of the lines of a sketch. Orange and yellow are too near to each other on a white page. */
export const sketchLooks = [
  { colour: 'var(--series-1)', mark: 'circle' },
  { colour: 'var(--series-3)', mark: 'triangle' },
  { colour: 'var(--series-2)', mark: 'diamond' },
  { colour: 'var(--muted)', mark: 'square' },
  { colour: 'var(--series-6)', mark: 'wedge' },
] as const satisfies readonly CurveLook[]

/** The outline of a mark around a place, as the `d` of an SVG path. All look about as large as a circle with this `radius`. */
export function markPath(shape: MarkShape, x: number, y: number, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
    case 'triangle':
      return polygon(x, y, 1.3 * radius, [-90, 30, 150])
    case 'diamond':
      return polygon(x, y, 1.25 * radius, [0, 90, 180, 270])
    case 'square':
      return polygon(x, y, 1.25 * radius, [45, 135, 225, 315])
    case 'wedge':
      return polygon(x, y, 1.3 * radius, [90, 210, 330])
  }
}

/** Corners at these angles, in degrees, clockwise from the right. */
function polygon(x: number, y: number, radius: number, angles: readonly number[]): string {
  const corners = angles.map((angle) => {
    const radians = (angle / 180) * Math.PI
    return `${(x + radius * Math.cos(radians)).toFixed(2)} ${(y + radius * Math.sin(radians)).toFixed(2)}`
  })
  return `M${corners.join('L')}Z`
}
