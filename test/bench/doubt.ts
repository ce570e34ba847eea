/**
 * How honest a network's doubts are: whether its probabilities are true, how many digits are doubted, and how many pictures that are no
 * digits are read as one all the same. Run: `npm run bench:doubt -- MODEL`, with
 *
 *   --strokes FILE.jsonl  drawn digits, `{"label": 8, "strokes": [[x0, y0, x1, y1, …], …]}` a line
 *   --json                one JSON object
 *
 * Fashion-MNIST is among the pictures where Debian's package `dataset-fashion-mnist` is installed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { dataFolder } from '#cli/basics/paths.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Reading } from '#engine/contract/prediction.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { readIdx } from '#engine/data/idx.ts'
import { readPixels } from '#engine/data/digits.ts'
import { measureReliability } from '#engine/doubt/reliability.ts'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import { putOnPaper, readStrokeLines } from '#engine/drawing/stroke-lines.ts'
import { createEngine } from '#engine/engine.ts'
import { makeNotDigits } from './not-digits.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strokes: { type: 'string' }, json: { type: 'boolean', default: false } },
})
const [path] = positionals
if (!path) throw new Error('Give the path of a network: npm run bench:doubt -- MODEL')

const fashionPath = '/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz'
/** Pictures of each kind that is no digit. */
const picturesOfAKind = 600

type Picture = { readonly pixels: Float32Array; readonly label?: number; readonly name?: string }

const engine = createEngine({ dataFolder })
await engine.commands.load({ fileName: basename(path), bytes: readFileSync(path) })
const start = performance.now()
// Saving waits for the calibration; only a network in a file that lacks one has to be examined. The album may come later.
await engine.commands.save({ format: 'safetensors' })
const { calibration } = await engine.commands.describe()
if (!calibration)
  throw new Error('This network cannot be calibrated: it has not been trained, or the digits are missing.')
const stroke = new Float32Array(pixelCount).fill(1, 300, 320)
while ((await engine.commands.predict({ pixels: stroke })).reading.kind === 'unjudged') await setTimeout(5)
const settled = (performance.now() - start) / 1000

const test = await createDataSets(dataFolder).loadTest()
const digits: Picture[] = Array.from({ length: test.count }, (_, index) => {
  const pixels = new Float32Array(pixelCount)
  readPixels(test, index, pixels)
  return { pixels, label: test.labels[index]! }
})
const onDigits = {
  test: await scoreDigits(digits),
  ...(values.strokes && { drawn: await scoreDigits(replay(values.strokes)) }),
}

const kinds: Record<string, readonly Picture[]> = { ...makeNotDigits(picturesOfAKind) }
if (existsSync(fashionPath)) kinds.fashion = readFashion()
const accepted: Record<string, number> = {}
for (const [kind, pictures] of Object.entries(kinds)) accepted[kind] = share(await readAll(pictures), isAccepted)
const acceptedOfAll = Object.values(accepted).reduce((sum, each) => sum + each) / Object.keys(accepted).length
const letters = await readAll(kinds.letters!)
const letterNames = [...new Set(kinds.letters!.map(({ name }) => name!))]
const acceptedLetters = Object.fromEntries(
  letterNames.map((name) => [
    name,
    share(
      letters.filter((_, index) => kinds.letters![index]!.name === name),
      isAccepted,
    ),
  ]),
)
const microseconds = await timeReading()
await engine.close()

const results = { calibration, settled, microseconds, ...onDigits, accepted, acceptedOfAll, acceptedLetters }
if (values.json) console.log(JSON.stringify(results))
else print()

function print() {
  const { temperature } = calibration!
  const percent = (part: number) => `${(100 * part).toFixed(2)} %`
  console.log(temperature === null ? 'No softmax: no probabilities.' : `Temperature ${temperature.toFixed(3)}.`)
  console.log(`Ready after ${settled.toFixed(2)} s; a reading takes ${microseconds.toFixed(0)} µs.`)
  for (const [name, score] of Object.entries(onDigits)) {
    console.log(`\n${name} digits: ${score.count}, ${percent(score.accuracy)} right`)
    if (score.errorAfter !== null) {
      console.log(`  ECE before ${percent(score.errorBefore)}, after ${percent(score.errorAfter)}`)
    }
    console.log(
      `  doubted ${percent(score.doubted)}: of the right ones ${percent(score.rightDoubted)}, of the wrong ones ${percent(score.wrongDoubted)}`,
    )
    console.log(
      `  not sure ${percent(score.unsure)}, unlike a digit ${percent(score.unlike)}, empty ${percent(score.empty)}`,
    )
  }
  console.log('\nRead as a digit all the same:')
  for (const [kind, part] of Object.entries(accepted)) console.log(`  ${kind.padEnd(10)} ${percent(part)}`)
  console.log(`  mean       ${percent(acceptedOfAll)}`)
  const worst = Object.entries(acceptedLetters).toSorted(([, one], [, other]) => other - one)
  console.log(`  letters: ${worst.map(([name, part]) => `${name} ${Math.round(100 * part)}`).join(', ')}`)
}

async function predict(pixels: Float32Array) {
  return engine.commands.predict({ pixels })
}

async function readAll(pictures: readonly Picture[]): Promise<readonly Reading[]> {
  const readings = []
  for (const { pixels } of pictures) readings.push((await predict(pixels)).reading)
  return readings
}

async function scoreDigits(pictures: readonly Picture[]) {
  const weightedSums = new Float32Array(pictures.length * classCount)
  const readings: Reading[] = []
  const isRight: boolean[] = []
  for (const [index, { pixels, label }] of pictures.entries()) {
    const { layers, reading, digit } = await predict(pixels)
    weightedSums.set(layers.at(-1)!.weightedSums, index * classCount)
    readings.push(reading)
    isRight.push(digit === label)
  }
  const labels = Uint8Array.from(pictures, ({ label }) => label!)
  const temperature = calibration!.temperature
  const isDoubted = (reading: Reading) => !isAccepted(reading)
  return {
    count: pictures.length,
    accuracy: isRight.filter(Boolean).length / pictures.length,
    errorBefore: measureReliability(weightedSums, labels, 1).error,
    errorAfter: temperature === null ? null : measureReliability(weightedSums, labels, temperature).error,
    reliability: temperature === null ? null : measureReliability(weightedSums, labels, temperature).bins,
    doubted: share(readings, isDoubted),
    rightDoubted: share(
      readings.filter((_, index) => isRight[index]),
      isDoubted,
    ),
    wrongDoubted: share(
      readings.filter((_, index) => !isRight[index]),
      isDoubted,
    ),
    unsure: share(readings, ({ kind }) => kind === 'unsure'),
    unlike: share(readings, ({ kind }) => kind === 'unlike'),
    empty: share(readings, ({ kind }) => kind === 'empty'),
  }
}

function isAccepted({ kind }: Reading): boolean {
  return kind === 'digit' || kind === 'unjudged'
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length
}

/** What a whole prediction takes, reading included, without connections. */
async function timeReading(): Promise<number> {
  const begun = performance.now()
  for (const { pixels } of digits.slice(0, 2000)) await predict(pixels)
  return ((performance.now() - begun) * 1000) / 2000
}

function readFashion(): readonly Picture[] {
  const { values: bytes } = readIdx(gunzipSync(readFileSync(fashionPath)), 3, basename(fashionPath), 'Fetch it again.')
  return Array.from({ length: 2000 }, (_, index) => ({
    pixels: Float32Array.from(bytes.subarray(index * pixelCount, (index + 1) * pixelCount), (byte) => byte / 255),
  }))
}

/** The drawings as on the pad: the longer side 200 of 280 ink pixels, by the middle brush. */
function replay(file: string): readonly Picture[] {
  return readStrokeLines(readFileSync(file, 'utf8'), file).map(({ label, strokes }) => {
    return { label, pixels: digitizeDrawing(drawStrokes(putOnPaper(strokes, 0.7)))! }
  })
}
