/** Sharing what a run starts from: as a code (`setting-code.ts`), and as the file that `share` makes. */
import type { NetworkFile } from './files.ts'

export type ShareCommands = {
  /**
   * The settings as a `.inkling` file, with or without weights. `load` of one without gives the random network of its settings, whatever was
   * there before. Errors: `bad-input` for first weights that are not known, or weights that are no numbers.
   */
  share(request: ShareRequest): NetworkFile
}

/** `start`: the weights before any training, which the seed gives; a network that began from a file has none to share. */
export const sharedWeights = ['none', 'start', 'trained'] as const
export type SharedWeights = (typeof sharedWeights)[number]
export type ShareRequest = { readonly weights: SharedWeights }
