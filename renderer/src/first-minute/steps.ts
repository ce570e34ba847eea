/** The first minute, one thing to do at a time: which step follows which. Nothing else is decided here. */

/**
 * `off`: nothing is shown. `watch`: a digit writes itself; the person draws their own. `reset`: it has been read; random weights are one press
 * away. `train`: random weights guess. `learn`: the network trains, slowly first. `explore`: it reads the drawing again; three things to try.
 */
export type Step = 'off' | 'watch' | 'reset' | 'train' | 'learn' | 'explore'

export type Happening =
  /** From the start, or from “Help”. */
  | 'begun'
  /** The person's own drawing has been read by a trained network. */
  | 'read'
  /** The weights are random. */
  | 'forgotten'
  /** A run has begun. */
  | 'training'
  /** The drawing is read as it was before, or the run has come to its end. */
  | 'learnt'
  /** The person wants no more of it, has tried everything, or has opened another network. */
  | 'left'

const next: Readonly<Record<Step, Partial<Readonly<Record<Happening, Step>>>>> = {
  off: {},
  // Whoever goes ahead is followed.
  watch: { read: 'reset', forgotten: 'train' },
  reset: { forgotten: 'train' },
  train: { training: 'learn' },
  learn: { learnt: 'explore', forgotten: 'train' },
  explore: {},
}

export function stepAfter(step: Step, happening: Happening): Step {
  if (happening === 'begun') return 'watch'
  if (happening === 'left') return 'off'
  return next[step][happening] ?? step
}

/** What can be tried at the end, in this order. */
export const trials = ['neuron', 'rate', 'layer'] as const
export type Trial = (typeof trials)[number]
