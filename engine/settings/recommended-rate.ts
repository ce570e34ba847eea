/**
 * The learning rate to begin with, by what is trained and how: 0.1 for plain steps on the cross-entropy, 0.001 for Adam and RMSProp, as books and
 * libraries have it. Factors between costs and activations are measured: `npm run bench:rates` trains at 0.03 to 30 times these values, and
 * from a third to three times of them networks learn.
 */
import type { Settings } from '#engine/contract/settings.ts'

type Named = Pick<Settings, 'optimiser' | 'momentum' | 'batchSize' | 'cost' | 'output' | 'hidden'>

/** The batch size that the values below are for. */
const usualBatch = 32
/** Larger batches bear longer steps, and smaller ones need shorter ones, about as the square root; beyond this many times it is too much. */
const mostForBatch = 3

/** η to begin with, rounded to one digit. */
export function recommendedRate(settings: Named): number {
  switch (settings.optimiser) {
    case 'adam':
    case 'adamw':
    case 'rmsprop':
      // Each weight's step has a length of its own, whatever the cost's scale.
      return 0.001
    case 'momentum':
    case 'nesterov':
      // Steps add up to 1 / (1 − μ) times their length.
      return roundRate(plainRate(settings) * Math.max(0.01, 1 - settings.momentum))
    case 'sgd':
      return roundRate(plainRate(settings))
  }
}

/** A learning rate as people write it: one digit that is not 0. */
export function roundRate(rate: number): number {
  return Number(rate.toPrecision(1))
}

function plainRate({ batchSize, cost, output, hidden }: Named): number {
  const isSigmoid = hidden.length > 0 && hidden.every(({ activation }) => activation === 'sigmoid')
  return rateOfCost(cost, output, isSigmoid) * Math.min(mostForBatch, Math.sqrt(batchSize / usualBatch))
}

/** The slope of a sigmoid is a quarter at most, so layers of them bear longer steps. */
function rateOfCost(cost: Settings['cost'], output: Settings['output'], isSigmoid: boolean): number {
  switch (cost) {
    case 'cross-entropy':
    case 'hinge':
      return isSigmoid ? 0.3 : 0.1
    case 'mean-squared-error':
    case 'mean-absolute-error':
      // The mean over ten outputs, through the slope of the output activation where there is one.
      return output === 'linear' ? 0.2 : isSigmoid ? 8 : 1
  }
}
