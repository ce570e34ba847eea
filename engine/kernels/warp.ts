/**
 * Augmentation as `engine/network/augmentation.ts` defines it: one picture a call. Pictures are bent inside a frame of paper, 32 numbers a
 * row, so that neighbours can be read without asking whether they are there.
 */

import { scramble, splitmix32 } from './chance.ts'
import { Lanes } from './lanes.ts'
import { Plan } from './plan.ts'

/** Bytes of a row of the frame. Pixel (0, 0) is at row 1, column 1. */
const frameRow: usize = 128
const frameBytes: usize = 32 * frameRow
/** Pixels of a picture's row. */
const side = 28
const pictureRow: usize = 4 * side
/** Grid points of a row and of a column. */
const gridSide: usize = 7
/** Bytes of a direction's grid: 49 numbers, filled up to whole vectors. */
const gridBytes: usize = 208
/** Seven pulls that a row of pixels is under, one for each column of the grid. */
const rowPullBytes: usize = 32

/** Bytes of `scratch`: two frames, two grids, and the pulls of a row. */
export function warpScratchBytes(): i32 {
  return <i32>(2 * (frameBytes + gridBytes + rowPullBytes))
}

/** The pixel that all turning and scaling is about. */
const middle: f64 = 14

/** −1 to 1 */
function chance(key: u32, word: u32): f64 {
  return <f64>(<i32>scramble(key ^ splitmix32(word))) / 2147483648
}

/** target [784] = the digit at `entry` of a table (`listDigits`), bent as the sample at `position` of the epoch's order is. */
export function warpDigit(plan: Plan, entry: usize, position: u32, target: usize, scratch: usize): void {
  const key = splitmix32(plan.epochKey ^ position)
  const toX = middle + <f64>plan.shift * chance(key, 0)
  const toY = middle + <f64>plan.shift * chance(key, 1)
  const angle = (Math.PI / 180) * <f64>plan.rotation * chance(key, 2)
  const scaleX = 1 + <f64>plan.scaling * chance(key, 3)
  const scaleY = 1 + <f64>plan.scaling * chance(key, 4)
  const slant = <f64>plan.shear * chance(key, 5)
  // The new picture's point, undone step by step: moved back, turned back, slanted back, scaled back.
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const a = (cos + slant * sin) / scaleX
  const b = (sin - slant * cos) / scaleX
  const d = -sin / scaleY
  const e = cos / scaleY
  const c = middle - a * toX - b * toY
  const f = middle - d * toX - e * toY
  const thickness = <f64>plan.thickness * chance(key, 6)
  warp(plan, entry, target, scratch, <f32>a, <f32>b, <f32>c, <f32>d, <f32>e, <f32>f, <f32>thickness, key)
}

/** A pixel (x, y) of the new picture gets what was at (a x + b y + c, d x + e y + f) and a pull away. */
function warp(
  plan: Plan,
  entry: usize,
  target: usize,
  scratch: usize,
  a: f32,
  b: f32,
  c: f32,
  d: f32,
  e: f32,
  f: f32,
  thickness: f32,
  key: u32,
): void {
  const elastic = plan.elastic
  const splines = plan.splines
  let frame = scratch
  memory.fill(frame, 0, frameBytes)
  let number: usize = load<u32>(entry)
  const numbersEnd = number + 2 * <usize>load<u32>(entry, 4)
  for (let level = numbersEnd; number < numbersEnd; number += 2, level++) {
    const place: u32 = load<u16>(number)
    const row = place / side
    const column = place - side * row
    store<f32>(frame + ((row + 1) << 7) + ((column + 1) << 2), <f32>load<u8>(level) / 255)
  }
  if (thickness !== 0) {
    const changed = frame + frameBytes
    changeThickness(frame, changed, thickness)
    frame = changed
  }
  const grids = scratch + 2 * frameBytes
  const rowPulls = grids + 2 * gridBytes
  if (elastic > 0) fillGrids(grids, plan.gridKeys, elastic, key)

  const least = f32x4.splat(-1)
  const most = f32x4.splat(<f32>side)
  for (let y = 0; y < side; y++) {
    if (elastic > 0) {
      pullRow(grids, splines, y, rowPulls)
      pullRow(grids + gridBytes, splines, y, rowPulls + rowPullBytes)
    }
    // Where the row's first four pixels come from.
    let fromX = f32x4.splat(b * <f32>y + c)
    let fromY = f32x4.splat(e * <f32>y + f)
    const firstFour = f32x4(0, 1, 2, 3)
    fromX = f32x4.add(fromX, f32x4.mul(f32x4.splat(a), firstFour))
    fromY = f32x4.add(fromY, f32x4.mul(f32x4.splat(d), firstFour))
    const stepX = f32x4.splat(4 * a)
    const stepY = f32x4.splat(4 * d)
    for (let x: usize = 0; x < pictureRow; x += 16) {
      let sourceX = fromX
      let sourceY = fromY
      if (elastic > 0) {
        let weights = splines + x
        for (let column: usize = 0; column < 4 * gridSide; column += 4) {
          const weight = v128.load(weights)
          sourceX = Lanes.multiplyAdd(weight, v128.load32_splat(rowPulls + column), sourceX)
          sourceY = Lanes.multiplyAdd(weight, v128.load32_splat(rowPulls + rowPullBytes + column), sourceY)
          weights += pictureRow
        }
      }
      fromX = f32x4.add(fromX, stepX)
      fromY = f32x4.add(fromY, stepY)
      // Outside there is only paper, so whatever lies further away may as well lie at the frame.
      sourceX = f32x4.min(f32x4.max(sourceX, least), most)
      sourceY = f32x4.min(f32x4.max(sourceY, least), most)
      const left = f32x4.floor(sourceX)
      const top = f32x4.floor(sourceY)
      const right = f32x4.sub(sourceX, left)
      const below = f32x4.sub(sourceY, top)
      // Bytes from the frame's first pixel (−1, −1).
      const columns = i32x4.shl(i32x4.trunc_sat_f32x4_s(left), 2)
      const rows = i32x4.shl(i32x4.trunc_sat_f32x4_s(top), 7)
      const places = i32x4.add(i32x4.add(rows, columns), i32x4.splat(<i32>frameRow + 4))
      const p0 = frame + <usize>i32x4.extract_lane(places, 0)
      const p1 = frame + <usize>i32x4.extract_lane(places, 1)
      const p2 = frame + <usize>i32x4.extract_lane(places, 2)
      const p3 = frame + <usize>i32x4.extract_lane(places, 3)
      // Pairs of neighbours, then all left ones and all right ones.
      const upper01 = v128.load64_lane(p1, v128.load64_zero(p0), 1)
      const upper23 = v128.load64_lane(p3, v128.load64_zero(p2), 1)
      const lower01 = v128.load64_lane(p1, v128.load64_zero(p0, frameRow), 1, frameRow)
      const lower23 = v128.load64_lane(p3, v128.load64_zero(p2, frameRow), 1, frameRow)
      const upper = Lanes.mix(
        v128.shuffle<f32>(upper01, upper23, 0, 2, 4, 6),
        v128.shuffle<f32>(upper01, upper23, 1, 3, 5, 7),
        right,
      )
      const lower = Lanes.mix(
        v128.shuffle<f32>(lower01, lower23, 0, 2, 4, 6),
        v128.shuffle<f32>(lower01, lower23, 1, 3, 5, 7),
        right,
      )
      v128.store(target + x, Lanes.mix(upper, lower, below))
    }
    target += pictureRow
  }
}

/** Dilation or erosion by a part of a pixel, from one frame to the other. */
function changeThickness(frame: usize, changed: usize, thickness: f32): void {
  memory.fill(changed, 0, frameBytes)
  const share = f32x4.splat(abs(thickness))
  const isThicker = thickness > 0
  for (let row: usize = 1; row <= <usize>side; row++) {
    for (let x: usize = 4; x < 4 + pictureRow; x += 16) {
      const place = row * frameRow + x
      const at = frame + place
      const level = v128.load(at)
      const leftOf = v128.load(at - 4)
      const rightOf = v128.load(at + 4)
      const above = v128.load(at - frameRow)
      const under = v128.load(at + frameRow)
      const extreme = isThicker
        ? f32x4.max(level, f32x4.max(f32x4.max(leftOf, rightOf), f32x4.max(above, under)))
        : f32x4.min(level, f32x4.min(f32x4.min(leftOf, rightOf), f32x4.min(above, under)))
      v128.store(changed + place, Lanes.mix(level, extreme, share))
    }
  }
}

/** The pulls of all grid points, by chance: −`elastic` to `elastic` pixels. */
function fillGrids(grids: usize, gridKeys: usize, elastic: f32, key: u32): void {
  const keys = i32x4.splat(key)
  const scale = f32x4.splat(elastic / 2147483648)
  for (let at: usize = 0; at < 2 * gridBytes; at += 16) {
    let word = v128.xor(keys, v128.load(gridKeys + at))
    word = i32x4.mul(v128.xor(word, i32x4.shr_u(word, 16)), i32x4.splat(0x21f0aaad))
    word = i32x4.mul(v128.xor(word, i32x4.shr_u(word, 15)), i32x4.splat(0x735a2d97))
    word = v128.xor(word, i32x4.shr_u(word, 15))
    v128.store(grids + at, f32x4.mul(f32x4.convert_i32x4_s(word), scale))
  }
}

/** pulls[column] = Σ over the grid's rows: the row's weight at pixel row y · its point in that column. */
function pullRow(grid: usize, splines: usize, y: i32, pulls: usize): void {
  for (let column: usize = 0; column < 4 * gridSide; column += 4) {
    let sum: f32 = 0
    for (let row: usize = 0; row < gridSide; row++) {
      sum += load<f32>(splines + row * pictureRow + 4 * <usize>y) * load<f32>(grid + 4 * gridSide * row + column)
    }
    store<f32>(pulls + column, sum)
  }
}
