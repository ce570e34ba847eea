/** The way out of a learning rate that is too large never leads into another run that fails. */
import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { presets, type Preset } from '#page/views/workbench/drawer/presets.ts'
import { amount } from '#test/extent.ts'
import { openEngine, trainToEnd, type OpenEngine } from '#test/unit/engine/open-engine.ts'

const rates = [2, 5, 10, 50, 200, 1000]
/** By night all of them; by day each rate with a quick preset. */
const isQuick = ({ settings }: Preset) => settings.hidden.every(({ neurons }) => neurons <= 128)
const quick = presets.filter(isQuick)
const pairs = amount(0, 1)
  ? presets.flatMap((preset) => rates.map((rate) => ({ preset, rate })))
  : rates.map((rate, index) => ({ preset: quick[(index + 1) % quick.length]!, rate }))

/** The validation accuracy in the end. */
async function train(open: OpenEngine, settings: Settings): Promise<number> {
  await open.commands.configure(settings)
  await open.commands.reset()
  await trainToEnd(open)
  const { validation } = await open.commands.history()
  return validation.accuracy.at(-1)
}

describe('Following what is offered once gives a network that reads at least 90 %', () => {
  test.each(pairs)(
    'after $preset.name with a learning rate of $rate',
    async ({ preset, rate }) => {
      const open = await openEngine()
      const settings: Settings = {
        ...preset.settings,
        data: 'mnist-10k',
        epochs: isQuick(preset) ? 16 : 3,
        learningRate: rate,
      }
      const first = await train(open, settings)
      const outcome = await open.commands.describeOutcome()
      if (first >= 0.9) return
      expect(outcome?.cure).toBeTruthy()
      expect(await train(open, { ...settings, ...outcome!.cure })).toBeGreaterThanOrEqual(0.9)
      expect((await open.commands.describeOutcome())?.finding.kind).toMatch(/learned|overfitting/)
    },
    240_000,
  )
})
