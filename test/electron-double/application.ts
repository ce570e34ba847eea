/**
 * The app that the double runs: what the command line and the app's `package.json` say. Set once, before the app's code is loaded.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { type CommandLine, parseCommandLine } from './command-line.ts'

export type Manifest = {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
}

export type Application = {
  /** What `app.getAppPath()` returns. */
  readonly folder: string
  /** The file to load. */
  readonly main: string
  readonly manifest: Manifest
}

/** The double's stand-in for Electron's executable. */
export const executable = join(import.meta.dirname, 'electron')

/** All that followed the executable on the command line. */
export const parameters: readonly string[] = process.argv.slice(2)
export const commandLine: CommandLine = parseCommandLine(parameters)
/** Chromium's switches: those of the command line, and those that the app adds before it is ready. */
export const switches = new Map(commandLine.switches)

/** Finds the app in a folder or at a file. Throws when there is none. */
export function findApplication(path: string): Application {
  const place = resolve(path)
  const manifestPath = join(place, 'package.json')
  const manifest = existsSync(manifestPath) ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest) : {}
  const main = createRequire(import.meta.url).resolve(place)
  const isFolder = statSync(place).isDirectory()
  return { folder: isFolder ? place : dirname(main), main, manifest }
}
