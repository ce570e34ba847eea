/**
 * Watches over the page in a window, so that nobody ever looks at a white one: a page that cannot be loaded, does not start or keeps
 * ending is replaced by the error page; one whose process ended once is loaded again.
 */
import { type BrowserWindow, dialog } from 'electron'
import { mayReloadPage } from '#electron/basics/restarts.ts'
import { errorPath, pageUrl } from '#electron/basics/page-url.ts'
import { type PageProblem, pageProblems } from './page-problems.ts'
import { t } from '#words/en/desktop.ts'

/** A page's scripts have run before it counts as loaded; to say so takes a moment and no more. */
const patience = 5000
/** Chromium's code for a load that another one has replaced. */
const aborted = -3

export type PageWatch = {
  /** Whether the page in the window has said that it is up. */
  readonly isUp: boolean
  /** The page says so. */
  confirm(): void
  /** Shows the error page with this problem. */
  fail(problem: PageProblem): void
}

/** `showError`: puts the error page with this problem into the window. */
export function watchPage(window: BrowserWindow, showError: (problem: PageProblem) => void): PageWatch {
  const { webContents } = window
  let state: 'loading' | 'up' | 'error' = 'loading'
  let timer: NodeJS.Timeout | undefined
  let ends: number[] = []

  function enter(next: typeof state): void {
    clearTimeout(timer)
    state = next
  }

  function fail(problem: PageProblem): void {
    // What goes wrong with the error page itself would only lead back to it.
    if (state === 'error' || window.isDestroyed()) return
    enter('error')
    console.error(problem.message, problem.detail)
    showError(problem)
  }

  // From the error page there is a way on, which may lead to the next problem.
  webContents.on('did-start-navigation', ({ url, isMainFrame, isSameDocument }) => {
    if (state === 'error' && isMainFrame && !isSameDocument && !isErrorPage(url)) enter('loading')
  })
  webContents.on('did-navigate', (_event, url) => enter(isErrorPage(url) ? 'error' : 'loading'))
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) fail(pageProblems.notLoaded(`${description} (${code})`))
  })
  webContents.on('preload-error', (_event, path, error) => fail(pageProblems.noPreload(`${path}: ${error.message}`)))
  webContents.on('did-finish-load', () => {
    clearTimeout(timer)
    if (state === 'loading') timer = setTimeout(() => fail(pageProblems.notStarted()), patience)
  })
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const detail = `The page's process is gone: ${reason} (${exitCode}).`
    const now = performance.now()
    const isFirst = mayReloadPage(ends, now)
    ends = [...ends.slice(-1), now]
    console.error(detail)
    enter('loading')
    if (isFirst) loadPage(window)
    else fail(pageProblems.crashed(detail))
  })
  window.once('closed', () => clearTimeout(timer))
  offerReload(window)

  return {
    get isUp() {
      return state === 'up'
    },
    confirm: () => enter('up'),
    fail,
  }
}

function isErrorPage(url: string): boolean {
  return URL.parse(url)?.pathname === errorPath
}

/**
 * Loads a page into the window, though never in the midst of an event: Chromium may still be clearing up after a page whose process
 * has died. A load that fails is told by `did-fail-load`; one that another load overtakes is nobody's loss.
 */
export function loadPage(window: BrowserWindow, url = pageUrl): void {
  setImmediate(() => {
    if (!window.isDestroyed()) window.loadURL(url).catch(() => {})
  })
}

/** Asks what to do with a page that hangs, until it answers again by itself. */
function offerReload(window: BrowserWindow): void {
  let question: AbortController | undefined
  window.on('unresponsive', () => {
    if (question) return
    question = new AbortController()
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: t('hanging-question.message'),
        detail: t('hanging-question.detail'),
        buttons: [t('hanging-question.wait'), t('hanging-question.reload')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: question.signal,
      })
      .then(({ response }) => {
        question = undefined
        // Its process is ended, and with that the page is loaded again.
        if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
      })
  })
  window.on('responsive', () => question?.abort())
  // A page that has died is loaded again without a question.
  window.webContents.on('render-process-gone', () => question?.abort())
}
