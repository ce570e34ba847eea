/** Training by single steps: an example, a batch, an epoch. */
import { InklingError } from '#engine/contract/errors.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Stepped, StepUnit, TrainingExample } from '#engine/contract/training.ts'
import type { SplitDigits } from '#engine/data/data-sets.ts'
import { readPixels } from '#engine/data/digits.ts'
import { orderEpoch } from '#engine/data/split.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import type { Bench } from './bench.ts'
import { beginRun, pauseTraining } from './run-control.ts'

/** Examples of the current batch that have been shown, by the updates behind it. */
export type Shown = { step: number; count: number }

export const noneShown = (): Shown => ({ step: -1, count: 0 })

/** Trains for a moment and pauses. Throws `busy`, `bad-data`, `bad-settings`. */
export async function step(bench: Bench, unit: StepUnit, shown: Shown): Promise<Stepped> {
  if (bench.status === 'training') throw new InklingError('busy', 'A run is training.', 'Pause it first.')
  if (bench.status !== 'paused') {
    const begun = await beginRun(bench, 'paused')
    if (!begun) return { state: bench.describe(), example: null }
    bench.status = 'paused'
    bench.announce()
  }
  const mine = bench.current!
  const example = unit === 'example' ? lookAtExample(bench, mine.run!.data, shown) : null
  if (unit !== 'example' || example!.place === example!.size) {
    if (bench.current !== mine || bench.status !== 'paused') return { state: bench.describe(), example }
    bench.status = 'training'
    bench.recorder.resume()
    await mine.run!.step(unit === 'epoch' ? 'epoch' : 'batch')
  }
  const isStepping = bench.current === mine && bench.status === 'training'
  return { state: isStepping ? pauseTraining(bench) : bench.describe(), example }
}

/** The next example of the current batch as the network sees it now. */
function lookAtExample({ model, settings }: Bench, { digits, split }: SplitDigits, shown: Shown): TrainingExample {
  const { progression, network } = model
  if (shown.step !== progression.step) Object.assign(shown, { step: progression.step, count: 0 })
  const order = new Uint32Array(split.training.length)
  orderEpoch(split, settings.seed, progression.epoch, order)
  const start = progression.batch * settings.batchSize
  const size = Math.min(settings.batchSize, order.length - start)
  const position = start + shown.count
  const computation = readableBackend.createComputation(copyNetwork(network), settings.cost, 1)
  const tally = createTally()
  computation.score(digits, order, position, position + 1, tally)
  const pixels = new Float32Array(pixelCount)
  readPixels(digits, order[position]!, pixels)
  const place = ++shown.count
  const { cost, confusion } = tally
  const answer = confusion.indexOf(1)
  return { pixels, label: Math.floor(answer / 10), digit: answer % 10, cost, place, size }
}
