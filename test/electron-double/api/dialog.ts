/**
 * `dialog`: no dialog opens. Each call is noted and takes the answer that a test has left for it, or is cancelled. Limit: of the
 * calls that stop everything, only the error box is there.
 */
import { answers, type DialogMethod, record } from '#test/electron-double/controls.ts'
import { guardObject } from '#test/electron-double/guard.ts'

/** `parameters`: a window first, or not. */
async function open<Answer extends object>(
  method: DialogMethod,
  parameters: readonly unknown[],
  cancelled: (options: Record<string, unknown>) => Answer,
): Promise<Answer> {
  record(`dialog.${method}`, ...parameters)
  const options = parameters.at(-1) as Record<string, unknown>
  if (typeof options !== 'object' || options === null) throw new TypeError('Options must be an object')
  const answer = answers[method].shift()
  return { ...cancelled(options), ...answer }
}

export const dialog = guardObject('dialog', {
  showOpenDialog: (...parameters: readonly unknown[]): Promise<Electron.OpenDialogReturnValue> =>
    open('showOpenDialog', parameters, () => ({ canceled: true, filePaths: [] })),
  showSaveDialog: (...parameters: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> =>
    open('showSaveDialog', parameters, () => ({ canceled: true, filePath: '' })),
  showMessageBox: (...parameters: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> =>
    open('showMessageBox', parameters, ({ cancelId, buttons, checkboxChecked }) => ({
      response: typeof cancelId === 'number' ? cancelId : cancelButton(buttons),
      checkboxChecked: checkboxChecked === true,
    })),
  showErrorBox: (title: string, content: string): void => {
    record('dialog.showErrorBox', title, content)
    console.error(`[error box] ${title}: ${content}`)
  },
} satisfies Partial<Electron.Dialog>)

/** The button that Electron takes for the one to cancel with, when the options name none. */
function cancelButton(buttons: unknown): number {
  const labels = Array.isArray(buttons) ? (buttons as readonly string[]) : []
  return Math.max(
    labels.findIndex((label) => /^(cancel|no)$/i.test(label)),
    0,
  )
}
