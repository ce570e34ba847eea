import { FastBackend } from '#engine/fast/backend.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import { chooseKernels } from '#engine/fast/kernels.ts'
import { createNetwork } from '#engine/network/network.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
const settings = { ...defaultSettings, hidden: [512, 512].map((neurons) => ({ neurons, activation: 'tanh' })), batchSize: 128, optimiser: 'sgd', learningRate: 0.05 } as any
const digits = await createDataSets('out/data').loadTraining('mnist')
const order = Uint32Array.from({ length: 12800 }, (_, i) => (i * 7919) % 60000)
const cs = ['/tmp/kernels-old', 'out/kernels'].map((folder) => {
  const b = new FastBackend({ kernels: chooseKernels(readKernels(folder)!)!, threads: 1 })
  const c = b.createTrainingComputation({ network: createNetwork(settings), settings, partSize: 128 })
  return () => { const t = performance.now(); for (let f = 0; f < 12800; f += 1280) c.trainBatches!({ digits, order, epoch: 0, from: f, batchSize: 128, learningRates: Array(10).fill(0.05), recentCost: NaN, highestCost: Infinity }).take(); return performance.now() - t }
})
const times: number[][] = [[], []]
for (let r = 0; r < 12; r++) cs.forEach((c, i) => times[i]!.push(c()))
times.forEach((t, i) => console.log(i ? 'six' : 'four', t.toSorted((a, b) => a - b)[6]!.toFixed(0), 'best', Math.min(...t).toFixed(0)))
