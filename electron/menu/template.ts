/**
 * The menu as data, for each of the three systems. Every item has an id, by which tests and this app's other parts find it.
 */
import { type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'
import { recentMenu } from './recent-menu.ts'
import { trainMenu } from './train-menu.ts'
import { viewMenu } from './view-menu.ts'

export function menuTemplate(model: MenuModel, verbs: MenuVerbs): Item[] {
  const isMac = model.platform === 'darwin'
  return [
    ...(isMac ? [appMenu()] : []),
    fileMenu(model, verbs),
    editMenu(verbs),
    viewMenu(model, verbs),
    trainMenu(model.training, verbs),
    ...(isMac ? [windowMenu()] : []),
    helpMenu(isMac, verbs),
  ]
}

function appMenu(): Item {
  return {
    id: 'app',
    label: 'Inkling',
    submenu: [
      { id: 'about', role: 'about', label: 'About Inkling' },
      separator,
      { id: 'services', role: 'services' },
      separator,
      { id: 'hide', role: 'hide', label: 'Hide Inkling' },
      { id: 'hide-others', role: 'hideOthers' },
      { id: 'unhide', role: 'unhide' },
      separator,
      { id: 'quit', role: 'quit', label: 'Quit Inkling' },
    ],
  }
}

function fileMenu({ platform, recent, training }: MenuModel, verbs: MenuVerbs): Item {
  return {
    id: 'file',
    label: '&File',
    submenu: [
      {
        id: 'open',
        label: 'Open weights…',
        accelerator: 'CommandOrControl+O',
        click: () => verbs.chooseFile(),
      },
      recentMenu(recent, verbs),
      {
        id: 'save',
        label: 'Save weights…',
        accelerator: 'CommandOrControl+S',
        enabled: training.isConnected,
        click: () => verbs.save(),
      },
      separator,
      platform === 'darwin' ? { id: 'close', role: 'close' } : { id: 'quit', role: 'quit', label: 'Quit' },
    ],
  }
}

/** Undo is the page's: in a text field it takes back typing, anywhere else a stroke. */
function editMenu({ act }: MenuVerbs): Item {
  return {
    id: 'edit',
    label: '&Edit',
    submenu: [
      { id: 'undo', label: 'Undo', accelerator: 'CommandOrControl+Z', click: () => act({ kind: 'undo' }) },
      separator,
      { id: 'cut', role: 'cut' },
      { id: 'copy', role: 'copy' },
      { id: 'paste', role: 'paste' },
      { id: 'select-all', role: 'selectAll' },
      separator,
      { id: 'clear', label: 'Clear drawing', click: () => act({ kind: 'clear' }) },
    ],
  }
}

function windowMenu(): Item {
  return {
    id: 'window',
    role: 'window',
    label: 'Window',
    submenu: [{ id: 'minimize', role: 'minimize' }, { id: 'zoom-window', role: 'zoom' }, separator, { role: 'front' }],
  }
}

function helpMenu(isMac: boolean, verbs: MenuVerbs): Item {
  return {
    id: 'help',
    role: 'help',
    label: '&Help',
    submenu: [
      { id: 'keys', label: 'Keys', click: () => verbs.act({ kind: 'show-keys' }) },
      { id: 'logs', label: 'Open logs folder', click: () => verbs.showLogs() },
      // On a Mac it stands in the app's own menu.
      ...(isMac ? [] : [separator, { id: 'about', label: 'About Inkling', click: () => verbs.showAbout() }]),
    ],
  }
}
