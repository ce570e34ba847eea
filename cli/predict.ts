/** `inkling predict`. */
import { InklingError } from '#engine/contract/errors.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import type { Network } from '#engine/network/network.ts'
import { createWorkspace, type Workspace } from '#engine/network/workspace.ts'
import { predict as predictPixels } from '#engine/prediction/predict.ts'
import { printUnderstanding, readNetwork } from '#cli/basics/network-files.ts'
import { formatShare, print, printError, printJson } from '#cli/basics/output.ts'
import { readPicture } from '#cli/images/picture.ts'

export type PredictOptions = { readonly json?: boolean }

/**
 * Reads the digit in each image and prints the answers in the order of the images. An image that cannot be read is told on
 * standard error, and the others go on; the exit code is then 1. Throws `bad-file` for the network's file.
 *
 * It makes no engine: that would start threads and read the digits that doubts are judged by, which takes longer than the answer.
 */
export async function predict(path: string, images: readonly string[], { json }: PredictOptions): Promise<number> {
  const { network, mapping = null, assumptions = [] } = readNetworkFile(await readNetwork(path))
  printUnderstanding({ mapping, assumptions })
  const workspace = createWorkspace(network, 1)
  let exitCode = 0
  for (const image of images) {
    try {
      await predictImage(network, workspace, image, json)
    } catch (thrown) {
      if (!(thrown instanceof InklingError)) throw thrown
      printError(`${thrown.message} ${thrown.remedy}`)
      exitCode = 1
    }
  }
  return exitCode
}

async function predictImage(network: Network, workspace: Workspace, image: string, json = false): Promise<void> {
  const { digit, layers } = predictPixels(network, workspace, await readPicture(image), 0, 0)
  const { activations } = layers.at(-1)!
  if (json) printJson({ file: image, digit, activations })
  else print(`${image}: ${digit} (${formatShare(activations[digit]!)})`)
}
