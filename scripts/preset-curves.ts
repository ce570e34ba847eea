/**
 * `npm run record:presets`: trains a small network run with each preset's settings and writes how its accuracy went to
 * `renderer/src/views/workbench/drawer/preset-curves.json`, for the pictures on the cards: 10,000 digits instead of all, three epochs instead of the
 * preset's. The same settings give the same curves, so that what has changed can be seen in the file.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { withEngine } from '#cli/basics/local-engine.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { writeSettingCode } from '#engine/settings/code.ts'
import { presets } from '#page/views/workbench/drawer/presets.ts'

const file = resolve(import.meta.dirname, '../renderer/src/views/workbench/drawer/preset-curves.json')
const [digits, epochs] = ['mnist-10k', 3]
/** Points of a curve. */
const points = 32

const recorded: Record<string, unknown> = {}
await withEngine(async (engine) => {
  for (const { id, name, settings } of presets) {
    console.log(name)
    recorded[id] = await record(engine, { ...settings, data: digits, epochs })
  }
})
writeFileSync(
  file,
  `${JSON.stringify(recorded, null, 1)
    .replaceAll(/\n {3,}/g, ' ')
    .replaceAll(/\n {2}\]/g, ' ]')}\n`,
)

/** `accuracy`: on the training digits of each part of the run, 0 to 1; `validation`: at its end. */
async function record(engine: EngineClient, settings: Settings) {
  await engine.call('configure', settings)
  await engine.call('reset')
  const ended = new Promise<void>((resolveEnd) => {
    const end = engine.on('state', ({ status }) => {
      if (status !== 'finished' && status !== 'stopped') return
      end()
      resolveEnd()
    })
  })
  await engine.call('start')
  await ended
  const { training, validation } = await engine.call('history')
  const width = training.accuracy.length / points
  const mean = (values: Float32Array) => values.reduce((sum, each) => sum + each, 0) / values.length
  const parts = Array.from({ length: points }, (_, part) =>
    training.accuracy.subarray(Math.floor(part * width), Math.max(1, Math.floor((part + 1) * width))),
  )
  return {
    code: writeSettingCode(settings),
    accuracy: parts.map((part) => Number(mean(part).toFixed(3))),
    validation: Number(validation.accuracy.at(-1).toFixed(3)),
  }
}
