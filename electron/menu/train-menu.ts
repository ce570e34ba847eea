/** The Train menu: the buttons of the page, enabled as they are there. */
import { actionItem, type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'
import { t } from '#words/en/desktop.ts'

export function trainMenu(model: MenuModel, verbs: MenuVerbs): Item {
  return {
    id: 'train-menu',
    label: t('menu-train'),
    submenu: [
      actionItem('train', model, verbs),
      actionItem('pause', model, verbs),
      actionItem('stop', model, verbs),
      separator,
      actionItem('start-over', model, verbs),
      actionItem('shipped', model, verbs),
      actionItem('try-rates', model, verbs),
      separator,
      actionItem('score', model, verbs),
    ],
  }
}
