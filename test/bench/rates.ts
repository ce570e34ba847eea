/**
 * Which learning rates learn: the basis of `engine/settings/recommended-rate.ts`. For each optimiser, cost with its outputs, and activation, one epoch of
 * 9,000 digits at each of a row of rates from the same start; prints the validation accuracy in per cent, `-` where training diverged.
 */
import { parseArgs } from 'node:util'
import { createEngine } from '#engine/engine.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { readAssets } from '#cli/basics/paths.ts'

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } })

const factors = [0.03, 0.1, 0.3, 1, 3, 10, 30]
const outputs: readonly Pick<Settings, 'cost' | 'output'>[] = [
  { cost: 'cross-entropy', output: 'softmax' },
  { cost: 'cross-entropy', output: 'sigmoid' },
  { cost: 'mean-squared-error', output: 'softmax' },
  { cost: 'mean-squared-error', output: 'sigmoid' },
  { cost: 'mean-squared-error', output: 'linear' },
  { cost: 'mean-absolute-error', output: 'softmax' },
  { cost: 'mean-absolute-error', output: 'sigmoid' },
  { cost: 'mean-absolute-error', output: 'linear' },
  { cost: 'hinge', output: 'linear' },
]
const base: Settings = {
  ...defaultSettings,
  data: 'mnist-10k',
  hidden: [{ neurons: 64, activation: 'relu' }],
  epochs: 2,
}
const cases: Record<string, Settings> = {}
for (const each of outputs) {
  for (const activation of ['relu', 'sigmoid', 'tanh'] as const) {
    cases[`${each.cost}, ${each.output}, ${activation}`] = { ...base, ...each, hidden: [{ neurons: 64, activation }] }
  }
}
for (const optimiser of ['momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] as const)
  cases[optimiser] = { ...base, optimiser }
for (const batchSize of [1, 8, 128, 1000]) cases[`batches of ${batchSize}`] = { ...base, batchSize }
for (const count of [0, 2, 4, 6]) {
  cases[`${count} ReLU layers`] = {
    ...base,
    hidden: Array.from({ length: count }, () => ({ neurons: 64, activation: 'relu' })),
  }
}

const engine = createEngine({ ...readAssets(), isExamined: false })
console.log(`${'η ×'.padEnd(44)}${factors.map((factor) => String(factor).padStart(7)).join('')}`)
for (const [name, settings] of Object.entries(cases).filter(([name]) => name.includes(options.only))) {
  const rate = recommendedRate(settings)
  const row: string[] = []
  for (const factor of factors) row.push(await score({ ...settings, learningRate: rate * factor }))
  console.log(`${name.padEnd(36)}${String(rate).padStart(8)}${row.map((each) => each.padStart(7)).join('')}`)
}
await engine.close()

async function score(settings: Settings): Promise<string> {
  const { bench } = await engine.commands.openBench({ from: { settings } })
  const ended = new Promise<boolean>((resolve) => {
    const off = engine.onEvent((name, payload) => {
      if (name !== 'state' || !('status' in payload) || payload.bench !== bench) return
      if (payload.status !== 'finished' && payload.status !== 'stopped') return
      off()
      resolve(payload.ending?.kind === 'diverged')
    })
  })
  await engine.commands.start({ bench })
  const isDiverged = await ended
  const { accuracy } = await engine.commands
    .history({ bench })
    .then(({ validation }) => ({ accuracy: validation.accuracy.at(-1) }))
  await engine.commands.closeBench({ bench })
  return isDiverged ? '-' : (100 * accuracy).toFixed(1)
}
