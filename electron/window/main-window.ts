/**
 * Inkling's one window, and the way to the page in it. It is opened when something is to be shown and there is none.
 */
import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
  type WebContents,
} from 'electron'
import type { DesktopAction } from '#host/desktop.ts'
import { sendToPage } from '#electron/basics/ipc.ts'
import { logFolder } from '#electron/basics/log.ts'
import type { Memory } from '#electron/basics/memory.ts'
import { errorUrl, pageUrl } from '#electron/basics/page-url.ts'
import { errorPage } from './error-page.ts'
import { type PageProblem, pageProblems } from './page-problems.ts'
import { loadPage, type PageWatch, watchPage } from './page-watch.ts'
import { createWindow, putBack } from './window.ts'

export class MainWindow {
  readonly #memory: Memory
  readonly #onOpen: (window: BrowserWindow) => void
  #window: BrowserWindow | undefined
  #page: PageWatch | undefined
  #problem: PageProblem = pageProblems.notStarted()
  /** What the page is to do as soon as it is up. */
  #waiting: DesktopAction[] = []

  /** `onOpen` is told of each new window before anything is loaded into it. To be made once the app is ready. */
  constructor(memory: Memory, onOpen: (window: BrowserWindow) => void) {
    this.#memory = memory
    this.#onOpen = onOpen
  }

  /** The page says that it is up: what it was to do until now, it does. */
  confirm(page: WebContents): void {
    if (page !== this.#window?.webContents) return
    this.#page?.confirm()
    for (const action of this.#waiting.splice(0)) sendToPage(page, 'action', action)
  }

  /** Undefined while none is open. */
  get window(): BrowserWindow | undefined {
    return this.#window
  }

  /** Whether the person has it before them. */
  get isWatched(): boolean {
    const window = this.#window
    return window !== undefined && window.isVisible() && !window.isMinimized() && window.isFocused()
  }

  /** Brings the window to the front, or opens it. */
  show(): void {
    const window = this.#window
    if (!window) return this.#open()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  /** Puts the window where it opens at first. */
  putBack(): void {
    if (this.#window) putBack(this.#window)
  }

  /** Has the page do something, as soon as there is one. */
  act(action: DesktopAction): void {
    if (this.#window && this.#page?.isUp) {
      sendToPage(this.#window.webContents, 'action', action)
      return
    }
    this.#waiting.push(action)
    if (!this.#window) this.#open()
  }

  /** Asks the person, in front of the window if there is one. The index of the button that was pressed. */
  async ask(options: MessageBoxOptions): Promise<number> {
    const question: MessageBoxOptions = { type: 'question', noLink: true, ...options }
    const window = this.#window
    const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question))
    return response
  }

  /** Lets the person choose a file to open; its path, or undefined when the person would rather not. */
  async chooseFile(options: OpenDialogOptions): Promise<string | undefined> {
    const window = this.#window
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths[0]
  }

  /** Lets the person choose where to save a file; its path as the dialog gives it back, or undefined when the person would rather not. */
  async choosePlace(options: SaveDialogOptions): Promise<string | undefined> {
    const window = this.#window
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || !filePath ? undefined : filePath
  }

  /** Shows the error page with this problem in the page's place. */
  fail(problem: PageProblem): void {
    this.#page?.fail(problem)
  }

  /** The error page as HTML. */
  errorPage(): string {
    return errorPage({ problem: this.#problem, reload: pageUrl, logs: logFolder() })
  }

  #open(): void {
    const window = createWindow(this.#memory)
    this.#window = window
    this.#page = watchPage(window, (problem) => {
      this.#problem = problem
      loadPage(window, errorUrl)
      window.show()
    })
    window.once('closed', () => {
      this.#window = undefined
      this.#page = undefined
    })
    this.#onOpen(window)
    loadPage(window)
  }
}
