import { pageParts } from '#test/unit/engine/formats/documents.ts'
/** What holds for networks of every shape: order does not matter where it should not, and parts are as good as the whole. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileFormats } from '#engine/contract/files.ts'
import { findProblems } from '#engine/settings/check.ts'
import { completeSettings } from '#engine/settings/settings.ts'
import { costs, hiddenActivations, outputActivations, type Cost } from '#engine/contract/settings.ts'
import { orderEpoch, splitSamples } from '#engine/data/split.ts'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { backward } from '#engine/network/backward.ts'
import { forward } from '#engine/network/forward.ts'
import { createNetwork, type FloatArray, type Layer, type Network } from '#engine/network/network.ts'
import { createGradientWorkspace, createWorkspace } from '#engine/network/workspace.ts'
import { createRandom, nextNormal, shuffle } from '#engine/basics/random.ts'
import { anySettings } from '#test/unit/engine/arbitrary-settings.ts'

const options = { numRuns: 60, seed: 7 }

type Case = {
  readonly network: Network
  readonly cost: Cost
  readonly rows: number
  readonly x: Float64Array
  readonly y: Float64Array
}

/** A network of odd sizes with random weights, in 64 bits, and some rows to put into it; a third of the inputs are 0. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    outputs: fc.integer({ min: 2, max: 7 }),
    activation: fc.constantFrom(...hiddenActivations),
    pair: fc.constantFrom(
      ...outputActivations.flatMap((output) =>
        costs
          .filter((cost) => findProblems(completeSettings({ output, cost })).length === 0)
          .map((cost) => [output, cost] as const),
      ),
    ),
    rows: fc.integer({ min: 1, max: 7 }),
    seed: fc.nat(),
  })
  .map(({ sizes, outputs, activation, pair: [output, cost], rows, seed }) => {
    const random = createRandom(seed, 'weights')
    const normals = (length: number) => Float64Array.from({ length }, () => nextNormal(random))
    const widths = [...sizes, outputs]
    const layers = widths.slice(1).map((width, index): Layer => {
      const isLast = index === widths.length - 2
      return {
        inputs: widths[index]!,
        outputs: width,
        activation: isLast ? output : activation,
        weights: normals(widths[index]! * width),
        biases: normals(width),
      }
    })
    const x = normals(rows * widths[0]!).map((value, index) => (index % 3 === 0 ? 0 : value))
    const y = new Float64Array(rows * outputs)
    for (let row = 0; row < rows; row++) y[row * outputs + (row % outputs)] = 1
    return { network: { layers }, cost, rows, x, y }
  })

function run({ network, cost, rows, x, y }: Case) {
  const workspace = createWorkspace(network, rows)
  const gradientWorkspace = createGradientWorkspace(network, rows)
  workspace.activations[0]!.set(x)
  forward(network, workspace, rows)
  backward(network, cost, workspace, gradientWorkspace, y, rows, rows)
  return { outputs: workspace.activations.at(-1)!, gradients: gradientWorkspace.gradients }
}

function expectClose(actual: FloatArray, expected: FloatArray): void {
  expect(actual).toHaveLength(expected.length)
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual[i]! - value)).toBeLessThan(1e-9 * (1 + Math.abs(value)))
}

function permutation(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index)
  shuffle(createRandom(seed, 'order'), order)
  return order
}

/** Rows of `width` numbers in another order. */
function permuteRows(numbers: Float64Array, width: number, order: Uint32Array): Float64Array {
  return Float64Array.from(numbers, (_, i) => numbers[order[Math.floor(i / width)]! * width + (i % width)]!)
}

describe('for networks of every shape', () => {
  test('gradients have the shape of the weights and are finite', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { gradients } = run(each)
        for (const [index, { weights, biases }] of each.network.layers.entries()) {
          expect(gradients[index]!.weights).toHaveLength(weights.length)
          expect(gradients[index]!.biases).toHaveLength(biases.length)
          expect(gradients[index]!.weights.every(Number.isFinite)).toBe(true)
        }
      }),
      options,
    )
  })

  test('the order of the samples in a batch changes neither the answers nor, but for rounding, the gradient', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (each, seed) => {
        const order = permutation(each.rows, seed)
        const outputs = each.network.layers.at(-1)!.outputs
        const mixed = {
          ...each,
          x: permuteRows(each.x, each.network.layers[0]!.inputs, order),
          y: permuteRows(each.y, outputs, order),
        }
        const [straight, other] = [run(each), run(mixed)]
        expect(other.outputs).toEqual(permuteRows(straight.outputs as Float64Array, outputs, order))
        for (const [index, { weights, biases }] of straight.gradients.entries()) {
          expectClose(other.gradients[index]!.weights, weights)
          expectClose(other.gradients[index]!.biases, biases)
        }
      }),
      options,
    )
  })

  test('the order of the neurons in a hidden layer changes nothing but for rounding', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (each, seed) => {
        const { layers } = each.network
        fc.pre(layers.length > 1)
        const [first, second] = layers as [Layer, Layer]
        const order = permutation(first.outputs, seed)
        const mixed: Network = {
          layers: [
            {
              ...first,
              weights: Float64Array.from(
                first.weights,
                (_, i) => first.weights[Math.floor(i / first.outputs) * first.outputs + order[i % first.outputs]!]!,
              ),
              biases: permuteRows(first.biases as Float64Array, 1, order),
            },
            { ...second, weights: permuteRows(second.weights as Float64Array, second.outputs, order) },
            ...layers.slice(2),
          ],
        }
        expectClose(run({ ...each, network: mixed }).outputs, run(each).outputs)
      }),
      options,
    )
  })

  test('rows answered one by one are answered as all at once', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { inputs } = each.network.layers[0]!
        const { outputs } = each.network.layers.at(-1)!
        const all = run(each).outputs
        for (let row = 0; row < each.rows; row++) {
          const one = {
            ...each,
            rows: 1,
            x: each.x.slice(row * inputs, (row + 1) * inputs),
            y: each.y.slice(0, outputs),
          }
          expect(run(one).outputs).toEqual(all.slice(row * outputs, (row + 1) * outputs))
        }
      }),
      options,
    )
  })
})

test('every epoch’s order has each training digit once, and none of the validation digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), fc.nat({ max: 9 }), (count, seed, epoch) => {
      const validation = Math.floor(count / 7)
      const split = splitSamples(count, validation, seed)
      const order = new Uint32Array(count - validation)
      orderEpoch(split, seed, epoch, order)
      expect([...order, ...split.validation].sort((one, other) => one - other)).toEqual(
        Array.from({ length: count }, (_, index) => index),
      )
    }),
    options,
  )
})

test.each(fileFormats)('any network saved as %s comes back the same, and is saved the same again', (format) => {
  const usable = anySettings.map(completeSettings).filter((settings) => findProblems(settings).length === 0)
  fc.assert(
    fc.property(usable, fc.nat(), fc.nat(), (settings, epochs, steps) => {
      const document = { network: createNetwork(settings), settings, training: { epochs, steps } }
      const file = writeNetworkFile(document, format, pageParts)
      const read = readNetworkFile(file)
      expect(read).toEqual(document)
      expect(writeNetworkFile(read, format, pageParts)).toEqual(file)
    }),
    { ...options, numRuns: 12 },
  )
})
