import { describe, expect, it } from 'vitest'
import type { Explanation } from '#engine/contract/prediction.ts'
import { formatSigned, formatTerm, spellActivation, spellSum } from '#page/why/formula.ts'

const explanation: Explanation = {
  layer: 0,
  neuron: 2,
  bias: 0.125,
  weightedSum: 0.5,
  activation: 0.5,
  inputs: {
    from: Uint32Array.of(4, 7, 1),
    activation: Float32Array.of(1, 0.5, -0.25),
    weight: Float32Array.of(0.5, -0.5, 0.5),
    contribution: Float32Array.of(0.5, -0.25, -0.125),
  },
  gradient: new Float32Array(784),
  contributions: new Float32Array(784),
  pixelSum: 0,
  biasSum: 0,
  rest: 0,
  step: 0,
}

describe('a neuron’s formula with its own numbers', () => {
  it('spells the sum term by term, negative numbers in brackets', () => {
    expect(spellSum(explanation, 3)).toBe('z = b + Σ x·w = 0.13 + 1.00·0.50 + 0.50·(−0.50) + (−0.25)·0.50 = 0.50')
  })

  it('says where terms are left out', () => {
    expect(spellSum(explanation, 1)).toBe('z = b + Σ x·w = 0.13 + 1.00·0.50 + … = 0.50')
  })

  it.each([
    ['relu', -0.5, 0, 'a = f(z) = max(0, −0.50) = 0.00'],
    ['leaky-relu', -0.5, -0.005, 'a = f(z) = 0.01·(−0.50) = −0.01'],
    ['leaky-relu', 0.5, 0.5, 'a = f(z) = z = 0.50'],
    ['linear', -1, -1, 'a = f(z) = z = −1.00'],
    ['sigmoid', 2, 0.881, 'a = f(z) = 1 / (1 + e^−2.00) = 0.881'],
    ['sigmoid', -2, 0.119, 'a = f(z) = 1 / (1 + e^2.00) = 0.119'],
    ['tanh', -1, -0.762, 'a = f(z) = tanh (−1.00) = −0.76'],
    ['softmax', 9, 0.9991, 'a = e^z / Σ e^z of all ten outputs = 0.999'],
  ] as const)('spells %s of %f as it is computed', (name, weightedSum, activation, text) => {
    expect(spellActivation({ weightedSum, activation }, name)).toBe(text)
  })

  it('shows small and large numbers in powers of ten, and both signs', () => {
    expect(formatTerm(0.00004)).toBe('4e−5')
    expect(formatTerm(-20_000)).toBe('−2e4')
    expect(formatTerm(NaN)).toBe('–')
    expect(formatSigned(0)).toBe('+0.00')
    expect(formatSigned(-1)).toBe('−1.00')
  })
})
