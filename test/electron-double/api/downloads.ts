/**
 * Downloads: `will-download` and `DownloadItem`. The file is kept aside until it is complete, then goes where the app says; when it
 * says nothing, the save dialog's answer counts, which is to cancel by default. A test runner that asks Chromium for the downloads
 * itself gets them. Limit: a download is neither paused nor resumed.
 */
import { copyFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Browser } from '#test/electron-double/chromium/launch.ts'
import { createEvent, guardClass, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { dialog } from './dialog.ts'

type State = 'progressing' | 'completed' | 'cancelled' | 'interrupted'

/** What the double itself does with a download. */
const inner = Symbol('inner')

class DownloadItem extends KnownEvents {
  [inner]: {
    state: State
    received: number
    total: number
    cancel: () => void
    dialogOptions: Electron.SaveDialogOptions
  }
  savePath = ''
  readonly #url: string
  readonly #name: string

  constructor(url: string, name: string, cancel: () => void) {
    super('DownloadItem', ['updated', 'done'])
    this.#url = url
    this.#name = name
    this[inner] = { state: 'progressing', received: 0, total: 0, cancel, dialogOptions: { defaultPath: name } }
  }

  getURL(): string {
    return this.#url
  }
  getFilename(): string {
    return this.#name
  }
  setSavePath(path: string): void {
    this.savePath = path
  }
  getSavePath(): string {
    return this.savePath
  }
  setSaveDialogOptions(options: Electron.SaveDialogOptions): void {
    this[inner].dialogOptions = options
  }
  getSaveDialogOptions(): Electron.SaveDialogOptions {
    return this[inner].dialogOptions
  }
  getState(): State {
    return this[inner].state
  }
  getReceivedBytes(): number {
    return this[inner].received
  }
  getTotalBytes(): number {
    return this[inner].total
  }
  cancel(): void {
    this[inner].state = 'cancelled'
    this[inner].cancel()
  }
}
true satisfies SameAs<DownloadItem, Electron.DownloadItem>
guardClass('DownloadItem', DownloadItem)

/** `toContents`: the web contents of a main frame. `session` is told of each download. */
export async function followDownloads(
  { browser, downloads }: Browser,
  session: KnownEvents,
  toContents: (frameId: string) => unknown,
): Promise<void> {
  const items = new Map<string, DownloadItem>()

  browser.on('Browser.downloadWillBegin', ({ guid, url, suggestedFilename, frameId }) => {
    // A download that has just ended cannot be cancelled any more.
    const cancel = () => void browser.send('Browser.cancelDownload', { guid }).catch(() => {})
    const item = new DownloadItem(url, suggestedFilename, cancel)
    const event = createEvent()
    items.set(guid, item)
    tell(session, 'will-download', event, item, toContents(frameId))
    if (event.defaultPrevented) item.cancel()
  })
  browser.on('Browser.downloadProgress', ({ guid, receivedBytes, totalBytes, state, filePath }) => {
    const item = items.get(guid)
    if (!item) return
    Object.assign(item[inner], { received: receivedBytes, total: totalBytes })
    if (state === 'inProgress') {
      tell(item, 'updated', createEvent(), 'progressing')
      return
    }
    items.delete(guid)
    void finish(item, state === 'completed' ? filePath : undefined)
  })

  async function finish(item: DownloadItem, path: string | undefined): Promise<void> {
    const isOurs = path !== undefined && dirname(path) === downloads
    if (isOurs && item.savePath === '' && item.getState() !== 'cancelled') {
      const { canceled, filePath } = await dialog.showSaveDialog(item.getSaveDialogOptions())
      if (!canceled) item.savePath = filePath
    }
    if (path !== undefined && item.savePath !== '') (isOurs ? renameSync : copyFileSync)(path, item.savePath)
    const kept = path !== undefined && (!isOurs || item.savePath !== '')
    item[inner].state = kept ? 'completed' : 'cancelled'
    tell(item, 'done', createEvent(), item.getState())
  }

  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: downloads,
    eventsEnabled: true,
  })
}
