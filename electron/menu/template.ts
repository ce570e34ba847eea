/**
 * The menu as data, for each of the three systems. Every item has an id, by which tests and this app's other parts find it.
 */
import { actionItem, type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'
import { recentMenu } from './recent-menu.ts'
import { trainMenu } from './train-menu.ts'
import { viewMenu } from './view-menu.ts'

export function menuTemplate(model: MenuModel, verbs: MenuVerbs): Item[] {
  const isMac = model.platform === 'darwin'
  return [
    ...(isMac ? [appMenu()] : []),
    fileMenu(model, verbs),
    editMenu(model, verbs),
    viewMenu(model, verbs),
    trainMenu(model, verbs),
    ...(isMac ? [windowMenu()] : []),
    helpMenu(model, verbs),
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

function fileMenu(model: MenuModel, verbs: MenuVerbs): Item {
  const { platform, recent } = model
  return {
    id: 'file',
    label: '&File',
    submenu: [
      // The system's dialog, which is possible without a page.
      { ...actionItem('open', model, verbs), click: () => verbs.chooseFile() },
      recentMenu(recent, verbs),
      actionItem('save', model, verbs),
      separator,
      actionItem('share', model, verbs),
      actionItem('handwriting', model, verbs),
      separator,
      actionItem('print', model, verbs),
      separator,
      { id: 'close', role: 'close', label: 'Close Window' },
      ...(platform === 'darwin' ? [] : [{ id: 'quit', role: 'quit' as const, label: 'Quit' }]),
    ],
  }
}

/** Undo is the page's: in a text field it takes back typing, anywhere else a stroke. */
function editMenu(model: MenuModel, verbs: MenuVerbs): Item {
  return {
    id: 'edit',
    label: '&Edit',
    submenu: [
      actionItem('undo', model, verbs),
      actionItem('redo', model, verbs),
      separator,
      { id: 'cut', role: 'cut' },
      { id: 'copy', role: 'copy' },
      { id: 'paste', role: 'paste' },
      { id: 'select-all', role: 'selectAll' },
      separator,
      actionItem('clear', model, verbs),
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

function helpMenu(model: MenuModel, verbs: MenuVerbs): Item {
  const isMac = model.platform === 'darwin'
  return {
    id: 'help',
    role: 'help',
    label: '&Help',
    submenu: [
      actionItem('keys', model, verbs),
      actionItem('first-minute', model, verbs),
      separator,
      { id: 'report', label: 'Report a problem…', click: () => verbs.reportProblem() },
      { id: 'logs', label: 'Open logs folder', click: () => verbs.showLogs() },
      { ...actionItem('reset-app', model, verbs), click: () => verbs.resetApp() },
      ...(model.hasReleases
        ? [separator, { id: 'releases', label: 'Look for a newer version', click: () => verbs.showReleases() }]
        : []),
      // On a Mac it stands in the app's own menu.
      ...(isMac ? [] : [separator, { id: 'about', label: 'About Inkling', click: () => verbs.showAbout() }]),
    ],
  }
}
