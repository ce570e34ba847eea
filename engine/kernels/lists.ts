/**
 * Lists of the numbers of a matrix that are not 0: made from digits, from activations, and transposed (from a list a sample to a
 * list an input). A list is pairs of a row's offset (u32, bytes) and a factor (f32); `ranges` holds the addresses of begin and end
 * (u32) of each.
 */
import { pairBytes, rowBytes, rowShift } from './lanes.ts'
import { digitEntryBytes } from './plan.ts'

const pixels: usize = 784

/**
 * Takes over `count` pictures [count × 784 bytes]: of each, the numbers of the pixels that are not paper (u16), and after them their levels (u8),
 * from `target` on. `table` gets the address and the length of each. Returns where the next one may begin.
 */
export function takeOver(images: usize, count: i32, target: usize, table: usize): usize {
  const paper = i8x16.splat(0)
  for (let digit = 0; digit < count; digit++) {
    const picture = images + pixels * <usize>digit
    let length: u32 = 0
    for (let at: usize = 0; at < pixels; at += 16) {
      length += popcnt(<u32>i8x16.bitmask(i8x16.ne(v128.load(picture + at), paper)))
    }
    const entry = table + digitEntryBytes * <usize>digit
    store<u32>(entry, <u32>target)
    store<u32>(entry, length, 4)
    let number = target
    let level = target + 2 * <usize>length
    for (let at: usize = 0; at < pixels; at += 16) {
      let inked = <u32>i8x16.bitmask(i8x16.ne(v128.load(picture + at), paper))
      for (; inked !== 0; inked &= inked - 1) {
        const pixel = at + <usize>ctz(inked)
        store<u16>(number, <u16>pixel)
        store<u8>(level, load<u8>(picture + pixel))
        number += 2
        level++
      }
    }
    // Even, as the numbers of the next must be.
    target = (level + 1) & ~1
  }
  return target
}

/**
 * The digits of the rows from `from` to `to` − 1 as lists of grey levels, byte / 255. `digits` holds the number of each row's digit, `table` each
 * digit's address and length. The lists follow each other from `pair` on. Four pixels at a time: up to three pairs behind the last one are
 * written to.
 */
export function listDigits(digits: usize, table: usize, from: i32, to: i32, pair: usize, ranges: usize): void {
  const most = f32x4.splat(255)
  for (let row = from; row < to; row++) {
    const entry = table + digitEntryBytes * <usize>load<u32>(digits + 4 * <usize>row)
    const range = ranges + 8 * <usize>row
    let number: usize = load<u32>(entry)
    const length: usize = load<u32>(entry, 4)
    let level = number + 2 * length
    const end = pair + pairBytes * length
    store<u32>(range, <u32>pair)
    store<u32>(range, <u32>end, 4)
    for (; pair < end; pair += 4 * pairBytes, number += 8, level += 4) {
      const offsets = i32x4.shl(v128.load_ext<u16>(number), <i32>rowShift)
      const bytes = v128.load32_zero(level)
      const levels = f32x4.convert_i32x4_u(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes)))
      const factors = f32x4.div(levels, most)
      v128.store(pair, v128.shuffle<i32>(offsets, factors, 0, 4, 1, 5))
      v128.store(pair, v128.shuffle<i32>(offsets, factors, 2, 6, 3, 7), 16)
    }
    pair = end
  }
}

/** Fetches the digits of the rows from `from` to `to` − 1 into the cache, where they will be needed soon. Returns a number of no meaning, without which nothing would be read. */
export function fetchDigits(digits: usize, table: usize, from: i32, to: i32): i32 {
  let sink: i32 = 0
  for (let row = from; row < to; row++) {
    const entry = table + digitEntryBytes * <usize>load<u32>(digits + 4 * <usize>row)
    let line: usize = load<u32>(entry)
    const end = line + 3 * <usize>load<u32>(entry, 4)
    for (; line < end; line += 64) sink ^= load<u8>(line)
  }
  return sink
}

/**
 * The rows from `from` to `to` − 1 of a matrix with `columns` columns as lists, which follow each other from `pair` on. Rows are `rowStep` bytes apart, and each 32 columns of
 * a row `panelStep` bytes from the 32 before: panels, or plain rows. Every number is written, and the place for the next one
 * moves on only if it is not 0: no branch to mispredict. Returns where the last list ends.
 */
export function listRows(
  matrix: usize,
  rowStep: usize,
  panelStep: usize,
  columns: i32,
  from: i32,
  to: i32,
  pair: usize,
  ranges: usize,
): usize {
  for (let row = from; row < to; row++) {
    const range = ranges + 8 * <usize>row
    store<u32>(range, <u32>pair)
    let panel = matrix + rowStep * <usize>row
    let offset: u32 = 0
    for (let left = columns; left > 0; left -= 32) {
      const end = panel + 4 * <usize>min(left, 32)
      for (let number = panel; number < end; number += 4) {
        const factor = load<f32>(number)
        store<u32>(pair, offset)
        store<f32>(pair, factor, 4)
        pair += select<usize>(pairBytes, 0, factor !== 0)
        offset += <u32>rowBytes
      }
      panel += panelStep
    }
    store<u32>(range, <u32>pair, 4)
  }
  return pair
}

/** The first pair from `begin` on whose offset is not below `offset`; the offsets of a list rise. */
function findOffset(begin: usize, end: usize, offset: u32): usize {
  let low = begin
  let high = end
  while (low < high) {
    const middle = low + (((high - low) >> 4) << 3)
    if (load<u32>(middle) < offset) low = middle + pairBytes
    else high = middle
  }
  return low
}

/**
 * Transposes the lists of `rows` rows: for each column from `from` to `to` − 1, `columnRanges` gets a list of the rows that have it,
 * in rising order. Two passes: count, then put each pair in its place. `pairs` has room for rows · (to − from) pairs.
 */
export function transposeLists(ranges: usize, rows: i32, from: i32, to: i32, pairs: usize, columnRanges: usize): void {
  const first = (<u32>from) << (<u32>rowShift)
  const last = (<u32>to) << (<u32>rowShift)
  for (let column = from; column < to; column++) store<u32>(columnRanges + 8 * <usize>column, 0, 4)
  for (let row = 0; row < rows; row++) {
    const range = ranges + 8 * <usize>row
    const listEnd: usize = load<u32>(range, 4)
    let pair = findOffset(load<u32>(range), listEnd, first)
    const end = findOffset(pair, listEnd, last)
    for (; pair < end; pair += pairBytes) {
      // A column's range is 8 bytes, its offset 128.
      const column = columnRanges + ((<usize>load<u32>(pair)) >> (rowShift - 3))
      store<u32>(column, load<u32>(column, 4) + <u32>pairBytes, 4)
    }
  }
  let next = <u32>pairs
  for (let column = from; column < to; column++) {
    const range = columnRanges + 8 * <usize>column
    const bytes = load<u32>(range, 4)
    store<u32>(range, next)
    store<u32>(range, next, 4)
    next += bytes
  }
  let source: u64 = 0
  for (let row = 0; row < rows; row++) {
    const range = ranges + 8 * <usize>row
    const listEnd: usize = load<u32>(range, 4)
    let pair = findOffset(load<u32>(range), listEnd, first)
    const end = findOffset(pair, listEnd, last)
    for (; pair < end; pair += pairBytes) {
      // Offset and factor at once; the factor stays.
      const both = load<u64>(pair)
      const column = columnRanges + ((<usize>(<u32>both)) >> (rowShift - 3))
      const place: usize = load<u32>(column, 4)
      store<u32>(column, <u32>(place + pairBytes), 4)
      store<u64>(place, (both & 0xffffffff00000000) | source)
    }
    source += <u64>rowBytes
  }
}
