/**
 * `npm run package`: builds everything and makes the packages of the system it runs on, in `dist/`. Parameters go on to
 * electron-builder: `npm run package -- --dir` makes a folder that can be started in place of an installer.
 */
import { resolve } from 'node:path'
import { build } from './build.ts'
import { provideElectron } from './electron-binary.ts'
import { makeIcons } from './icons.ts'
import { runNode, type RunOptions, type RunResult } from './run.ts'
import { writeLicences } from './third-party-licences.ts'

const root = resolve(import.meta.dirname, '..')

/** What a package needs and the build does not make. */
export async function prepare(): Promise<void> {
  await makeIcons()
  writeLicences()
}

/** Runs electron-builder, which says by itself what is wrong. */
export function runBuilder(
  parameters: readonly string[],
  output: RunOptions['output'],
  environment: NonNullable<RunOptions['environment']> = {},
): Promise<RunResult> {
  const program = resolve(root, 'node_modules/electron-builder/cli.js')
  return runNode([program, '--publish', 'never', ...parameters], { output, environment })
}

/** Whether there is an Electron to pack Inkling with; says so when not. electron-builder itself would only try for long and fail. */
async function hasElectron(parameters: readonly string[]): Promise<boolean> {
  if (parameters.some((parameter) => /^(-c|--config)\.electronDist\b/.test(parameter))) return true
  // A stand-in for tests is no Electron to give to people.
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...environment } = process.env
  if (await provideElectron(root, environment)) return true
  console.error(
    "Electron's binary could not be fetched, and a package is that binary with Inkling inside. Connect to the network and try " +
      'again, or name a folder that holds an unpacked Electron: npm run package -- -c.electronDist=FOLDER',
  )
  return false
}

async function main(parameters: readonly string[]): Promise<number> {
  if (!(await hasElectron(parameters))) return 1
  if (!(await build())) return 1
  await prepare()
  return (await runBuilder(parameters, 'show')).code
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
