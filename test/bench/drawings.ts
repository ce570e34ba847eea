/**
 * What drawings by people whom no network has learnt from are to the networks that come with Inkling: the pen digits of the validation
 * writers. Run: `npm run bench:drawings`, or `-- MODEL…` for other networks; `--json` for one JSON object.
 */
import { parseArgs } from 'node:util'
import { shippedFile } from '#cli/basics/paths.ts'
import { shippedPath } from '#engine/formats/shipped.ts'
import { openJudged, readDrawings, readTestDigits, scoreDigits } from './judged.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const networks: readonly (readonly [name: string, path: string])[] =
  positionals.length > 0
    ? positionals.map((path) => [path, path])
    : (['large', 'small'] as const).map((name) => [name, shippedPath(shippedFile, name)])

const percent = (part: number | null) => (part === null ? '–' : `${(100 * part).toFixed(2)} %`)
const drawings = await readDrawings()
const digits = await readTestDigits()
const results: Record<string, object> = {}
for (const [name, path] of networks) {
  const judged = await openJudged(path)
  const drawn = await scoreDigits(judged, drawings)
  const test = await scoreDigits(judged, digits)
  await judged.engine.close()
  results[name] = { drawn, test }
  if (values.json) continue
  console.log(name)
  for (const [title, { count, accuracy, errorAfter, doubted, wrongDoubted }] of [
    ['drawings', drawn],
    ['MNIST’s test digits', test],
  ] as const) {
    console.log(
      `  ${title.padEnd(20)} ${count}: ${percent(accuracy)} right, ECE ${percent(errorAfter)}, doubted ${percent(doubted)} (of the wrong ones ${percent(wrongDoubted)})`,
    )
  }
}
if (values.json) console.log(JSON.stringify(results))
