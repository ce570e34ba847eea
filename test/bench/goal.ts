/**
 * How long it takes from random weights to 97 % on the test set with the settings as they come, and how much memory the engine takes with
 * all data sets loaded. Run: `npm run bench:goal`, with
 *
 *   -- --json            one JSON object
 *   -- --workload deep   another network, as in `train.ts`
 *   -- --anyway          figures also where others use the machine
 *
 * The clock stands still while the test set is scored; what the run itself scores on validation digits counts. The median of several
 * seeds. Before each it is measured how busy others keep the cores; were they, that is said in place of figures, and the exit code is 2.
 */
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { withEngine } from '#cli/basics/local-engine.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { build } from '#scripts/build.ts'
import { findWorkload } from './contenders.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { median } from './rounds.ts'

const goal = 0.97
const seeds = 9

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    workload: { type: 'string', default: 'default' },
    anyway: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
  },
})
if (values.memory) console.log(await measureMemory())
else await measure()

async function measure(): Promise<void> {
  const { name, settings } = findWorkload(values.workload)
  await build()
  const watch = createLoadWatch()
  const times: number[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    await watch.look()
    times.push(await trainTo(goal, { ...settings, seed, epochs: 100 }))
  }
  const seconds = median(times)
  // In a process of its own, which holds nothing else. How busy the machine is does not change it.
  const bytes = Number(execFileSync(process.execPath, [import.meta.filename, '--memory'], { encoding: 'utf8' }))
  const load = watch.judge()
  const isWithheld = load.isBusy && !values.anyway
  if (isWithheld) process.exitCode = 2
  if (values.json) {
    console.log(JSON.stringify({ goal, network: name, load, ...(!isWithheld && { seconds, times }), bytes }))
    return
  }
  console.log(name)
  if (!isWithheld) {
    const all = times.map((time) => time.toFixed(2)).join(', ')
    console.log(`To ${100 * goal} % on the test set: ${seconds.toFixed(2)} s, median of ${seeds} seeds (${all})`)
  }
  console.log(`Memory with all data sets loaded, after training on each: ${Math.round(bytes / 1e6)} MB`)
  console.log(describeLoad(load, availableParallelism()))
  if (isWithheld) console.log('There are no times of such a run; --anyway prints them.')
}

/** Seconds of training until the test set is read as well as `accuracy`; it is scored about every 50 milliseconds. */
function trainTo(accuracy: number, settings: Settings): Promise<number> {
  return withEngine(async (engine) => {
    await engine.call('configure', settings)
    // Reads the data, which is not part of training.
    await engine.call('evaluate', { split: 'test' })
    await engine.call('evaluate', { split: 'validation' })
    let milliseconds = 0
    let start = performance.now()
    await engine.call('start')
    for (;;) {
      await setTimeout(50)
      await engine.call('pause')
      milliseconds += performance.now() - start
      const score = await engine.call('evaluate', { split: 'test' })
      if (score.accuracy >= accuracy) break
      start = performance.now()
      await engine.call('resume')
    }
    return milliseconds / 1000
  })
}

/** Bytes of this process once an engine has trained on all data sets. */
function measureMemory(): Promise<number> {
  return withEngine(async (engine) => {
    for (const data of ['mnist-10k', 'mnist', 'mnist,pen']) {
      await engine.call('configure', { ...defaultSettings, data, epochs: 2 })
      await engine.call('start')
      while ((await engine.call('describe')).status === 'training') await setTimeout(20)
      await engine.call('evaluate', { split: 'test' })
    }
    return process.memoryUsage().rss
  })
}
