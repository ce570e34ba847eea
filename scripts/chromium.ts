/** Finds the Chromium that end-to-end tests drive, and on Debian and Ubuntu installs one where that needs nobody's password. */
import { chromium as playwrightChromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.ts'

const advice =
  'No Chromium was found for the end-to-end tests. Install Chromium, Chrome or Edge, or run `npx playwright install chromium`, ' +
  'or set CHROMIUM_PATH to the program.'

/**
 * The path of a Chromium: CHROMIUM_PATH, else Playwright's own download, else one of the system's; undefined when there is none.
 * Throws when CHROMIUM_PATH names no file.
 */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(
      `CHROMIUM_PATH is ${chosen}, and there is no such file. Correct it, or unset it to have one looked for.`,
    )
  }
  return [playwrightChromium.executablePath(), ...systemPaths()].find(works)
}

/** The path of a Chromium. Throws a sentence that says what to do when there is none. */
export function requireChromium(): string {
  const path = findChromium()
  if (!path) throw new Error(advice)
  return path
}

/** As `requireChromium`, but first installs Debian's or Ubuntu's package when there is none and this is root. */
export async function provideChromium(): Promise<string> {
  const path = findChromium()
  if (path) return path
  if (canInstall()) {
    console.log('No Chromium was found; installing the system package chromium.')
    const options = { output: 'show', environment: { DEBIAN_FRONTEND: 'noninteractive' } } as const
    await run('apt-get', ['update', '--quiet'], options)
    await run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], options)
  }
  return requireChromium()
}

function systemPaths(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/', process.env.HOME ?? '/'].map((home) => join(home, `Applications/${name}.app/Contents/MacOS/${name}`)),
      )
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) =>
          [
            'Google/Chrome/Application/chrome.exe',
            'Chromium/Application/chrome.exe',
            'Microsoft/Edge/Application/msedge.exe',
          ].map((program) => join(folder, program)),
        )
    default: {
      const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
      const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
      return names.flatMap((name) => folders.map((folder) => join(folder, name)))
    }
  }
}

/** Ubuntu's `chromium-browser` can be a script that only says to install something: on Linux a program must also answer. */
function works(path: string): boolean {
  if (!existsSync(path)) return false
  return (
    process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  )
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release)
}
