/**
 * The output layer of a computation: ten numbers a sample. Softmax with cross-entropy is done by a kernel; all other activations and
 * costs by the readable functions, on copies without filling.
 */
import { classCount } from '#engine/contract/pictures.ts'
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import { activate } from '#engine/network/activations.ts'
import { outputGradient } from '#engine/network/costs.ts'
import { scoreRows, type Tally } from '#engine/network/tally.ts'
import type { Region } from './heap.ts'
import { panelColumns, type Plan } from './plan.ts'

export type Outputs = {
  /** Sets the label of a current row. */
  setLabel(row: number, label: number): void
  /** After the forward pass of `rows` rows. */
  finishForward(rows: number): void
  score(tally: Tally, rows: number): void
  /** Before the backward pass. */
  startBackward(rows: number, batchSize: number): void
}

export function createOutputs(region: Region, plan: Plan, output: OutputActivation, cost: Cost): Outputs {
  const { capacity } = plan
  const labels = region.bytes(plan.labels, capacity)
  if (plan.isSoftmaxCrossEntropy) {
    const costs = region.doubles(plan.costs, capacity)
    const answers = region.bytes(plan.answers, capacity)
    return {
      setLabel(row, label) {
        labels[row] = label
      },
      finishForward() {},
      score(tally, rows) {
        for (let row = 0; row < rows; row++) {
          const label = labels[row]!
          const answer = answers[row]!
          tally.count++
          if (answer === label) tally.correct++
          tally.cost += costs[row]!
          tally.confusion[label * classCount + answer]!++
        }
      },
      startBackward() {},
    }
  }

  const last = plan.layers.at(-1)!
  const sums = region.floats(last.sums.start, capacity * panelColumns)
  const sumGradients = last.training && region.floats(last.training.sumGradients.start, capacity * panelColumns)
  const create = () => new Float32Array(capacity * classCount)
  const [z, a, y, dz] = [create(), create(), create(), create()]
  return {
    setLabel(row, label) {
      labels[row] = label
      y.fill(0, row * classCount, (row + 1) * classCount)
      y[row * classCount + label] = 1
    },
    finishForward(rows) {
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < classCount; j++) z[row * classCount + j] = sums[row * panelColumns + j]!
      }
      activate(output, z, a, rows, classCount)
    },
    score: (tally, rows) => scoreRows(tally, output, cost, z, a, y, labels, rows),
    startBackward(rows, batchSize) {
      outputGradient(output, cost, z, a, y, dz, rows, classCount, batchSize)
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < classCount; j++) sumGradients![row * panelColumns + j] = dz[row * classCount + j]!
      }
    },
  }
}
