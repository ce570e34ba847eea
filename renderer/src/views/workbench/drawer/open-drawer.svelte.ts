/** What lies over the network in the workbench: the settings or the presets, as long as the person has them open. */

export type DrawerKind = 'settings' | 'presets'

class OpenDrawer {
  kind = $state<DrawerKind | null>(null)

  /** Opens it, or closes it where it is open. */
  toggle(kind: DrawerKind): void {
    this.kind = this.kind === kind ? null : kind
  }

  close(): void {
    this.kind = null
  }
}

export const openDrawer = new OpenDrawer()
