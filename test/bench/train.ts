/**
 * How fast training is: a 784-128-10 network, batches of 32, on a part of MNIST. Run: `npm run bench` (`-- --json` for one JSON object).
 * The configurations take turns, round by round, so that a noisy machine disturbs all of them alike; what counts are the ratios.
 */
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { defaultSettings } from '../../engine/contract/settings.ts'
import { createDataSets } from '../../engine/data/data-sets.ts'
import type { Samples } from '../../engine/data/samples.ts'
import type { TrainingComputation } from '../../engine/network/computation.ts'
import { createNetwork } from '../../engine/network/network.ts'
import { readableBackend } from '../../engine/network/readable.ts'
import { packData } from '../../scripts/pack-data.ts'

const { batchSize, learningRate } = defaultSettings
const digits = 6400
const epochDigits = 60_000
const rounds = 7

type Configuration = {
  readonly name: string
  readonly samples: Samples
  readonly batch: (computation: TrainingComputation) => void
}

function forwardOnly(computation: TrainingComputation): void {
  computation.forward()
}

function wholeStep(computation: TrainingComputation): void {
  computation.beginBatch(batchSize)
  computation.forward()
  computation.backward()
  computation.update(learningRate)
}

/** Seconds for an epoch of 60,000 digits, from one pass over a part of them. */
function measure({ samples, batch }: Configuration, computation: TrainingComputation, order: Uint32Array): number {
  const start = performance.now()
  for (let from = 0; from < digits; from += batchSize) {
    computation.gather(samples, order, from, from + batchSize)
    batch(computation)
  }
  return ((performance.now() - start) / 1000) * (epochDigits / digits)
}

const median = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!

const dataFolder = join(resolve(import.meta.dirname, '../..'), 'out/data')
await packData(dataFolder)
const samples = await createDataSets(dataFolder).loadTraining('mnist')
/** The same digits on grey paper: no pixel is 0, so no input is left out. */
const onGrey: Samples = { ...samples, images: samples.images.map((byte) => Math.max(byte, 1)) }
const order = Uint32Array.from({ length: digits }, (_, index) => index)

const configurations: readonly Configuration[] = [
  { name: 'forward pass only', samples, batch: forwardOnly },
  { name: 'training', samples, batch: wholeStep },
  { name: 'forward pass only, no input is zero', samples: onGrey, batch: forwardOnly },
  { name: 'training, no input is zero', samples: onGrey, batch: wholeStep },
]
const computations = configurations.map(() =>
  readableBackend.createTrainingComputation({
    network: createNetwork(defaultSettings),
    settings: defaultSettings,
    capacity: batchSize,
  }),
)
const seconds: number[][] = configurations.map(() => [])
// The first round warms up the compiler and is not counted.
for (let round = 0; round <= rounds; round++) {
  for (const [index, configuration] of configurations.entries()) {
    const time = measure(configuration, computations[index]!, order)
    if (round > 0) seconds[index]!.push(time)
  }
}

const baseline = median(seconds[0]!)
const results = configurations.map(({ name }, index) => ({
  name,
  secondsPerEpoch: median(seconds[index]!),
  timesForward: median(seconds[index]!) / baseline,
}))
const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ machine, network: '784-128-10', batchSize, rounds, results }))
} else {
  console.log(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}`)
  console.log(`784-128-10, batches of ${batchSize}, median of ${rounds} rounds, scaled to 60,000 digits`)
  for (const { name, secondsPerEpoch, timesForward } of results) {
    console.log(
      `${secondsPerEpoch.toFixed(2).padStart(7)} s an epoch  ${timesForward.toFixed(2).padStart(5)} ×  ${name}`,
    )
  }
}
