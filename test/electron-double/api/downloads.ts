/**
 * Downloads: the app is told of each, and must refuse it.
 */
import type { Browser } from '#test/electron-double/chromium/launch.ts'
import { createEvent, guardObject, type KnownEvents, tell } from '#test/electron-double/guard.ts'

/** `toContents`: the web contents of a main frame. `session` is told of each download. */
export async function refuseDownloads(
  { browser, downloads }: Browser,
  session: KnownEvents,
  toContents: (frameId: string) => unknown,
): Promise<void> {
  browser.on('Browser.downloadWillBegin', ({ guid, frameId }) => {
    const event = createEvent()
    tell(session, 'will-download', event, guardObject('DownloadItem', {}), toContents(frameId))
    // One that has just ended cannot be cancelled any more.
    void browser.send('Browser.cancelDownload', { guid }).catch(() => {})
    if (!event.defaultPrevented) throw new Error('electron-double: a download is not implemented')
  })
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: downloads,
    eventsEnabled: true,
  })
}
