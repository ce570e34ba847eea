/**
 * `screen`: one display of 1920×1080, or those that a test has set.
 */
import { controls } from '#test/electron-double/controls.ts'
import { createEvent, guardClass, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { app, inner } from './app.ts'

const width = 1920
const height = 1080
const panel = 30

/** Only what placing a window needs; the rest of a display is missing. */
const primary = {
  id: 1,
  label: 'Display of the double',
  bounds: { x: 0, y: 0, width, height },
  size: { width, height },
  workArea: { x: 0, y: panel, width, height: height - panel },
  workAreaSize: { width, height: height - panel },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
} satisfies Partial<Electron.Display> as Electron.Display

class Screen extends KnownEvents {
  #displays: readonly Electron.Display[] = [primary]

  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed'])
    Object.defineProperty(controls, 'displays', {
      get: () => this.#displays,
      set: (displays: readonly Electron.Display[]) => this.#replace(displays),
    })
  }

  #replace(displays: readonly Electron.Display[]): void {
    const before = this.#displays
    const has = (list: readonly Electron.Display[], { id }: Electron.Display) => list.some((each) => each.id === id)
    this.#displays = displays
    for (const each of before) if (!has(displays, each)) tell(this, 'display-removed', createEvent(), each)
    for (const each of displays) if (!has(before, each)) tell(this, 'display-added', createEvent(), each)
  }

  #all(): readonly Electron.Display[] {
    if (!app[inner].isReady()) throw new Error("The 'screen' module can't be used before the app 'ready' event")
    return this.#displays
  }

  getAllDisplays(): Electron.Display[] {
    return [...this.#all()]
  }
  getPrimaryDisplay(): Electron.Display {
    return this.#all()[0]!
  }
  /** The display of which the rectangle covers most; the primary one when it covers none. */
  getDisplayMatching(rectangle: Electron.Rectangle): Electron.Display {
    const covered = ({ bounds }: Electron.Display) => overlap(bounds, rectangle)
    return this.#all().reduce((best, each) => (covered(each) > covered(best) ? each : best))
  }
}
true satisfies SameAs<Screen, Electron.Screen>
guardClass('screen', Screen)

function overlap(a: Electron.Rectangle, b: Electron.Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(across, 0) * Math.max(down, 0)
}

export const screen = new Screen()
