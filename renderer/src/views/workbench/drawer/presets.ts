/** Settings worth starting from, each with what it is there to show. */
import { dequal } from 'dequal'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { t } from '#words/en/presets.ts'
import { shippedSettings, smallShippedSettings } from '#engine/settings/shipped.ts'

export type Preset = {
  readonly id: PresetId
  readonly name: string
  readonly lesson: string
  /** The seed among them does not count: the person's stays. */
  readonly settings: Settings
}

type MessageId = Parameters<typeof t>[0]
type PresetId = { [Id in MessageId]: Id extends `${infer Name}.name` ? Name : never }[MessageId]

function named(id: PresetId): Pick<Preset, 'id' | 'name' | 'lesson'> {
  return { id, name: t(`${id}.name`), lesson: t(`${id}.lesson`) }
}

const quick = defaultSettings
/** What books and papers train on: MNIST alone, so that their figures can be compared. */
const classic: Settings = { ...quick, data: 'mnist' }

export const presets: readonly Preset[] = [
  {
    ...named('quick-start'),
    settings: quick,
  },
  {
    ...named('first-lesson'),
    settings: {
      ...classic,
      hidden: [{ neurons: 30, activation: 'sigmoid' }],
      output: 'sigmoid',
      cost: 'mean-squared-error',
      learningRate: 15,
      batchSize: 10,
      epochs: 10,
    },
  },
  {
    ...named('two-layers'),
    settings: {
      ...classic,
      hidden: [
        { neurons: 128, activation: 'relu' },
        { neurons: 64, activation: 'relu' },
      ],
    },
  },
  {
    ...named('no-layer'),
    settings: { ...classic, hidden: [] },
  },
  {
    ...named('best-128'),
    settings: { ...classic, learningRate: 0.3, schedule: 'cosine', dropout: 0.1, epochs: 30 },
  },
  {
    ...named('large-dropout'),
    settings: {
      ...classic,
      hidden: [
        { neurons: 512, activation: 'relu' },
        { neurons: 512, activation: 'relu' },
      ],
      learningRate: 0.2,
      schedule: 'cosine',
      dropout: 0.3,
      epochs: 40,
    },
  },
  {
    ...named('augmentation'),
    settings: {
      ...quick,
      hidden: [{ neurons: 256, activation: 'relu' }],
      ...{ shift: 1.5, rotation: 12, scaling: 0.12, shear: 0.2, elastic: 4, thickness: 0.5 },
      learningRate: 0.3,
      schedule: 'cosine',
      epochs: 30,
    },
  },
  {
    ...named('pretrained'),
    settings: shippedSettings,
  },
  {
    ...named('small-pretrained'),
    settings: smallShippedSettings,
  },
  {
    ...named('zero-weights'),
    settings: { ...classic, initialiser: 'zeros' },
  },
  {
    ...named('small-steps'),
    settings: { ...classic, learningRate: 0.0005 },
  },
  {
    ...named('large-steps'),
    settings: { ...classic, learningRate: 2 },
  },
]

/** The preset that the settings equal, whatever their seed. */
export function findPreset(settings: Settings): Preset | undefined {
  return presets.find((preset) => dequal({ ...preset.settings, seed: 0 }, { ...settings, seed: 0 }))
}
