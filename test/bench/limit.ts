/**
 * What one core can do at most with 128-bit vectors: multiply-adds on numbers that are in registers already. Kernels have to fetch theirs
 * as well, so none reaches it.
 */
import asc from 'assemblyscript/asc'
import { setImmediate } from 'node:timers/promises'

/** Twelve sums, so that none has to wait for itself. */
const sums = Array.from({ length: 12 }, (_, index) => `s${index}`)
const source = `
export function run(count: i32, factor: f32): f32 {
  const a = f32x4.splat(factor)
  let ${sums.map((sum) => `${sum} = a`).join(', ')}
  for (let i = 0; i < count; i++) { ${sums.map((sum) => `${sum} = f32x4.relaxed_madd(a, a, ${sum})`).join('; ')} }
  return f32x4.extract_lane(${sums.reduce((total, sum) => `f32x4.add(${total}, ${sum})`)}, 0)
}`

type Exports = { run(count: number, factor: number): number }

/** Multiplications (each with an addition) a second; the best of several tries. */
export async function measureLimit(): Promise<number> {
  const { binary } = await asc.compileString(source, {
    optimizeLevel: 3,
    runtime: 'stub',
    enable: ['simd', 'relaxed-simd'],
  })
  if (!binary) throw new Error('The measurement of the limit could not be compiled.')
  const { instance } = await WebAssembly.instantiate(binary as Uint8Array<ArrayBuffer>)
  const { run } = instance.exports as Exports
  const count = 100_000
  let best = Infinity
  for (let attempt = 0; attempt < 300; attempt++) {
    const start = performance.now()
    run(count, 0.5)
    best = Math.min(best, performance.now() - start)
    // The better of the two compilers works beside, and its code is taken for the next call.
    await setImmediate()
  }
  return (count * sums.length * 4) / (best / 1000)
}
