/**
 * The album: training digits of each class, described by their strokes, in which a picture can be looked up. How far away the nearest
 * ones of a class lie says whether the picture looks like that digit at all, whatever the network makes of it.
 */
import { classCount } from '#engine/contract/pictures.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { digitsAtOnce, readableDescriber, type Describer, type Places } from './describer.ts'
import { describeStrokes, strokeFeatures } from './orientation.ts'
import { componentCount, project, type Components } from './principal-components.ts'

/** Training digits in an album: fewer are noticeably worse, more hardly better. */
const largestAlbum = 20_000
/** Digits that the principal components come from. */
const examined = 5_000

export type Page = {
  /** [count × 40] */
  readonly places: Float32Array
  /** [count] which of the digits they are. */
  readonly indices: Uint32Array
}

export type Album = {
  readonly components: Components
  /** One entry a class. */
  readonly pages: readonly Page[]
}

export type Lookup = {
  /** Distance to the second nearest digit of the class: one digit may be a slip of somebody's hand. Infinite for an empty page. */
  readonly distance: number
  /** Index of the nearest digit among the digits; −1 for an empty page. */
  readonly nearest: number
}

/** The album of the first digits that `indices` name. The same digits and describer always give the same bits. */
export function* makeAlbum(digits: Digits, indices: Uint32Array, describer = readableDescriber): Work<Album> {
  const members = indices.subarray(0, largestAlbum)
  const first = members.subarray(0, examined)
  const features = new Float32Array(first.length * strokeFeatures)
  for (let from = 0; from < first.length; from += digitsAtOnce) {
    describer.describe(digits, first.subarray(from, from + digitsAtOnce), features.subarray(from * strokeFeatures))
    yield
  }
  const components = yield* describer.findComponents(features)
  const { places } = yield* placeDigits(digits, members, components, describer, features)
  return { components, pages: sortByClass(digits, members, places) }
}

/** Where the digits that `indices` name lie in terms of `components`. `known`: features of the first of them. */
export function* placeDigits(
  digits: Digits,
  indices: Uint32Array,
  components: Components,
  describer: Describer = readableDescriber,
  known = new Float32Array(0),
): Work<Places> {
  const places = new Float32Array(indices.length * componentCount)
  const rests = new Float64Array(indices.length)
  for (let from = 0; from < indices.length; from += digitsAtOnce) {
    const some = indices.subarray(from, from + digitsAtOnce)
    const to = from + some.length
    const found = {
      places: places.subarray(from * componentCount, to * componentCount),
      rests: rests.subarray(from, to),
    }
    const features = known.subarray(from * strokeFeatures, to * strokeFeatures)
    if (features.length === some.length * strokeFeatures) describer.place(components, features, found)
    else describer.placeDigits(components, digits, some, found)
    yield
  }
  return { places, rests }
}

function sortByClass({ labels }: Digits, indices: Uint32Array, places: Float32Array): readonly Page[] {
  const counts = new Uint32Array(classCount)
  for (let digit = 0; digit < indices.length; digit++) counts[labels[indices[digit]!]!]!++
  const pages = Array.from(counts, (count) => ({
    places: new Float32Array(count * componentCount),
    indices: new Uint32Array(count),
  }))
  counts.fill(0)
  for (let digit = 0; digit < indices.length; digit++) {
    const index = indices[digit]!
    const label = labels[index]!
    const page = pages[label]!
    const row = counts[label]!++
    page.indices[row] = index
    const [from, to] = [digit * componentCount, row * componentCount]
    for (let k = 0; k < componentCount; k++) page.places[to + k] = places[from + k]!
  }
  return pages
}

const features = new Float32Array(strokeFeatures)
const place = new Float32Array(componentCount)

/** Looks a picture up among the digits of one class. `pixels` is [784], grey levels 0 to 1. */
export function lookUp({ components, pages }: Album, pixels: Float32Array, label: number): Lookup {
  describeStrokes(pixels, features)
  const rest = project(components, features, place)
  const { square, nearest } = search(pages[label]!, place, rest)
  return { distance: Math.sqrt(square), nearest }
}

/**
 * The squared distance from a picture to the second nearest digit of a page, and which one is the nearest. The picture is at `place` [40],
 * and `rest` is the squared length of what that leaves out. The search ends once the squared distance is known to be at most `enough`.
 */
export function search(
  { places, indices }: Page,
  place: Float32Array,
  rest: number,
  enough = -Infinity,
): { readonly square: number; readonly nearest: number } {
  let least = Infinity
  let second = Infinity
  let nearest = -1
  for (let row = 0; row < indices.length; row++) {
    const start = row * componentCount
    let sum = 0
    // Most digits are out of the question after a few components.
    for (let k = 0; k < componentCount && sum < second; k++) {
      const difference = place[k]! - places[start + k]!
      sum += difference * difference
    }
    if (sum >= second) continue
    if (sum < least) {
      second = least
      least = sum
      nearest = indices[row]!
    } else {
      second = sum
    }
    if (second + rest <= enough) break
  }
  return { square: second + rest, nearest }
}
