/**
 * What twenty corrections do: digits as some people write them are learnt by the networks that come with Inkling, and read anew with others of
 * the same hand. Run: `npm run bench:corrections`, or `-- MODEL…` for other networks; `--json` for one JSON object.
 *
 * `crossed sevens` and `flagged ones` are MNIST's digits with a stroke more, learnt from training digits and read on test digits. The others are
 * forms of the pen digits' validation writers that the network does not read well: 20 of a writer's about 25 digits of a class are learnt, and
 * the rest are read.
 */
import { parseArgs } from 'node:util'
import { dataFolder, shippedFile } from '#cli/basics/paths.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { NewSample } from '#engine/contract/samples.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { imageOf } from '#engine/data/digits.ts'
import type { LocalEngine } from '#engine/engine.ts'
import { shippedPath } from '#engine/formats/shipped.ts'
import { paintPenDigits, readPenDigits, validationWriters } from '#scripts/pen-digits.ts'
import { openJudged } from './judged.ts'
import { crossSevens, flagOnes } from '#test/unit/engine/samples/crossed-sevens.ts'

/** Of a form; there are about 25 digits of a class by each writer. */
const corrections = 20
/** Of a writer's digits of a class, so many are read wrong where it is a form to learn. */
const leastWrong = 3

type Habit = {
  readonly name: string
  readonly learnt: readonly NewSample[]
  readonly unseen: readonly NewSample[]
  /** Whether they were drawn, and not scanned. */
  readonly isDrawn: boolean
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const networks: readonly (readonly [name: string, path: string])[] =
  positionals.length > 0
    ? positionals.map((path) => [path, path])
    : (['large', 'small'] as const).map((name) => [name, shippedPath(shippedFile, name)])

const percent = (part: number) => `${(100 * part).toFixed(1)} %`
const habits = await readHabits()
const forms = readForms()
const results: Record<string, readonly object[]> = {}
for (const [name, path] of networks) {
  if (!values.json) console.log(name)
  const rows = []
  for (const habit of [...habits, ...(await findForms(path))]) {
    const row = await correct(path, habit)
    rows.push(row)
    if (values.json) continue
    const { before, after, unseen, lost, doubtedBefore, doubtedAfter, seconds } = row
    console.log(
      `  ${habit.name.padEnd(22)} read ${percent(before)} → ${percent(after)} of ${unseen} others, doubted ${percent(doubtedBefore)} → ${percent(doubtedAfter)}; ` +
        `${lost.validation.toFixed(2)} points of validation digits lost, ${lost.test.toFixed(2)} of test digits; ${seconds.toFixed(1)} s`,
    )
  }
  results[name] = rows
}
if (values.json) console.log(JSON.stringify(results))

/** Learns a habit by a fresh engine with the network, and takes note of what that brings and costs. */
async function correct(path: string, { name, learnt, unseen, isDrawn }: Habit) {
  return withNetwork(path, async ({ commands }) => {
    const before = await readShare(commands, unseen, isDrawn)
    await commands.addSamples({ samples: learnt })
    const start = performance.now()
    const report = (await commands.learnFromSamples())!
    const seconds = (performance.now() - start) / 1000
    const { test } = await commands.scoreLearning()
    await commands.save({ format: 'safetensors' })
    const after = await readShare(commands, unseen, isDrawn)
    const lost = (part: { readonly count: number; readonly before: number; readonly after: number }) =>
      (100 * (part.before - part.after)) / part.count
    return {
      name,
      unseen: unseen.length,
      before: before.right,
      after: after.right,
      doubtedBefore: before.doubted,
      doubtedAfter: after.doubted,
      learnt: report.learned,
      lost: { validation: lost(report.validation), test: lost(test!) },
      seconds,
    }
  })
}

async function withNetwork<Result>(path: string, use: (engine: LocalEngine) => Promise<Result>): Promise<Result> {
  const { engine } = await openJudged(path)
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

async function readShare(commands: LocalEngine['commands'], samples: readonly NewSample[], isDrawn: boolean) {
  let [right, doubted] = [0, 0]
  for (const { pixels, label } of samples) {
    const { digit, reading } = await commands.predict({
      pixels: Float32Array.from(pixels, (byte) => byte / 255),
      isDrawn,
    })
    if (digit === label) right++
    if (reading.kind !== 'digit' && reading.kind !== 'unjudged') doubted++
  }
  return { right: right / samples.length, doubted: doubted / samples.length }
}

async function readHabits(): Promise<readonly Habit[]> {
  const dataSets = createDataSets(dataFolder)
  const [{ digits: training }, test] = await Promise.all([dataSets.load('mnist-10k', 1), dataSets.loadTest()])
  return [
    {
      name: 'crossed sevens',
      isDrawn: false,
      learnt: crossSevens(training, corrections),
      unseen: crossSevens(test, 500),
    },
    { name: 'flagged ones', isDrawn: false, learnt: flagOnes(training, corrections), unseen: flagOnes(test, 500) },
  ]
}

/** Of each validation writer and class. */
function readForms(): readonly Habit[] {
  const pen = readPenDigits().filter(({ writer }) => validationWriters.includes(writer))
  const digits = paintPenDigits(pen)
  const samples = pen.map(({ label }, index): NewSample => {
    return { label, pixels: imageOf(digits, index).slice(0, pixelCount), time: index }
  })
  const groups = Map.groupBy(samples.keys(), (index) => `writer ${pen[index]!.writer}’s ${pen[index]!.label}s`)
  return [...groups].map(([name, indices]) => {
    const all = indices.map((index) => samples[index]!)
    return { name, isDrawn: true, learnt: all.slice(0, corrections), unseen: all.slice(corrections) }
  })
}

/** The forms that the network does not read well. */
async function findForms(path: string): Promise<readonly Habit[]> {
  return withNetwork(path, async ({ commands }) => {
    const found: Habit[] = []
    for (const form of forms) {
      const all = [...form.learnt, ...form.unseen]
      const { right } = await readShare(commands, all, true)
      if (Math.round((1 - right) * all.length) >= leastWrong) found.push(form)
    }
    return found
  })
}
