/**
 * The album: training digits of each class, described by their strokes, in which a picture can be looked up. How far away the nearest
 * ones of a class lie says whether the picture looks like that digit at all, whatever the network makes of it.
 */
import { classCount } from '#engine/contract/pictures.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { digitsAtOnce, readableDescriber, type Describer, type Places } from './describer.ts'
import { describeStrokes, strokeFeatures } from './orientation.ts'
import { componentCount, findComponents, project, type Components } from './principal-components.ts'
import { findWhitened } from './whitening.ts'

/** Training digits in an album, but for pen digits: fewer are noticeably worse, more hardly better. */
export const largestAlbum = 20_000
/** Digits that the principal components come from. */
const examined = 5_000
/** Components that the strokes of drawings are described by. */
const whitenedCount = 60

export type Page = {
  /** [count × components] */
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

/** [indices × 200] the features of the digits that `indices` names. */
export function* describeDigits(
  digits: Digits,
  indices: Uint32Array,
  describer: Describer = readableDescriber,
): Work<Float32Array> {
  const features = new Float32Array(indices.length * strokeFeatures)
  for (let from = 0; from < indices.length; from += digitsAtOnce) {
    describer.describe(digits, indices.subarray(from, from + digitsAtOnce), features.subarray(from * strokeFeatures))
    yield
  }
  return features
}

/**
 * The album of the digits that `members` names. The same digits and describer always give the same bits.
 *
 * @param known features of the first of them, of at least 5,000 if there are more
 */
export function* makeAlbum(
  digits: Digits,
  members: Uint32Array,
  describer: Describer = readableDescriber,
  known: Float32Array = new Float32Array(0),
): Work<Album> {
  const features = known.length > 0 ? known : yield* describeDigits(digits, members.subarray(0, examined), describer)
  const components = yield* findAlbumComponents(digits, members, describer, features)
  const { places } = yield* placeDigits(digits, members, components, describer, features)
  return { components, pages: sortByClass(digits, members, places, components.count) }
}

/** The components that an album's digits are placed along. `known` as for `makeAlbum`. */
export function* findAlbumComponents(
  digits: Digits,
  members: Uint32Array,
  describer: Describer,
  known: Float32Array = new Float32Array(0),
): Work<Components> {
  const features = known.length > 0 ? known : yield* describeDigits(digits, members.subarray(0, examined), describer)
  return yield* findComponents(
    features.subarray(0, examined * strokeFeatures),
    strokeFeatures,
    componentCount,
    describer,
  )
}

/**
 * The album that drawings are looked up in: of `members`, the last `drawn` of which were painted from strokes. What differences mean is
 * learnt from those; the others may be written in ways that none of them is. The same always gives the same bits.
 *
 * @param features [members × 200]
 */
export function* makeDrawnAlbum(
  digits: Digits,
  members: Uint32Array,
  drawn: number,
  describer: Describer,
  features: Float32Array,
): Work<Album> {
  const first = members.length - drawn
  const labels = Uint8Array.from(members.subarray(first), (index) => digits.labels[index]!)
  const ofDrawn = features.subarray(first * strokeFeatures)
  const components = yield* findWhitened(ofDrawn, labels, strokeFeatures, whitenedCount, describer)
  const { places } = yield* placeDigits(digits, members, components, describer, features)
  return { components, pages: sortByClass(digits, members, places, components.count) }
}

/** The album with digits more: those from `first` on. */
export function* addToAlbum(
  { components, pages }: Album,
  digits: Digits,
  first: number,
  describer: Describer = readableDescriber,
): Work<Album> {
  const more = Uint32Array.from({ length: digits.count - first }, (_, index) => first + index)
  const { places } = yield* placeDigits(digits, more, components, describer)
  const added = sortByClass(digits, more, places, components.count)
  return { components, pages: pages.map((page, label) => joinPages(page, added[label]!)) }
}

function joinPages(one: Page, other: Page): Page {
  if (other.indices.length === 0) return one
  const places = new Float32Array(one.places.length + other.places.length)
  const indices = new Uint32Array(one.indices.length + other.indices.length)
  places.set(one.places)
  places.set(other.places, one.places.length)
  indices.set(one.indices)
  indices.set(other.indices, one.indices.length)
  return { places, indices }
}

/** Where the digits that `indices` name lie in terms of `components`. `known`: features of the first of them. */
export function* placeDigits(
  digits: Digits,
  indices: Uint32Array,
  components: Components,
  describer: Describer = readableDescriber,
  known: Float32Array = new Float32Array(0),
): Work<Places> {
  const { count } = components
  const places = new Float32Array(indices.length * count)
  const rests = new Float64Array(indices.length)
  for (let from = 0; from < indices.length; from += digitsAtOnce) {
    const some = indices.subarray(from, from + digitsAtOnce)
    const to = from + some.length
    const found = {
      places: places.subarray(from * count, to * count),
      rests: rests.subarray(from, to),
    }
    const features = known.subarray(from * strokeFeatures, to * strokeFeatures)
    const isKnown = features.length === some.length * strokeFeatures
    if (isKnown) describer.place(components, features, found)
    else describer.placeDigits(components, digits, some, found)
    yield
  }
  return { places, rests }
}

function sortByClass(
  { labels }: Digits,
  indices: Uint32Array,
  places: Float32Array,
  components: number,
): readonly Page[] {
  const counts = new Uint32Array(classCount)
  for (let digit = 0; digit < indices.length; digit++) counts[labels[indices[digit]!]!]!++
  const pages = Array.from(counts, (count) => ({
    places: new Float32Array(count * components),
    indices: new Uint32Array(count),
  }))
  counts.fill(0)
  for (let digit = 0; digit < indices.length; digit++) {
    const index = indices[digit]!
    const label = labels[index]!
    const page = pages[label]!
    const row = counts[label]!++
    page.indices[row] = index
    const [from, to] = [digit * components, row * components]
    for (let k = 0; k < components; k++) page.places[to + k] = places[from + k]!
  }
  return pages
}

const features = new Float32Array(strokeFeatures)

/** Looks a picture up among the digits of one class. `pixels` is [784], grey levels 0 to 1. */
export function lookUp({ components, pages }: Album, pixels: Float32Array, label: number): Lookup {
  describeStrokes(pixels, features)
  const place = new Float32Array(components.count)
  const rest = project(components, features, place)
  const { square, nearest } = search(pages[label]!, place, rest)
  return { distance: Math.sqrt(square), nearest }
}

/**
 * The squared distance from a picture to the second nearest digit of a page, and which one is the nearest. The picture is at `place` [components],
 * and `rest` is the squared length of what that leaves out. The search ends once the squared distance is known to be at most `enough`.
 */
export function search(
  { places, indices }: Page,
  place: Float32Array,
  rest: number,
  enough = -Infinity,
): { readonly square: number; readonly nearest: number } {
  const count = place.length
  let least = Infinity
  let second = Infinity
  let nearest = -1
  for (let row = 0; row < indices.length; row++) {
    const start = row * count
    let sum = 0
    // Most digits are out of the question after a few components.
    for (let k = 0; k < count && sum < second; k++) {
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
