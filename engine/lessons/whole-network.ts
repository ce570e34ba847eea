/** Forward and backward passes of a whole sample through a network in 64 bits. */
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { backward } from '#engine/network/backward.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { createTally, scoreRows, type Tally } from '#engine/network/tally.ts'
import {
  createGradientWorkspace,
  createWorkspace,
  type LayerNumbers,
  type Workspace,
} from '#engine/network/workspace.ts'
import { rowsAtOnce, targetsOf, type Sample } from './sample.ts'

/** Runs the sample forward, a part at a time; `look` sees each part, whose first row is digit `from`. */
export function* runForward(
  network: Network,
  sample: Sample,
  look: (workspace: Workspace, from: number, rows: number) => void,
): Work<void> {
  const atOnce = rowsAtOnce(network, sample.count)
  const workspace = createWorkspace(network, atOnce)
  for (let from = 0; from < sample.count; from += atOnce) {
    const rows = Math.min(atOnce, sample.count - from)
    workspace.activations[0]!.set(sample.pixels.subarray(from * pixelCount, (from + rows) * pixelCount))
    forward(network, workspace, rows)
    look(workspace, from, rows)
    yield
  }
}

/** How many of the sample are read right, and the sum of their costs. */
export function* scoreSample(network: Network, cost: Cost, sample: Sample): Work<Tally> {
  const tally = createTally()
  const output = network.layers.at(-1)!.activation as OutputActivation
  yield* runForward(network, sample, ({ weightedSums, activations }, from, rows) => {
    const labels = sample.labels.subarray(from, from + rows)
    const y = targetsOf(sample, from, rows)
    scoreRows(tally, output, cost, weightedSums.at(-1)!, activations.at(-1)!, y, labels, rows)
  })
  return tally
}

/** The gradient of the mean cost, one entry a layer, and the cost; without dropout and penalties. */
export function* gradientOf(
  network: Network,
  cost: Cost,
  sample: Sample,
): Work<{ readonly cost: number; readonly gradients: readonly LayerNumbers[] }> {
  const tally = createTally()
  const output = network.layers.at(-1)!.activation as OutputActivation
  const room = createGradientWorkspace(network, rowsAtOnce(network, sample.count))
  yield* runForward(network, sample, (workspace, from, rows) => {
    const labels = sample.labels.subarray(from, from + rows)
    const y = targetsOf(sample, from, rows)
    const { weightedSums, activations } = workspace
    scoreRows(tally, output, cost, weightedSums.at(-1)!, activations.at(-1)!, y, labels, rows)
    backward(network, cost, workspace, room, y, rows, sample.count)
  })
  return { cost: tally.cost / sample.count, gradients: room.gradients }
}
