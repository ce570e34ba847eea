/**
 * All that a person can have done by a button, a key, the desktop's menu or the palette of commands, once each: what it is called, what
 * it is for, its key, and when it can be done. The page carries it out (`renderer/src/app/actions.ts`).
 */
import { t } from '#words/en/actions.ts'
import type { ActionDefinition } from './action-definition.ts'
import type { Situation } from './situation.ts'
import { trainingActionHelp, trainingActionTitle } from './training-action.ts'

type MessageId = Parameters<typeof t>[0]
type NamedMessage = Exclude<
  {
    [Id in MessageId]: Id extends `${infer Name}.title` ? (`${Name}.help` extends MessageId ? Name : never) : never
  }[MessageId],
  'teach'
>

const isConnected = (situation: Situation): boolean => situation.isConnected

const definitions = {
  go: {
    group: 'training',
    title: ({ training }) => trainingActionTitle(training),
    help: ({ training }) => trainingActionHelp(training),
    keyHelp: () => t('go.key'),
    keys: ['Space'],
    isEnabled: isConnected,
  },
  train: {
    group: 'training',
    title: ({ training }) => trainingActionTitle(training === 'pause' ? 'train' : training),
    help: ({ training }) => trainingActionHelp(training === 'pause' ? 'train' : training),
    keyHelp: () => t('train.key'),
    accelerator: 'CommandOrControl+Enter',
    isEnabled: ({ isConnected, training }) => isConnected && training !== 'pause',
    onlyIn: 'menu',
  },
  pause: {
    ...named('pause'),
    group: 'training',
    accelerator: 'CommandOrControl+Shift+Enter',
    isEnabled: ({ training }) => training === 'pause',
    onlyIn: 'menu',
  },
  stop: {
    ...named('stop'),
    group: 'training',
    accelerator: 'CommandOrControl+.',
    isEnabled: ({ isRunning }) => isRunning,
  },
  'start-over': {
    ...named('start-over'),
    group: 'training',
    isEnabled: ({ isConnected, isUntrained }) => isConnected && !isUntrained,
  },
  'try-rates': {
    ...named('try-rates'),
    group: 'training',
    isEnabled: isConnected,
  },
  score: {
    ...named('score'),
    group: 'training',
    isEnabled: isConnected,
  },
  data: {
    ...named('data'),
    group: 'training',
    isEnabled: isConnected,
    asks: true,
  },
  shipped: {
    ...named('shipped'),
    group: 'training',
    isEnabled: ({ isConnected, isRunning, hasShipped, training }) =>
      isConnected && hasShipped && !isRunning && training !== 'train-own',
  },

  undo: {
    ...named('undo'),
    group: 'drawing',
    keyHelp: () => t('undo.key'),
    keys: ['Mod+z'],
    accelerator: 'CommandOrControl+Z',
  },
  redo: {
    ...named('redo'),
    group: 'drawing',
    keyHelp: () => t('redo.key'),
    keys: ['Mod+Shift+z', 'Mod+y'],
    accelerator: 'CommandOrControl+Shift+Z',
  },
  clear: { ...named('clear'), group: 'drawing', keys: ['c'] },
  example: {
    ...named('example'),
    group: 'drawing',
    keys: ['n'],
    isEnabled: isConnected,
  },
  why: {
    ...named('why'),
    group: 'drawing',
    keys: ['w'],
  },
  'forward-pass': {
    ...named('forward-pass'),
    group: 'drawing',
    keys: ['f'],
  },
  brush: {
    ...named('brush'),
    group: 'drawing',
  },
  eraser: {
    ...named('eraser'),
    group: 'drawing',
  },
  stages: {
    ...named('stages'),
    group: 'drawing',
  },

  open: {
    ...named('open'),
    group: 'files',
    accelerator: 'CommandOrControl+O',
    isEnabled: ({ isConnected, isRunning }) => isConnected && !isRunning,
    asks: true,
  },
  save: {
    ...named('save'),
    group: 'files',
    accelerator: 'CommandOrControl+S',
    isEnabled: isConnected,
    asks: true,
  },
  share: {
    ...named('share'),
    group: 'files',
    isEnabled: isConnected,
    asks: true,
  },
  'start-code': {
    ...named('start-code'),
    group: 'files',
    keyHelp: () => t('start-code.key'),
    keys: ['s'],
    isEnabled: isConnected,
    asks: true,
  },
  handwriting: {
    ...named('handwriting'),
    group: 'files',
    isEnabled: isConnected,
    asks: true,
  },
  'save-answers': {
    ...named('save-answers'),
    group: 'files',
    asks: true,
  },
  'collect-answers': {
    ...named('answers'),
    group: 'files',
  },

  print: {
    ...named('print'),
    group: 'files',
    accelerator: 'CommandOrControl+P',
    asks: true,
  },

  'lab-sheet': {
    ...named('lab-sheet'),
    group: 'files',
    asks: true,
  },

  'edit-copy': {
    ...named('edit-copy'),
    group: 'files',
    asks: true,
  },

  palette: {
    ...named('palette'),
    group: 'views',
    keyHelp: () => t('palette.key'),
    keys: ['Mod+k'],
    accelerator: 'CommandOrControl+K',
    asks: true,
  },
  present: {
    ...named('present'),
    group: 'views',
    keyHelp: () => t('present.key'),
    keys: ['p'],
  },
  hands: {
    ...named('hands'),
    group: 'views',
    keyHelp: () => t('hands.key'),
    keys: ['h'],
  },
  workbench: {
    ...named('workbench'),
    group: 'views',
  },
  lab: {
    ...named('lab'),
    group: 'views',
  },
  runs: {
    ...named('runs'),
    group: 'views',
  },
  lessons: {
    ...named('lessons'),
    group: 'views',
  },
  back: {
    ...named('back'),
    group: 'views',
    accelerator: 'Alt+Left',
    onlyIn: 'menu',
  },
  forward: {
    ...named('forward'),
    group: 'views',
    accelerator: 'Alt+Right',
    onlyIn: 'menu',
  },
  keys: {
    ...named('keys'),
    group: 'views',
    keyHelp: () => t('keys.key'),
    keys: ['?'],
  },
  'first-minute': {
    ...named('first-minute'),
    group: 'views',
    isEnabled: ({ isConnected, isRunning, hasShipped }) => isConnected && hasShipped && !isRunning,
  },

  'theme-system': { ...named('theme-system'), group: 'appearance' },
  'theme-light': { ...named('theme-light'), group: 'appearance' },
  'theme-dark': { ...named('theme-dark'), group: 'appearance' },
  language: { ...named('language'), group: 'appearance', asks: true },
  'reset-app': {
    ...named('reset-app'),
    group: 'appearance',
    onlyIn: 'menu',
    asks: true,
  },
  'zoom-in': { ...named('zoom-in'), group: 'appearance', onlyIn: 'desktop', accelerator: 'CommandOrControl+Plus' },
  'zoom-out': { ...named('zoom-out'), group: 'appearance', onlyIn: 'desktop', accelerator: 'CommandOrControl+-' },
  'zoom-reset': { ...named('zoom-reset'), group: 'appearance', onlyIn: 'desktop', accelerator: 'CommandOrControl+0' },
} as const satisfies Readonly<Record<string, ActionDefinition>>

/** An action of one name, `title` and `help` of the message with its id. */
function named(id: NamedMessage): Pick<ActionDefinition, 'title' | 'help'> {
  return { title: () => t(`${id}.title`), help: () => t(`${id}.help`) }
}

/** Says what was drawn, from 0 to 9. */
export type TeachId = `teach-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
export type ActionId = keyof typeof definitions | TeachId

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export const teachIds = digits.map((digit): TeachId => `teach-${digit}`)

const teaching = digits.map((digit): readonly [TeachId, ActionDefinition] => [
  `teach-${digit}`,
  {
    group: 'drawing',
    title: () => t('teach.title', { digit }),
    help: () => t('teach.help', { digit }),
    keys: [String(digit)],
    isEnabled: isConnected,
  },
])

export const actions = {
  ...definitions,
  ...(Object.fromEntries(teaching) as Record<TeachId, ActionDefinition>),
} as const satisfies Readonly<Record<ActionId, ActionDefinition>> as Readonly<Record<ActionId, ActionDefinition>>

export const actionIds = Object.keys(actions) as readonly ActionId[]

export function titleOf(id: ActionId, situation: Situation): string {
  return actions[id].title(situation)
}

export function helpOf(id: ActionId, situation: Situation): string {
  return actions[id].help(situation)
}

/** Whether the engine lets it be done. */
export function isOffered(id: ActionId, situation: Situation): boolean {
  return actions[id].isEnabled?.(situation) ?? true
}
