/**
 * `Menu` and `MenuItem`: built, looked through and clicked as in Electron, shown nowhere. Limits: items are not sorted by `before`
 * and `after`; accelerators are kept and do nothing.
 */
import { record } from '#test/electron-double/controls.ts'
import { createEvent, guardClass, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { findRole, roleNameOf, runRole } from './menu-roles.ts'

type Options = Electron.MenuItemConstructorOptions
type ItemType = NonNullable<Options['type']>

const types: readonly string[] = ['normal', 'separator', 'submenu', 'checkbox', 'radio']

class MenuItem {
  readonly id: string
  readonly type: ItemType
  readonly role?: NonNullable<Electron.MenuItem['role']>
  readonly accelerator: string | null
  readonly submenu?: Electron.Menu
  readonly click: (event?: object, window?: Electron.BaseWindow, contents?: Electron.WebContents) => void
  label: string
  enabled: boolean
  visible: boolean
  menu!: Electron.Menu
  #checked: boolean

  constructor(options: Options) {
    const role = findRole(options.role)
    const submenu = options.submenu
    if (submenu) this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    if (!types.includes(this.type)) throw new Error(`Unknown menu item type: ${this.type}`)
    if (this.type === 'submenu' && !(this.submenu instanceof Menu)) throw new Error('Invalid submenu')
    if (options.role) this.role = roleNameOf(options.role) as NonNullable<Electron.MenuItem['role']>
    this.id = options.id ?? ''
    this.accelerator = options.accelerator ?? role?.accelerator ?? null
    this.label = options.label ?? role?.label ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.#checked = options.checked ?? false
    // A click from code brings its own window, or none; a person's brings the one in front.
    this.click = (event, window, contents) => {
      if (this.type === 'checkbox' || this.type === 'radio') this.checked = !this.checked
      if (role && runRole(role, window, contents)) return
      options.click?.(this as unknown as Electron.MenuItem, window, event ?? {})
    }
  }

  get checked(): boolean {
    return this.#checked
  }
  /** Of neighbouring radio items one at most is checked, and it stays so until another one is. */
  set checked(checked: boolean) {
    if (this.type !== 'radio') {
      this.#checked = checked
      return
    }
    for (const other of radioGroupOf(this)) other.#checked = false
    this.#checked = true
  }
}
true satisfies SameAs<MenuItem, Electron.MenuItem>
guardClass('MenuItem', MenuItem)

const asReal = (menu: Menu) => menu as unknown as Electron.Menu
let applicationMenu: Electron.Menu | null = null

export class Menu extends KnownEvents {
  items: Electron.MenuItem[] = []

  constructor() {
    super('Menu', ['menu-will-show', 'menu-will-close'])
  }

  static buildFromTemplate(template: readonly Options[]): Electron.Menu {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array')
    if (
      !template.every(
        (item) => Object.hasOwn(item, 'label') || Object.hasOwn(item, 'role') || item.type === 'separator',
      )
    ) {
      throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type')
    }
    const menu = new Menu()
    for (const options of withoutExtraSeparators(template)) {
      const item = new MenuItem(options)
      item.menu = asReal(menu)
      menu.items.push(item as unknown as Electron.MenuItem)
    }
    return asReal(menu)
  }

  static setApplicationMenu(menu: Electron.Menu | null): void {
    if (menu && !(menu instanceof Menu)) throw new TypeError('Invalid menu')
    applicationMenu = menu
  }
  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    const own = this.items.find((item) => item.id === id)
    if (own) return own
    for (const { submenu } of this.items) {
      const found = submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(options: object = {}): void {
    tell(this, 'menu-will-show', createEvent())
    record('Menu.popup', this, options)
  }
}
true satisfies SameAs<Menu, Electron.Menu>
guardClass('Menu', Menu)

/** Neither at an edge nor side by side, as in Electron. */
function withoutExtraSeparators<Item extends { readonly type?: string; readonly visible?: boolean }>(
  items: readonly Item[],
): readonly Item[] {
  const isSeparator = (item: Item | undefined) => item?.type === 'separator' && item.visible !== false
  return items
    .filter((item, index) => !isSeparator(item) || !isSeparator(items[index - 1]))
    .filter((item, index, all) => !isSeparator(item) || (index > 0 && index < all.length - 1))
}

/** The radio items up to the next separator on either side. */
function radioGroupOf(item: MenuItem): readonly MenuItem[] {
  const items = item.menu.items as unknown as readonly MenuItem[]
  const here = items.indexOf(item)
  const first = items.findLastIndex(({ type }, index) => index < here && type === 'separator') + 1
  const end = items.findIndex(({ type }, index) => index > here && type === 'separator')
  return items.slice(first, end < 0 ? undefined : end).filter(({ type }) => type === 'radio')
}
