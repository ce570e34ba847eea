/**
 * How many digits are read right in pictures as people have them, kind by kind, by the network that comes with Inkling. Run:
 *
 *   npm run bench:images
 *   -- --count 100          scenes of each kind (default 50)
 *   -- --kind shadow        only kinds with this in their names
 *   -- --ink mnist          MNIST's test digits instead of drawn lines
 *   -- --ink STROKES.jsonl  digits that people drew, as `bench:drawn` takes them
 *   -- --model FILE         another network that Inkling has saved
 *   -- --json               one JSON object a line
 *
 * A digit is right, doubted (also where it is not found, or the picture is refused), or wrong. In pictures of several, right are answers that
 * come in the order of the digits.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withEngine } from '#cli/basics/local-engine.ts'
import { readNetwork } from '#cli/basics/network-files.ts'
import { formatShare, print, printJson } from '#cli/basics/output.ts'
import { dataFolder } from '#cli/basics/paths.ts'
import { packedCounts, packedFileName } from '#engine/data/data-sets.ts'
import { readPackedFile } from '#engine/data/packed.ts'
import { readStrokeLines } from '#engine/drawing/stroke-lines.ts'
import { findDigits } from '#engine/images/image.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { buildKernels } from '#scripts/build-kernels.ts'
import { packData } from '#scripts/pack-data.ts'
import { drawnDigits, spotsOf, strokesOf, type DigitSource } from '#test/scenes/digits.ts'
import { kinds, makeScene, type KindName } from '#test/scenes/kinds.ts'
import type { Scene } from '#test/scenes/scene.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50' },
    kind: { type: 'string', default: '' },
    ink: { type: 'string' },
    model: { type: 'string', default: 'resources/shipped/digits.safetensors' },
    json: { type: 'boolean', default: false },
  },
})

type Tally = { digits: number; right: number; doubted: number; wrong: number; milliseconds: number }

await packData()
await buildKernels()
const source = await chooseSource(values.ink)
await withEngine(async (engine) => {
  await engine.call('load', await readNetwork(values.model))
  const names = (Object.keys(kinds) as KindName[]).filter((name) => name.includes(values.kind))
  if (!values.json) print(`${'kind'.padEnd(30)} digits   right  doubted    wrong  ms a picture`)
  for (const name of names) {
    const tally: Tally = { digits: 0, right: 0, doubted: 0, wrong: 0, milliseconds: 0 }
    const count = Number(values.count)
    for (let index = 0; index < count; index++) await readScene(engine, makeScene(name, index, source), tally)
    report(name, tally, count)
  }
})

async function chooseSource(ink: string | undefined): Promise<DigitSource> {
  if (ink === undefined) return drawnDigits
  if (ink !== 'mnist') return strokesOf(readStrokeLines(readFileSync(ink, 'utf8'), ink))
  const name = 'mnist-test'
  return spotsOf(await readPackedFile(join(dataFolder, packedFileName(name)), name, packedCounts[name]))
}

async function readScene(engine: EngineClient, { image, labels }: Scene, tally: Tally): Promise<void> {
  const start = performance.now()
  const found = findDigits(image)
  tally.milliseconds += performance.now() - start
  const said: number[] = []
  for (const { pixels } of found) {
    const { digit, reading } = await engine.call('predict', { pixels, awaitsDoubt: true })
    if (reading.kind === 'digit' || reading.kind === 'unjudged') said.push(digit)
  }
  const right = countInOrder(labels, said)
  tally.digits += labels.length
  tally.right += right
  tally.wrong += said.length - right
  tally.doubted += Math.max(0, labels.length - said.length)
}

/** The length of the longest common subsequence. */
function countInOrder(labels: readonly number[], said: readonly number[]): number {
  let row = new Array<number>(said.length + 1).fill(0)
  for (const label of labels) {
    const next = [0]
    for (const [place, digit] of said.entries()) {
      next.push(digit === label ? row[place]! + 1 : Math.max(row[place + 1]!, next[place]!))
    }
    row = next
  }
  return row.at(-1)
}

function report(name: string, { milliseconds, ...tally }: Tally, count: number): void {
  const { digits, right, doubted, wrong } = tally
  if (values.json) {
    printJson({ kind: name, ...tally, milliseconds: milliseconds / count })
    return
  }
  const shares = [right, doubted, wrong].map((part) => formatShare(part / digits).padStart(8)).join(' ')
  print(`${name.padEnd(30)} ${String(digits).padStart(6)} ${shares} ${Math.round(milliseconds / count)}`)
}
