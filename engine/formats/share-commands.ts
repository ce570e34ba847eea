/** The command that makes a file to share: settings alone, or a network that has them. */
import type { Engine } from '#engine/contract/commands.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { sharedWeights, type ShareCommands } from '#engine/contract/share.ts'
import type { Core } from '#engine/bench/core.ts'
import { writeNetworkFile } from './network-file.ts'
import { sharedEnding, writeSettingFile } from './setting-file.ts'
import { createNetwork } from '#engine/network/network.ts'
import { checkObject } from '#engine/bench/requests.ts'

/** `saveTrained`: the network in use as a JSON file. */
export function createShareCommands(
  core: Core,
  saveTrained: () => NetworkFile | Promise<NetworkFile>,
): Pick<Engine['commands'], keyof ShareCommands> {
  return {
    async share(request) {
      checkObject(request)
      const { settings, model } = core
      switch (request.weights) {
        case 'none':
          return writeSettingFile(settings)
        case 'start':
          if (model.origin.kind !== 'random') {
            throw new InklingError(
              'bad-input',
              'This network began with weights from a file, and those are not kept.',
              'Share that file, or the weights as they are now.',
            )
          }
          // No setting that the first weights depend on can have changed since, or there would be another network.
          return rename(
            writeNetworkFile({ network: createNetwork(settings), settings, training: { epochs: 0, steps: 0 } }, 'json'),
          )
        case 'trained':
          return rename(await saveTrained())
        default:
          throw new InklingError(
            'bad-input',
            `There are no weights “${String(request.weights).slice(0, 40)}” to share.`,
            `Choose one of ${sharedWeights.join(', ')}.`,
          )
      }
    },
  }
}

function rename({ fileName, bytes }: NetworkFile): NetworkFile {
  return { fileName: `${fileName.replace(/\.[^.]*$/, '')}.${sharedEnding}`, bytes }
}
