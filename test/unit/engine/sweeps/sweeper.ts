/**
 * A process of its own that is killed in the middle of a sweep: `node sweeper.ts DATA STORE AT_ONCE SETTINGS VALUES`. It kills itself as
 * soon as its second network has been trained for a moment.
 */
import type { SettingValue, State } from '#engine/contract/state.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Progress } from '#engine/contract/training.ts'
import { createEngine } from '#engine/engine.ts'
import { readBuilds } from '#test/unit/engine/fast/open-backend.ts'

const [dataFolder, runsFile, atOnce, settings, values] = process.argv.slice(2)
// As `openEngine` computes, for the same bits.
const kernels = await readBuilds()
const engine = createEngine({ dataFolder: dataFolder!, kernels, threads: 1, runsFile: runsFile!, version: 'test' })
/** The bench that the second network is on. */
let second: string | undefined
engine.onEvent((name, payload) => {
  if (name === 'state') {
    const { bench, sweep } = payload as State
    if (sweep?.index === 2 && sweep.value !== null) second = bench
  } else if (name === 'progress') {
    const { bench, position } = payload as Progress
    if (bench === second && position.step > 0) process.kill(process.pid, 'SIGKILL')
  }
})
await engine.commands.configure(JSON.parse(settings!) as Settings)
const list = JSON.parse(values!) as readonly SettingValue[]
await engine.commands.sweep({ setting: 'learningRate', values: list, atOnce: Number(atOnce) || false })
