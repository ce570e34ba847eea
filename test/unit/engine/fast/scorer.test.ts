/** The outputs that scoring leaves behind are those of the readable loops. */
import { expect, test } from 'vitest'
import { createDataSets } from '#engine/data/data-sets.ts'
import { createNetwork } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { openBackend } from './open-backend.ts'

const { digits } = await createDataSets(await packedData()).load('mnist-10k', 1)
const order = Uint32Array.from({ length: 300 }, (_, i) => (i * 31) % digits.count)

test.each([
  ['no hidden layer', []],
  ['one', [{ neurons: 40, activation: 'relu' }]],
  [
    'two',
    [
      { neurons: 70, activation: 'sigmoid' },
      { neurons: 33, activation: 'relu' },
    ],
  ],
] as const)('z of the output layer, with hidden layers: %s, on one thread and on three', async (_, hidden) => {
  const network = createNetwork({ ...defaultSettings, hidden })
  const computations = [readableBackend, await openBackend(1), await openBackend(3)].map((backend) =>
    backend.createComputation(network, 'cross-entropy', 200),
  )
  const [expected, alone, together] = computations.map((computation) => {
    const sums = new Float32Array(10 * order.length)
    // The second part is smaller than the first.
    computation.score(digits, order, 0, 200, createTally())
    computation.readSums(sums, 0)
    computation.score(digits, order, 200, 300, createTally())
    computation.readSums(sums, 2000)
    return sums
  })
  expect(Math.max(...alone!.map((sum, i) => Math.abs(sum - expected![i]!)))).toBeLessThan(1e-4)
  expect(together).toEqual(alone)
  for (const computation of computations) computation.close()
})
