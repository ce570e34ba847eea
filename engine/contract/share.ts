/** Sharing what a run starts from: as a code (`setting-code.ts`), and as the file that `share` makes. */
import { bench, type BenchRequest } from './bench-id.ts'
import { type NetworkFile, type SavedNetwork, waitingTime } from './files.ts'
import { choice, fields, type Requests } from './schema.ts'

export type ShareCommands = {
  /**
   * The settings as a `.inkling` file, with or without weights. `load` of one without gives the random network of its settings, whatever was
   * there before. Errors: `bad-input` for first weights that are not known, or weights that are no numbers.
   */
  share(request: ShareRequest): SharedFile
}

/** `start`: the weights before any training, which the seed gives; a network that began from a file has none to share. */
export const sharedWeights = ['none', 'start', 'trained'] as const
export type SharedWeights = (typeof sharedWeights)[number]
/** `waitAtMost` as of `SaveRequest`. */
export type ShareRequest = BenchRequest & { readonly weights: SharedWeights; readonly waitAtMost?: number }
export type SharedFile = NetworkFile & Pick<SavedNetwork, 'unjudged'>

export const shareRequests: Requests<ShareCommands> = {
  share: fields<ShareRequest>({ bench, weights: choice('unknown-weights', sharedWeights), waitAtMost: waitingTime }),
}
