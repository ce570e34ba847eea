/**
 * The describer of compiled kernels (`engine/kernels/strokes.ts`, `engine/kernels/components.ts`), in a memory of its own. Features are rounded
 * to 32 bits on the way.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import { imageOf, type Digits } from '#engine/data/digits.ts'
import { createMemory, instantiate, type ChosenKernels } from '#engine/fast/kernels.ts'
import { Heap, Region } from '#engine/fast/heap.ts'
import { digitsAtOnce, type Describer, type Places } from './describer.ts'
import { strokeFeatures } from './orientation.ts'
import {
  completeCovariance,
  componentCount,
  findMean,
  firstDirections,
  rounds,
  type Components,
} from './principal-components.ts'

export function createFastDescriber({ module }: ChosenKernels): Describer {
  const memory = createMemory()
  const kernels = instantiate(module, memory)
  const heap = new Heap(memory)
  const region = new Region(heap, memory)
  const floats = (length: number) => region.floats(region.allocate(4 * length), length)
  const doubles = (length: number) => region.doubles(region.allocate(8 * length), length)
  const scratch = region.allocate(kernels.strokeScratchBytes())
  kernels.prepareStrokes(scratch)
  const images = region.bytes(region.allocate(digitsAtOnce * pixelCount), digitsAtOnce * pixelCount)
  const vectors = floats(digitsAtOnce * strokeFeatures)
  const mean = floats(strokeFeatures)
  const transposed = floats(strokeFeatures * componentCount)
  const places = floats(digitsAtOnce * componentCount)
  const rests = doubles(digitsAtOnce)
  const differences = doubles(digitsAtOnce * strokeFeatures)
  /** Whose directions are in `transposed`. */
  let current: Components | undefined

  const describe = (digits: Digits, indices: Uint32Array) => {
    for (let row = 0; row < indices.length; row++) {
      images.set(imageOf(digits, indices[row]!), row * pixelCount)
    }
    kernels.describeStrokes(images.byteOffset, indices.length, scratch, vectors.byteOffset)
  }

  const place = (components: Components, found: Places) => {
    if (components !== current) {
      current = components
      mean.set(components.mean)
      for (let k = 0; k < componentCount; k++) {
        for (let j = 0; j < strokeFeatures; j++) {
          transposed[j * componentCount + k] = components.directions[k * strokeFeatures + j]!
        }
      }
    }
    const count = found.rests.length
    const [from, to] = [vectors.byteOffset, places.byteOffset]
    kernels.placeVectors(from, count, mean.byteOffset, transposed.byteOffset, to, rests.byteOffset)
    found.places.set(places.subarray(0, count * componentCount))
    found.rests.set(rests.subarray(0, count))
  }

  return {
    describe(digits, indices, features) {
      describe(digits, indices)
      features.set(vectors.subarray(0, indices.length * strokeFeatures))
    },

    *findComponents(features) {
      const rows = features.length / strokeFeatures
      const meanOfAll = findMean(features, strokeFeatures)
      yield
      // Memory of its own, since the work on several albums may alternate.
      const own = new Region(heap, memory)
      const ownDoubles = (length: number) => own.doubles(own.allocate(8 * length), length)
      const covariance = ownDoubles(strokeFeatures * strokeFeatures)
      for (let from = 0; from < rows; from += digitsAtOnce) {
        const count = Math.min(digitsAtOnce, rows - from)
        vectors.set(features.subarray(from * strokeFeatures, (from + count) * strokeFeatures))
        mean.set(meanOfAll)
        current = undefined
        kernels.addProducts(vectors.byteOffset, count, mean.byteOffset, differences.byteOffset, covariance.byteOffset)
        yield
      }
      completeCovariance(covariance, strokeFeatures, rows)
      let directions = ownDoubles(strokeFeatures * componentCount)
      let product = ownDoubles(strokeFeatures * componentCount)
      directions.set(firstDirections(strokeFeatures, componentCount))
      for (let round = 0; round < rounds; round++) {
        kernels.iterateDirections(covariance.byteOffset, directions.byteOffset, product.byteOffset)
        ;[directions, product] = [product, directions]
        yield
      }
      const found = Float32Array.from(directions)
      own.close()
      return { width: strokeFeatures, count: componentCount, mean: meanOfAll, directions: found }
    },

    place(components, features, found) {
      vectors.set(features)
      place(components, found)
    },

    placeDigits(components, digits, indices, found) {
      describe(digits, indices)
      place(components, found)
    },
  }
}
