/**
 * How long a learning-rate lab takes: five networks with learning rates of their own at the same time, against one run. Run: `npm run bench:lab`, with
 *
 *   -- --workload deep   another network, as in `train.ts`
 *   -- --rounds N        9 unless given
 *   -- --json            one JSON object
 *   -- --anyway          figures also where others use the machine
 *
 * Four contenders take turns: the lab, the lab as the page has it, whose networks read a drawing while they train and when they are done, one run
 * with all threads, and one run with one thread. Each trains three epochs. Since five networks are five times the work, a lab on two cores can be no
 * shorter than 2.5 runs on one of them. What the processor has done for a lab is measured until the engine is at rest again.
 */
import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readAssets } from '#cli/basics/paths.ts'
import type { Events } from '#engine/contract/commands.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { build } from '#scripts/build.ts'
import { findWorkload } from './contenders.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { median } from './rounds.ts'

/** Factors of the workload's own learning rate. */
const factors = [0.1, 0.3, 1, 2, 3]
/** Milliseconds between two readings of a drawing, as in the page. */
const readingInterval = 200
/** Milliseconds over which an engine at rest does next to nothing. */
const restMilliseconds = 250

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
  'lab that reads a drawing': () => trainReadingLab(all, settings),
  run: () => trainOne(all, settings),
  'run on one core': () => trainOne(alone, settings),
} as const
type ContenderName = keyof typeof contenders
const perContender = (): Record<ContenderName, number[]> => ({
  lab: [],
  'lab that reads a drawing': [],
  run: [],
  'run on one core': [],
})
const times = perContender()
/** Seconds of processors, all threads together. */
const work = perContender()
const watch = createLoadWatch()
// The first round reads the data and is for the compilers.
for (let round = 0; round <= Number(values.rounds); round++) {
  await watch.look()
  for (const [contender, train] of Object.entries(contenders)) {
    const start = performance.now()
    const before = process.cpuUsage()
    await train()
    const seconds = (performance.now() - start) / 1000
    await untilIdle()
    if (round === 0) continue
    const { user, system } = process.cpuUsage(before)
    times[contender as ContenderName].push(seconds)
    work[contender as ContenderName].push((user + system) / 1e6)
  }
}
await all.close()
await alone.close()

const ratioOf = (these: readonly number[], others: readonly number[]) =>
  median(these.map((seconds, round) => seconds / others[round]!))
const report = {
  network: name,
  networks: factors.length,
  seconds: Object.fromEntries(Object.entries(times).map(([contender, each]) => [contender, median(each)])),
  timesRun: ratioOf(times.lab, times.run),
  workOfReading: ratioOf(work['lab that reads a drawing'], work.lab),
  timesRunOnOneCore: ratioOf(times.lab, times['run on one core']),
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
    console.log(`To read a drawing with them is ${report.workOfReading.toFixed(2)} times the work of the lab alone.`)
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

/** Benches that are opened, read, and closed, as the page's lab does it. */
async function trainReadingLab(engine: LocalEngine, base: Settings): Promise<void> {
  const { commands } = engine
  const benches = new Map<string, { readAt: number; isOver: boolean }>()
  const pixels = new Float32Array(pixelCount).map((_, pixel) => (pixel % 28 === 14 ? 1 : 0))
  const read = async (bench: string) => void (await commands.predict({ bench, pixels, isDrawn: true }))
  const over = Promise.withResolvers<void>()
  const off = engine.onEvent((event, payload) => {
    if (event === 'progress') {
      const { bench } = payload as Events['progress']
      const own = benches.get(bench)
      if (!own || performance.now() - own.readAt < readingInterval) return
      own.readAt = performance.now()
      void read(bench)
    } else if (event === 'state') {
      const { bench, status } = payload as Events['state']
      const own = benches.get(bench)
      if (!own || own.isOver || (status !== 'finished' && status !== 'stopped')) return
      own.isOver = true
      void read(bench)
      if ([...benches.values()].every(({ isOver }) => isOver)) over.resolve()
    }
  })
  for (const factor of factors) {
    const from = { settings: { ...base, learningRate: factor * base.learningRate } }
    const { bench } = await commands.openBench({ from })
    benches.set(bench, { readAt: -Infinity, isOver: false })
  }
  await Promise.all([...benches.keys()].map((bench) => commands.start({ bench })))
  await over.promise
  await untilIdle()
  off()
  for (const bench of benches.keys()) await commands.closeBench({ bench })
}

/** Once what goes on after the last answer is done, too. */
async function untilIdle(): Promise<void> {
  for (;;) {
    const before = process.cpuUsage()
    await setTimeout(restMilliseconds)
    const { user, system } = process.cpuUsage(before)
    if ((user + system) / 1000 < restMilliseconds / 10) return
  }
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
