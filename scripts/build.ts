/**
 * `npm run build`: packs the data, compiles the kernels, packs the page that networks are saved in, builds the programs and Inkling's page into `out/`, and makes `npx inkling` work in this folder.
 * `npm start` does the same for what is missing or older than its sources.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { runNode, type RunOptions } from './run.ts'

type Step = {
  readonly name: string
  /** Files and folders that it is made from. A folder counts with all that is in it. */
  readonly sources: readonly string[]
  /** What must exist once it is made. */
  readonly results: readonly string[]
  /** Node's parameters for the program that makes it. */
  readonly program: readonly string[]
}

const steps: readonly Step[] = [
  {
    name: 'messages',
    sources: ['scripts/messages.ts', 'resources/messages/en', 'words/en', 'package-lock.json'],
    results: ['words/en'],
    program: ['scripts/messages.ts'],
  },
  {
    name: 'data',
    sources: [
      'scripts/pack-data.ts',
      'scripts/pen-digits.ts',
      'resources/pen-digits',
      'engine/data',
      'engine/drawing',
      'package-lock.json',
    ],
    results: ['out/data'],
    program: ['scripts/pack-data.ts'],
  },
  {
    name: 'kernels',
    sources: ['scripts/build-kernels.ts', 'engine/kernels', 'package-lock.json'],
    results: ['out/kernels/relaxed.wasm', 'out/kernels/plain.wasm'],
    program: ['scripts/build-kernels.ts'],
  },
  {
    name: 'network-page',
    sources: [
      'scripts/build-network-page.ts',
      'renderer',
      'engine',
      'words',
      'resources/icon.svg',
      'package-lock.json',
    ],
    results: ['out/network-page/page.html'],
    program: ['scripts/build-network-page.ts'],
  },
  {
    name: 'programs',
    sources: [
      'cli',
      'electron',
      'engine',
      'renderer',
      'words',
      'resources',
      'electron.vite.config.ts',
      'scripts/bundle-record.ts',
      'package.json',
      'package-lock.json',
    ],
    results: [
      'out/main/main.js',
      'out/main/utility.js',
      'out/main/cli.js',
      'out/main/pool-worker.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
    ],
    program: ['node_modules/electron-vite/bin/electron-vite.js', 'build'],
  },
]

const root = resolve(import.meta.dirname, '..')
const command = 'out/main/cli.js'
const commandLink = 'node_modules/.bin/inkling'

/** Builds everything. False when a step failed, which has then said why. */
export async function build(): Promise<boolean> {
  return make(steps, 'show')
}

/** Builds what is not current, with a word only when there is something to do. False as for `build`. */
export async function buildOutdated(): Promise<boolean> {
  const outdated = steps.filter((step) => !isCurrent(root, step))
  if (outdated.length > 0) console.log('Building Inkling; this takes a few seconds.')
  return make(outdated, 'collect')
}

async function make(chosen: readonly Step[], output: RunOptions['output']): Promise<boolean> {
  for (const step of chosen) {
    const started = new Date()
    rmSync(stampOf(root, step), { force: true })
    const result = await runNode([...step.program], { output })
    if (result.code !== 0) {
      process.stderr.write(result.output)
      console.error(`Building the ${step.name} failed.`)
      return false
    }
    stamp(root, step, started)
  }
  if (chosen.length > 0 || !existsSync(join(root, commandLink))) await linkCommand()
  return true
}

/** Whether all of a step's results are there, complete and no older than its sources. */
export function isCurrent(folder: string, step: Pick<Step, 'name' | 'sources' | 'results'>): boolean {
  const stampPath = stampOf(folder, step)
  if (![stampPath, ...step.results.map((path) => join(folder, path))].every((path) => existsSync(path))) return false
  const made = statSync(stampPath).mtimeMs
  return step.sources.every((path) => lastChange(join(folder, path)) <= made)
}

/**
 * Records that a step has been made from the sources as they were when it started; a step that is cut off leaves no such
 * record, whatever files it has written.
 */
export function stamp(folder: string, step: Pick<Step, 'name'>, started: Date): void {
  const path = stampOf(folder, step)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, started, started)
}

function stampOf(folder: string, step: Pick<Step, 'name'>): string {
  return join(folder, 'out', `${step.name}.stamp`)
}

/** When a file, or anything in a folder, was last changed, in milliseconds. A removal changes the folder it was in. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** npm links the commands of the packages a project uses, but not the project's own. */
async function linkCommand(): Promise<void> {
  const target = join(root, command)
  const link = join(root, commandLink)
  if (process.platform === 'win32') {
    const writeShims = createRequire(import.meta.url)('cmd-shim') as (from: string, to: string) => Promise<void>
    await writeShims(target, link)
    return
  }
  chmodSync(target, 0o755)
  rmSync(link, { force: true })
  symlinkSync(relative(dirname(link), target), link)
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1
