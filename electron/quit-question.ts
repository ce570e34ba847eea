/** Whether to ask before Inkling ends, and what. A run that is recorded is kept, so it needs no question. */
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
  const isRun = of === 'run'
  const reason = problem ? ` ${problem.message}` : ''
  return {
    message: isRun
      ? 'Training is under way, and this run is not recorded.'
      : 'What the network has learned is not saved.',
    detail: isRun
      ? `If you quit now, the run ends, and what the network has learned is lost unless you save it.${reason}`
      : `Its run is not recorded. If you quit now, the weights are lost unless you save them.${reason}`,
    buttons: [isRun ? 'Stop and save weights…' : 'Save weights…', 'Quit without saving', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
  }
}

export function answerOf(button: number): QuitAnswer {
  return answers[button] ?? 'cancel'
}
