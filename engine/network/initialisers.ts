/**
 * First weights. Their spread is chosen so that signals neither die out nor blow up from layer to layer; biases start at zero.
 *
 *   he      normal, variance 2 / inputs: He et al., "Delving deep into rectifiers", 2015
 *   glorot  uniform within ±√(6 / (inputs + outputs)): Glorot and Bengio, "Understanding the difficulty of training deep feedforward
 *           neural networks", 2010
 *   lecun   normal, variance 1 / inputs: LeCun et al., "Efficient backprop", 1998
 *   normal  normal, standard deviation σ
 *   zeros   all 0, to see what goes wrong: every neuron of a layer is and stays the same
 *
 * Keras's `HeNormal` and `LecunNormal` are cut off at two standard deviations; these, like PyTorch's, are not.
 */
import type { HiddenActivation, Initialiser, OutputActivation } from '#engine/contract/settings.ts'
import { nextNormal, nextUniform, type Random } from '#engine/basics/random.ts'

/** Training runs in 32 bits; the gradient check runs the same functions in 64. */
export type FloatArray = Float32Array | Float64Array

type KnownInitialiser = Exclude<Initialiser, 'auto'>

/** `auto` becomes He for ReLU and its leaky kind, which halve the signal's variance, and Glorot for all others. */
export function chooseInitialiser(
  initialiser: Initialiser,
  activation: HiddenActivation | OutputActivation,
): KnownInitialiser {
  if (initialiser !== 'auto') return initialiser
  return activation === 'relu' || activation === 'leaky-relu' ? 'he' : 'glorot'
}

/** Fills W [inputs × outputs]. `deviation` is σ of `normal`. */
export function initialise(
  initialiser: KnownInitialiser,
  weights: FloatArray,
  inputs: number,
  outputs: number,
  random: Random,
  deviation: number,
): void {
  switch (initialiser) {
    case 'he':
      return fillNormal(weights, Math.sqrt(2 / inputs), random)
    case 'lecun':
      return fillNormal(weights, Math.sqrt(1 / inputs), random)
    case 'normal':
      return fillNormal(weights, deviation, random)
    case 'glorot': {
      const bound = Math.sqrt(6 / (inputs + outputs))
      for (let index = 0; index < weights.length; index++) weights[index] = bound * (2 * nextUniform(random) - 1)
      return
    }
    case 'zeros':
      weights.fill(0)
      return
  }
}

function fillNormal(weights: FloatArray, deviation: number, random: Random): void {
  for (let index = 0; index < weights.length; index++) weights[index] = deviation * nextNormal(random)
}
