/**
 * Features as people made them before networks learnt their own: numbers that somebody hopes tell digits apart. A pixel counts as ink from half
 * grey on.
 */
import type { HandMadeFeature } from '#engine/contract/lessons.ts'
import { imageSide, pixelCount } from '#engine/contract/pictures.ts'

const ink = 0.5
const zoneSide = imageSide / 4

export type FeatureValues = Readonly<Record<HandMadeFeature, number>>

/** All features of one picture, [784] grey levels. */
export function describePicture(pixels: ArrayLike<number>): FeatureValues {
  const isInk = (x: number, y: number) => pixels[y * imageSide + x]! >= ink
  const sumOf = (left: number, top: number, width: number, height: number) => {
    let sum = 0
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) sum += pixels[y * imageSide + x]!
    }
    return sum
  }
  const all = sumOf(0, 0, imageSide, imageSide)
  const shareOfInk = (part: number) => (all > 0 ? part / all : 0)
  const box = boxOf(isInk)
  const rowAt = (share: number) => Math.round(box.top + share * (box.bottom - box.top))
  const crossings = (isOn: (place: number) => boolean) => {
    let count = 0
    for (let place = 0; place < imageSide; place++) if (isOn(place) && !(place > 0 && isOn(place - 1))) count++
    return count
  }
  const crossingsOfRow = (y: number) => crossings((x) => isInk(x, y))
  const middleColumn = Math.round((box.left + box.right) / 2)
  const holes = findHoles(isInk)
  const half = imageSide / 2
  const zones = Array.from({ length: 16 }, (_, zone) => [
    `zone-${zone}`,
    shareOfInk(sumOf((zone % 4) * zoneSide, Math.floor(zone / 4) * zoneSide, zoneSide, zoneSide)),
  ])
  return {
    ink: all / pixelCount,
    proportion: (box.right - box.left + 1) / (box.bottom - box.top + 1),
    holes: holes.length,
    'hole-height': holes.length === 0 ? 0 : holes.reduce((sum, y) => sum + y, 0) / holes.length / imageSide,
    'crossings-upper': crossingsOfRow(rowAt(1 / 4)),
    'crossings-middle': crossingsOfRow(rowAt(1 / 2)),
    'crossings-lower': crossingsOfRow(rowAt(3 / 4)),
    'crossings-column': crossings((y) => isInk(middleColumn, y)),
    'symmetry-left-right': likeness(pixels, (x, y) => y * imageSide + (imageSide - 1 - x)),
    'symmetry-up-down': likeness(pixels, (x, y) => (imageSide - 1 - y) * imageSide + x),
    'ink-above': shareOfInk(sumOf(0, 0, imageSide, half)),
    'ink-left': shareOfInk(sumOf(0, 0, half, imageSide)),
    ...Object.fromEntries(zones),
  } as FeatureValues
}

/** Around the ink; the whole picture where there is none. */
function boxOf(isInk: (x: number, y: number) => boolean) {
  const box = { left: imageSide, right: -1, top: imageSide, bottom: -1 }
  for (let y = 0; y < imageSide; y++) {
    for (let x = 0; x < imageSide; x++) {
      if (!isInk(x, y)) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box.right < 0 ? { left: 0, right: imageSide - 1, top: 0, bottom: imageSide - 1 } : box
}

/** Of each patch of paper that ink encloses, the mean row. Paper is joined by its sides only, so that thin diagonal strokes hold it. */
function findHoles(isInk: (x: number, y: number) => boolean): readonly number[] {
  // A rim of paper around the picture joins all that is outside.
  const side = imageSide + 2
  const seen = new Uint8Array(side * side)
  const isPaper = (place: number) => !isInkAt(isInk, (place % side) - 1, Math.floor(place / side) - 1)
  const fill = (start: number) => {
    const open = [start]
    seen[start] = 1
    let [count, rows] = [0, 0]
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const [x, y] = [place % side, Math.floor(place / side)]
      count++
      rows += y - 1
      const beside = [
        x > 0 && place - 1,
        x < side - 1 && place + 1,
        y > 0 && place - side,
        y < side - 1 && place + side,
      ]
      for (const next of beside) {
        if (next === false || seen[next] || !isPaper(next)) continue
        seen[next] = 1
        open.push(next)
      }
    }
    return rows / count
  }
  fill(0)
  const holes: number[] = []
  for (let place = 0; place < side * side; place++) if (!seen[place] && isPaper(place)) holes.push(fill(place))
  return holes
}

function isInkAt(isInk: (x: number, y: number) => boolean, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < imageSide && y < imageSide && isInk(x, y)
}

/** 1 for a picture that is its own mirror image, 0 for one that has nothing in common with it. */
function likeness(pixels: ArrayLike<number>, mirrored: (x: number, y: number) => number): number {
  let [common, all] = [0, 0]
  for (let y = 0; y < imageSide; y++) {
    for (let x = 0; x < imageSide; x++) {
      const level = pixels[y * imageSide + x]!
      common += Math.min(level, pixels[mirrored(x, y)]!)
      all += level
    }
  }
  return all > 0 ? common / all : 1
}
