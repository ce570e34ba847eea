/**
 * The page's half of the table of actions (`renderer/host/actions.ts`): what each of them does, and what only the page knows of when it can be
 * done. Buttons, keys, the desktop's menu and the palette all come through here.
 */
import { createContext } from 'svelte'
import { createAttachmentKey } from 'svelte/attachments'
import {
  type ActionId,
  actions,
  helpOf,
  isOffered,
  type Situation,
  situationOf,
  teachIds,
  titleOf,
} from '#host/actions.ts'
import { pickFiles } from '#page/files/pick-files.ts'
import { openEndings } from '#page/files/formats.ts'
import { teach } from '#page/handwriting/teach.ts'
import type { Session } from '#page/session/session.svelte.ts'
import { hint } from '#page/ui/hint.svelte.ts'
import { openDialog } from './dialog.svelte.ts'
import type { KeyChoice } from './key-choice.svelte.ts'
import { ariaKey, spellKey } from './keys.ts'
import type { ThemeChoice } from './theme.svelte.ts'
import { allRuns, goTo, place, workbench } from './view.svelte.ts'

/** How the page carries an action out. */
type Doing = {
  readonly run: () => void | Promise<void>
  /** What the page has to say to whether it can be done, beside the engine. */
  readonly isPossible?: () => boolean
  /** For what is on or off, or chosen among several. */
  readonly isOn?: () => boolean
}

/** The zoom is the desktop's alone. */
export type PageActionId = Exclude<ActionId, `zoom-${string}`>

/** What a button takes from its action. */
export type ActionButton = {
  readonly disabled: boolean
  readonly onclick: () => void
  readonly 'aria-keyshortcuts': string | undefined
}

export class Actions {
  readonly keys: KeyChoice
  readonly #session: Session
  readonly #doings: Readonly<Record<PageActionId, Doing>>

  constructor(session: Session, keys: KeyChoice, theme: ThemeChoice) {
    this.#session = session
    this.keys = keys
    this.#doings = doingsOf(session, theme)
  }

  get situation(): Situation {
    const { connection, network } = this.#session
    // Progress comes more often than states do.
    return { ...situationOf(connection.isConnected ? network.state : null), isUntrained: network.untrained }
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
    return key === undefined ? this.help(id) : `${this.help(id)} Key: ${spellKey(key)}.`
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

function doingsOf(session: Session, theme: ThemeChoice): Readonly<Record<PageActionId, Doing>> {
  const { drawing, network, run, scores } = session
  const canTrain = () => session.settings.problems.length === 0
  const teaching = teachIds.map((id, digit): [typeof id, Doing] => [
    id,
    { run: () => teach(session, digit), isPossible: () => network.input.kind === 'drawing' },
  ])
  return {
    go: { run: () => run.toggle(), isPossible: canTrain },
    train: { run: () => run.train(), isPossible: canTrain },
    pause: { run: () => run.pause() },
    stop: { run: () => run.stop() },
    'start-over': { run: () => run.reset() },
    score: { run: () => scoreOnTestSet(session), isPossible: () => !scores.isEvaluating },
    shipped: { run: () => session.files.loadShipped() },

    undo: { run: () => drawing.undo(), isPossible: () => drawing.canUndo },
    redo: { run: () => drawing.redo(), isPossible: () => drawing.canRedo },
    clear: { run: () => drawing.clear(), isPossible: () => !drawing.isEmpty || network.input.kind === 'example' },
    example: { run: () => showExample(session) },
    why: { run: () => session.why.toggle(), isOn: () => session.why.isShown },
    brush: { run: () => void (drawing.tool = 'brush'), isOn: () => drawing.tool === 'brush' },
    eraser: { run: () => void (drawing.tool = 'eraser'), isOn: () => drawing.tool === 'eraser' },
    stages: {
      run: () => drawing.preparation.show(!drawing.preparation.isOpen),
      isOn: () => drawing.preparation.isOpen,
    },

    open: { run: () => chooseWeights(session) },
    save: { run: () => openDialog({ kind: 'save' }) },
    share: { run: () => openDialog({ kind: 'share' }) },
    handwriting: { run: () => openDialog({ kind: 'handwriting' }) },

    palette: { run: () => openDialog({ kind: 'palette' }) },
    workbench: { run: () => goTo(workbench), isOn: () => place.view.kind === 'workbench' },
    runs: { run: () => goTo(allRuns), isOn: () => place.view.kind === 'runs' },
    back: { run: () => history.back() },
    forward: { run: () => history.forward() },
    keys: { run: () => openDialog({ kind: 'keys' }) },

    'theme-system': { run: () => theme.choose('system'), isOn: () => theme.choice === 'system' },
    'theme-light': { run: () => theme.choose('light'), isOn: () => theme.choice === 'light' },
    'theme-dark': { run: () => theme.choose('dark'), isOn: () => theme.choice === 'dark' },
    ...(Object.fromEntries(teaching) as Record<(typeof teachIds)[number], Doing>),
  }
}

/** By the system's dialog in the desktop app, where what is opened comes by way of the host; by the browser's anywhere else. */
async function chooseWeights(session: Session): Promise<void> {
  if (window.inkling) return window.inkling.openWeights()
  const [file] = await pickFiles({ accept: openEndings })
  if (file) await session.files.loadFile(file)
}

async function scoreOnTestSet({ scores }: Session): Promise<void> {
  await scores.evaluate('test')
  if (scores.evaluation) openDialog({ kind: 'score' })
}

async function showExample({ drawing, network }: Session): Promise<void> {
  drawing.putAside()
  await network.showExample()
}

export const [getActions, setActions] = createContext<Actions>()

/** Whether there is such an action, as a message from the host says it. */
export function isActionId(id: string): id is ActionId {
  return Object.hasOwn(actions, id)
}
