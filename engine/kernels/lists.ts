/**
 * Lists of the numbers of a matrix that are not 0: made from digits, from activations, and transposed (from a list a sample to a
 * list an input). A list is pairs of a row's offset (u32, bytes) and a factor (f32); `ranges` holds the addresses of begin and end
 * (u32) of each.
 */
import { pairBytes, rowBytes, rowShift } from './lanes.ts'

/**
 * The digits of the rows from `from` to `to` − 1 as lists. A digit is kept as one word (u32) a pixel that is not paper: the
 * pixel's number · 256 + its level; `digits` holds begin and end (u32) of each row's words, `levels` [256] the grey level of each
 * byte. The list of row r goes to `pairs` + r · `slot`.
 */
export function listDigits(
  digits: usize,
  levels: usize,
  from: i32,
  to: i32,
  pairs: usize,
  slot: usize,
  ranges: usize,
): void {
  for (let row = from; row < to; row++) {
    const digit = digits + 8 * <usize>row
    const range = ranges + 8 * <usize>row
    let word: usize = load<u32>(digit)
    const end: usize = load<u32>(digit, 4)
    let pair = pairs + slot * <usize>row
    store<u32>(range, <u32>pair)
    for (; word < end; word += 4, pair += pairBytes) {
      const pixel = load<u32>(word)
      store<u32>(pair, (pixel >> 8) << (<u32>rowShift))
      store<f32>(pair, load<f32>(levels + ((pixel & 255) << 2)), 4)
    }
    store<u32>(range, <u32>pair, 4)
  }
}

/**
 * The rows from `from` to `to` − 1 of a matrix with `columns` columns as lists. Rows are `rowStep` bytes apart, and each 32 columns of
 * a row `panelStep` bytes from the 32 before: panels, or plain rows. Every number is written, and the place for the next one
 * moves on only if it is not 0: no branch to mispredict.
 */
export function listRows(
  matrix: usize,
  rowStep: usize,
  panelStep: usize,
  columns: i32,
  from: i32,
  to: i32,
  pairs: usize,
  slot: usize,
  ranges: usize,
): void {
  for (let row = from; row < to; row++) {
    const range = ranges + 8 * <usize>row
    let pair = pairs + slot * <usize>row
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
    const end: usize = load<u32>(range, 4)
    let pair = findOffset(load<u32>(range), end, first)
    for (; pair < end; pair += pairBytes) {
      const offset = load<u32>(pair)
      if (offset >= last) break
      // A column's range is 8 bytes, its offset 128.
      const column = columnRanges + ((<usize>offset) >> (rowShift - 3))
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
  let source: u32 = 0
  for (let row = 0; row < rows; row++) {
    const range = ranges + 8 * <usize>row
    const end: usize = load<u32>(range, 4)
    let pair = findOffset(load<u32>(range), end, first)
    for (; pair < end; pair += pairBytes) {
      const offset = load<u32>(pair)
      if (offset >= last) break
      const column = columnRanges + ((<usize>offset) >> (rowShift - 3))
      const place: usize = load<u32>(column, 4)
      store<u32>(column, <u32>(place + pairBytes), 4)
      store<u32>(place, source)
      store<f32>(place, load<f32>(pair, 4), 4)
    }
    source += <u32>rowBytes
  }
}
