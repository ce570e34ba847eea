/** A question to the person, in front of the window if there is one. */
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'

/** The index of the button that was pressed. */
export async function ask(window: BrowserWindow | undefined, options: MessageBoxOptions): Promise<number> {
  const question: MessageBoxOptions = { type: 'question', noLink: true, ...options }
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question))
  return response
}
