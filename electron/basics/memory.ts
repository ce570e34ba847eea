/**
 * What Inkling remembers from one start to the next. A file that is missing, damaged or from another version costs no more than
 * what it no longer says.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isTheme, type Theme } from '#host/desktop.ts'
import { isChosenLanguage, type LanguageChoice } from '#words/languages.ts'
import { isLevel } from './zoom.ts'

/** In pixels of the desktop, which may lie left of or above the primary screen. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type WindowPlace = {
  /** Of the window when it is neither maximized nor full screen. */
  readonly bounds: Bounds
  readonly isMaximized: boolean
  readonly isFullScreen: boolean
}

export type Remembered = {
  readonly window: WindowPlace | undefined
  readonly zoomLevel: number
  readonly theme: Theme
  readonly language: LanguageChoice
  /** Paths of weights, the newest first. */
  readonly recent: readonly string[]
}

/** Recent files that are remembered. */
const mostRecent = 10

/** The list with this file as the newest. */
export function withRecent(recent: readonly string[], path: string): readonly string[] {
  return [path, ...withoutRecent(recent, path)].slice(0, mostRecent)
}

export function withoutRecent(recent: readonly string[], path: string): readonly string[] {
  return recent.filter((known) => known !== path)
}

export type Memory = {
  readonly now: Remembered
  /** Writes at once, since there are few changes and an app may end at any time. */
  remember(change: Partial<Remembered>): void
}

export function openMemory(path: string): Memory {
  let now = parseRemembered(readText(path))
  return {
    get now() {
      return now
    },
    remember(change) {
      now = { ...now, ...change }
      try {
        write(path, JSON.stringify(now, null, 2))
      } catch (error) {
        console.error(`${path} could not be written.`, error)
      }
    },
  }
}

/** Takes what is as it should be. */
export function parseRemembered(text: string): Remembered {
  const { window, zoomLevel, theme, language, recent } = parseObject(text)
  return {
    window: isWindowPlace(window) ? window : undefined,
    zoomLevel: isLevel(zoomLevel) ? zoomLevel : 0,
    theme: isTheme(theme) ? theme : 'system',
    language: isChosenLanguage(language) ? language : 'system',
    recent: Array.isArray(recent) ? recent.filter((path) => typeof path === 'string') : [],
  }
}

function parseObject(text: string): Partial<Record<keyof Remembered, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function isWindowPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false
  const { bounds, isMaximized, isFullScreen } = value as Partial<WindowPlace>
  return isBounds(bounds) && typeof isMaximized === 'boolean' && typeof isFullScreen === 'boolean'
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = value as Partial<Bounds>
  return [x, y, width, height].every(Number.isSafeInteger) && width! > 0 && height! > 0
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The name stands for the whole old or the whole new text, whatever happens. Throws what the file system throws. */
function write(path: string, text: string): void {
  const temporary = `${path}.new`
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(temporary, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}
