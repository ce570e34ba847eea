/** An image as grey levels, and the ink in it. */
import type { Raster } from '#engine/drawing/raster.ts'

export type GreyImage = {
  readonly width: number
  readonly height: number
  /** [height × width] 0 (black) to 1 (white), row by row */
  readonly grey: Float32Array
}

/** Ink found in an image. `isLight` says whether it was lighter than the paper. */
export type FoundInk = Raster & { readonly isLight: boolean }
