/**
 * First weights. Their spread is chosen so that signals neither die out nor blow up from layer to layer; biases start at zero.
 * He: He et al., "Delving deep into rectifiers", 2015. Glorot: Glorot and Bengio, "Understanding the difficulty of training
 * deep feedforward neural networks", 2010.
 */
import type { HiddenActivation, Initialiser, OutputActivation } from '../contract/settings.ts'
import { nextNormal, nextUniform, type Random } from '../random.ts'
import type { FloatArray } from './network.ts'

/** `auto` becomes He for ReLU, which halves the signal's variance, and Glorot for all others. */
export function chooseInitialiser(
  initialiser: Initialiser,
  activation: HiddenActivation | OutputActivation,
): Exclude<Initialiser, 'auto'> {
  if (initialiser !== 'auto') return initialiser
  return activation === 'relu' ? 'he' : 'glorot'
}

/** Fills W [inputs × outputs]. He: normal, variance 2 / inputs. Glorot: uniform within ±√(6 / (inputs + outputs)). */
export function initialise(
  initialiser: Exclude<Initialiser, 'auto'>,
  weights: FloatArray,
  inputs: number,
  outputs: number,
  random: Random,
): void {
  if (initialiser === 'he') {
    const deviation = Math.sqrt(2 / inputs)
    for (let index = 0; index < weights.length; index++) weights[index] = deviation * nextNormal(random)
  } else {
    const bound = Math.sqrt(6 / (inputs + outputs))
    for (let index = 0; index < weights.length; index++) weights[index] = bound * (2 * nextUniform(random) - 1)
  }
}
