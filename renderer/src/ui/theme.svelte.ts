/** The theme: the system's unless the person chose one, and its colours as canvases need them. */
import { dequal } from 'dequal'
import { isTheme, type Theme } from '#host/desktop.ts'
import { seriesCount } from './colours.ts'

export type Colours = Readonly<
  Record<'text' | 'muted' | 'line' | 'surface' | 'accent' | 'positive' | 'negative' | 'ink' | 'paper', string>
> & {
  /** Of curves beside each other; see `colours.ts`. */
  readonly series: readonly string[]
}

const storageKey = 'inkling.theme'

function readChoice(): Theme {
  const stored = localStorage.getItem(storageKey)
  return isTheme(stored) ? stored : 'system'
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    text: colour('text'),
    muted: colour('muted'),
    line: colour('line'),
    surface: colour('surface'),
    accent: colour('accent'),
    positive: colour('positive'),
    negative: colour('negative'),
    ink: colour('ink'),
    paper: colour('paper'),
    series: Array.from({ length: seriesCount }, (_, index) => colour(`series-${index + 1}`)),
  }
}

export class ThemeChoice {
  choice = $state<Theme>(readChoice())
  colours = $state.raw<Colours>(readColours())

  constructor() {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => (this.colours = readColours()))
    this.choose(this.choice)
  }

  choose(theme: Theme): void {
    this.choice = theme
    localStorage.setItem(storageKey, theme)
    this.#show(theme)
    // The window's frame and the menu follow.
    window.inkling?.chooseTheme(theme)
  }

  /** Shows the light theme whatever the choice is, until the function that it returns is called. */
  lighten(): () => void {
    this.#show('light')
    return () => this.#show(this.choice)
  }

  /** Reads the colours anew, for canvases: what the page looks like has changed in another way than by the theme. */
  readAgain(): void {
    const colours = readColours()
    if (!dequal(colours, this.colours)) this.colours = colours
  }

  #show(theme: Theme): void {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    this.colours = readColours()
  }
}

export const theme = new ThemeChoice()
