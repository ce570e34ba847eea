/**
 * `Menu` and its items: built, looked through and clicked as in Electron, shown nowhere. Limits: accelerators are kept and do nothing; of
 * what roles do, a click from code does what needs no window, and that is to quit.
 */
import { guardClass, guardObject, type SameAs } from '#test/electron-double/guard.ts'
import { app } from './app.ts'

type Options = Electron.MenuItemConstructorOptions
type ItemType = NonNullable<Options['type']>

const types: readonly string[] = ['normal', 'separator', 'submenu', 'checkbox', 'radio']
/** Those that Inkling's menus have. Electron writes their names small. */
const roles = [
  ...['about', 'services', 'hide', 'hideothers', 'unhide', 'quit', 'close', 'cut', 'copy', 'paste', 'selectall'],
  ...['window', 'minimize', 'zoom', 'front', 'help', 'togglefullscreen', 'reload', 'toggledevtools'],
]

class MenuItem {
  readonly id: string
  readonly type: ItemType
  readonly submenu?: Electron.Menu
  readonly click: () => void
  label: string
  enabled: boolean
  checked: boolean

  constructor(options: Options, menu: Menu) {
    const role = options.role?.toLowerCase()
    if (role && !roles.includes(role)) throw new Error(`electron-double: the menu role ${role} is not implemented`)
    if (options.submenu) this.submenu = Menu.buildFromTemplate(options.submenu as Options[])
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    if (!types.includes(this.type)) throw new Error(`Unknown menu item type: ${this.type}`)
    if (this.type === 'submenu' && !this.submenu) throw new Error('Invalid submenu')
    this.id = options.id ?? ''
    this.label = options.label ?? ''
    this.enabled = options.enabled ?? true
    this.checked = options.checked ?? false
    this.click = () => {
      if (this.type === 'checkbox') this.checked = !this.checked
      if (this.type === 'radio') for (const item of menu.items) if (item.type === 'radio') item.checked = false
      if (this.type === 'radio') this.checked = true
      if (role === 'quit') app.quit()
      else options.click?.(this as unknown as Electron.MenuItem, undefined, {})
    }
  }
}
true satisfies SameAs<MenuItem, Electron.MenuItem>
guardClass('MenuItem', MenuItem)

let applicationMenu: Electron.Menu | null = null

export class Menu {
  readonly items: Electron.MenuItem[] = []

  static buildFromTemplate(template: readonly Options[]): Electron.Menu {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array')
    const isItem = (item: Options) => 'label' in item || 'role' in item || item.type === 'separator'
    if (!template.every(isItem)) {
      throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type')
    }
    const menu = new Menu()
    for (const options of template) menu.items.push(new MenuItem(options, menu) as unknown as Electron.MenuItem)
    return menu as unknown as Electron.Menu
  }

  static setApplicationMenu(menu: Electron.Menu | null): void {
    applicationMenu = menu
  }
  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(): void {}
}
true satisfies SameAs<Menu, Electron.Menu>
guardObject('Menu', Menu)
