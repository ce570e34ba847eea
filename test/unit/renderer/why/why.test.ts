import { describe, expect, it } from 'vitest'
import type { Prediction } from '#engine/contract/prediction.ts'
import { Why } from '#page/why/why.svelte.ts'

const prediction = (digit: number): Prediction => ({
  digit,
  layers: [],
  connections: [],
  reading: { kind: 'unjudged', digits: [digit], probabilities: null, judgement: null, nearest: null },
  step: 0,
})
const layers = [
  { inputs: 784, outputs: 20, activation: 'relu' },
  { inputs: 20, outputs: 10, activation: 'softmax' },
] as const

describe('why', () => {
  it('follows the answer until one output is chosen, and again once that is chosen twice', () => {
    const why = new Why()
    expect(why.outputOf(prediction(7))).toBeNull()
    why.toggle()
    expect(why.outputOf(prediction(7))).toBe(7)
    expect(why.outputOf(prediction(1))).toBe(1)
    why.choose(3)
    expect(why.outputOf(prediction(7))).toBe(3)
    why.choose(3)
    expect(why.outputOf(prediction(7))).toBe(7)
  })

  it('is turned on by choosing an output, and forgets it when turned off', () => {
    const why = new Why()
    why.choose(3)
    expect(why.outputOf(prediction(7))).toBe(3)
    why.toggle()
    expect(why.outputOf(prediction(7))).toBeNull()
    why.toggle()
    expect(why.outputOf(prediction(7))).toBe(7)
  })

  it('asks nothing while there is no answer', () => {
    const why = new Why()
    why.choose(3)
    expect(why.outputOf(null)).toBeNull()
  })

  it('lets go of a neuron that the network has no longer', () => {
    const why = new Why()
    why.neuron = { layer: 0, neuron: 19 }
    why.keepWithin(layers)
    expect(why.neuron).not.toBeNull()
    why.keepWithin([{ ...layers[0], outputs: 19 }, layers[1]])
    expect(why.neuron).toBeNull()
    why.neuron = { layer: 1, neuron: 3 }
    why.keepWithin([layers[1]])
    expect(why.neuron).toBeNull()
  })
})
