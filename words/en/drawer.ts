/** Made of resources/messages/en/drawer.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'close-hint': null
  settings: null
  'settings-locked': null
  'layers-hint': { layers: string | number; neurons: string | number }
  switch: { setting: string | number }
  off: null
  'seed-other': null
  'seed-other-hint': null
  'repeat-count': null
  'repeat-count-hint': { most: string | number }
  'repeat-count-spoken': null
  repeat: { count: string | number }
  'repeat-unclear': null
  'repeat-hint': null
  'repeat-out-of-range': { most: string | number }
  presets: null
  'preset-share': { share: string }
}
export const t = messagesOf<Texts>(
  'drawer',
  `close-hint = Close: back to the network. Key: Escape.
settings = Settings
settings-locked = The learning rate can change now; stop the run to change the rest.
layers-hint = Up to { $layers } hidden layers of { $neurons } neurons: add, size and remove them in the picture of the network.
switch = { $setting }, on or off
off = off
seed-other = Another seed
seed-other-hint = Another seed: other random weights to start from. Does the result differ much?
repeat-count = Networks
repeat-count-hint = Networks: how many are trained one after another by “Repeat”, each from a seed of its own. 2 to { $most }.
repeat-count-spoken = Networks to train
repeat = Repeat over { $count } seeds
repeat-unclear = Repeat over … seeds
repeat-hint = Repeat: is one setting better than another, or was it luck? Trains so many networks with seeds counted up from this one; “Runs” shows their mean.
repeat-out-of-range = Choose a whole number from 2 to { $most }.
presets = Presets
preset-share = In a small run: { $share } right
`,
)
