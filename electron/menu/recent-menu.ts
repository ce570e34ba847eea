/** File ▸ Open recent. The system keeps a list of its own beside it, at the icon, where there is one. */
import { basename, dirname } from 'node:path'
import { type Item, type MenuVerbs, separator } from './model.ts'
import { t } from '#words/en/desktop.ts'

export function recentMenu(recent: readonly string[], { openFile, forgetRecent }: MenuVerbs): Item {
  return {
    id: 'open-recent',
    label: t('menu-open-recent'),
    enabled: recent.length > 0,
    submenu: [
      ...recent.map((path, index) => ({
        id: `open-recent-${index + 1}`,
        label: literal(`${basename(path)} (${dirname(path)})`),
        click: () => openFile(path),
      })),
      separator,
      { id: 'clear-recent', label: t('menu-clear-recent'), click: () => forgetRecent() },
    ],
  }
}

/** In a menu, a single ampersand underlines the letter that follows. */
function literal(text: string): string {
  return text.replaceAll('&', '&&')
}
