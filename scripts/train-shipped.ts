/**
 * `npm run train:shipped`: trains the networks that come with Inkling, by the command line as anyone would, and writes them to `resources/shipped/`
 * together with the records of their training. The same machine and build give the same networks, bit for bit; the times in the records are
 * the machine's. `-- small` or `-- large` trains one of them.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { shippedNames, type CurvePoints, type ShippedName } from '#engine/contract/shipped.ts'
import type { ThinnedColumns } from '#engine/contract/runs.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { shippedPath, shippedRecordPath } from '#engine/formats/shipped.ts'
import { openRunStore } from '#engine/runs/store.ts'
import { defaultSettings, plainSettings } from '#engine/settings/settings.ts'
import { shippedSettings, smallShippedSettings } from '#engine/settings/shipped.ts'
import manifest from '#package.json' with { type: 'json' }
import { build } from './build.ts'
import { runNode } from './run.ts'

const folder = resolve(import.meta.dirname, '..', 'resources/shipped')
const largeFile = join(folder, 'digits.safetensors')
const settingsOf: Readonly<Record<ShippedName, Settings>> = { large: shippedSettings, small: smallShippedSettings }
/** Points that a curve of the record has at most. */
const mostPoints = 300

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !shippedNames.includes(name as ShippedName))
if (unknown !== undefined) throw new Error(`There is no network ${unknown}: ${shippedNames.join(' or ')}.`)
if (!(await build())) process.exit(1)
mkdirSync(folder, { recursive: true })
for (const name of shippedNames) if (wanted.length === 0 || wanted.includes(name)) await train(name)

async function train(name: ShippedName): Promise<void> {
  const file = shippedPath(largeFile, name)
  const options = toOptions(settingsOf[name])
  const command = `inkling train ${options.join(' ')}`
  console.log(command)
  const temporary = mkdtempSync(join(tmpdir(), 'inkling-shipped-'))
  try {
    const store = join(temporary, 'runs.sqlite')
    const lines = await inkling('train', '--store', store, ...options, '--out', file)
    const [test] = await inkling('evaluate', file)
    // Its temperature and limits, its reliability, and what it takes for a digit.
    const [doubt] = await run('test/bench/doubt.ts', file, '--json')
    // Where the file was written, and the run in the store, are of no use to anyone.
    const { out: _out, run: _run, ...finished } = lines.at(-1)!
    const drawn = doubt!.drawn as { readonly count: number; readonly accuracy: number }
    const record = {
      command,
      settings: settingsOf[name],
      inkling: manifest.version,
      node: process.version,
      machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
      test,
      drawn: { count: drawn.count, correct: Math.round(drawn.accuracy * drawn.count) },
      seconds: finished.seconds,
      curves: readCurves(store),
      doubt,
      finished,
      epochs: lines.slice(0, -1),
    }
    const text = JSON.stringify(record, null, 1).replaceAll(/\n {3,}/g, ' ')
    writeFileSync(shippedRecordPath(largeFile, name), `${text}\n`)
    console.log(`MNIST’s test digits: ${JSON.stringify({ accuracy: test?.accuracy, count: test?.count })}`)
    console.log(`Drawings: ${JSON.stringify({ accuracy: drawn.accuracy, count: drawn.count })}`)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** The settings that are not the defaults, as options of `inkling train`. */
function toOptions(settings: Settings): readonly string[] {
  const defaults = plainSettings(defaultSettings)
  const others = Object.entries(plainSettings(settings))
    .filter(([name, value]) => value !== defaults[name as keyof typeof defaults])
    .flatMap(([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, String(value)])
  const neurons = settings.hidden.map((layer) => layer.neurons).join(',')
  return ['--hidden', neurons, '--activation', settings.hidden[0]!.activation, ...others]
}

/** The curves of the only run in the store. */
function readCurves(file: string) {
  const store = openRunStore(file)
  try {
    const [curves] = store.readCurves(store.list().map(({ id }) => id))
    return { training: thin(curves!.training), validation: thin(curves!.validation) }
  } finally {
    store.close()
  }
}

/** Means of neighbouring points, each at the step of the last of them, in few digits. */
function thin({ step, count, cost, accuracy }: ThinnedColumns): CurvePoints {
  const width = Math.ceil(step.length / mostPoints)
  const starts = Array.from({ length: Math.ceil(step.length / width) }, (_, point) => point * width)
  const mean = (values: Float32Array, start: number) => {
    const counts = count.subarray(start, start + width)
    const total = counts.reduce((sum, each) => sum + each, 0)
    return Number((counts.reduce((sum, each, place) => sum + each * values[start + place]!, 0) / total).toPrecision(4))
  }
  return {
    step: starts.map((start) => step[Math.min(start + width, step.length) - 1]!),
    cost: starts.map((start) => mean(cost.mean, start)),
    accuracy: starts.map((start) => mean(accuracy.mean, start)),
  }
}

function inkling(...parameters: readonly string[]) {
  return run('out/main/cli.js', ...parameters, '--json')
}

/** What a program prints as JSON. Throws when it fails. */
async function run(...parameters: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { code, output } = await runNode(parameters, { output: 'collect' })
  if (code !== 0) throw new Error(`${parameters[0]} has failed.\n${output}`)
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
}
