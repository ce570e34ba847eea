/** Whether to ask before Inkling ends, and what. A run that is recorded is kept, so it needs no question. */
import { tellFailure } from '#engine/contract/failure.ts'
import { t } from '#words/en/desktop.ts'
import type { Loss } from '#electron/training/record.ts'

/** `close`: of the window. `quit`: of the app, in whatever way. */
export type Parting = 'close' | 'quit'

/** On a Mac the app outlives its window, and the training with it. */
export function mustAsk(parting: Parting, loss: Loss | null, platform: NodeJS.Platform): loss is Loss {
  if (parting === 'close' && platform === 'darwin') return false
  return loss !== null
}

export type QuitAnswer = 'save' | 'discard' | 'cancel'

/** In the order of the buttons. */
const answers: readonly QuitAnswer[] = ['save', 'discard', 'cancel']

export type QuitQuestion = {
  readonly message: string
  readonly detail: string
  readonly buttons: string[]
  readonly defaultId: number
  readonly cancelId: number
}

export function quitQuestion({ of, problem }: Loss): QuitQuestion {
  const id = of === 'run' ? 'quit-run' : 'quit-network'
  const reason = problem ? ` ${tellFailure(problem).message}` : ''
  return {
    message: t(`${id}.message`),
    detail: `${t(`${id}.detail`)}${reason}`,
    buttons: [t(`${id}.save`), t('quit-discard'), t('cancel')],
    defaultId: 0,
    cancelId: 2,
  }
}

export function answerOf(button: number): QuitAnswer {
  return answers[button] ?? 'cancel'
}
