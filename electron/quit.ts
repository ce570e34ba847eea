/**
 * The end of the app. A recorded run waits under Runs; where something would be lost the person is asked first, and the weights are
 * written before anything ends.
 */
import { app, type BrowserWindow } from 'electron'
import type { Weights } from '#electron/files/weights.ts'
import type { Loss } from '#electron/training/record.ts'
import { answerOf, mustAsk, type Parting, quitQuestion } from './quit-question.ts'
import type { Training } from '#electron/training/training.ts'
import type { MainWindow } from '#electron/window/main-window.ts'

export class Quitting {
  readonly #training: Training
  readonly #weights: Weights
  readonly #main: MainWindow
  #isAsking = false
  /** The person has answered, and nothing holds the app any more. */
  #isAgreed = false

  constructor(parts: { training: Training; weights: Weights; main: MainWindow }) {
    this.#training = parts.training
    this.#weights = parts.weights
    this.#main = parts.main
    app.on('before-quit', (event) => this.#hold('quit', event))
  }

  /** Asks before this window closes, where that ends the app. */
  watch(window: BrowserWindow): void {
    window.on('close', (event) => this.#hold('close', event))
    // Windows ends a session without asking apps to quit. It may be held, as the other systems' may, and then there is nothing to ask.
    window.on('query-session-end', (event) => this.#hold('quit', event))
    window.on('session-end', () => {
      this.#isAgreed = true
      app.quit()
    })
  }

  #hold(parting: Parting, event: { preventDefault(): void }): void {
    const { loss } = this.#training
    if (this.#isAgreed || !mustAsk(parting, loss, process.platform)) return
    event.preventDefault()
    if (!this.#isAsking) void this.#ask(loss)
  }

  async #ask(loss: Loss): Promise<void> {
    this.#isAsking = true
    // A Mac shows the question on the window, and nothing of it on one that is hidden.
    if (this.#main.window) this.#main.show()
    try {
      const answer = answerOf(await this.#main.ask(quitQuestion(loss)))
      // The run goes on until the weights are written, so that a person who turns back has lost nothing.
      this.#isAgreed = answer === 'discard' || (answer === 'save' && (await this.#weights.save()).kind === 'saved')
    } finally {
      this.#isAsking = false
    }
    if (this.#isAgreed) app.quit()
  }
}
