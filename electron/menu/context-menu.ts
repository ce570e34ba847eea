/** The menu of the right mouse button: for text fields and chosen text, and nothing elsewhere. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'

export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const edit: MenuItemConstructorOptions[] = [
      { id: 'cut', role: 'cut', enabled: editFlags.canCut },
      { id: 'copy', role: 'copy', enabled: editFlags.canCopy },
      { id: 'paste', role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { id: 'select-all', role: 'selectAll', enabled: editFlags.canSelectAll },
    ]
    const items = isEditable ? edit : selectionText === '' ? [] : edit.filter(({ role }) => role === 'copy')
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
