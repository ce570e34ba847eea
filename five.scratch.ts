import { withEngine } from '#cli/local-engine.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
const settings = { ...defaultSettings, data: 'mnist', epochs: 3, hidden: [{ neurons: 128, activation: 'relu' }], optimiser: 'sgd', learningRate: 0.1, batchSize: 32 } as any
await withEngine(async (engine: any) => {
  engine.on('error', (e: any) => console.log('ERR', e)); await engine.call('configure', settings)
  await engine.call('evaluate', { split: 'validation' })
  const run = async (count: number) => {
    const ids: (string | undefined)[] = []
    for (let i = 0; i < count; i++) {
      const s = await engine.call('openBench', { from: { settings }, isRecorded: false })
      ids.push(s.bench ?? s.id)
    }
    const ends = new Map<string, () => void>()
    const done = ids.map((id) => new Promise<void>((r) => ends.set(id!, r)))
    engine.on('state', (s: any) => { if (s.status !== 'training') console.log(s.bench, s.status, JSON.stringify(s.ending ?? s.error ?? null)); if (s.status === 'finished') ends.get(s.bench)?.() })
    const t = performance.now()
    for (const bench of ids) await engine.call('start', { bench })
    await Promise.all(done)
    const time = performance.now() - t
    for (const bench of ids) await engine.call('closeBench', { bench })
    return time
  }
  await run(1)
  for (let r = 0; r < 3; r++) {
    const one = await run(1), two = await run(2), five = await run(5)
    console.log((globalThis as any).posts, 'one', one.toFixed(0), 'two', two.toFixed(0), (two / one).toFixed(2), 'five', five.toFixed(0), (five / one).toFixed(2))
  }
})
