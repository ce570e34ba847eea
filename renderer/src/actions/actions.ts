/**
 * The actions as the page's parts have them: what each is called, whether it can be done now, and its doing. Buttons, keys, the desktop's menu
 * and the palette all come through here. What they do is `renderer/src/app/actions.ts`.
 */
import { createContext } from 'svelte'
import { createAttachmentKey } from 'svelte/attachments'
import { type ActionId, actions, helpOf, isOffered, titleOf } from '#host/actions.ts'
import type { Situation } from '#host/situation.ts'
import { hint } from '#page/ui/hint.svelte.ts'
import { t } from '#words/en/app.ts'
import type { KeyChoice } from './key-choice.svelte.ts'
import { ariaKey, spellKey } from './keys.ts'

/** How the page carries an action out. */
export type Doing = {
  readonly run: () => void | Promise<void>
  /** What the page has to say to whether it can be done, beside the engine. */
  readonly isPossible?: () => boolean
  /** For what is on or off, or chosen among several. */
  readonly isOn?: () => boolean
}

/** The zoom is the desktop's alone. */
export type PageActionId = Exclude<ActionId, `zoom-${string}`>

export type Doings = Readonly<Record<PageActionId, Doing>>

/** What a button takes from its action. */
export type ActionButton = {
  readonly disabled: boolean
  readonly onclick: () => void
  readonly 'aria-keyshortcuts': string | undefined
}

export class Actions {
  readonly keys: KeyChoice
  readonly #readSituation: () => Situation
  readonly #doings: Doings

  /** `readSituation` tells how things stand with the engine, whenever that is asked. */
  constructor(keys: KeyChoice, readSituation: () => Situation, doings: Doings) {
    this.keys = keys
    this.#readSituation = readSituation
    this.#doings = doings
  }

  get situation(): Situation {
    return this.#readSituation()
  }

  title(id: ActionId): string {
    return titleOf(id, this.situation)
  }

  help(id: ActionId): string {
    return helpOf(id, this.situation)
  }

  /** What it is for, with its key: the sentence for the foot of the page. */
  hintOf(id: ActionId): string {
    const [key] = this.keys.working(id)
    return key === undefined ? this.help(id) : t('help-with-key', { help: this.help(id), key: spellKey(key) })
  }

  isEnabled(id: ActionId): boolean {
    const doing = this.#doingOf(id)
    return doing !== undefined && isOffered(id, this.situation) && (doing.isPossible?.() ?? true)
  }

  isOn(id: ActionId): boolean | undefined {
    return this.#doingOf(id)?.isOn?.()
  }

  /** Does it; nothing while it cannot be done. Returns whether it could. */
  run(id: ActionId): boolean {
    if (!this.isEnabled(id)) return false
    void this.#doingOf(id)?.run()
    return true
  }

  /** For a button of this action: `<button {...actions.button('clear')}>`. */
  button(id: ActionId): ActionButton {
    const key = this.keys.working(id).map((each) => ariaKey(each))
    return {
      disabled: !this.isEnabled(id),
      onclick: () => void this.run(id),
      'aria-keyshortcuts': key.length > 0 ? key.join(' ') : undefined,
      [hintKey]: hint(this.hintOf(id)),
    }
  }

  #doingOf(id: ActionId): Doing | undefined {
    return id in this.#doings ? this.#doings[id as PageActionId] : undefined
  }
}

const hintKey = createAttachmentKey()

export const [getActions, setActions] = createContext<Actions>()

/** Whether there is such an action, as a message from the host says it. */
export function isActionId(id: string): id is ActionId {
  return Object.hasOwn(actions, id)
}
