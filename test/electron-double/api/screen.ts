/** `screen`, one display of 1920×1080, and `nativeTheme`, whose choice is carried through to the pages. The system's own is light. */
import { guardObject, KnownEvents, type SameAs, guardClass, tell } from '#test/electron-double/guard.ts'
import { app, inner } from './app.ts'

const size = { width: 1920, height: 1080 }
const panel = 30
/** Only what placing a window and a report need; the rest of a display is missing. */
const display = guardObject('Display', {
  id: 1,
  size,
  workArea: { x: 0, y: panel, width: size.width, height: size.height - panel },
  scaleFactor: 1,
} satisfies Partial<Electron.Display>) as Electron.Display

function getPrimaryDisplay(): Electron.Display {
  if (!app[inner].isReady()) throw new Error("The 'screen' module can't be used before the app 'ready' event")
  return display
}
export const screen = guardObject('screen', {
  getPrimaryDisplay,
  getAllDisplays: () => [getPrimaryDisplay()],
} satisfies Partial<Electron.Screen>)

type Source = Electron.NativeTheme['themeSource']
const sources: readonly Source[] = ['system', 'light', 'dark']

class NativeTheme extends KnownEvents {
  #source: Source = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
  get themeSource(): Source {
    return this.#source
  }
  set themeSource(source: Source) {
    if (!sources.includes(source)) throw new TypeError(`Error processing argument: ${source} is no theme source`)
    this.#source = source
    tell(this, 'updated')
  }
}
true satisfies SameAs<NativeTheme, Electron.NativeTheme>
guardClass('nativeTheme', NativeTheme)

export const nativeTheme = new NativeTheme()
