/**
 * The ten outputs of each row: a = f(z), the row's cost and answer, and where the gradient starts, dz = ∂C/∂z. The readable twins, with the
 * formulas, are `engine/network/costs.ts` and `engine/network/activations.ts`.
 */
import { Exponential } from './activations.ts'
import { rowBytes } from './lanes.ts'
import { Activation, classes, Cost } from './plan.ts'

/** Costs and right answers of rows that have been looked at. */
export class Outcome {
  static cost: f64
  static correct: i32
}

const lastTwo = i32x4(-1, -1, 0, 0)
/** z and a of the row in hand, in the thread's scratch. */
let z: usize = 0
let a: usize = 0

/** Bytes that this thread needs for a row. */
export const outputBytes: usize = 128

/** Says where the calling thread may keep a row. */
export function keepOutputsIn(place: usize): void {
  z = place
  a = place + outputBytes / 2
}

/**
 * For the rows from `from` to `to` − 1: z, which is the sum of `parts` rows `partBytes` apart, the first of row 0 at `sums` and each next row `sumsRow`
 * further; then cost (f64) and answer (u8) to `costs` and `answers`, if any; and dz times `scale` to `gradients`, in rows of a panel, if any. Adds to
 * `Outcome`. `digits` holds the number of each row's digit and `labels` the label of each digit.
 */
export function finishOutputs(
  activation: Activation,
  cost: Cost,
  sums: usize,
  sumsRow: usize,
  parts: i32,
  partBytes: usize,
  from: i32,
  to: i32,
  digits: usize,
  labels: usize,
  costs: usize,
  answers: usize,
  gradients: usize,
  scale: f32,
): void {
  const isSoftmaxCrossEntropy = activation === Activation.softmax && cost === Cost.crossEntropy
  const scales = f32x4.splat(scale)
  for (let row = from; row < to; row++) {
    let source = sums + sumsRow * <usize>row
    let z0 = v128.load(source)
    let z1 = v128.load(source, 16)
    let z2 = v128.load(source, 32)
    for (let part = 1; part < parts; part++) {
      source += partBytes
      z0 = f32x4.add(z0, v128.load(source))
      z1 = f32x4.add(z1, v128.load(source, 16))
      z2 = f32x4.add(z2, v128.load(source, 32))
    }
    const label = <i32>load<u8>(labels + <usize>load<u32>(digits + 4 * <usize>row))
    const target = gradients + rowBytes * <usize>row
    let answer: i32
    let rowCost: f64
    if (isSoftmaxCrossEntropy) {
      // Columns 10 and 11 are no digits.
      z2 = v128.bitselect(z2, f32x4.splat(-1e30), lastTwo)
      const maximum = Across.max(f32x4.max(f32x4.max(z0, z1), z2))
      const e0 = Exponential.of(f32x4.sub(z0, maximum))
      const e1 = Exponential.of(f32x4.sub(z1, maximum))
      const e2 = v128.and(Exponential.of(f32x4.sub(z2, maximum)), lastTwo)
      const sum = Across.sum(f32x4.add(f32x4.add(e0, e1), e2))
      v128.store(z, z0)
      v128.store(z, z1, 16)
      store<u64>(z, i64x2.extract_lane(z2, 0), 32)
      const difference = <f64>f32x4.extract_lane(maximum, 0) - <f64>load<f32>(z + 4 * <usize>label)
      rowCost = difference + Math.log(<f64>f32x4.extract_lane(sum, 0))
      const isMaximum =
        i32x4.bitmask(f32x4.eq(z0, maximum)) |
        (i32x4.bitmask(f32x4.eq(z1, maximum)) << 4) |
        (i32x4.bitmask(f32x4.eq(z2, maximum)) << 8)
      // None is where one is no number.
      answer = isMaximum === 0 ? 0 : ctz(isMaximum)
      if (gradients !== 0) {
        const factor = f32x4.div(scales, sum)
        v128.store(target, f32x4.mul(e0, factor))
        v128.store(target, f32x4.mul(e1, factor), 16)
        v128.store(target, f32x4.mul(e2, factor), 32)
        const own = target + 4 * <usize>label
        store<f32>(own, load<f32>(own) - scale)
      }
    } else {
      v128.store(z, z0)
      v128.store(z, z1, 16)
      store<u64>(z, i64x2.extract_lane(z2, 0), 32)
      activateRow(activation)
      answer = greatest(a)
      rowCost = costOfRow(activation, cost, label)
      if (gradients !== 0) startGradient(activation, cost, label, target, scale)
    }
    if (costs !== 0) {
      store<f64>(costs + 8 * <usize>row, rowCost)
      store<u8>(answers + <usize>row, <u8>answer)
    }
    Outcome.cost += rowCost
    if (answer === label) Outcome.correct++
  }
}

/** What is in all four places of a vector. */
class Across {
  @inline
  static max(x: v128): v128 {
    const pairs = f32x4.max(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1))
    return f32x4.max(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2))
  }

  @inline
  static sum(x: v128): v128 {
    const pairs = f32x4.add(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1))
    return f32x4.add(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2))
  }
}

function get(numbers: usize, j: i32): f32 {
  return load<f32>(numbers + 4 * <usize>j)
}

function set(numbers: usize, j: i32, value: f32): void {
  store<f32>(numbers + 4 * <usize>j, value)
}

/** The first of the greatest. */
function greatest(numbers: usize): i32 {
  let best = 0
  for (let j = 1; j < classes; j++) if (get(numbers, j) > get(numbers, best)) best = j
  return best
}

function activateRow(activation: Activation): void {
  if (activation === Activation.softmax) {
    const maximum = get(z, greatest(z))
    let sum: f64 = 0
    for (let j = 0; j < classes; j++) {
      const power = Math.exp(<f64>get(z, j) - <f64>maximum)
      set(a, j, <f32>power)
      sum += power
    }
    for (let j = 0; j < classes; j++) set(a, j, <f32>(<f64>get(a, j) / sum))
  } else if (activation === Activation.sigmoid) {
    for (let j = 0; j < classes; j++) set(a, j, <f32>(1 / (1 + Math.exp(-(<f64>get(z, j))))))
  } else {
    for (let j = 0; j < classes; j++) set(a, j, get(z, j))
  }
}

function targetOf(j: i32, label: i32): f64 {
  return j === label ? 1 : 0
}

/** The greatest z but the label's: the lowest of equals. */
function findRival(label: i32): i32 {
  let rival = label === 0 ? 1 : 0
  for (let j = 0; j < classes; j++) if (j !== label && !(get(z, j) <= get(z, rival))) rival = j
  return rival
}

function costOfRow(activation: Activation, cost: Cost, label: i32): f64 {
  let sum: f64 = 0
  switch (cost) {
    case Cost.crossEntropy: {
      // Of sigmoids; softmax's has been handled.
      for (let j = 0; j < classes; j++) {
        const x = <f64>get(z, j)
        sum += max<f64>(x, 0) - targetOf(j, label) * x + Math.log1p(Math.exp(-abs(x)))
      }
      return sum
    }
    case Cost.meanSquaredError: {
      for (let j = 0; j < classes; j++) {
        const difference = <f64>get(a, j) - targetOf(j, label)
        sum += difference * difference
      }
      return sum / <f64>classes
    }
    case Cost.meanAbsoluteError: {
      for (let j = 0; j < classes; j++) sum += abs(<f64>get(a, j) - targetOf(j, label))
      return sum / <f64>classes
    }
    default:
      // NaN stays NaN, so that training notices.
      return max<f64>(0, 1 + <f64>get(z, findRival(label)) - <f64>get(z, label))
  }
}

function startGradient(activation: Activation, cost: Cost, label: i32, target: usize, scale: f32): void {
  switch (cost) {
    case Cost.crossEntropy: {
      for (let j = 0; j < classes; j++) set(target, j, (get(a, j) - <f32>targetOf(j, label)) * scale)
      return
    }
    case Cost.hinge: {
      for (let j = 0; j < classes; j++) set(target, j, 0)
      const rival = findRival(label)
      if (1 + <f64>get(z, rival) - <f64>get(z, label) <= 0) return
      set(target, rival, scale)
      set(target, label, -scale)
      return
    }
    case Cost.meanSquaredError: {
      const factor = (<f32>2 * scale) / <f32>classes
      for (let j = 0; j < classes; j++) set(target, j, factor * (get(a, j) - <f32>targetOf(j, label)))
      break
    }
    default: {
      const factor = scale / <f32>classes
      for (let j = 0; j < classes; j++) {
        const difference = <f64>get(a, j) - targetOf(j, label)
        set(target, j, difference > 0 ? factor : difference < 0 ? -factor : <f32>0)
      }
    }
  }
  // `target` holds da = ∂C/∂a.
  if (activation === Activation.softmax) {
    let mean: f64 = 0
    for (let j = 0; j < classes; j++) mean += <f64>get(a, j) * <f64>get(target, j)
    for (let j = 0; j < classes; j++) set(target, j, <f32>(<f64>get(a, j) * (<f64>get(target, j) - mean)))
  } else if (activation === Activation.sigmoid) {
    for (let j = 0; j < classes; j++) set(target, j, get(target, j) * get(a, j) * (1 - get(a, j)))
  }
}
