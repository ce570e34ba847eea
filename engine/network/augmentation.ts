/**
 * Augmentation: each time a training picture is used, it is first bent a little, so that the network never sees the same one twice. The
 * stroke is made thicker or thinner, and the picture is scaled, slanted, turned, moved, and pulled about like rubber. Simard, Steinkraus
 * and Platt, "Best practices for convolutional neural networks applied to visual document analysis", 2003.
 *
 * Each number of chance is no stream but a function: number k of sample `position` of an epoch's order is
 *   u(k) = scramble(key ⊕ splitmix32(k)) / 2³¹ as a signed word, −1 to 1,  key = splitmix32(createKey(seed, 'augmentation', epoch) ⊕ position).
 * So any thread can bend any picture.
 *
 * The readable twin of `engine/kernels/warp.ts`.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { AugmentationSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createKey, scramble, splitmix32 } from '#engine/basics/random.ts'
import type { FloatArray } from './network.ts'

const side = 28
/** The pixel that all turning and scaling is about: where MNIST's digits have their centre of mass. */
const middle = 14

/** Words of chance: the first eight are for the transformation, then come those of the two grids. */
const firstGridWord = 8
/**
 * Elastic pulls are given on a grid of 7 × 7 points, 7 pixels apart, for each direction; between them cubic B-splines make them smooth,
 * about as smooth as Simard's Gaussian of 4 pixels, for a hundredth of the work. The idea of a coarse grid: Ronneberger, Fischer and
 * Brox, "U-Net", 2015.
 */
const gridSide = 7
const gridStep = 7
/** Two grids, each filled up to whole vectors. */
const gridWords = 2 * (gridSide * gridSide + 3)

/** splitmix32(k) for each word k of the grids. */
export const gridKeys: Uint32Array = Uint32Array.from({ length: gridWords }, (_, word) =>
  splitmix32(firstGridWord + word),
)

/**
 * [7 × 28] What grid point k contributes to pixel x of its row or column: cubic B-splines, whose weights add up to 1 at each pixel, so
 * that no pixel is pulled further than the furthest grid point.
 */
export const splines: Float32Array = createSplines()

function createSplines(): Float32Array {
  const weights = new Float32Array(gridSide * side)
  for (let x = 0; x < side; x++) {
    const cell = Math.floor(x / gridStep)
    const t = (x % gridStep) / gridStep
    const four = [(1 - t) ** 3, 3 * t ** 3 - 6 * t ** 2 + 4, -3 * t ** 3 + 3 * t ** 2 + 3 * t + 1, t ** 3]
    for (const [index, weight] of four.entries()) weights[(cell + index) * side + x] = weight / 6
  }
  return weights
}

/** What is done to one picture. A pixel (x, y) of the new picture gets what was at (a x + b y + c, d x + e y + f) and a pull away. */
export type Warp = {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
  /** −1 to 1: each pixel goes so far towards the darkest (or brightest) of itself and its four neighbours. */
  readonly thickness: number
  /** Greatest pull, in pixels. */
  readonly elastic: number
  /** Of the sample's words of chance. */
  readonly key: number
}

/** The settings change pictures at all. */
export function isAugmented({ shift, rotation, scaling, shear, elastic, thickness }: AugmentationSettings): boolean {
  return shift > 0 || rotation > 0 || scaling > 0 || shear > 0 || elastic > 0 || thickness > 0
}

/** What happens to the sample at `position` of an epoch's order; `epochKey` is `createEpochKey(seed, epoch)`. */
export function chooseWarp(settings: AugmentationSettings, epochKey: number, position: number): Warp {
  const key = splitmix32(epochKey ^ position)
  const u = (word: number) => (scramble(key ^ splitmix32(word)) | 0) / 2 ** 31
  const toX = middle + settings.shift * u(0)
  const toY = middle + settings.shift * u(1)
  const angle = (Math.PI / 180) * settings.rotation * u(2)
  const scaleX = 1 + settings.scaling * u(3)
  const scaleY = 1 + settings.scaling * u(4)
  const slant = settings.shear * u(5)
  // The new picture's point, undone step by step: moved back, turned back, slanted back, scaled back.
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const a = (cos + slant * sin) / scaleX
  const b = (sin - slant * cos) / scaleX
  const d = -sin / scaleY
  const e = cos / scaleY
  return {
    ...{ a, b, c: middle - a * toX - b * toY },
    ...{ d, e, f: middle - d * toX - e * toY },
    thickness: settings.thickness * u(6),
    elastic: settings.elastic,
    key,
  }
}

export function createEpochKey(seed: number, epoch: number): number {
  return createKey(seed, 'augmentation', epoch)
}

/** Bends the pictures of the rows 0 to `rows` − 1 of `pixels` [rows × 784] in place; row 0 is the sample at `position`. */
export function augment(
  pixels: FloatArray,
  rows: number,
  settings: Settings,
  place: { readonly epoch: number; readonly position: number },
): void {
  const epochKey = createEpochKey(settings.seed, place.epoch)
  for (let row = 0; row < rows; row++) {
    const picture = pixels.subarray(row * pixelCount, (row + 1) * pixelCount)
    warpPicture(picture, chooseWarp(settings, epochKey, place.position + row))
  }
}

/** Bends one picture [784] in place. */
export function warpPicture(picture: FloatArray, warp: Warp): void {
  const source = changeThickness(picture, warp.thickness)
  const pullX = createPulls(warp, 0)
  const pullY = createPulls(warp, 1)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const place = y * side + x
      const fromX = warp.a * x + warp.b * y + warp.c + pullX[place]!
      const fromY = warp.d * x + warp.e * y + warp.f + pullY[place]!
      picture[place] = interpolate(source, fromX, fromY)
    }
  }
}

/** Paper outside the picture. */
function read(picture: FloatArray, x: number, y: number): number {
  return x >= 0 && x < side && y >= 0 && y < side ? picture[y * side + x]! : 0
}

/** Dilation or erosion by a part of a pixel. */
function changeThickness(picture: FloatArray, thickness: number): FloatArray {
  const extreme = thickness > 0 ? Math.max : Math.min
  return picture.map((level, place) => {
    const x = place % side
    const y = Math.floor(place / side)
    const most = extreme(
      level,
      read(picture, x - 1, y),
      read(picture, x + 1, y),
      read(picture, x, y - 1),
      read(picture, x, y + 1),
    )
    return level + Math.abs(thickness) * (most - level)
  })
}

/** [28 × 28] how far to each pixel's source in one direction (0: x, 1: y), in pixels. */
function createPulls({ elastic, key }: Warp, direction: number): Float64Array {
  const pulls = new Float64Array(pixelCount)
  if (elastic === 0) return pulls
  const first = (direction * gridWords) / 2
  for (let row = 0; row < gridSide; row++) {
    for (let column = 0; column < gridSide; column++) {
      const word = scramble(key ^ gridKeys[first + row * gridSide + column]!) | 0
      const pull = (elastic * word) / 2 ** 31
      for (let y = 0; y < side; y++) {
        for (let x = 0; x < side; x++) {
          pulls[y * side + x]! += splines[row * side + y]! * splines[column * side + x]! * pull
        }
      }
    }
  }
  return pulls
}

/** The level between pixels, from the four around (bilinear). */
function interpolate(picture: FloatArray, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = x - left
  const below = y - top
  const upper = read(picture, left, top) * (1 - right) + read(picture, left + 1, top) * right
  const lower = read(picture, left, top + 1) * (1 - right) + read(picture, left + 1, top + 1) * right
  return upper * (1 - below) + lower * below
}
