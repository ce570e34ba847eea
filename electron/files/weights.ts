/**
 * Opening and saving weights: the dialogs, the list of recent files, and what goes wrong. Files come to the page as an action; what is
 * saved comes from the engine, so that it can be saved without a page too.
 */
import { app, dialog } from 'electron'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import { type Memory, withoutRecent, withRecent } from '#electron/memory.ts'
import type { Training } from '#electron/training/training.ts'
import type { MainWindow } from '#electron/window/main-window.ts'
import { formatOf, openFilters, ownEnding, saveFilters } from './kinds.ts'
import { MissingFileError, readWeights } from './read-weights.ts'

export type Saving = 'saved' | 'cancelled' | 'failed'

export class Weights {
  readonly #main: MainWindow
  readonly #training: Training
  readonly #memory: Memory
  readonly #onRecent: () => void

  /** `onRecent` is called when the list of recent files has changed. */
  constructor(parts: { main: MainWindow; training: Training; memory: Memory; onRecent: () => void }) {
    this.#main = parts.main
    this.#training = parts.training
    this.#memory = parts.memory
    this.#onRecent = parts.onRecent
  }

  /** Lets the person choose a file, and opens it. */
  async choose(): Promise<void> {
    const options: Electron.OpenDialogOptions = {
      title: 'Open weights',
      filters: openFilters(),
      properties: ['openFile'],
    }
    const { window } = this.#main
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const [path] = filePaths
    if (path !== undefined) await this.open(path)
  }

  /** Has the page load a file. */
  async open(path: string): Promise<void> {
    try {
      const file = await readWeights(path)
      this.#remember(withRecent(this.#memory.now.recent, path))
      app.addRecentDocument(path)
      this.#main.act({ kind: 'load', file })
    } catch (thrown) {
      if (thrown instanceof MissingFileError) this.#remember(withoutRecent(this.#memory.now.recent, path))
      this.#main.act({ kind: 'report', error: toErrorData(thrown) })
    }
  }

  /** Lets the person choose where the weights go, and writes them there. What goes wrong is told in the page. */
  async save(): Promise<Saving> {
    try {
      const path = await this.#choosePath()
      if (path === undefined) return 'cancelled'
      const { bytes } = await this.#training.save(formatOf(path) ?? 'json')
      await writeFileAtomically(path, bytes).catch((thrown: unknown) => {
        throw notWritten(path, thrown)
      })
      this.#remember(withRecent(this.#memory.now.recent, path))
      app.addRecentDocument(path)
      return 'saved'
    } catch (thrown) {
      this.#main.act({ kind: 'report', error: toErrorData(thrown) })
      return 'failed'
    }
  }

  forgetRecent(): void {
    app.clearRecentDocuments()
    this.#remember([])
  }

  /** Undefined when the person would rather not. */
  async #choosePath(): Promise<string | undefined> {
    const [latest] = this.#memory.now.recent
    const folder = latest === undefined ? app.getPath('documents') : dirname(latest)
    const options: Electron.SaveDialogOptions = {
      title: 'Save weights',
      defaultPath: join(folder, `${this.#training.networkName}.${ownEnding}`),
      filters: saveFilters(),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    }
    const { window } = this.#main
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (canceled || !filePath) return undefined
    if (formatOf(filePath)) return filePath
    // Not every system's dialog adds the ending of the kind that was chosen, or asks about the name that results.
    const path = `${filePath}.${ownEnding}`
    if (!existsSync(path)) return path
    const answer = await this.#main.ask({
      message: `“${basename(path)}” is there already.`,
      detail: 'Its content would be replaced.',
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
    })
    return answer === 0 ? path : undefined
  }

  #remember(recent: readonly string[]): void {
    this.#memory.remember({ recent })
    this.#onRecent()
  }
}

function notWritten(path: string, thrown: unknown): InklingError {
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return new InklingError(
    'bad-file',
    `“${basename(path)}” could not be written.`,
    `Nothing was changed there; save to another place. The system says: ${detail}`,
    { cause: thrown },
  )
}
