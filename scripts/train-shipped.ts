/**
 * `npm run train:shipped`: trains the network that comes with Inkling, by the command line as anyone would, and writes it to `resources/shipped/`
 * together with the record of its training. The same machine and build give the same network, bit for bit; the times in the record are
 * the machine's.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { defaultSettings, plainSettings } from '#engine/settings/settings.ts'
import { shippedSettings } from '#engine/settings/shipped.ts'
import manifest from '#package.json' with { type: 'json' }
import { build } from './build.ts'
import { runNode } from './run.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'resources/shipped')

/** The settings that are not the defaults, as options of `inkling train`. */
function toOptions(): readonly string[] {
  const { hidden } = shippedSettings
  const defaults = plainSettings(defaultSettings)
  const others = Object.entries(plainSettings(shippedSettings))
    .filter(([name, value]) => value !== defaults[name as keyof typeof defaults])
    .flatMap(([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, String(value)])
  return ['--hidden', hidden.map(({ neurons }) => neurons).join(','), ...others]
}

const inkling = (...parameters: readonly string[]) => run('out/main/cli.js', ...parameters, '--json')

/** What a program prints as JSON. Throws when it fails. */
async function run(...parameters: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { code, output } = await runNode(parameters, { output: 'collect' })
  if (code !== 0) throw new Error(`${parameters[0]} has failed.\n${output}`)
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
}

if (!(await build())) process.exit(1)
mkdirSync(folder, { recursive: true })
const file = 'resources/shipped/digits.safetensors'
const options = toOptions()
console.log(`inkling train ${options.join(' ')}`)
const lines = await inkling('train', '--no-store', ...options, '--out', file)
const [test] = await inkling('evaluate', file)
// Its temperature and limits, its reliability, and what it takes for a digit.
const doubt = await run('test/bench/doubt.ts', file, '--json')
const record = {
  command: `inkling train ${options.join(' ')}`,
  settings: shippedSettings,
  inkling: manifest.version,
  node: process.version,
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
  test,
  doubt: doubt[0],
  finished: lines.at(-1),
  epochs: lines.slice(0, -1),
}
const text = JSON.stringify(record, null, 1).replaceAll(/\n {3,}/g, ' ')
writeFileSync(join(folder, 'record.json'), `${text}\n`)
console.log(`Test set: ${JSON.stringify({ accuracy: test?.accuracy, count: test?.count })}`)
