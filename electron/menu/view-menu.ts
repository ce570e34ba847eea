/** The View menu: sizes, themes, and the developer's two items while Inkling is not packaged. */
import { themes } from '#host/desktop.ts'
import { type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'

const titles = { system: 'As the system', light: 'Light', dark: 'Dark' } as const

export function viewMenu({ isPackaged, theme }: MenuModel, { act, zoom }: MenuVerbs): Item {
  return {
    id: 'view',
    label: '&View',
    submenu: [
      { id: 'zoom-in', label: 'Zoom in', accelerator: 'CommandOrControl+Plus', click: () => zoom('in') },
      // The same key without Shift, where plus is not a key of its own.
      {
        id: 'zoom-in-too',
        label: 'Zoom in',
        accelerator: 'CommandOrControl+=',
        visible: false,
        click: () => zoom('in'),
      },
      { id: 'zoom-out', label: 'Zoom out', accelerator: 'CommandOrControl+-', click: () => zoom('out') },
      { id: 'zoom-reset', label: 'Actual size', accelerator: 'CommandOrControl+0', click: () => zoom('reset') },
      separator,
      {
        id: 'theme',
        label: 'Theme',
        submenu: themes.map((choice) => ({
          id: `theme-${choice}`,
          type: 'radio' as const,
          label: titles[choice],
          checked: choice === theme,
          click: () => act({ kind: 'theme', theme: choice }),
        })),
      },
      separator,
      { id: 'full-screen', role: 'togglefullscreen' },
      ...(isPackaged
        ? []
        : [
            separator,
            { id: 'reload', role: 'reload' as const },
            { id: 'developer-tools', role: 'toggleDevTools' as const },
          ]),
    ],
  }
}
