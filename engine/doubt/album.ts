/**
 * The album: training digits of each class, described by their strokes, in which a picture can be looked up. How far away the nearest
 * ones of a class lie says whether the picture looks like that digit at all, whatever the network makes of it.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { describeStrokes, strokeFeatures } from './orientation.ts'
import { findComponents, project, type Components } from './principal-components.ts'

/** Training digits in an album: fewer are noticeably worse, more hardly better. */
const largestAlbum = 20_000
/** Digits that the principal components come from. */
const examined = 5_000
const componentCount = 40

export type Album = {
  readonly components: Components
  /** One entry a class: the digits' places [count × 40] and their indices among the digits. */
  readonly pages: readonly { readonly places: Float32Array; readonly indices: Uint32Array }[]
}

export type Lookup = {
  /** Distance to the second nearest digit of the class: one digit may be a slip of somebody's hand. Infinite for an empty page. */
  readonly distance: number
  /** Index of the nearest digit among the digits; −1 for an empty page. */
  readonly nearest: number
}

/** The album of the first digits that `indices` name. The same digits always give the same bits. */
export function* makeAlbum(digits: Digits, indices: Uint32Array): Work<Album> {
  const count = Math.min(largestAlbum, indices.length)
  const features = new Float32Array(count * strokeFeatures)
  const pixels = new Float32Array(pixelCount)
  for (let digit = 0; digit < count; digit++) {
    readPixels(digits, indices[digit]!, pixels)
    describeStrokes(pixels, features, digit * strokeFeatures)
    if (digit % 50 === 49) yield
  }
  const components = yield* findComponents(
    features.subarray(0, Math.min(count, examined) * strokeFeatures),
    strokeFeatures,
    componentCount,
  )
  const order = Array.from({ length: count }, (_, digit) => digit)
  const pages = []
  for (let label = 0; label < classCount; label++) {
    const members = order.filter((digit) => digits.labels[indices[digit]!] === label)
    const places = new Float32Array(members.length * componentCount)
    for (const [row, digit] of members.entries()) {
      const start = digit * strokeFeatures
      project(components, features.subarray(start, start + strokeFeatures), places, row * componentCount)
      if (row % 100 === 99) yield
    }
    pages.push({ places, indices: Uint32Array.from(members, (digit) => indices[digit]!) })
  }
  return { components, pages }
}

const features = new Float32Array(strokeFeatures)
const place = new Float32Array(componentCount)

/** Looks a picture up among the digits of one class. `pixels` is [784], grey levels 0 to 1. */
export function lookUp({ components, pages }: Album, pixels: Float32Array, label: number): Lookup {
  describeStrokes(pixels, features)
  const rest = project(components, features, place)
  const { places, indices } = pages[label]!
  let least = Infinity
  let second = Infinity
  let nearest = -1
  for (let row = 0; row < indices.length; row++) {
    const start = row * componentCount
    let sum = 0
    // Most digits are out of the question after a few components.
    for (let k = 0; k < componentCount && sum < second; k++) sum += (place[k]! - places[start + k]!) ** 2
    if (sum >= second) continue
    if (sum < least) {
      second = least
      least = sum
      nearest = indices[row]!
    } else {
      second = sum
    }
  }
  return { distance: Math.sqrt(second + rest), nearest }
}
