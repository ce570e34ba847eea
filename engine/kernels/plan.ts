/**
 * What the threads read of a computation: records in the shared memory, written by `engine/fast/records.ts`, whose lists of fields are
 * these in the same order. Every field is one word of four bytes. Names that are not counts, sizes, flags or settings are addresses.
 */
import { rowBytes } from './lanes.ts'

/** A layer's f; the outputs may also have softmax. */
export enum Activation {
  relu = 0,
  leakyRelu = 1,
  sigmoid = 2,
  tanh = 3,
  linear = 4,
  softmax = 5,
}

export enum Cost {
  crossEntropy = 0,
  meanSquaredError = 1,
  meanAbsoluteError = 2,
  hinge = 3,
}

export enum Optimiser {
  sgd = 0,
  momentum = 1,
  nesterov = 2,
  rmsprop = 3,
  adam = 4,
  adamw = 5,
}

/** What threads are asked to do. */
export enum Work {
  /** Score rows. */
  score = 0,
  /** Batch after batch: forward, backward, update. */
  train = 1,
  /** Forward and backward of rows that are a part of a batch; the gradients join those of the parts before. */
  addPart = 2,
  /** The update from the gradients of all parts. */
  update = 3,
  /** Take over weights that came from outside. */
  transpose = 4,
  /** No more work. */
  end = 5,
}

/** Lists of the inputs of a layer: row by row, and column by column. */
@unmanaged
export class Lists {
  /** Begin and end of each row's pairs. */
  ranges: usize
  pairs: usize
  /** Bytes of `pairs` that a row may need. */
  slot: usize
  columnRanges: usize
  columnPairs: usize
}

@unmanaged
export class Layer {
  inputs: i32
  outputs: i32
  inputPanels: i32
  outputPanels: i32
  activation: Activation
  /** W in panels of `weightPanelBytes`, and b. */
  weights: usize
  biases: usize
  weightPanelBytes: usize
  /** Wᵀ of all layers but the first, in panels of `transposedPanelBytes`. */
  transposed: usize
  transposedPanelBytes: usize
  /** z, turned into a in place, of even batches; for the outputs z. Panels are `Plan.panelBytes` apart, those of odd batches `otherSums` bytes further. */
  sums: usize
  otherSums: usize
  /** mask · a in training, as `sums`; 0 without dropout. */
  dropped: usize
  /** dz */
  sumGradients: usize
  /** Lists of the inputs, where they are often 0; otherwise 0. Of the first layer there are several, one after the other (`Plan.areListsOwn`). */
  inputLists: usize
  /** Lists of dz, where the layer below has many of them 0; only row by row. Otherwise 0. */
  gradientLists: usize
  /** dW and db, where they must be complete before the update; otherwise 0. */
  weightGradients: usize
  biasGradients: usize
  /** What the optimiser remembers: v, then s; otherwise 0. */
  firstWeights: usize
  firstBiases: usize
  secondWeights: usize
  secondBiases: usize
  /** Sums of squares (f64) of the gradient: one for each block of weights, after them one for the biases of each panel. */
  squares: usize
  /** Words of chance for dropout: one for each neuron, and the layer's in this epoch. */
  columnKeys: usize
  layerKey: u32
}

@unmanaged
export class Plan {
  layers: usize
  layerCount: i32
  /** Rows of a part, or of a batch in one part, at most; a multiple of 4. */
  capacity: i32
  /** Bytes of a panel of `capacity` rows. */
  panelBytes: usize
  cost: Cost
  optimiser: Optimiser
  momentum: f32
  l1: f32
  l2: f32
  clipNorm: f32
  maxNorm: f32
  dropout: f32
  /** A neuron stays if its word is not below this. */
  dropThreshold: u32
  /**
   * Whether each thread lists all digits of a batch for itself, in lists of its own: for small batches that takes less time than to fetch
   * what another thread has listed from its cache. Otherwise all list a batch together while the one before is trained on; even batches have
   * the first lists, odd ones the second.
   */
  areListsOwn: i32
  /** Whether pictures are changed by chance before they are trained on. */
  isAugmented: i32
  shift: f32
  rotation: f32
  scaling: f32
  shear: f32
  elastic: f32
  thickness: f32
  gridKeys: usize
  splines: usize
  /** Of all pictures in this epoch. */
  epochKey: u32
  /** For each row: its cost (f64) and its answer (u8). */
  costs: usize
  answers: usize
  /** For each row that is scored: z of the output layer, `outputSumsRowBytes` apart; none while training. */
  outputSums: usize
  /** A row of zeros. */
  zeros: usize
  /** Sums of the outputs of each panel of the last hidden layer, of even batches; odd ones `otherParts` bytes further. */
  parts: usize
  otherParts: usize
  /** A place of its own for each thread, `scratchBytes` apart. */
  scratch: usize
  scratchBytes: usize
}

/** What is in a thread's scratch. */
@unmanaged
export class Scratch {
  /** dz of the outputs, and a row of them. */
  outputGradients: usize
  outputRow: usize
  /** Rows of a gradient on its way into the weights: of wide panels, and of those whose columns from 16 on stay 0. */
  wide: usize
  narrow: usize
  biases: usize
  /** Bending of pictures; 0 without. */
  warp: usize
  pixels: usize
  /** For scoring: lists of the inputs of a block of rows, and the activations of two layers. */
  lists: usize
  below: usize
  above: usize
}

@unmanaged
export class Order {
  work: Work
  plan: usize
  /** Threads that do this together. */
  threads: i32
  /** Where they meet. */
  barrier: usize
  /** Digits of the rows: their numbers (u32), for each number the address and length of its list (u32), and its label (u8). */
  digits: usize
  table: usize
  labels: usize
  /** Rows to score, of a part, or of a batch. */
  rows: i32
  /** Of the whole batch. */
  batchSize: i32
  /** For training: batches to do, where in `digits` the first begins, and where the last digit of the epoch is over. */
  batches: i32
  from: i32
  end: i32
  /** Whether the lists of the first batch are there already. */
  isListed: i32
  /** Whether the number of batches before is odd. */
  isOdd: i32
  /** Whether this is the batch's first part. */
  isFirst: i32
  /** For each update: η, and Adam's η / (1 − β₁ᵗ), 1 / (1 − β₂ᵗ) and 1 − η λ. */
  rates: usize
  /** For each batch: the sum of its costs (f64), and of right answers (i32). */
  batchCosts: usize
  batchCorrect: usize
  /** f64: the recent mean cost and the most that it may become. */
  limits: usize
  /** i32: batches that were done; one more has a result if it was refused. */
  done: usize
}

/** A list's place. */
export const digitEntryBytes: usize = 8
/** Classes: the outputs. */
export const classes = 10
/** Bytes of a row of `Plan.parts`. */
export const partRowBytes: usize = 64
/** Bytes of a row of z of the output layer, where it is kept: twelve numbers. */
export const outputSumsRowBytes: usize = 48
/** Rows of weights that are changed at one time: with the optimiser's memory they fill no more than a first-level cache. */
export const blockRows = 32
/** Rows that are scored at one time. */
export const scoreRows = 32
/** Words of `Order.rates` for an update. */
export const rateWords = 4

export function layerOf(plan: Plan, index: i32): Layer {
  return changetype<Layer>(plan.layers + <usize>index * offsetof<Layer>())
}

export function listsOf(layer: Layer, index: i32): Lists {
  return changetype<Lists>(layer.inputLists + <usize>index * offsetof<Lists>())
}

export function scratchOf(plan: Plan, thread: i32): Scratch {
  return changetype<Scratch>(plan.scratch + plan.scratchBytes * <usize>thread)
}

/** Blocks of weights that a panel of a layer has. */
export function countBlocks(layer: Layer): i32 {
  return (layer.inputs + blockRows - 1) / blockRows
}

/** Columns of panel `panel` that are neurons. */
export function columnsOf(neurons: i32, panel: i32): i32 {
  return min(32, neurons - 32 * panel)
}

/** Rows in bytes. */
export function rowsBytes(rows: i32): usize {
  return rowBytes * <usize>rows
}

/** Bytes of the records `Lists`, `Layer`, `Plan`, `Scratch` and `Order`, by their number in this list. */
export function recordBytes(record: i32): i32 {
  switch (record) {
    case 0:
      return offsetof<Lists>()
    case 1:
      return offsetof<Layer>()
    case 2:
      return offsetof<Plan>()
    case 3:
      return offsetof<Scratch>()
    default:
      return offsetof<Order>()
  }
}
