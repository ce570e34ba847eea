/**
 * Which of an image's ink is digits, and which belongs to which: frames, fingers, margin lines and dust are left out, the parts of a digit are
 * put together, and several digits are told apart and put into reading order.
 */
import type { Box, Raster } from '#engine/drawing/raster.ts'
import { faintest, findPatches, measureDepths, sizeOf, widest, type Patch } from './patches.ts'

/** More patches than a page of digits has are a pattern, or noise: only the largest are looked at, which takes about a second at most. */
const mostPatches = 200
/** A patch with less than this share of the largest one's ink is a speck. */
const speckShare = 0.03
/** A patch at the border that is wider than the others' strokes by this factor, or fainter on average, is a finger, or the edge of something. */
const foreign = { wider: 2, fainter: 0.5 }
/** A straight thin patch that is longer than everything else by this factor is a margin line, or a side of a frame. */
const lineLength = 1.5
/** A frame is inked along this share of each of its sides, and within this share of its size from them. */
const frame = { inked: 0.75, band: 0.13 }
/** A digit is at least this share as high as the largest; less is a part of one, or none. */
const leastDigit = 0.42
/** What is lower than this share of its width is a dash, or a piece of a line. */
const dash = 0.3
/** Parts of one digit are no further apart than these shares of the largest digit: beside each other, above each other, and of a small part. */
const gaps = { beside: 0.06, above: 0.12, part: 0.22 }

/** The digits' parts, digit by digit in reading order: rows from top to bottom, each from left to right. */
export function groupIntoDigits(ink: Raster): readonly (readonly Patch[])[] {
  const patches = dropForeign(takeLargest(findPatches(ink)), ink)
  const digits = join(patches.map((patch) => [patch]))
  const highest = Math.max(0, ...digits.map((parts) => heightOf(boxOf(parts))))
  const large = digits.filter((parts) => sizeOf(boxOf(parts)) >= leastDigit * highest)
  const upright = large.filter((parts) => !isDash(boxOf(parts)))
  return sortForReading(upright.length > 0 ? upright : large)
}

/** In the order in which they were found. */
function takeLargest(patches: readonly Patch[]): readonly Patch[] {
  if (patches.length <= mostPatches) return patches
  const least = patches.map((patch) => patch.ink).sort((one, other) => other - one)[mostPatches]!
  return patches.filter((patch) => patch.ink > least)
}

/** Digits that touch are wide, but no higher than others. */
function heightOf({ top, bottom }: Box): number {
  return bottom - top
}

function isDash({ left, top, right, bottom }: Box): boolean {
  return bottom - top < dash * (right - left)
}

export function boxOf(parts: readonly Box[]): Box {
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    top: Math.min(...parts.map(({ top }) => top)),
    right: Math.max(...parts.map(({ right }) => right)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  }
}

/** The ink of these patches alone, cut out. */
export function cutOut({ values, width }: Raster, parts: readonly Patch[]): Raster {
  const { left, top, right, bottom } = boxOf(parts)
  const own = { width: right - left, height: bottom - top, values: new Float32Array((right - left) * (bottom - top)) }
  for (const { pixels } of parts) {
    for (const pixel of pixels) {
      const x = (pixel % width) - left
      const y = Math.floor(pixel / width) - top
      own.values[y * own.width + x] = values[pixel]!
    }
  }
  return own
}

/** Without what is no digit; but if there is nothing else, it may be one after all. */
function dropForeign(patches: readonly Patch[], ink: Raster): readonly Patch[] {
  const depths = measureDepths(ink, (value) => value >= faintest)
  const widths = new Map(patches.map((patch) => [patch, widest(patch, depths)]))
  const widthOf = (patch: Patch) => widths.get(patch)!
  const straight = new Set(patches.filter((patch) => isStraight(patch, ink.width)))
  const drop = (from: readonly Patch[], isForeign: (patch: Patch, others: readonly Patch[]) => boolean) => {
    const kept = from.filter(
      (patch) =>
        !isForeign(
          patch,
          from.filter((other) => other !== patch),
        ),
    )
    return kept.length > 0 ? kept : from
  }
  const dropSpecks = (from: readonly Patch[]) => {
    const most = Math.max(0, ...from.map((patch) => patch.ink))
    return from.filter((patch) => patch.ink >= speckShare * most)
  }
  const inside = drop(dropSpecks(patches), (patch, others) => {
    const strokes = others.filter((other) => other.atBorder === 0)
    if (patch.atBorder === 0 || strokes.length === 0) return false
    const isWide = widthOf(patch) > foreign.wider * Math.max(...strokes.map(widthOf))
    return isWide || level(patch) < foreign.fainter * Math.max(...strokes.map(level))
  })
  const unframed = drop(dropSpecks(inside), (patch, others) => isFrame(patch, others, ink.width))
  return dropSpecks(
    drop(dropSpecks(unframed), (patch, others) => {
      const longest = Math.max(0, ...others.filter((other) => !straight.has(other)).map(sizeOf))
      return longest > 0 && straight.has(patch) && sizeOf(patch) > lineLength * longest
    }),
  )
}

/** The mean coverage of a patch. */
function level({ ink, pixels }: Patch): number {
  return ink / pixels.length
}

/** Whether the ink runs along all four sides of its box, with something else inside. */
function isFrame(patch: Patch, others: readonly Patch[], width: number): boolean {
  const { left, top, right, bottom, pixels } = patch
  const [wide, high] = [right - left, bottom - top]
  const isAround = others.some(
    (other) =>
      other.left > left && other.right < right && other.top > top && other.bottom < bottom && sizeOf(other) > high / 6,
  )
  if (!isAround) return false
  const sides = {
    left: new Uint8Array(high),
    right: new Uint8Array(high),
    top: new Uint8Array(wide),
    bottom: new Uint8Array(wide),
  }
  const [bandX, bandY] = [frame.band * wide, frame.band * high]
  for (const pixel of pixels) {
    const x = (pixel % width) - left
    const y = Math.floor(pixel / width) - top
    if (x <= bandX) sides.left[y] = 1
    if (x >= wide - 1 - bandX) sides.right[y] = 1
    if (y <= bandY) sides.top[x] = 1
    if (y >= high - 1 - bandY) sides.bottom[x] = 1
  }
  return Object.values(sides).every((side) => side.reduce((sum, inked) => sum + inked, 0) >= frame.inked * side.length)
}

/** Whether the ink is a straight thin line: hardly any of it lies beside its axis. */
function isStraight({ pixels }: Patch, width: number): boolean {
  let [sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0]
  for (const pixel of pixels) {
    const x = pixel % width
    const y = Math.floor(pixel / width)
    sumX += x
    sumY += y
    sumXX += x * x
    sumXY += x * y
    sumYY += y * y
  }
  const count = pixels.length
  const xx = sumXX / count - (sumX / count) ** 2
  const xy = sumXY / count - (sumX / count) * (sumY / count)
  const yy = sumYY / count - (sumY / count) ** 2
  const root = Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2)
  const [long, short] = [(xx + yy) / 2 + root, (xx + yy) / 2 - root]
  return short < 0.0016 * long
}

type Parts = readonly Patch[]

/** Puts together what belongs together, the nearest first, until nothing does any more. */
function join(digits: readonly Parts[]): readonly Parts[] {
  for (;;) {
    const boxes = digits.map(boxOf)
    const highest = Math.max(0, ...boxes.map(heightOf))
    let best: { readonly one: number; readonly other: number; readonly distance: number } | undefined
    for (let one = 0; one < digits.length; one++) {
      for (let other = one + 1; other < digits.length; other++) {
        const distance = judge(boxes[one]!, boxes[other]!, highest)
        if (distance !== null && distance < (best?.distance ?? Infinity)) best = { one, other, distance }
      }
    }
    if (!best) return digits
    const { one, other } = best
    digits = [...digits.filter((_, index) => index !== one && index !== other), [...digits[one]!, ...digits[other]!]]
  }
}

/** How far apart two parts of one digit are; null for what are no parts of one. */
function judge(one: Box, other: Box, highest: number): number | null {
  const gapX = Math.max(one.left, other.left) - Math.min(one.right, other.right)
  const gapY = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom)
  const distance = Math.hypot(Math.max(0, gapX), Math.max(0, gapY))
  const shareOf = (gap: number, sizes: readonly number[]) => Math.max(0, -gap) / Math.max(1, Math.min(...sizes))
  const overX = shareOf(gapX, [one.right - one.left, other.right - other.left])
  const overY = shareOf(gapY, [one.bottom - one.top, other.bottom - other.top])
  const smaller = Math.min(sizeOf(one), sizeOf(other))
  const isSmall = smaller < 0.5 * highest || isBar(one, highest) || isBar(other, highest)
  const isPart = isSmall && distance <= gaps.part * highest
  const isCrossed = overX >= 0.5 && overY >= 0.3
  const isAbove = overX >= 0.3 && gapY > 0 && gapY <= gaps.above * highest
  const isBeside = overY >= 0.4 && gapX <= gaps.beside * highest && smaller < 0.85 * highest
  return isPart || isCrossed || isAbove || isBeside ? distance : null
}

/** A flat part, such as the bar of a five. */
function isBar({ left, top, right, bottom }: Box, highest: number): boolean {
  return bottom - top < 0.5 * Math.min(right - left, highest)
}

function sortForReading(digits: readonly Parts[]): readonly Parts[] {
  const waiting = [...digits].sort((one, other) => boxOf(one).top - boxOf(other).top)
  const rows: Parts[][] = []
  for (const digit of waiting) {
    const { top, bottom } = boxOf(digit)
    const row = rows.find((known) => {
      const box = boxOf(known.flat())
      const common = Math.min(bottom, box.bottom) - Math.max(top, box.top)
      return common >= 0.5 * Math.min(bottom - top, box.bottom - box.top)
    })
    if (row) row.push(digit)
    else rows.push([digit])
  }
  return rows.flatMap((row) => row.sort((one, other) => boxOf(one).left - boxOf(other).left))
}
