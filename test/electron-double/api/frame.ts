/**
 * The main frame of a page as `senderFrame` and `mainFrame` show it. Limit: frames inside a page are not seen; they have no preload
 * script either, so nothing ever comes from them.
 */
import { guardObject } from '#test/electron-double/guard.ts'
import { originOf } from './schemes.ts'

/** `contents`: the web contents whose frame it is. */
export function createMainFrame(contents: Electron.WebContents, frameTreeNodeId: number): Electron.WebFrameMain {
  const frame = {
    frameTreeNodeId,
    routingId: 1,
    processId: frameTreeNodeId,
    parent: null,
    get url() {
      return contents.getURL()
    },
    get origin() {
      return originOf(contents.getURL())
    },
  } satisfies Partial<Electron.WebFrameMain>
  const guarded = guardObject('WebFrameMain', frame) as unknown as Electron.WebFrameMain
  return guarded
}
