/** Whether to ask before Inkling ends, and what. */
import { isUnderWay, type TrainingNow } from '#electron/training/training-now.ts'

/** `close`: of the window. `quit`: of the app, in whatever way. */
export type Parting = 'close' | 'quit'

/** On a Mac the app outlives its window, and the training with it. */
export function mustAsk(parting: Parting, now: Pick<TrainingNow, 'status'>, platform: NodeJS.Platform): boolean {
  if (parting === 'close' && platform === 'darwin') return false
  return isUnderWay(now)
}

export type QuitAnswer = 'save' | 'discard' | 'cancel'

/** In the order of the buttons. */
const answers: readonly QuitAnswer[] = ['save', 'discard', 'cancel']

export const quitQuestion = {
  message: 'Training is under way.',
  detail: 'If you quit now, the run ends, and what the network has learned is lost unless you save it.',
  buttons: ['Stop and save weights…', 'Quit without saving', 'Cancel'],
  defaultId: 0,
  cancelId: 2,
} as const

export function answerOf(button: number): QuitAnswer {
  return answers[button] ?? 'cancel'
}
