import { withEngine } from '#cli/local-engine.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { setTimeout } from 'node:timers/promises'
const epochs = Number(process.argv[2] ?? 8)
const times: number[] = []
await withEngine(async (engine: any) => {
  await engine.call('configure', { ...defaultSettings, data: 'mnist', epochs, hidden: [{ neurons: 128, activation: 'relu' }], optimiser: 'sgd', learningRate: 0.1, batchSize: 32 })
  await engine.call('evaluate', { split: 'validation' })
  let last = performance.now(), epoch = 0, resolve: () => void
  const end = new Promise<void>((r) => (resolve = r))
  engine.on('progress', (p: any) => { const e = p.position.epoch ?? 0; if (e > epoch) { times.push(performance.now() - last); last = performance.now(); epoch = e } })
  engine.on('state', (s: any) => { if (s.status === 'finished') resolve() })
  const t0 = performance.now()
  last = t0
  await engine.call('start')
  await end
  const total = performance.now() - t0
  console.log('total', total.toFixed(0), 'per epoch', (total / epochs).toFixed(0), 'epochs seen', times.map((x) => x.toFixed(0)).join(' '))
})
