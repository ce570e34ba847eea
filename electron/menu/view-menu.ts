/** The View menu: sizes, themes, and the developer's two items while Inkling is not packaged. */
import { themes } from '#host/desktop.ts'
import type { ActionId } from '#host/actions.ts'
import { actionItem, type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'
import { t } from '#words/en/desktop.ts'

export function viewMenu(model: MenuModel, verbs: MenuVerbs): Item {
  const { isPackaged, platform, theme } = model
  const { zoom } = verbs
  const ofZoom = (id: ActionId & `zoom-${string}`, click: () => void): Item => ({
    ...actionItem(id, model, verbs),
    click,
  })
  // There, Alt with an arrow goes through words.
  const onMac = (accelerator: string) => (platform === 'darwin' ? { accelerator } : {})
  return {
    id: 'view',
    label: t('menu-view'),
    submenu: [
      actionItem('palette', model, verbs),
      actionItem('present', model, verbs),
      separator,
      actionItem('workbench', model, verbs),
      actionItem('lab', model, verbs),
      actionItem('runs', model, verbs),
      actionItem('lessons', model, verbs),
      { ...actionItem('back', model, verbs), ...onMac('Command+[') },
      { ...actionItem('forward', model, verbs), ...onMac('Command+]') },
      separator,
      ofZoom('zoom-in', () => zoom('in')),
      // The same key without Shift, where plus is not a key of its own.
      { ...ofZoom('zoom-in', () => zoom('in')), id: 'zoom-in-too', accelerator: 'CommandOrControl+=', visible: false },
      ofZoom('zoom-out', () => zoom('out')),
      ofZoom('zoom-reset', () => zoom('reset')),
      separator,
      {
        id: 'theme',
        label: t('menu-theme'),
        submenu: themes.map((choice) => ({
          ...actionItem(`theme-${choice}`, model, verbs),
          type: 'radio' as const,
          label: t(`menu-theme-${choice}`),
          checked: choice === theme,
        })),
      },
      actionItem('language', model, verbs),
      separator,
      { id: 'full-screen', role: 'togglefullscreen', label: t('menu-full-screen') },
      ...(isPackaged
        ? []
        : [
            separator,
            { id: 'reload', role: 'reload' as const, label: t('menu-reload') },
            { id: 'developer-tools', role: 'toggleDevTools' as const, label: t('menu-developer-tools') },
          ]),
    ],
  }
}
