/**
 * How long a learning-rate lab takes: five networks with learning rates of their own at the same time, against one run. Run: `npm run bench:lab`, with
 *
 *   -- --workload deep   another network, as in `train.ts`
 *   -- --rounds N        9 unless given
 *   -- --json            one JSON object
 *   -- --anyway          figures also where others use the machine
 *
 * Three contenders take turns: the lab, one run with all threads, and one run with one thread. Each trains three epochs. Since five networks
 * are five times the work, a lab on two cores can be no shorter than 2.5 runs on one of them.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readAssets } from '#cli/basics/paths.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { build } from '#scripts/build.ts'
import { findWorkload } from './contenders.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { median } from './rounds.ts'

/** Factors of the workload's own learning rate. */
const factors = [0.1, 0.3, 1, 2, 3]

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    workload: { type: 'string', default: 'default' },
    rounds: { type: 'string', default: '9' },
    anyway: { type: 'boolean', default: false },
  },
})
await build()
const { name, settings: own } = findWorkload(values.workload)
const settings = { ...own, epochs: 3 }
const assets = { ...readAssets(), isExamined: false }
const all = createEngine(assets)
const alone = createEngine({ ...assets, threads: 1 })
const contenders = {
  lab: () => trainLab(all, settings),
  run: () => trainOne(all, settings),
  'run on one core': () => trainOne(alone, settings),
} as const
const times: Record<keyof typeof contenders, number[]> = { lab: [], run: [], 'run on one core': [] }
const watch = createLoadWatch()
// The first round reads the data and is for the compilers.
for (let round = 0; round <= Number(values.rounds); round++) {
  await watch.look()
  for (const [contender, train] of Object.entries(contenders)) {
    const start = performance.now()
    await train()
    if (round > 0) times[contender as keyof typeof contenders].push((performance.now() - start) / 1000)
  }
}
await all.close()
await alone.close()

const ratio = (other: readonly number[]) => median(times.lab.map((seconds, round) => seconds / other[round]!))
const report = {
  network: name,
  networks: factors.length,
  seconds: Object.fromEntries(Object.entries(times).map(([contender, each]) => [contender, median(each)])),
  timesRun: ratio(times.run),
  timesRunOnOneCore: ratio(times['run on one core']),
}
const load = watch.judge()
const isWithheld = load.isBusy && !values.anyway
if (isWithheld) process.exitCode = 2
if (values.json) console.log(JSON.stringify({ ...(!isWithheld && report), load }))
else {
  if (!isWithheld) {
    console.log(name)
    for (const [contender, seconds] of Object.entries(report.seconds))
      console.log(`${seconds.toFixed(3)} s  ${contender}`)
    console.log(
      `A lab of ${factors.length} takes ${report.timesRun.toFixed(2)} times one run, ${report.timesRunOnOneCore.toFixed(2)} times one on one core.`,
    )
  }
  console.log(describeLoad(load, availableParallelism()))
  if (isWithheld) console.log('There are no figures of such a run; --anyway prints them.')
}

async function trainLab(engine: LocalEngine, base: Settings): Promise<void> {
  await engine.commands.configure(base)
  const rates = factors.map((factor) => factor * base.learningRate)
  const over = untilRest(engine)
  await engine.commands.sweep({ setting: 'learningRate', values: rates, atOnce: true })
  await over
}

async function trainOne(engine: LocalEngine, base: Settings): Promise<void> {
  await engine.commands.configure(base)
  await engine.commands.reset()
  const over = untilRest(engine)
  await engine.commands.start()
  await over
}

/** Once the main bench has begun something and it is over. */
function untilRest(engine: LocalEngine): Promise<void> {
  return new Promise((resolve) => {
    let hasBegun = false
    const off = engine.onEvent((event, payload) => {
      if (event !== 'state' || !('sweep' in payload) || payload.bench !== 'main') return
      if (payload.sweep !== null || payload.status === 'training') hasBegun = true
      else if (hasBegun) {
        off()
        resolve()
      }
    })
  })
}
