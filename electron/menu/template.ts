/**
 * The menu as data, for each of the three systems. Every item has an id, by which tests and this app's other parts find it.
 */
import { actionItem, type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'
import { recentMenu } from './recent-menu.ts'
import { trainMenu } from './train-menu.ts'
import { viewMenu } from './view-menu.ts'
import { t } from '#words/en/desktop.ts'

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
      { id: 'about', role: 'about', label: t('menu-about') },
      separator,
      { id: 'services', role: 'services', label: t('menu-services') },
      separator,
      { id: 'hide', role: 'hide', label: t('menu-hide') },
      { id: 'hide-others', role: 'hideOthers', label: t('menu-hide-others') },
      { id: 'unhide', role: 'unhide', label: t('menu-show-all') },
      separator,
      { id: 'quit', role: 'quit', label: t('menu-quit-mac') },
    ],
  }
}

function fileMenu(model: MenuModel, verbs: MenuVerbs): Item {
  const { platform, recent } = model
  return {
    id: 'file',
    label: t('menu-file'),
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
      { id: 'close', role: 'close', label: t('menu-close-window') },
      ...(platform === 'darwin' ? [] : [{ id: 'quit', role: 'quit' as const, label: t('menu-quit') }]),
    ],
  }
}

/** Undo is the page's: in a text field it takes back typing, anywhere else a stroke. */
function editMenu(model: MenuModel, verbs: MenuVerbs): Item {
  return {
    id: 'edit',
    label: t('menu-edit'),
    submenu: [
      actionItem('undo', model, verbs),
      actionItem('redo', model, verbs),
      separator,
      { id: 'cut', role: 'cut', label: t('menu-cut') },
      { id: 'copy', role: 'copy', label: t('menu-copy') },
      { id: 'paste', role: 'paste', label: t('menu-paste') },
      { id: 'select-all', role: 'selectAll', label: t('menu-select-all') },
      separator,
      actionItem('clear', model, verbs),
    ],
  }
}

function windowMenu(): Item {
  return {
    id: 'window',
    role: 'window',
    label: t('menu-window'),
    submenu: [
      { id: 'minimize', role: 'minimize', label: t('menu-minimize') },
      { id: 'zoom-window', role: 'zoom', label: t('menu-zoom') },
      separator,
      { role: 'front', label: t('menu-front') },
    ],
  }
}

function helpMenu(model: MenuModel, verbs: MenuVerbs): Item {
  const isMac = model.platform === 'darwin'
  return {
    id: 'help',
    role: 'help',
    label: t('menu-help'),
    submenu: [
      actionItem('keys', model, verbs),
      actionItem('first-minute', model, verbs),
      separator,
      { id: 'report', label: t('menu-report'), click: () => verbs.reportProblem() },
      { id: 'logs', label: t('menu-logs'), click: () => verbs.showLogs() },
      { ...actionItem('reset-app', model, verbs), click: () => verbs.resetApp() },
      ...(model.hasReleases
        ? [separator, { id: 'releases', label: t('menu-releases'), click: () => verbs.showReleases() }]
        : []),
      // On a Mac it stands in the app's own menu.
      ...(isMac ? [] : [separator, { id: 'about', label: t('menu-about'), click: () => verbs.showAbout() }]),
    ],
  }
}
