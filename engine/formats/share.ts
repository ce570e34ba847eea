/** Makes a file to share: settings alone, or a network that has them. */
import type { Bench } from '#engine/bench/bench.ts'
import type { SavedNetwork } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { SharedFile, SharedWeights } from '#engine/contract/share.ts'
import { writeNetworkFile } from './network-file.ts'
import { sharedEnding, writeSettingFile } from './setting-file.ts'
import { createNetwork } from '#engine/network/network.ts'

/** `saveTrained`: the bench's network as a JSON file. Throws `bad-input` for first weights that are not known. */
export async function share(
  { settings, model }: Bench,
  weights: SharedWeights,
  saveTrained: () => Promise<SavedNetwork>,
): Promise<SharedFile> {
  switch (weights) {
    case 'none':
      return { ...writeSettingFile(settings), unjudged: null }
    case 'start':
      if (model.origin.kind !== 'random' || model.origin.seed !== settings.seed || model.earlier.steps > 0) {
        throw new InklingError(
          'bad-input',
          'This network began with weights from a file or another network, and those are not kept.',
          'Share those, or the weights as they are now.',
        )
      }
      // No setting that the first weights depend on can have changed since, or there would be another network.
      return rename({
        ...writeNetworkFile({ network: createNetwork(settings), settings, training: { epochs: 0, steps: 0 } }, 'json'),
        unjudged: null,
      })
    case 'trained':
      return rename(await saveTrained())
  }
}

function rename({ fileName, bytes, unjudged }: SharedFile): SharedFile {
  return { fileName: `${fileName.replace(/\.[^.]*$/, '')}.${sharedEnding}`, bytes, unjudged }
}
