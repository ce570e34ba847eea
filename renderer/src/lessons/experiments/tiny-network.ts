/**
 * The network of the deck's chain rule, 2-4-1, with numbers that can be multiplied in one's head: inputs a⁽⁰⁾, four hidden neurons with the logistic
 * function, one output that is its own sum, C = (a⁽²⁾ − y)². The weight that is looked at leads from input 0 to hidden neuron 0.
 */

export const tiny = {
  inputs: [0.8, 0.2],
  /** [hidden][input], and biases: each sum is 0 with them, so each hidden neuron answers ½. */
  hidden: [
    { weights: [1, -1], bias: -0.6 },
    { weights: [-0.5, 1], bias: 0.2 },
    { weights: [1, 0.5], bias: -0.9 },
    { weights: [-1, 0.5], bias: 0.7 },
  ],
  output: { weights: [-2, 1.2, 0.6, 0.4], bias: 0.3 },
  target: 1,
} as const

export type TinyPass = {
  readonly z: readonly number[]
  readonly a: readonly number[]
  readonly answer: number
  readonly cost: number
}

/** With another weight from input 0 to hidden neuron 0. */
export function runTiny(weight: number = tiny.hidden[0].weights[0]): TinyPass {
  const z = tiny.hidden.map(({ weights, bias }, neuron) => {
    const first = neuron === 0 ? weight : weights[0]
    return first * tiny.inputs[0] + weights[1] * tiny.inputs[1] + bias
  })
  const a = z.map((sum) => 1 / (1 + Math.exp(-sum)))
  const answer = a.reduce((sum, each, neuron) => sum + each * tiny.output.weights[neuron]!, tiny.output.bias)
  return { z, a, answer, cost: (answer - tiny.target) ** 2 }
}

export type TinyChain = {
  /** ∂z/∂w = a⁽⁰⁾, ∂a/∂z = f′(z), ∂a⁽²⁾/∂a⁽¹⁾ = w⁽²⁾, ∂C/∂a⁽²⁾ = 2 (a⁽²⁾ − y). */
  readonly factors: readonly [input: number, slope: number, weight: number, cost: number]
  readonly product: number
}

/** The chain rule for that weight, as it is. */
export function chainTiny(): TinyChain {
  const { a, answer } = runTiny()
  const factors = [tiny.inputs[0], a[0]! * (1 - a[0]!), tiny.output.weights[0], 2 * (answer - tiny.target)] as const
  return { factors, product: factors.reduce((product, factor) => product * factor, 1) }
}
