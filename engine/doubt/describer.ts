/**
 * What an album is made by: digits described by their strokes, many at once. These are the readable loops; `fast-describer.ts` is their twin
 * of compiled kernels.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { describeStrokes, strokeFeatures } from './orientation.ts'
import { componentCount, findComponents, project, type Components } from './principal-components.ts'

/** Digits that a describer is given at once: less than a millisecond's worth. */
export const digitsAtOnce = 50

export type Describer = {
  /** Writes the features of the digits that `indices` names, at most `digitsAtOnce`, to `features` [indices × 200]. */
  describe(digits: Digits, indices: Uint32Array, features: Float32Array): void
  /** The 40 principal components of `features` [rows × 200], of any number of rows. */
  findComponents(features: Float32Array): Work<Components>
  /**
   * Writes the places of `features` [rows × 200], at most `digitsAtOnce` rows, to `places` [rows × 40], and to `rests` [rows] the squared
   * lengths of what the components cannot say of them.
   */
  place(components: Components, features: Float32Array, places: Float32Array, rests: Float64Array): void
}

const pixels = new Float32Array(pixelCount)

export const readableDescriber: Describer = {
  describe(digits, indices, features) {
    for (let row = 0; row < indices.length; row++) {
      readPixels(digits, indices[row]!, pixels)
      describeStrokes(pixels, features, row * strokeFeatures)
    }
  },
  findComponents: (features) => findComponents(features, strokeFeatures, componentCount),
  place(components, features, places, rests) {
    for (let row = 0; row < rests.length; row++) {
      const feature = row * strokeFeatures
      rests[row] = project(
        components,
        features.subarray(feature, feature + strokeFeatures),
        places,
        row * components.count,
      )
    }
  },
}
