/** JPEG files of any number of components and scans, in blocks of one level each: what no encoder at hand makes. */

type Options = {
  /** What Adobe's segment says of the colours: 0 as they are, 2 YCCK; no such segment unless given. */
  readonly adobe?: number
  readonly isProgressive?: boolean
  /** Further scans that say nothing new. */
  readonly emptyScans?: number
}

/** How many of the codes have 1, 2, … 16 bits, and what they stand for: the numbers of bits of a difference. */
const codeLengths = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]

/** `planes`: for each component the levels 0 to 255 of its blocks of 8 × 8 pixels, row by row. */
export function encodeBlocks(
  columns: number,
  rows: number,
  planes: readonly Uint8Array[],
  options: Options = {},
): Buffer {
  const bytes = [0xff, 0xd8]
  const segment = (marker: number, content: readonly number[]) =>
    bytes.push(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content)
  const word = (value: number) => [value >> 8, value & 255]
  const { adobe, isProgressive = false, emptyScans = 0 } = options
  if (adobe !== undefined) segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, adobe])
  segment(0xdb, [0, ...new Array<number>(64).fill(8)])
  segment(isProgressive ? 0xc2 : 0xc0, [
    8,
    ...word(rows * 8),
    ...word(columns * 8),
    planes.length,
    ...planes.flatMap((_, index) => [index + 1, 0x11, 0]),
  ])
  segment(0xc4, [0, ...codeLengths, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  // One code for the other coefficients, of one bit: there are none.
  segment(0xc4, [0x10, 1, ...new Array<number>(15).fill(0), 0])
  segment(0xda, [planes.length, ...planes.flatMap((_, index) => [index + 1, 0]), 0, isProgressive ? 0 : 63, 0])
  encodeLevels(columns * rows, planes, isProgressive, bytes)
  for (let scan = 0; scan < emptyScans; scan++) {
    segment(0xda, [1, 1, 0, 1, 63, 0])
    // A bit a block: no coefficients.
    bytes.push(...new Array<number>(Math.ceil((columns * rows) / 8)).fill(0))
  }
  return Buffer.from([...bytes, 0xff, 0xd9])
}

function encodeLevels(blocks: number, planes: readonly Uint8Array[], isProgressive: boolean, bytes: number[]): void {
  const codes: [code: number, length: number][] = []
  let next = 0
  for (const [index, count] of codeLengths.entries()) {
    for (let code = 0; code < count; code++) codes.push([next++, index + 1])
    next <<= 1
  }
  let pending = 0
  let bits = 0
  const write = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      pending = (pending << 1) | ((value >> bit) & 1)
      if (++bits < 8) continue
      bytes.push(pending, ...(pending === 0xff ? [0] : []))
      pending = bits = 0
    }
  }
  const before = planes.map(() => 0)
  for (let block = 0; block < blocks; block++) {
    for (const [index, plane] of planes.entries()) {
      const level = plane[block]! - 128
      const difference = level - before[index]!
      before[index] = level
      const size = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference))
      write(...codes[size]!)
      write(difference < 0 ? difference + 2 ** size - 1 : difference, size)
      if (!isProgressive) write(0, 1)
    }
  }
  while (bits > 0) write(1, 1)
}
