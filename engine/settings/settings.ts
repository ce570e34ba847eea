/** The values Inkling proposes, and what follows from settings: sizes, memory, names. `check.ts` says which of them go together. */
import { dequal } from 'dequal'
import type { Optimiser, Settings } from '#engine/contract/settings.ts'
import { augmentation } from '#engine/settings/table/augmentation.ts'
import { network } from '#engine/settings/table/network.ts'
import { entryOf, hasEffect, mapSettings, settingNames } from './table.ts'

export type AugmentationSettings = Pick<Settings, keyof typeof augmentation>

/** The settings that augmentation follows. */
export const augmentationSettings = Object.keys(augmentation) as readonly (keyof AugmentationSettings)[]

/** What others than the check go by, too. */
export const limits = {
  hiddenLayers: network.hidden.mostLayers,
  neurons: network.hidden.mostNeurons,
  parameters: 20_000_000,
  /** Bytes that training may take, as `estimateMemory` has it. */
  memory: 1_000_000_000,
  seed: network.seed.to,
} as const

export const defaultSettings = mapSettings((entry) => entry.default) as Settings

/** All but `hidden` and `output`: those that hold one number or name, and that a file's layers do not say already. */
export type PlainSettings = Omit<Settings, 'hidden' | 'output'>

export function plainSettings({ hidden: _hidden, output: _output, ...others }: Settings): PlainSettings {
  return others
}

/**
 * A copy that no one else holds, with the default for whatever is not said, and without what Inkling does not know. So settings
 * stay readable that an earlier Inkling has written. The values themselves are not looked at.
 */
export function completeSettings(settings: Partial<Settings>): Settings {
  const complete = mapSettings(({ default: proposed }, name) =>
    settings[name] === undefined ? proposed : settings[name],
  ) as Settings
  const { hidden } = complete
  if (!Array.isArray(hidden)) return complete
  return { ...complete, hidden: hidden.map((layer) => ({ neurons: layer?.neurons, activation: layer?.activation })) }
}

/** Sizes of all layers from the 784 pixels to the 10 outputs. */
export function layerSizes(settings: Pick<Settings, 'hidden'>): readonly number[] {
  return [784, ...settings.hidden.map((layer) => layer.neurons), 10]
}

/** What a file of the network is called unless somebody chooses another name; without an ending. */
export function networkName(settings: Pick<Settings, 'hidden' | 'seed'>): string {
  return `inkling-${layerSizes(settings).join('-')}-seed-${settings.seed}`
}

/** Weights and biases of the network that `settings` describe. */
export function countParameters(settings: Pick<Settings, 'hidden'>): number {
  const sizes = layerSizes(settings)
  let parameters = 0
  for (let layer = 1; layer < sizes.length; layer++) parameters += (sizes[layer - 1]! + 1) * sizes[layer]!
  return parameters
}

/** Numbers that an optimiser remembers for each weight and bias. */
export const optimiserSlots: Readonly<Record<Optimiser, number>> = {
  sgd: 0,
  momentum: 1,
  nesterov: 1,
  rmsprop: 1,
  adam: 2,
  adamw: 2,
}

/** Bytes that training takes at most beside the data, about: what is held for every weight, and for the samples in hand. */
export function estimateMemory(settings: Settings): number {
  const remembered = 1 + optimiserSlots[settings.optimiser]
  // The weights with the optimiser's memory, in a backend's own order as well; the last good ones of both; the best ones of both with
  // early stopping; the gradient; a copy that is being scored or saved.
  const copies = remembered * (settings.patience > 0 ? 4 : 3) + 2
  // For the samples in hand: a and the dropped-out a of even and of odd batches, dz, its lists, and lists of the numbers that are not 0, by
  // row and by column, also of even and of odd batches, two words each.
  const neurons = layerSizes(settings).reduce((sum, size) => sum + size, 0)
  const samples = Math.max(1, Math.floor(Math.min(settings.batchSize, 1024, 170_000_000 / countParameters(settings))))
  return 4 * (copies * countParameters(settings) + 15 * neurons * samples)
}

/** Whether going from one to the other needs a new random network, rather than keeping the weights. */
export function needsNewNetwork(from: Settings, to: Settings): boolean {
  const decisive = settingNames.filter((name) => entryOf(name).needsNewNetwork)
  const valueIn = (settings: Settings, name: keyof Settings) => (hasEffect(settings, name) ? settings[name] : null)
  return decisive.some((name) => !dequal(valueIn(from, name), valueIn(to, name)))
}
