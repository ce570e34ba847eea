/**
 * `dialog`: no dialog opens. One is cancelled, unless a test has put a function in its place; or, for a save dialog, has typed a name: the
 * dialog gives back what the system's own makes of it.
 */
import { dirname, join } from 'node:path'
import { guardObject } from '#test/electron-double/guard.ts'

/** What each system's save dialog makes of a name that was typed, where it offers one kind with this ending. */
export const saveDialogs = {
  /** GTK gives back what was typed. */
  linux: (typed: string, _ending: string) => typed,
  /** macOS puts the kind's ending in place of one that it knows; `known`: those of the app's own kinds. */
  darwin(typed: string, ending: string, known: readonly string[] = []) {
    if (typed.toLowerCase().endsWith(`.${ending}`)) return typed
    const other = known.find((each) => typed.toLowerCase().endsWith(`.${each}`))
    return `${other ? typed.slice(0, -other.length - 1) : typed}.${ending}`
  },
  /** Windows adds the ending where it is missing. */
  win32: (typed: string, ending: string) => (typed.toLowerCase().endsWith(`.${ending}`) ? typed : `${typed}.${ending}`),
} as const

declare global {
  /** What somebody types into the next save dialog, and of which system that is. For tests of the double to set. */
  var typedName: { readonly name: string; readonly system: keyof typeof saveDialogs } | undefined
}

export const dialog = guardObject('dialog', {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog(...parameters: readonly unknown[]) {
    const { defaultPath = '', filters = [] } = parameters.at(-1) as Electron.SaveDialogOptions
    const { typedName } = globalThis
    globalThis.typedName = undefined
    if (!typedName) return Promise.resolve({ canceled: true, filePath: '' })
    const name = saveDialogs[typedName.system](typedName.name, filters[0]!.extensions[0]!)
    return Promise.resolve({ canceled: false, filePath: join(dirname(defaultPath), name) })
  },
  showMessageBox(...parameters: readonly unknown[]) {
    const { cancelId } = parameters.at(-1) as Electron.MessageBoxOptions
    // Electron would look for a button by its label.
    if (cancelId === undefined) throw new Error('electron-double: a question without cancelId is not implemented')
    return Promise.resolve({ response: cancelId, checkboxChecked: false })
  },
  showErrorBox: (title: string, content: string) => console.error(`[error box] ${title}: ${content}`),
} satisfies Partial<Electron.Dialog>)
