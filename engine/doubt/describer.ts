/**
 * What an album is made by: digits described by their strokes, many at once. These are the readable loops; `fast-describer.ts` is their twin
 * of compiled kernels.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { describeStrokes, strokeFeatures } from './orientation.ts'
import { project, readableAlgebra, type Algebra, type Components } from './principal-components.ts'

/** Digits that a describer is given at once: less than a millisecond's worth. */
export const digitsAtOnce = 50

export type Describer = Algebra & {
  /** Writes the features of the digits that `indices` names, at most `digitsAtOnce`, to `features` [indices × 200]. */
  describe(digits: Digits, indices: Uint32Array, features: Float32Array): void
  /** Where `features` [rows × 200] of at most `digitsAtOnce` digits lie. */
  place(components: Components, features: Float32Array, places: Places): void
  /** Where the digits lie that `indices` names, at most `digitsAtOnce`: both in one, for whoever does not need the features. */
  placeDigits(components: Components, digits: Digits, indices: Uint32Array, places: Places): void
}

/** Where digits lie in terms of components. */
export type Places = {
  /** [digits × components] */
  readonly places: Float32Array
  /** [digits] the squared length of what the components cannot say of each; 0 for whitened ones. */
  readonly rests: Float64Array
}

const pixels = new Float32Array(pixelCount)
const room = new Float32Array(digitsAtOnce * strokeFeatures)

export const readableDescriber: Describer = {
  ...readableAlgebra,
  describe(digits, indices, features) {
    for (let row = 0; row < indices.length; row++) {
      readPixels(digits, indices[row]!, pixels)
      describeStrokes(pixels, features, row * strokeFeatures)
    }
  },
  place(components, features, { places, rests }) {
    for (let row = 0; row < rests.length; row++) {
      const feature = row * strokeFeatures
      const vector = features.subarray(feature, feature + strokeFeatures)
      rests[row] = project(components, vector, places, row * components.count)
    }
  },
  placeDigits(components, digits, indices, places) {
    readableDescriber.describe(digits, indices, room)
    readableDescriber.place(components, room, places)
  },
}
