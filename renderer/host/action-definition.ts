/** What is said of every action. */
import { t } from '#words/en/actions.ts'
import type { Situation } from './situation.ts'

export type ActionGroup = 'training' | 'drawing' | 'files' | 'views' | 'appearance'

export function titleOfGroup(group: ActionGroup): string {
  return t(`group-${group}`)
}

export type ActionDefinition = {
  readonly group: ActionGroup
  /** What it is called. Some are called after what they would do now. Like the others, it is asked for when it is shown. */
  readonly title: (situation: Situation) => string
  /** A sentence on what it is for. */
  readonly help: (situation: Situation) => string
  /** For the help on keys, where the title would say too little or changes. */
  readonly keyHelp?: () => string
  /** Keys of the page, the one that is shown first; the person can give it another. See `renderer/src/actions/keys.ts` for how they are written. */
  readonly keys?: readonly string[]
  /** The key of its item in the desktop's menu, in Electron's words. */
  readonly accelerator?: string
  /** Whether it can be done, as far as the engine has a say. Always, where nothing is said. */
  readonly isEnabled?: (situation: Situation) => boolean
  /** A dialog follows: the menu says so by three dots. */
  readonly asks?: boolean
  /** Only in the desktop's menu. `desktop`: its main process carries it out, and the page only lists its key. */
  readonly onlyIn?: 'menu' | 'desktop'
}
