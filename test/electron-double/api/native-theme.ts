/**
 * `nativeTheme`: the choice is carried through to the pages as `prefers-color-scheme`. Limit: a test runner that emulates a colour
 * scheme of its own overrides it, as it does in Electron.
 */
import { controls } from '#test/electron-double/controls.ts'
import { guardClass, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'

const sources = ['system', 'light', 'dark'] as const
type Source = (typeof sources)[number]

class NativeTheme extends KnownEvents {
  #source: Source = 'system'
  #system: 'light' | 'dark' = 'light'

  constructor() {
    super('nativeTheme', ['updated'])
    Object.defineProperty(controls, 'systemTheme', {
      get: () => this.#system,
      set: (theme: 'light' | 'dark') => this.#change(() => (this.#system = theme)),
    })
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? this.#system : this.#source) === 'dark'
  }
  get themeSource(): Source {
    return this.#source
  }
  set themeSource(source: Source) {
    if (!sources.includes(source))
      throw new TypeError(`Error processing argument: ${String(source)} is no theme source`)
    this.#change(() => (this.#source = source))
  }

  #change(change: () => void): void {
    const before = this.shouldUseDarkColors
    change()
    if (this.shouldUseDarkColors !== before) tell(this, 'updated')
  }
}
true satisfies SameAs<NativeTheme, Electron.NativeTheme>
guardClass('nativeTheme', NativeTheme)

export const nativeTheme = new NativeTheme()
