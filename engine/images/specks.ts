/** Drops specks: connected patches of ink that are tiny beside the largest one, such as dust. */

/** A patch with less than this share of the largest one's ink is a speck. */
const speckShare = 0.03

/** @param values [height × width] coverage; the result is a copy without the specks */
export function dropSpecks(values: Float32Array, width: number, height: number): Float32Array {
  /** The patch of each pixel, from 1; 0 is paper. */
  const patches = new Int32Array(values.length)
  const amounts = [0]
  const waiting: number[] = []
  for (let start = 0; start < values.length; start++) {
    if (values[start] === 0 || patches[start] !== 0) continue
    const patch = amounts.length
    let amount = 0
    patches[start] = patch
    waiting.push(start)
    for (let pixel = waiting.pop(); pixel !== undefined; pixel = waiting.pop()) {
      amount += values[pixel]!
      const x = pixel % width
      const y = Math.floor(pixel / width)
      for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY++) {
        for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX++) {
          const near = nearY * width + nearX
          if (values[near] === 0 || patches[near] !== 0) continue
          patches[near] = patch
          waiting.push(near)
        }
      }
    }
    amounts.push(amount)
  }
  const least = speckShare * amounts.reduce((most, amount) => Math.max(most, amount))
  return values.map((value, pixel) => (amounts[patches[pixel]!]! < least ? 0 : value))
}
