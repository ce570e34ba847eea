/**
 * `npm run attack [-- --short]`: damaged files, hostile calls, kills, two writers, stores that are taken away, a full disk and pages that do not
 * read, against the built program; prints the table of docs/reliability.md and ends with 1 if anything fell. At most ten minutes on two cores
 * of today; docs/reliability.md says how long it took.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createEngine } from '#engine/engine.ts'
import { readAssets } from '#cli/basics/paths.ts'
import { attackCalls } from './calls.ts'
import { memoryOf } from './memory.ts'
import { attackBySlowReaders, predictions } from './slow-readers.ts'
import { attackByFullDisk, attackByMoving, attackByTwoWriters, type LossFigures } from './stores.ts'

const isShort = process.argv.includes('--short')
const [files, calls, kills] = isShort ? [200, 500, 3] : [10_000, 10_000, 30]
const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'out/main/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'inkling-attack-'))

type Row = {
  readonly what: string
  readonly tried: number
  readonly crashes?: number
  readonly untyped?: number
  readonly lost?: number
  readonly milliseconds?: number
  readonly megabytes?: number
}
const rows: Row[] = []

function add(row: Row): void {
  rows.push(row)
  console.log(line(row))
}

function line({ what, tried, crashes, untyped, lost, milliseconds, megabytes }: Row): string {
  const cells = [crashes, untyped, lost, milliseconds, megabytes].map((cell) =>
    cell === undefined ? '–' : cell.toFixed(0),
  )
  return `| ${what} | ${tried} | ${cells.join(' | ')} |`
}

/** Runs one of the unit tests with more of what it tries; `named`: only tests of which this is a part. */
async function runTest(file: string, variables: Readonly<Record<string, string>>, named = '') {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--project=unit', file, '-t', named], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1', ...variables },
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout }
}

function addLosses(what: string, figures: LossFigures): void {
  add({ what, ...figures })
}

console.log('| Attack | Tried | Crashes | Untyped | Lost | Worst ms | Worst MB |')
console.log('| --- | --: | --: | --: | --: | --: | --: |')
try {
  // Half of the formats each, for two cores.
  const damaged = await Promise.all(
    ['(safetensors|json|onnx)', '(npz|tfjs|html)'].map((formats) =>
      runTest('test/unit/engine/formats/damage.test.ts', { INKLING_FUZZ: String(files) }, `of ${formats} is`),
    ),
  )
  for (const { status, stdout } of damaged) {
    for (const [, format, refused, slowest, peak] of stdout.matchAll(
      /^(\w+): (\d+) of \d+ refused, slowest ([\d.]+) ms, (\d+) MB/gm,
    )) {
      const what = `damaged files of ${format!}, ${refused!} refused`
      add({ what, tried: files, crashes: 0, untyped: 0, milliseconds: Number(slowest), megabytes: Number(peak) })
    }
    if (status === 0) continue
    add({ what: 'damaged files: a format fell', tried: files, crashes: 1 })
    console.error(stdout)
  }

  const engine = createEngine({ ...readAssets(), isExamined: false, runsFile: join(folder, 'calls.sqlite') })
  const { untyped, worstMilliseconds, slowest, longestBlock } = await attackCalls(engine, calls)
  await engine.close()
  for (const one of untyped) console.error(one)
  const megabytes = memoryOf(process.pid)
  add({
    what: 'hostile calls',
    tried: calls,
    crashes: 0,
    untyped: untyped.length,
    milliseconds: worstMilliseconds,
    megabytes,
  })
  add({ what: 'what others wait meanwhile', tried: calls, milliseconds: longestBlock })
  console.log(`(The slowest call: ${slowest}.)`)

  const killed = await runTest('test/unit/cli/runs-kill.test.ts', { INKLING_KILLS: String(kills) })
  add({ what: 'kills, then the same bits', tried: kills, lost: killed.status === 0 ? 0 : 1 })
  if (killed.status !== 0) console.error(killed.stdout)

  addLosses('samples by two writers', await attackByTwoWriters(folder))
  addLosses('stores moved, replaced or written over in use', await attackByMoving(program, folder, isShort ? 3 : 9))
  const full = attackByFullDisk(program, folder)
  if (full) addLosses('trainings on a full disk', full)
  else console.log('(A full disk: left out, since this user may not make a file system.)')

  const slow = await attackBySlowReaders(program, folder)
  add({
    what: 'predictions beside 20 pages that never read',
    tried: predictions,
    milliseconds: slow.worstMilliseconds,
    megabytes: slow.worstMegabytes,
  })
  add({ what: 'work for pages that have gone', tried: 20, milliseconds: slow.afterwardsMilliseconds })
  add({ what: 'Ctrl-C beside them', tried: 1, milliseconds: slow.endMilliseconds })

  const hasFallen = rows.some((row) => (row.crashes ?? 0) + (row.untyped ?? 0) + (row.lost ?? 0) > 0)
  process.exitCode =
    hasFallen || slow.endMilliseconds > 2000 || slow.worstMegabytes > 500 || slow.afterwardsMilliseconds > 1000 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
