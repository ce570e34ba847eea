/** A neuron's activation curve a = f(z), as points to draw, around where it stands now. */
import { leak } from '#engine/contract/settings.ts'
import type { LayerDescription } from '#engine/contract/state.ts'

export type Point = { readonly z: number; readonly a: number }

export type Curve = {
  readonly points: readonly Point[]
  /** Ends of both axes. */
  readonly z: readonly [least: number, greatest: number]
  readonly a: readonly [least: number, greatest: number]
}

const pointsDrawn = 81
/** So wide to each side of 0 at least, that the curve's bend can be seen. */
const leastReach = 4

/**
 * f with its domain around `now`. Softmax is drawn as a function of this neuron's z alone, the other nine as they are:
 * a = e^z / (e^z + S), in which S follows from `now`.
 */
export function activationCurve(name: LayerDescription['activation'], now: Point): Curve {
  const middle = name === 'softmax' ? softmaxMiddle(now) : 0
  const f = activationFunction(name, middle)
  const reach = Math.max(leastReach, Math.ceil(1.2 * Math.max(Math.abs(now.z), Math.abs(middle))))
  const points = Array.from({ length: pointsDrawn }, (_, index) => {
    const z = -reach + (2 * reach * index) / (pointsDrawn - 1)
    return { z, a: f(z) }
  })
  return { points, z: [-reach, reach], a: activationRange(name, reach) }
}

/** ln S: the z at which this output would have half of the belief. */
function softmaxMiddle({ z, a }: Point): number {
  // A share rounded to 0 or 1 has lost how far off that is.
  const share = Math.min(1 - 1e-7, Math.max(1e-7, a))
  return z + Math.log((1 - share) / share)
}

function activationFunction(name: LayerDescription['activation'], middle: number): (z: number) => number {
  switch (name) {
    case 'relu':
      return (z) => Math.max(0, z)
    case 'leaky-relu':
      return (z) => (z < 0 ? leak * z : z)
    case 'linear':
      return (z) => z
    case 'tanh':
      return Math.tanh
    case 'sigmoid':
    case 'softmax':
      return (z) => 1 / (1 + Math.exp(middle - z))
  }
}

function activationRange(name: LayerDescription['activation'], reach: number): readonly [number, number] {
  if (name === 'sigmoid' || name === 'softmax') return [0, 1]
  if (name === 'tanh') return [-1, 1]
  return name === 'linear' ? [-reach, reach] : [-reach / 8, reach]
}
