/** Saving a file that the page has made, such as an export of samples: the dialog, and what goes wrong. */
import { app, dialog } from 'electron'
import { basename, extname, join } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { largestFile, type NetworkFile } from '#engine/contract/files.ts'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import type { MainWindow } from '#electron/window/main-window.ts'

/** Does nothing with a payload that is no file, since only a page gone wrong sends one. */
export async function saveFile(main: Pick<MainWindow, 'window' | 'act'>, payload: unknown): Promise<void> {
  if (!isFile(payload)) return
  // A name only: where it goes is the person's choice.
  const name = basename(payload.fileName)
  const ending = extname(name).slice(1)
  const options: Electron.SaveDialogOptions = {
    title: 'Save',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  }
  const { window } = main
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return
  try {
    await writeFileAtomically(filePath, payload.bytes)
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    const error = new InklingError(
      'bad-file',
      `“${basename(filePath)}” could not be written.`,
      `Nothing was changed there; save to another place. The system says: ${detail}`,
    )
    main.act({ kind: 'report', error: toErrorData(error) })
  }
}

function isFile(payload: unknown): payload is NetworkFile {
  if (typeof payload !== 'object' || payload === null) return false
  const { fileName, bytes } = payload as Partial<NetworkFile>
  return (
    typeof fileName === 'string' &&
    extname(fileName).length > 1 &&
    bytes instanceof Uint8Array &&
    bytes.length <= largestFile
  )
}
