/** Dropout as `engine/network/dropout.ts` defines it: who is left out is a function of seed, layer, epoch, position and neuron. */
import { splitmix32 } from './chance.ts'
import { rowBytes } from './lanes.ts'

/**
 * target = source · (0 for a neuron left out, `scale` for one that stays), for the rows `from` to `to` − 1 of a panel; `target` may be
 * `source`. `columnKeys` [32] are the panel's, and `position` is that of row 0 in the epoch's order. A neuron stays if its word is not
 * below `threshold`.
 */
export function drop(
  source: usize,
  target: usize,
  from: i32,
  to: i32,
  columnKeys: usize,
  layerKey: u32,
  position: u32,
  threshold: u32,
  scale: f32,
): void {
  const scales = f32x4.splat(scale)
  const thresholds = i32x4.splat(threshold)
  for (let row = from; row < to; row++) {
    const keys = i32x4.splat(splitmix32(layerKey ^ (position + row)))
    const offset = rowBytes * <usize>row
    for (let column: usize = 0; column < rowBytes; column += 16) {
      let word = v128.xor(keys, v128.load(columnKeys + column))
      word = i32x4.mul(v128.xor(word, i32x4.shr_u(word, 16)), i32x4.splat(0x21f0aaad))
      word = i32x4.mul(v128.xor(word, i32x4.shr_u(word, 15)), i32x4.splat(0x735a2d97))
      word = v128.xor(word, i32x4.shr_u(word, 15))
      const kept = f32x4.mul(v128.load(source + offset + column), scales)
      v128.store(target + offset + column, v128.and(kept, i32x4.ge_u(word, thresholds)))
    }
  }
}
