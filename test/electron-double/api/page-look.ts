/**
 * How large a page is and in which colours it is asked to be. Limit: a test runner that sets the size or the colour scheme of a page
 * itself has the last word until either changes here.
 */
import type { PageSession } from '#test/electron-double/chromium/targets.ts'
import { nativeTheme } from './native-theme.ts'

export type Size = { readonly width: number; readonly height: number }

export class PageLook {
  readonly #size: () => Size
  #page: PageSession | undefined
  #zoomLevel = 0
  /** The size that Chromium has been told last. */
  #applied = ''

  /** `size`: the page's size as it is now. */
  constructor(size: () => Size) {
    this.#size = size
    nativeTheme.on('updated', () => this.#applyTheme())
  }

  /** Before the page's first step, so that whoever sets its size later has the last word. */
  open(page: PageSession): void {
    this.#page = page
    this.applySize()
    if (nativeTheme.shouldUseDarkColors) this.#applyTheme()
  }

  close(): void {
    this.#page = undefined
  }

  get zoomLevel(): number {
    return this.#zoomLevel
  }
  set zoomLevel(level: number) {
    this.#zoomLevel = level
    this.applySize()
  }

  /** The more a page is zoomed in, the larger its pixels are and the fewer. */
  applySize(): void {
    const { width, height } = this.#size()
    // Each level is a fifth more, as in Chromium.
    const deviceScaleFactor = 1.2 ** this.#zoomLevel
    const scaled = (length: number) => Math.round(length / deviceScaleFactor)
    const metrics = { width: scaled(width), height: scaled(height), deviceScaleFactor, mobile: false }
    if (!this.#page || JSON.stringify(metrics) === this.#applied) return
    this.#applied = JSON.stringify(metrics)
    void this.#page.session.send('Emulation.setDeviceMetricsOverride', metrics).catch(() => {})
  }

  #applyTheme(): void {
    const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
    const features = [{ name: 'prefers-color-scheme', value }]
    void this.#page?.session.send('Emulation.setEmulatedMedia', { features }).catch(() => {})
  }
}
