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
  const isIdle = (pixel: number) => silent[pixel] === 1 && mean[pixel] === 0
  // The pixel with the most ink, and one that only a few digits reach, but where that can be seen.
  const inked = pixels.filter((pixel) => mean[pixel]! > 0 && silent[pixel]! < 1)
  const ink = greatest(inked, (pixel) => mean[pixel]!)
  const others = inked.filter((pixel) => pixel !== ink)
  const edge = greatest(
    orAll(
      others.filter((pixel) => mean[pixel]! >= leastSeen),
      others,
    ),
    (pixel) => -mean[pixel]!,
  )
  // Where some digits leave a pixel white, others may reach it. None do where all around it is white, too.
  const idle = pixels.filter(isIdle)
  const surrounded = idle.filter((pixel) => around(pixel).every(isIdle))
  const nearest = greatest(orAll(surrounded, idle), (pixel) => -distanceToMiddle(pixel))
  if (ink === null || edge === null || nearest === null) return null
  const weights = [
    { kind: 'idle', pixel: nearest },
    { kind: 'edge', pixel: edge },
    { kind: 'ink', pixel: ink },
  ] as const
  return { neuron, weights: [...weights].sort((one, two) => one.pixel - two.pixel) }
}

const side = 28
/** Ink that is seen in the picture of the mean. */
const leastSeen = 0.03
/** So far around an idle pixel others are to be idle. */
const reach = 2

function orAll(some: readonly number[], all: readonly number[]): readonly number[] {
  return some.length > 0 ? some : all
}

function around(pixel: number): readonly number[] {
  const [row, column] = [Math.floor(pixel / side), pixel % side]
  const near = (place: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, step) => place + step - reach).filter((each) => each >= 0 && each < side)
  return near(row).flatMap((y) => near(column).map((x) => y * side + x))
}

function distanceToMiddle(pixel: number): number {
  return Math.hypot((pixel % side) - (side - 1) / 2, Math.floor(pixel / side) - (side - 1) / 2)
}

function greatest(pixels: readonly number[], of: (pixel: number) => number): number | null {
  return pixels.reduce<number | null>((best, pixel) => (best === null || of(pixel) > of(best) ? pixel : best), null)
}
