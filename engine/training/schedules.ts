/**
 * How the learning rate changes over a run: η(t) = η · factor(t), t in epochs since the run began, of T altogether.
 *
 *   constant     1
 *   step         γ^⌊t / d⌋: multiplied by γ every d epochs, PyTorch's `StepLR`
 *   exponential  γ^(t / d): the same, smoothly; with d = 1 PyTorch's `ExponentialLR`, batch by batch
 *   cosine       (1 + cos(π t / T)) / 2: down to 0 at the end; Loshchilov and Hutter, "SGDR", 2017, without restarts
 *   one-cycle    from η / 25 up to η over the first 30 % of the run, then down to η / 250,000, both along half a cosine: Smith and
 *                Topin, "Super-convergence", 2018, with the numbers of PyTorch's `OneCycleLR`; the momentum stays as it is
 *
 *   linear       1 − (1 − e) t / T: evenly down to the share e, PyTorch's `LinearLR`; not a setting, but what learning from samples takes
 *
 * A warm-up of w epochs comes before: η rises evenly to its full length, and t and T count from its end.
 */
import type { Settings } from '#engine/contract/settings.ts'

export type Paced = Pick<Settings, 'learningRate' | 'schedule' | 'warmUpEpochs' | 'decayFactor' | 'decayEpochs'>

/** Where in a run a batch stands: batches trained since the run began, batches an epoch, and epochs of the run. */
export type Pace = { readonly batch: number; readonly batches: number; readonly epochs: number }

/** η for the update that follows the forward pass of batch `batch`, counted from 0. */
export function learningRateAt(settings: Paced, { batch, batches, epochs }: Pace): number {
  const warmUpBatches = settings.warmUpEpochs * batches
  // The first batch already moves, the last of the warm-up takes the whole step.
  if (batch < warmUpBatches) return settings.learningRate * Math.min(1, (batch + 1) / warmUpBatches)
  return settings.learningRate * factor(settings, (batch - warmUpBatches) / batches, epochs - settings.warmUpEpochs)
}

/** η for update `update` of `updates`, counted from 0: evenly down to the share `end` of the whole. */
export function fallingLearningRate(learningRate: number, end: number, update: number, updates: number): number {
  return learningRate * (1 - ((1 - end) * update) / updates)
}

const oneCycle = { rise: 0.3, start: 1 / 25, end: 1 / 250_000 } as const

function factor({ schedule, decayFactor, decayEpochs }: Paced, epoch: number, epochs: number): number {
  switch (schedule) {
    case 'constant':
      return 1
    case 'step':
      return decayFactor ** Math.floor(epoch / decayEpochs)
    case 'exponential':
      return decayFactor ** (epoch / decayEpochs)
    case 'cosine':
      return alongCosine(1, 0, epoch / epochs)
    case 'one-cycle': {
      const share = epoch / epochs
      const { rise, start, end } = oneCycle
      return share < rise ? alongCosine(start, 1, share / rise) : alongCosine(1, end, (share - rise) / (1 - rise))
    }
  }
}

/** From one number to another, slowly at both ends; `share` from 0 to 1. */
function alongCosine(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * share))) / 2
}
