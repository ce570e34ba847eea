/**
 * What it costs to keep moments of a run, to be looked back at: the same run with and without them. Run: `npm run bench:moments`, with
 *
 *   -- --workload deep   another network, as in `train.ts`
 *   -- --rounds N        21 pairs unless given
 *   -- --epochs N        1 unless given: most moments are kept early
 *   -- --threads N       as many as the computer has cores unless given
 *   -- --json            one JSON object
 *   -- --anyway          figures also where others use the machine
 *
 * Both take turns in one engine, each first in every other round; what counts is the median of the rounds' ratios, of time and of work.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readAssets } from '#cli/basics/paths.ts'
import { createEngine } from '#engine/engine.ts'
import { build } from '#scripts/build.ts'
import { findWorkload } from './contenders.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { median, quantile } from './rounds.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    threads: { type: 'string' },
    workload: { type: 'string', default: 'default' },
    rounds: { type: 'string', default: '21' },
    epochs: { type: 'string', default: '1' },
    anyway: { type: 'boolean', default: false },
  },
})
await build()
const { name, settings: own } = findWorkload(values.workload)
const settings = { ...own, epochs: Number(values.epochs) }
const threads = values.threads === undefined ? undefined : Number(values.threads)
const engine = createEngine({ ...readAssets(), isExamined: false, threads })
const watch = createLoadWatch()
/** With moments beside without, in each round. */
const ratios: { readonly time: number; readonly work: number }[] = []
// The first round reads the data and is for the compilers.
for (let round = 0; round <= Number(values.rounds); round++) {
  await watch.look()
  const order = round % 2 === 0 ? [true, false] : [false, true]
  const measured = new Map<boolean, { time: number; work: number }>()
  for (const keepsMoments of order) measured.set(keepsMoments, await train(keepsMoments))
  const [kept, plain] = [measured.get(true)!, measured.get(false)!]
  if (round > 0) ratios.push({ time: kept.time / plain.time, work: kept.work / plain.work })
}
await engine.close()

const of = (kind: 'time' | 'work') => {
  const all = ratios.map((each) => each[kind])
  return { median: median(all), quartiles: [quantile(all, 0.25), quantile(all, 0.75)] as const }
}
const report = { network: name, epochs: settings.epochs, time: of('time'), work: of('work') }
const load = watch.judge()
const isWithheld = load.isBusy && !values.anyway
if (isWithheld) process.exitCode = 2
if (values.json) console.log(JSON.stringify({ ...(!isWithheld && report), load }))
else {
  if (!isWithheld) {
    console.log(`${name}, ${settings.epochs} epochs`)
    for (const kind of ['time', 'work'] as const) {
      const { median: middle, quartiles } = report[kind]
      const [low, high] = quartiles.map((each) => each.toFixed(3))
      console.log(
        `With moments ${middle.toFixed(3)} times the ${kind} of the same run without them (${low} to ${high}).`,
      )
    }
  }
  console.log(describeLoad(load, availableParallelism()))
  if (isWithheld) console.log('There are no figures of such a run; --anyway prints them.')
}

/** One run on a bench of its own: its seconds, and those of the processors. */
async function train(keepsMoments: boolean): Promise<{ time: number; work: number }> {
  const { commands } = engine
  const { bench } = await commands.openBench({ from: { settings }, keepsMoments })
  const over = Promise.withResolvers<void>()
  const off = engine.onEvent((event, payload) => {
    if (event === 'state' && 'status' in payload && payload.bench === bench && payload.status === 'finished')
      over.resolve()
  })
  const start = performance.now()
  const before = process.cpuUsage()
  await commands.start({ bench })
  await over.promise
  const time = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  off()
  await commands.closeBench({ bench })
  return { time: time / 1000, work: (user + system) / 1e6 }
}
