/**
 * How many drawn digits are read right: strokes go through the same pipeline as on the pad. Run:
 *
 *   npm run bench:drawn -- STROKES.jsonl
 *   -- --model FILE         a network that Inkling has saved; else a plain 784-128-10 is trained for it, 3 epochs from seed 1
 *   -- --without centre     with that stage switched off; may be given several times
 *   -- --share 0.2          how large on the paper the digits are drawn, 0 to 1
 *   -- --json               one JSON object
 *
 * A line of the file is one digit: {"label":8,"strokes":[[x0,y0,x1,y1,…],…]}, in any unit, y growing downwards.
 */
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { printConfusion, toRows } from '#cli/confusion.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { readNetwork } from '#cli/basics/network-files.ts'
import { formatCount, formatShare, print, printError, printJson } from '#cli/basics/output.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import { allOn, stages, type Stage, type Switches } from '#engine/drawing/stages.ts'
import { putOnPaper, readStrokeLines } from '#engine/drawing/stroke-lines.ts'
import { buildKernels } from '#scripts/build-kernels.ts'
import { packData } from '#scripts/pack-data.ts'

const { values, positionals } = parseArgs({
  options: {
    model: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
    share: { type: 'string', default: '0.7' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

try {
  await run()
} catch (thrown) {
  if (!(thrown instanceof InklingError)) throw thrown
  printError(`${thrown.message} ${thrown.remedy}`)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const [path, ...more] = positionals
  const share = Number(values.share)
  if (path === undefined || more.length > 0) throw badInput('One file of strokes is needed.')
  if (!(share > 0 && share <= 1)) throw badInput('The share must be above 0 and at most 1.')
  const switches = switchOff(values.without)
  const digits = readStrokeLines(readFileSync(path, 'utf8'), path)
  await packData()
  await buildKernels()
  const confusion = new Uint32Array(classCount * classCount)
  let blank = 0
  let doubted = 0
  await withEngine(async (engine) => {
    await prepareNetwork(engine)
    // Saving waits until the network has been examined, so that it can doubt; the digits to compare with may come later.
    await engine.call('save', { format: 'safetensors' })
    const { calibration } = await engine.call('describe')
    const stroke = new Float32Array(pixelCount).fill(1, 300, 320)
    const isJudged = async () => (await engine.call('predict', { pixels: stroke })).reading.kind !== 'unjudged'
    while (calibration && !(await isJudged())) await setTimeout(5)
    for (const { label, strokes } of digits) {
      const pixels = digitizeDrawing(drawStrokes(putOnPaper(strokes, share)), switches)
      if (!pixels) {
        blank++
        continue
      }
      const { digit, reading } = await engine.call('predict', { pixels, isDrawn: values.without.length === 0 })
      confusion[label * classCount + digit]!++
      if (reading.kind !== 'digit' && reading.kind !== 'unjudged') doubted++
    }
  })
  report(confusion, digits.length, blank, doubted)
}

function switchOff(names: readonly string[]): Switches {
  for (const name of names) {
    if (!stages.includes(name as Stage)) throw badInput(`There is no stage ${name}: choose of ${stages.join(', ')}.`)
  }
  return { ...allOn, ...Object.fromEntries(names.map((name) => [name, false])) }
}

function badInput(message: string): InklingError {
  return new InklingError('bad-input', message, 'The opening comment of test/bench/drawn.ts shows what can be given.')
}

async function prepareNetwork(engine: EngineClient): Promise<void> {
  if (values.model !== undefined) {
    await engine.call('load', await readNetwork(values.model))
    return
  }
  await engine.call('configure', { ...defaultSettings, epochs: 3, seed: 1 })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  engine.on('state', ({ status }) => status === 'finished' && resolve())
  engine.on('failed', ({ message }) => reject(new Error(message)))
  await engine.call('start')
  await promise
}

function report(confusion: Uint32Array, count: number, blank: number, doubted: number): void {
  const rows = toRows(confusion)
  const classes = rows.map((row, digit) => {
    const total = row.reduce((sum, each) => sum + each, 0)
    return { digit, count: total, accuracy: total > 0 ? row[digit]! / total : null }
  })
  const correct = rows.reduce((sum, row, digit) => sum + row[digit]!, 0)
  const accuracy = count > 0 ? correct / count : null
  if (values.json) {
    printJson({
      count,
      correct,
      accuracy,
      blank,
      doubted,
      classes,
      confusion: rows.map((row) => [...row]),
      without: values.without,
    })
    return
  }
  print(
    `${formatCount(correct)} of ${formatCount(count)} drawn digits right${accuracy === null ? '' : `, ${formatShare(accuracy)}`}.`,
  )
  print(`${formatCount(doubted)} doubted, ${formatShare(count > 0 ? doubted / count : 0)}.`)
  if (blank > 0) print(`${formatCount(blank)} had no ink.`)
  print('')
  for (const { digit, count: total, accuracy: part } of classes) {
    if (part !== null) print(`${digit}: ${formatShare(part).padStart(8)} of ${formatCount(total)}`)
  }
  print('')
  printConfusion(rows)
}
