/**
 * Features as people made them before networks learnt their own: numbers that somebody hopes tell digits apart, and a linear model on them. A
 * pixel counts as ink from half grey on.
 */
import { handMadeFeatures, type FeaturesScore, type HandMadeFeature } from '#engine/contract/lessons.ts'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { backward } from '#engine/network/backward.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { createOptimiserState, step } from '#engine/network/optimisers.ts'
import { argmax } from '#engine/network/tally.ts'
import { clearNumbers, createGradientWorkspace, createWorkspace } from '#engine/network/workspace.ts'
import { targetsOf, type Sample } from './sample.ts'

const ink = 0.5
const zoneSide = imageSide / 4

type Values = Readonly<Record<HandMadeFeature, number>>

/** All features of one picture, [784] grey levels. */
export function describePicture(pixels: ArrayLike<number>): Values {
  const isInk = (x: number, y: number) => pixels[y * imageSide + x]! >= ink
  const sumOf = (left: number, top: number, width: number, height: number) => {
    let sum = 0
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) sum += pixels[y * imageSide + x]!
    }
    return sum
  }
  const all = sumOf(0, 0, imageSide, imageSide)
  const shareOfInk = (part: number) => (all > 0 ? part / all : 0)
  const box = boxOf(isInk)
  const rowAt = (share: number) => Math.round(box.top + share * (box.bottom - box.top))
  const crossings = (isOn: (place: number) => boolean) => {
    let count = 0
    for (let place = 0; place < imageSide; place++) if (isOn(place) && !(place > 0 && isOn(place - 1))) count++
    return count
  }
  const crossingsOfRow = (y: number) => crossings((x) => isInk(x, y))
  const middleColumn = Math.round((box.left + box.right) / 2)
  const holes = findHoles(isInk)
  const half = imageSide / 2
  const zones = Array.from({ length: 16 }, (_, zone) => [
    `zone-${zone}`,
    shareOfInk(sumOf((zone % 4) * zoneSide, Math.floor(zone / 4) * zoneSide, zoneSide, zoneSide)),
  ])
  return {
    ink: all / pixelCount,
    proportion: (box.right - box.left + 1) / (box.bottom - box.top + 1),
    holes: holes.length,
    'hole-height': holes.length === 0 ? 0 : holes.reduce((sum, y) => sum + y, 0) / holes.length / imageSide,
    'crossings-upper': crossingsOfRow(rowAt(1 / 4)),
    'crossings-middle': crossingsOfRow(rowAt(1 / 2)),
    'crossings-lower': crossingsOfRow(rowAt(3 / 4)),
    'crossings-column': crossings((y) => isInk(middleColumn, y)),
    'symmetry-left-right': likeness(pixels, (x, y) => y * imageSide + (imageSide - 1 - x)),
    'symmetry-up-down': likeness(pixels, (x, y) => (imageSide - 1 - y) * imageSide + x),
    'ink-above': shareOfInk(sumOf(0, 0, imageSide, half)),
    'ink-left': shareOfInk(sumOf(0, 0, half, imageSide)),
    ...Object.fromEntries(zones),
  } as Values
}

/** Around the ink; the whole picture where there is none. */
function boxOf(isInk: (x: number, y: number) => boolean) {
  const box = { left: imageSide, right: -1, top: imageSide, bottom: -1 }
  for (let y = 0; y < imageSide; y++) {
    for (let x = 0; x < imageSide; x++) {
      if (!isInk(x, y)) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box.right < 0 ? { left: 0, right: imageSide - 1, top: 0, bottom: imageSide - 1 } : box
}

/** Of each patch of paper that ink encloses, the mean row. Paper is joined by its sides only, so that thin diagonal strokes hold it. */
function findHoles(isInk: (x: number, y: number) => boolean): readonly number[] {
  // A rim of paper around the picture joins all that is outside.
  const side = imageSide + 2
  const seen = new Uint8Array(side * side)
  const isPaper = (place: number) => !isInkAt(isInk, (place % side) - 1, Math.floor(place / side) - 1)
  const fill = (start: number) => {
    const open = [start]
    seen[start] = 1
    let [count, rows] = [0, 0]
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const [x, y] = [place % side, Math.floor(place / side)]
      count++
      rows += y - 1
      const beside = [
        x > 0 && place - 1,
        x < side - 1 && place + 1,
        y > 0 && place - side,
        y < side - 1 && place + side,
      ]
      for (const next of beside) {
        if (next === false || seen[next] || !isPaper(next)) continue
        seen[next] = 1
        open.push(next)
      }
    }
    return rows / count
  }
  fill(0)
  const holes: number[] = []
  for (let place = 0; place < side * side; place++) if (!seen[place] && isPaper(place)) holes.push(fill(place))
  return holes
}

function isInkAt(isInk: (x: number, y: number) => boolean, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < imageSide && y < imageSide && isInk(x, y)
}

/** 1 for a picture that is its own mirror image, 0 for one that has nothing in common with it. */
function likeness(pixels: ArrayLike<number>, mirrored: (x: number, y: number) => number): number {
  let [common, all] = [0, 0]
  for (let y = 0; y < imageSide; y++) {
    for (let x = 0; x < imageSide; x++) {
      const level = pixels[y * imageSide + x]!
      common += Math.min(level, pixels[mirrored(x, y)]!)
      all += level
    }
  }
  return all > 0 ? common / all : 1
}

/** [count × features] of a sample, in their order. */
export type Described = { readonly values: Float64Array; readonly labels: Uint8Array }

export function* describeSample({ count, pixels, labels }: Sample): Work<Described> {
  const width = handMadeFeatures.length
  const values = new Float64Array(count * width)
  for (let row = 0; row < count; row++) {
    const of = describePicture(pixels.subarray(row * pixelCount, (row + 1) * pixelCount))
    for (const [index, name] of handMadeFeatures.entries()) values[row * width + index] = of[name]
    if (row % 10 === 9) yield
  }
  return { values, labels }
}

const epochs = 30
const batchSize = 50
const learningRate = 0.01

/** A linear model with softmax outputs, trained on the chosen features of `learnt` by Adam; how much it reads of `read`, and what of a picture. */
export function* readByFeatures(
  chosen: readonly HandMadeFeature[],
  learnt: Described,
  read: Described,
  picture: Float32Array | undefined,
): Work<FeaturesScore> {
  const columns = chosen.map((name) => handMadeFeatures.indexOf(name))
  const scale = standardise(learnt, columns)
  const network = linearModel(columns.length)
  yield* train(network, scale(learnt.values), learnt.labels)
  const answer = answerer(network)
  const inputs = scale(read.values)
  let right = 0
  for (const [row, label] of read.labels.entries()) {
    if (answer(inputs.subarray(row * columns.length, (row + 1) * columns.length)) === label) right++
  }
  const values = picture ? describePicture(picture) : null
  return {
    accuracy: right / Math.max(1, read.labels.length),
    values,
    digit: values && answer(scale(Float64Array.from(handMadeFeatures, (name) => values[name]))),
  }
}

/** Takes the columns out of rows of all features, each with mean 0 and deviation 1 over the digits that were learnt. */
function standardise({ values }: Described, columns: readonly number[]): (values: Float64Array) => Float64Array {
  const width = handMadeFeatures.length
  const count = values.length / width
  const statistics = columns.map((column) => {
    let [sum, squares] = [0, 0]
    for (let row = 0; row < count; row++) {
      const value = values[row * width + column]!
      sum += value
      squares += value * value
    }
    const mean = sum / count
    return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) || 1 }
  })
  return (rows) => {
    const taken = new Float64Array((rows.length / width) * columns.length)
    for (let row = 0; row < rows.length / width; row++) {
      for (const [place, column] of columns.entries()) {
        const { mean, deviation } = statistics[place]!
        taken[row * columns.length + place] = (rows[row * width + column]! - mean) / deviation
      }
    }
    return taken
  }
}

/** Zeros are a good start for a model without hidden layers: its cost is one bowl. */
function linearModel(inputs: number): Network {
  return {
    layers: [
      {
        inputs,
        outputs: classCount,
        activation: 'softmax',
        weights: new Float64Array(inputs * classCount),
        biases: new Float64Array(classCount),
      },
    ],
  }
}

function* train(network: Network, inputs: Float64Array, labels: Uint8Array): Work<void> {
  const { inputs: width } = network.layers[0]!
  const workspace = createWorkspace(network, batchSize)
  const room = createGradientWorkspace(network, batchSize)
  const settings = { optimiser: 'adam', momentum: 0, weightDecay: 0 } as const
  const state = createOptimiserState(network, settings.optimiser)
  const sample: Sample = { count: labels.length, pixels: new Float32Array(0), labels }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let from = 0; from < labels.length; from += batchSize) {
      const rows = Math.min(batchSize, labels.length - from)
      workspace.activations[0]!.set(inputs.subarray(from * width, (from + rows) * width))
      forward(network, workspace, rows)
      clearNumbers(room.gradients)
      backward(network, 'cross-entropy', workspace, room, targetsOf(sample, from, rows), rows, rows)
      step(network, room.gradients, state, settings, learningRate)
    }
    yield
  }
}

function answerer(network: Network): (inputs: Float64Array) => number {
  const workspace = createWorkspace(network, 1)
  return (inputs) => {
    workspace.activations[0]!.set(inputs)
    forward(network, workspace, 1)
    return argmax(workspace.activations[1]!, 0, classCount)
  }
}
