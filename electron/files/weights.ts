/**
 * Opening and saving files: the dialogs, the list of recent files, and what goes wrong. Files come to the page as an action. The page
 * saves in a format that the person has chosen there; without a page, what the engine has is saved as Inkling's own kind.
 */
import { app } from 'electron'
import { basename, dirname } from 'node:path'
import { toErrorData } from '#engine/contract/errors.ts'
import { ownEnding } from '#engine/contract/files.ts'
import type { FileToSave, Saving } from '#host/ipc.ts'
import { type Memory, withoutRecent, withRecent } from '#electron/basics/memory.ts'
import type { Training } from '#electron/training/training.ts'
import type { MainWindow } from '#electron/window/main-window.ts'
import { openFilters } from './kinds.ts'
import { MissingFileError, readWeights } from './read-weights.ts'
import { type FileToChoose, saveFile } from './save-file.ts'
import { t } from '#words/en/desktop.ts'

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
    const path = await this.#main.chooseFile({
      title: t('open-weights'),
      // Without it Electron begins in the downloads, each time.
      defaultPath: this.#folder(),
      filters: openFilters(),
      properties: ['openFile'],
    })
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

  /** Lets the person choose where the weights go, and writes them there, without a page. What goes wrong is told in the page. */
  async save(): Promise<Saving> {
    return this.#save({
      title: t('save-weights'),
      fileName: `${this.#training.networkName}.${ownEnding}`,
      bytes: async () => (await this.#training.save('json')).bytes,
      isNetwork: true,
    })
  }

  /** Lets the person choose where a file that the page has made goes, and writes it there. What goes wrong is told in the page. */
  async saveFile({ fileName, bytes, format }: FileToSave): Promise<Saving> {
    const isNetwork = format !== undefined
    return this.#save({
      title: isNetwork ? t('save-weights') : t('save-as'),
      // A name only: where it goes is the person's choice.
      fileName: basename(fileName),
      bytes: () => bytes,
      isNetwork,
    })
  }

  forgetRecent(): void {
    app.clearRecentDocuments()
    this.#remember([])
  }

  async #save({ isNetwork, ...file }: Omit<FileToChoose, 'folder'> & { readonly isNetwork: boolean }): Promise<Saving> {
    const folder = isNetwork ? this.#folder() : app.getPath('documents')
    try {
      const path = await saveFile(this.#main, { ...file, folder })
      if (path === undefined) return { kind: 'cancelled' }
      if (isNetwork) {
        this.#training.markSaved()
        this.#remember(withRecent(this.#memory.now.recent, path))
        app.addRecentDocument(path)
      }
      return { kind: 'saved', fileName: basename(path) }
    } catch (thrown) {
      this.#main.act({ kind: 'report', error: toErrorData(thrown) })
      return { kind: 'failed' }
    }
  }

  /** Where the last file of weights was. */
  #folder(): string {
    const [latest] = this.#memory.now.recent
    return latest === undefined ? app.getPath('documents') : dirname(latest)
  }

  #remember(recent: readonly string[]): void {
    this.#memory.remember({ recent })
    this.#onRecent()
  }
}
