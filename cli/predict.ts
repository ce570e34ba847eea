/** `inkling predict`. */
import type { EngineClient } from '#engine/link/rpc.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { loadNetwork, readNetwork } from '#cli/basics/network-files.ts'
import { formatShare, print, printError, printJson } from '#cli/basics/output.ts'
import { readPicture } from './picture.ts'

export type PredictOptions = { readonly json?: boolean }

/**
 * Reads the digit in each image and prints the answers in the order of the images. An image that cannot be read is told on
 * standard error, and the others go on; the exit code is then 1. Throws `bad-file` for the network's file.
 */
export async function predict(path: string, images: readonly string[], { json }: PredictOptions): Promise<number> {
  const file = await readNetwork(path)
  return withEngine(async (engine) => {
    await loadNetwork(engine, file)
    let exitCode = 0
    for (const image of images) {
      try {
        await predictImage(engine, image, json)
      } catch (thrown) {
        if (!(thrown instanceof InklingError)) throw thrown
        printError(`${thrown.message} ${thrown.remedy}`)
        exitCode = 1
      }
    }
    return exitCode
  })
}

async function predictImage(engine: EngineClient, image: string, json = false): Promise<void> {
  const { digit, layers } = await engine.call('predict', { pixels: await readPicture(image) })
  const { activations } = layers.at(-1)!
  if (json) printJson({ file: image, digit, activations })
  else print(`${image}: ${digit} (${formatShare(activations[digit]!)})`)
}
