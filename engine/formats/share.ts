/** Makes a file to share: settings alone, or a network that has them. */
import type { Work } from '#engine/basics/slicer.ts'
import type { Bench } from '#engine/bench/bench.ts'
import type { NetworkFile, SavedNetwork } from '#engine/contract/files.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import type { SharedFile, SharedWeights } from '#engine/contract/share.ts'
import { writeNetworkFileInSteps } from './network-file.ts'
import { sharedEnding, writeSettingFile } from './setting-file.ts'
import { createNetwork } from '#engine/network/network.ts'

/** `saveTrained`: the bench's network as a JSON file; `carryOut` writes another. Throws `bad-input` for first weights that are not known. */
export async function share(
  { settings, model }: Bench,
  weights: SharedWeights,
  saveTrained: () => Promise<SavedNetwork>,
  carryOut: (work: Work<NetworkFile>) => Promise<NetworkFile>,
): Promise<SharedFile> {
  switch (weights) {
    case 'none':
      return { ...writeSettingFile(settings), unjudged: null }
    case 'start':
      if (model.origin.kind !== 'random' || model.origin.seed !== settings.seed || model.earlier.steps > 0) {
        throw failure('bad-input', t, 'start-not-kept')
      }
      // No setting that the first weights depend on can have changed since, or there would be another network.
      return rename({ ...(await carryOut(writeStart(settings))), unjudged: null })
    case 'trained':
      return rename(await saveTrained())
  }
}

function* writeStart(settings: Settings): Work<NetworkFile> {
  const document = { network: createNetwork(settings), settings, training: { epochs: 0, steps: 0 } }
  return yield* writeNetworkFileInSteps(document, 'json')
}

function rename({ fileName, bytes, unjudged }: SharedFile): SharedFile {
  return { fileName: `${fileName.replace(/\.[^.]*$/, '')}.${sharedEnding}`, bytes, unjudged }
}
