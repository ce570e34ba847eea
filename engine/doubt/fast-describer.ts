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
import { completeCovariance, firstDirections, rounds, type Components } from './principal-components.ts'

/** Directions along which vectors are placed at once. */
const groupSize = 40
/** For the components of pictures one group is enough, for those of drawings two. */
const mostGroups = 2

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
  const groups = [...Array(mostGroups).keys()].map(() => floats(strokeFeatures * groupSize))
  const places = floats(digitsAtOnce * groupSize)
  const rests = doubles(digitsAtOnce)
  const differences = doubles(digitsAtOnce * strokeFeatures)
  /** Whose directions are in `groups`. */
  let current: Components | undefined

  const describe = (digits: Digits, indices: Uint32Array) => {
    for (let row = 0; row < indices.length; row++) {
      images.set(imageOf(digits, indices[row]!), row * pixelCount)
    }
    kernels.describeStrokes(images.byteOffset, indices.length, scratch, vectors.byteOffset)
  }

  const take = (components: Components) => {
    if (components === current) return
    current = components
    mean.set(components.mean)
    for (const [group, transposed] of groups.entries()) {
      transposed.fill(0)
      const size = Math.min(groupSize, components.count - group * groupSize)
      for (let k = 0; k < size; k++) {
        const start = (group * groupSize + k) * strokeFeatures
        for (let j = 0; j < strokeFeatures; j++) {
          transposed[j * groupSize + k] = components.directions[start + j]!
        }
      }
    }
  }

  /** Along some directions at a time. What they leave over of a vector is what the kernel says after the only group, or of no interest. */
  const place = (components: Components, found: Places) => {
    take(components)
    const { count: width, isWhitened = false } = components
    const count = found.rests.length
    for (let from = 0; from < width; from += groupSize) {
      const { byteOffset } = groups[from / groupSize]!
      const [of, to] = [vectors.byteOffset, places.byteOffset]
      kernels.placeVectors(of, count, mean.byteOffset, byteOffset, to, rests.byteOffset)
      const size = Math.min(groupSize, width - from)
      for (let row = 0; row < count; row++) {
        found.places.set(places.subarray(row * groupSize, row * groupSize + size), row * width + from)
      }
    }
    if (isWhitened) found.rests.fill(0)
    else found.rests.set(rests.subarray(0, count))
  }

  return {
    describe(digits, indices, features) {
      describe(digits, indices)
      features.set(vectors.subarray(0, indices.length * strokeFeatures))
    },

    *findCovariance(features, meanOfAll) {
      const rows = features.length / strokeFeatures
      // Memory of its own, since the work on several albums may alternate.
      const own = new Region(heap, memory)
      const size = strokeFeatures * strokeFeatures
      const covariance = own.doubles(own.allocate(8 * size), size)
      for (let from = 0; from < rows; from += digitsAtOnce) {
        const count = Math.min(digitsAtOnce, rows - from)
        vectors.set(features.subarray(from * strokeFeatures, (from + count) * strokeFeatures))
        mean.set(meanOfAll)
        current = undefined
        kernels.addProducts(vectors.byteOffset, count, mean.byteOffset, differences.byteOffset, covariance.byteOffset)
        yield
      }
      completeCovariance(covariance, strokeFeatures, rows)
      const found = covariance.slice()
      own.close()
      return found
    },

    *findDirections(covariance, width, count) {
      const own = new Region(heap, memory)
      const ownDoubles = (length: number) => own.doubles(own.allocate(8 * length), length)
      const matrix = ownDoubles(width * width)
      let directions = ownDoubles(width * count)
      let product = ownDoubles(width * count)
      matrix.set(covariance)
      directions.set(firstDirections(width, count))
      for (let round = 0; round < rounds; round++) {
        kernels.iterateDirections(matrix.byteOffset, directions.byteOffset, product.byteOffset, count)
        ;[directions, product] = [product, directions]
        yield
      }
      const found = directions.slice()
      own.close()
      return found
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
