/** The menu of the right mouse button: for text fields and chosen text, and nothing elsewhere. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { t } from '#words/en/desktop.ts'

export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const edit: MenuItemConstructorOptions[] = [
      { id: 'cut', role: 'cut', label: t('menu-cut'), enabled: editFlags.canCut },
      { id: 'copy', role: 'copy', label: t('menu-copy'), enabled: editFlags.canCopy },
      { id: 'paste', role: 'paste', label: t('menu-paste'), enabled: editFlags.canPaste },
      { type: 'separator' },
      { id: 'select-all', role: 'selectAll', label: t('menu-select-all'), enabled: editFlags.canSelectAll },
    ]
    const items = isEditable ? edit : selectionText === '' ? [] : edit.filter(({ role }) => role === 'copy')
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
