/** Three weights of one neuron, of which one does nothing because its pixel is paper in every digit. */

export type PixelKind = 'idle' | 'edge' | 'ink'

export type ThreeWeights = {
  readonly neuron: number
  /** In the order of the pixels, so that the place does not tell which is which. */
  readonly weights: readonly { readonly kind: PixelKind; readonly pixel: number }[]
}

/**
 * @param mean [784] mean of some digits
 * @param silent [784] share of each pixel's weights whose gradient is exactly 0
 * @returns null where no pixel is idle, or none is not
 */
export function chooseThree(mean: Float32Array, silent: Float32Array, neuron: number): ThreeWeights | null {
  const pixels = [...mean.keys()]
  // The idle pixel nearest to the ink, the one with the most ink, and one that only a few digits reach.
  const idle = pixels.filter((pixel) => silent[pixel] === 1 && mean[pixel] === 0)
  const inked = pixels.filter((pixel) => mean[pixel]! > 0 && silent[pixel]! < 1)
  const ink = greatest(inked, (pixel) => mean[pixel]!)
  const edge = greatest(inked, (pixel) => -mean[pixel]!)
  const nearest = greatest(idle, (pixel) => -distanceToMiddle(pixel))
  if (ink === null || edge === null || nearest === null || ink === edge) return null
  const weights = [
    { kind: 'idle', pixel: nearest },
    { kind: 'edge', pixel: edge },
    { kind: 'ink', pixel: ink },
  ] as const
  return { neuron, weights: [...weights].sort((one, two) => one.pixel - two.pixel) }
}

const side = 28

function distanceToMiddle(pixel: number): number {
  return Math.hypot((pixel % side) - (side - 1) / 2, Math.floor(pixel / side) - (side - 1) / 2)
}

function greatest(pixels: readonly number[], of: (pixel: number) => number): number | null {
  return pixels.reduce<number | null>((best, pixel) => (best === null || of(pixel) > of(best) ? pixel : best), null)
}
