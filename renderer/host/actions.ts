/**
 * All that a person can have done by a button, a key, the desktop's menu or the palette of commands, once each: what it is called, what
 * it is for, its key, and when it can be done. The page carries it out (`renderer/src/app/actions.ts`).
 */
import type { ActionDefinition } from './action-definition.ts'
import type { Situation } from './situation.ts'
import { trainingActionHelp, trainingActionTitles } from './training-action.ts'

const isConnected = (situation: Situation): boolean => situation.isConnected

const definitions = {
  go: {
    group: 'training',
    title: ({ training }) => trainingActionTitles[training],
    help: ({ training }) => trainingActionHelp[training],
    keyHelp: 'Train, pause, resume',
    keys: ['Space'],
    isEnabled: isConnected,
  },
  train: {
    group: 'training',
    title: ({ training }) => trainingActionTitles[training === 'pause' ? 'train' : training],
    help: ({ training }) => trainingActionHelp[training === 'pause' ? 'train' : training],
    keyHelp: 'Train or resume',
    accelerator: 'CommandOrControl+Enter',
    isEnabled: ({ isConnected, training }) => isConnected && training !== 'pause',
    onlyIn: 'menu',
  },
  pause: {
    group: 'training',
    title: trainingActionTitles.pause,
    help: trainingActionHelp.pause,
    accelerator: 'CommandOrControl+Shift+Enter',
    isEnabled: ({ training }) => training === 'pause',
    onlyIn: 'menu',
  },
  stop: {
    group: 'training',
    title: 'Stop',
    help: 'Stop: end this run and keep what the network has learned so far.',
    accelerator: 'CommandOrControl+.',
    isEnabled: ({ isRunning }) => isRunning,
  },
  'start-over': {
    group: 'training',
    title: 'Reset',
    help: 'Reset: forget everything and go back to the random weights that the seed gives.',
    isEnabled: ({ isConnected, isUntrained }) => isConnected && !isUntrained,
  },
  'try-rates': {
    group: 'training',
    title: 'Try several learning rates',
    help: 'Try several learning rates: trains several networks at the same time, alike but for the learning rate, and says which rate is too small, good or too large.',
    isEnabled: isConnected,
  },
  score: {
    group: 'training',
    title: 'Evaluate on the test set',
    help: 'Evaluate on the 10,000 test digits, with the confusion matrix: they took no part in training or in any choice. Look once at the end: that keeps the test honest.',
    isEnabled: isConnected,
  },
  data: {
    group: 'training',
    title: 'Data',
    help: 'Data: choose the digits that the network is trained on, and see what each choice does to reading drawings.',
    isEnabled: isConnected,
    asks: true,
  },
  shipped: {
    group: 'training',
    title: 'Pretrained network',
    help: 'Pretrained network: load the trained network that came with Inkling.',
    isEnabled: ({ isConnected, isRunning, hasShipped, training }) =>
      isConnected && hasShipped && !isRunning && training !== 'train-own',
  },

  undo: {
    group: 'drawing',
    title: 'Undo',
    help: 'Undo: take back the last stroke, or a clear.',
    keyHelp: 'Take back a stroke or a clear',
    keys: ['Mod+z'],
    accelerator: 'CommandOrControl+Z',
  },
  redo: {
    group: 'drawing',
    title: 'Redo',
    help: 'Redo: bring back what was taken back.',
    keyHelp: 'Bring it back',
    keys: ['Mod+Shift+z', 'Mod+y'],
    accelerator: 'CommandOrControl+Shift+Z',
  },
  clear: { group: 'drawing', title: 'Clear drawing', help: 'Clear: a fresh sheet.', keys: ['c'] },
  example: {
    group: 'drawing',
    title: 'Show a digit from the data',
    help: 'Show a digit from the validation set, which the network never trains on.',
    keys: ['n'],
    isEnabled: isConnected,
  },
  why: {
    group: 'drawing',
    title: 'Why this answer?',
    help: 'Why this answer: paint over the drawing what each of its pixels does to an output.',
    keys: ['w'],
  },
  'forward-pass': {
    group: 'drawing',
    title: 'Forward pass, step by step',
    help: 'Forward pass, step by step: follow the drawing through the network, layer by layer, with the sums.',
    keys: ['f'],
  },
  brush: {
    group: 'drawing',
    title: 'Brush',
    help: 'Brush: draw with mouse, finger or pen. The network reads along while you draw.',
  },
  eraser: {
    group: 'drawing',
    title: 'Eraser',
    help: 'Eraser: take ink away. The other end of a pen does the same.',
  },
  stages: {
    group: 'drawing',
    title: 'Stages of a drawing',
    help: 'How your drawing is prepared: the picture after each stage, and a switch for each to see what it is for.',
  },

  open: {
    group: 'files',
    title: 'Open weights',
    help: 'Open weights that were saved before, by Inkling or by another program: PyTorch, Keras, NumPy, ONNX.',
    accelerator: 'CommandOrControl+O',
    isEnabled: ({ isConnected, isRunning }) => isConnected && !isRunning,
    asks: true,
  },
  save: {
    group: 'files',
    title: 'Save weights',
    help: 'Save the weights as they are now: all that the network has learned is in them.',
    accelerator: 'CommandOrControl+S',
    isEnabled: isConnected,
    asks: true,
  },
  share: {
    group: 'files',
    title: 'Share',
    help: 'Share: the settings and the seed as a short code or a file, for others to train the very same network.',
    isEnabled: isConnected,
    asks: true,
  },
  handwriting: {
    group: 'files',
    title: 'My handwriting',
    help: 'My handwriting: look through your samples, and let the network learn from them.',
    isEnabled: isConnected,
    asks: true,
  },

  print: {
    group: 'files',
    title: 'Print',
    help: 'Print: this view as it stands, in light colours.',
    accelerator: 'CommandOrControl+P',
    asks: true,
  },

  'lab-sheet': {
    group: 'files',
    title: 'Lab sheet',
    help: 'Lab sheet: this lesson on paper, for students with blanks and room to write, for teachers with the answers.',
    asks: true,
  },

  'edit-copy': {
    group: 'files',
    title: 'Edit a copy of the lesson',
    help: 'Edit a copy: saves the text of this lesson as a file of your own, and shows it. In a text editor it becomes your lesson.',
    asks: true,
  },

  palette: {
    group: 'views',
    title: 'Commands',
    help: 'Commands: find anything that Inkling can do by typing a word of it.',
    keyHelp: 'Find a command',
    keys: ['Mod+k'],
    accelerator: 'CommandOrControl+K',
    asks: true,
  },
  present: {
    group: 'views',
    title: 'Present mode',
    help: 'Present mode: for a room. Large type, the pad beside a huge answer; a clicker’s Page Down trains and pauses, Page Up stops. Escape leaves.',
    keyHelp: 'Present, leave presenting',
    keys: ['p'],
  },
  workbench: {
    group: 'views',
    title: 'Workbench',
    help: 'Workbench: draw, train, and look inside the network.',
  },
  lab: {
    group: 'views',
    title: 'Lab',
    help: 'Lab: networks that differ in one setting, trained at the same time on one chart, each reading your drawing.',
  },
  runs: {
    group: 'views',
    title: 'Runs',
    help: 'Runs: every training is recorded. Look at earlier ones, compare them, and take them up again.',
  },
  lessons: {
    group: 'views',
    title: 'Lessons',
    help: 'Lessons: predict, try it on your own network, and see why. Five to eight minutes each.',
  },
  back: {
    group: 'views',
    title: 'Back',
    help: 'Back: where you were before.',
    accelerator: 'Alt+Left',
    onlyIn: 'menu',
  },
  forward: {
    group: 'views',
    title: 'Forward',
    help: 'Forward: where you came back from.',
    accelerator: 'Alt+Right',
    onlyIn: 'menu',
  },
  keys: {
    group: 'views',
    title: 'Keys',
    help: 'Keys: what can be done without the mouse, and which key does it.',
    keyHelp: 'Show the keys',
    keys: ['?'],
  },
  'first-minute': {
    group: 'views',
    title: 'Show the first minute again',
    help: 'The first minute: the small pretrained network, a digit that writes itself, and one thing to do after the other.',
    isEnabled: ({ isConnected, isRunning, hasShipped }) => isConnected && hasShipped && !isRunning,
  },

  'theme-system': themeAction('system', 'as the system'),
  'theme-light': themeAction('light', 'light'),
  'theme-dark': themeAction('dark', 'dark'),
  'reset-app': {
    group: 'appearance',
    title: 'Reset settings of the app',
    help: 'Theme, zoom, keys, charts and the window as they come. Networks, runs, samples and lessons stay.',
    onlyIn: 'menu',
    asks: true,
  },
  'zoom-in': { ...zoomAction('Zoom in'), accelerator: 'CommandOrControl+Plus' },
  'zoom-out': { ...zoomAction('Zoom out'), accelerator: 'CommandOrControl+-' },
  'zoom-reset': { ...zoomAction('Actual size'), accelerator: 'CommandOrControl+0' },
} as const satisfies Readonly<Record<string, ActionDefinition>>

function themeAction(theme: 'system' | 'light' | 'dark', name: string): ActionDefinition {
  return {
    group: 'appearance',
    title: `Theme: ${name}`,
    help: theme === 'system' ? 'Light or dark as the system is.' : `The ${theme} theme, whatever the system is.`,
  }
}

function zoomAction(title: string): ActionDefinition {
  return { group: 'appearance', title, help: `${title}: the size of the whole page.`, onlyIn: 'desktop' }
}

/** Says what was drawn, from 0 to 9. */
export type TeachId = `teach-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
export type ActionId = keyof typeof definitions | TeachId

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

export const teachIds = words.map((_, digit) => `teach-${digit}` as TeachId)

const teaching = words.map((word, digit): readonly [TeachId, ActionDefinition] => {
  const title = `That was ${word === 'eight' ? 'an' : 'a'} ${word}`
  return [
    `teach-${digit}` as TeachId,
    {
      group: 'drawing',
      title,
      help: `${title}: keep the drawing as a sample.`,
      keys: [String(digit)],
      isEnabled: isConnected,
    },
  ]
})

export const actions = {
  ...definitions,
  ...(Object.fromEntries(teaching) as Record<TeachId, ActionDefinition>),
} as const satisfies Readonly<Record<ActionId, ActionDefinition>> as Readonly<Record<ActionId, ActionDefinition>>

export const actionIds = Object.keys(actions) as readonly ActionId[]

export function titleOf(id: ActionId, situation: Situation): string {
  const { title } = actions[id]
  return typeof title === 'string' ? title : title(situation)
}

export function helpOf(id: ActionId, situation: Situation): string {
  const { help } = actions[id]
  return typeof help === 'string' ? help : help(situation)
}

/** Whether the engine lets it be done. */
export function isOffered(id: ActionId, situation: Situation): boolean {
  return actions[id].isEnabled?.(situation) ?? true
}
