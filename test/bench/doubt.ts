/**
 * How honest a network's doubts are: whether its probabilities are true, how many digits are doubted, and how many pictures that are no
 * digits are read as one all the same, drawn on the pad and as images. Run: `npm run bench:doubt -- MODEL`, with
 *
 *   --strokes FILE.jsonl  drawn digits, `{"label": 8, "strokes": [[x0, y0, x1, y1, …], …]}` a line, in place of the validation writers' pen digits
 *   --json                one JSON object
 *
 * Fashion-MNIST is among the pictures where Debian's package `dataset-fashion-mnist` is installed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { pixelCount } from '#engine/contract/pictures.ts'
import { readIdx } from '#engine/data/idx.ts'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import { putOnPaper, readStrokeLines } from '#engine/drawing/stroke-lines.ts'
import { isAccepted, openJudged, readDrawings, readTestDigits, scoreDigits, share, type Picture } from './judged.ts'
import { makeNotDigits, type NotDigit } from './not-digits.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strokes: { type: 'string' }, json: { type: 'boolean', default: false } },
})
const [path] = positionals
if (!path) throw new Error('Give the path of a network: npm run bench:doubt -- MODEL')

const fashionPath = '/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz'
/** Pictures of each kind that is no digit. */
const picturesOfAKind = 600

const judged = await openJudged(path)
const { calibration, settled, predict } = judged
const digits = await readTestDigits()
const onDigits = {
  test: await scoreDigits(judged, digits),
  drawn: await scoreDigits(judged, values.strokes === undefined ? await readDrawings() : replay(values.strokes)),
}

const notDigits = Object.entries(makeNotDigits(picturesOfAKind))
const asImages: Record<string, readonly Picture[]> = Object.fromEntries(
  notDigits.map(([kind, list]) => [kind, list.map(toImage)]),
)
if (existsSync(fashionPath)) asImages.fashion = readFashion()
const asDrawings = Object.fromEntries(
  notDigits.filter(([, list]) => list[0]!.drawn).map(([kind, list]) => [kind, list.map(toDrawing)]),
)
const accepted = await acceptedOf(asImages)
const acceptedDrawn = await acceptedOf(asDrawings)
const acceptedOfAll = Object.values(accepted).reduce((sum, each) => sum + each) / Object.keys(accepted).length
const acceptedLetters = await byName(asImages.letters!)
const acceptedDrawnLetters = await byName(asDrawings.letters!)
const microseconds = await timeReading()
await judged.engine.close()

const results = {
  calibration,
  settled,
  microseconds,
  ...onDigits,
  accepted,
  acceptedDrawn,
  acceptedOfAll,
  acceptedLetters,
  acceptedDrawnLetters,
}
if (values.json) console.log(JSON.stringify(results))
else print()

function print() {
  const { temperature } = calibration
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
  console.log('\nRead as a digit all the same:  as images   drawn')
  for (const [kind, part] of Object.entries(accepted)) {
    const drawn = acceptedDrawn[kind]
    console.log(
      `  ${kind.padEnd(27)} ${percent(part).padStart(9)}${drawn === undefined ? '' : percent(drawn).padStart(9)}`,
    )
  }
  console.log(`  mean                        ${percent(acceptedOfAll).padStart(9)}`)
  for (const [title, letters] of [
    ['as images', acceptedLetters],
    ['drawn', acceptedDrawnLetters],
  ] as const) {
    const worst = Object.entries(letters).toSorted(([, one], [, other]) => other - one)
    const shown = worst.filter(([, part]) => part > 0).map(([name, part]) => `${name} ${Math.round(100 * part)}`)
    console.log(`  letters ${title}: ${shown.join(', ')}`)
  }
}

function toImage({ name, pixels }: NotDigit): Picture {
  return { name, pixels, isDrawn: false }
}

function toDrawing({ name, drawn }: NotDigit): Picture {
  return { name, pixels: drawn!, isDrawn: true }
}

async function acceptedOf(kinds: Readonly<Record<string, readonly Picture[]>>): Promise<Record<string, number>> {
  const parts: Record<string, number> = {}
  for (const [kind, pictures] of Object.entries(kinds)) parts[kind] = await acceptedShare(pictures)
  return parts
}

async function byName(pictures: readonly Picture[]): Promise<Record<string, number>> {
  return acceptedOf(Object.fromEntries(Map.groupBy(pictures, ({ name }) => name!)))
}

async function acceptedShare(pictures: readonly Picture[]): Promise<number> {
  const readings = []
  for (const picture of pictures) readings.push((await predict(picture)).reading)
  return share(readings, isAccepted)
}

/** What a whole prediction for a drawing takes, reading included, without connections. */
async function timeReading(): Promise<number> {
  const begun = performance.now()
  for (const { pixels } of digits.slice(0, 2000)) await predict({ pixels, isDrawn: true })
  return ((performance.now() - begun) * 1000) / 2000
}

function readFashion(): readonly Picture[] {
  const { values: bytes } = readIdx(gunzipSync(readFileSync(fashionPath)), 3, basename(fashionPath), 'Fetch it again.')
  return Array.from({ length: 2000 }, (_, index) => ({
    isDrawn: false,
    pixels: Float32Array.from(bytes.subarray(index * pixelCount, (index + 1) * pixelCount), (byte) => byte / 255),
  }))
}

/** The drawings as on the pad: the longer side 200 of 280 ink pixels, by the middle brush. */
function replay(file: string): readonly Picture[] {
  return readStrokeLines(readFileSync(file, 'utf8'), file).map(({ label, strokes }) => {
    return { label, isDrawn: true, pixels: digitizeDrawing(drawStrokes(putOnPaper(strokes, 0.7)))! }
  })
}
