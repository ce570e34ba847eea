/** Settings worth starting from, each with what it is there to show. */
import { dequal } from 'dequal'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { shippedSettings, smallShippedSettings } from '#engine/settings/shipped.ts'

export type Preset = {
  readonly name: string
  readonly lesson: string
  /** The seed among them does not count: the person's stays. */
  readonly settings: Settings
}

const quick = defaultSettings
/** What books and papers train on: MNIST alone, so that their figures can be compared. */
const classic: Settings = { ...quick, data: 'mnist' }

export const presets: readonly Preset[] = [
  {
    name: 'Quick start',
    lesson:
      'One hidden layer of 128 ReLU neurons: about 97 of 100 test digits right within seconds, and 96 of 100 drawings.',
    settings: quick,
  },
  {
    name: 'First lesson',
    lesson: 'Thirty sigmoid neurons and the squared error, the classic first network: it learns steadily.',
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
    name: 'Two hidden layers',
    lesson: 'The second hidden layer builds its features out of those of the first.',
    settings: {
      ...classic,
      hidden: [
        { neurons: 128, activation: 'relu' },
        { neurons: 64, activation: 'relu' },
      ],
    },
  },
  {
    name: 'No hidden layer',
    lesson: 'Pixels feed the outputs directly: each output can only weigh pixels, so it stops near 92 of 100.',
    settings: { ...classic, hidden: [] },
  },
  {
    name: 'The best of 128 neurons',
    lesson:
      'Long steps that shorten to nothing (cosine) and a little dropout: the same network, and one of a hundred digits more is right.',
    settings: { ...classic, learningRate: 0.3, schedule: 'cosine', dropout: 0.1, epochs: 30 },
  },
  {
    name: 'Large, with dropout',
    lesson:
      'Two layers of 512 neurons could memorise the training digits; leaving out a third of the neurons each time keeps them from it.',
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
    name: 'Data augmentation',
    lesson:
      'Every digit is moved, turned and bent a little each time: more data without collecting any, and drawings are read better.',
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
    name: 'As the pretrained network',
    lesson:
      'What the pretrained network was trained with, from random weights: MNIST and pen digits, 1,000 and 500 neurons and every change of digits. It takes about ten minutes on two cores.',
    settings: shippedSettings,
  },
  {
    name: 'As the small pretrained network',
    lesson:
      'Thirty sigmoid neurons, an L2 penalty and a little data augmentation: strokes can be seen in the weights. It takes about ten seconds.',
    settings: smallShippedSettings,
  },
  {
    name: 'All weights zero',
    lesson:
      'Without randomness all neurons of a layer are alike, and no gradient comes back to them: the network never learns.',
    settings: { ...classic, initialiser: 'zeros' },
  },
  {
    name: 'Steps too small',
    lesson: 'A learning rate of 0.0005: the cost falls, but after an epoch most of the way is still ahead.',
    settings: { ...classic, learningRate: 0.0005 },
  },
  {
    name: 'Steps too large',
    lesson: 'A learning rate of 2: each step jumps over the valley, and the cost never comes down.',
    settings: { ...classic, learningRate: 2 },
  },
]

/** The preset that the settings equal, whatever their seed. */
export function findPreset(settings: Settings): Preset | undefined {
  return presets.find((preset) => dequal({ ...preset.settings, seed: 0 }, { ...settings, seed: 0 }))
}
