/** Networks for the tests of file formats. */
import { expect } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { NetworkDocument } from '#engine/formats/network-document.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import type { PageParts } from '#engine/formats/page.ts'
import { createNetwork, type Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { predict } from '#engine/prediction/predict.ts'
import { networkPage } from '#scripts/build-network-page.ts'

/** What a page is made of beside the network; `test/unit/set-up.ts` has packed it. */
export const pageParts: PageParts = { pageFile: networkPage }

/** A small network whose every setting differs from the default. */
export function exampleDocument(changes: Partial<Settings> = {}): NetworkDocument {
  const settings: Settings = {
    ...defaultSettings,
    data: 'mnist-10k',
    hidden: [
      { neurons: 5, activation: 'tanh' },
      { neurons: 4, activation: 'relu' },
    ],
    output: 'sigmoid',
    cost: 'mean-squared-error',
    initialiser: 'glorot',
    learningRate: 0.3,
    batchSize: 64,
    epochs: 7,
    seed: 42,
    ...changes,
  }
  return { network: createNetwork(settings), settings, training: { epochs: 3, steps: 1234 } }
}

/** What the network makes of one picture, down to the last bit. */
export function outputsOf(network: Network) {
  const pixels = Float32Array.from({ length: 784 }, (_, pixel) => ((pixel * 37) % 101) / 100)
  return predict(network, createWorkspace(network, 1), pixels, 0, 0).layers
}

/** Expects that `bytes` are refused as a bad file, in words that contain `message`, with the file's name and a remedy. */
export function expectRefused(bytes: Uint8Array, message: string): void {
  try {
    readNetworkFile({ fileName: 'mine.bin', bytes })
  } catch (error) {
    if (!(error instanceof InklingError)) throw error
    expect(error.code).toBe('bad-file')
    expect(error.message).toContain('mine.bin')
    expect(error.message).toContain(message)
    expect(error.message.length).toBeLessThan(300)
    expect(error.remedy).toMatch(/^[A-Z].*\.$/)
    return
  }
  throw new Error(`The file was read; expected: ${message}`)
}
