/** Shows a run while it goes on: a bar on a terminal, a line for each epoch elsewhere, both on standard error. */
import { SingleBar } from 'cli-progress'
import type { Progress } from '#engine/contract/training.ts'
import { t } from '#words/en/cli-training.ts'
import type { Epoch } from './epochs.ts'
import { formatClock, formatCost, formatDuration, formatShare, printError } from '#cli/basics/output.ts'

export type TrainingDisplay = {
  show(progress: Progress): void
  showEpoch(epoch: Epoch): void
  close(): void
}

/** @param json whether standard output carries JSON lines, which a bar on the same terminal would tear apart */
export function createTrainingDisplay(epochs: number, json: boolean): TrainingDisplay {
  if (process.stderr.isTTY && !(json && process.stdout.isTTY)) return createBar()
  return {
    show() {},
    showEpoch({ epoch, cost, accuracy, validationCost, validationAccuracy, seconds }) {
      if (json) return
      printError(
        t('epoch-line', {
          epoch: String(epoch),
          epochs: String(epochs),
          cost: formatCost(cost),
          accuracy: formatShare(accuracy),
          validationCost: formatCost(validationCost),
          validationAccuracy: formatShare(validationAccuracy),
          duration: formatDuration(seconds),
        }),
      )
    },
    close() {},
  }
}

/** Columns that the words and numbers beside the bar take at most; a terminal has 80 as a rule. */
const widthOfText = 72

/** What the bar puts its own values for. */
const placeholders = {
  epoch: '{epoch}',
  epochs: '{epochs}',
  bar: '{bar}',
  left: '{left}',
  cost: '{cost}',
  accuracy: '{accuracy}',
  validation: '{validation}',
}

function createBar(): TrainingDisplay {
  const bar = new SingleBar({
    format: t('bar-line', placeholders),
    stream: process.stderr,
    barsize: Math.min(40, Math.max(8, process.stderr.columns - widthOfText)),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    gracefulExit: false,
    linewrap: true,
  })
  let cost = '–'
  let accuracy = '–'
  let validation = '–'
  let started = false
  return {
    show({ position, training, validation: scores, secondsLeft }) {
      const { epoch, epochs, batch, batches } = position
      const latest = training.cost.length
      if (latest > 0) {
        // One batch says little: the mean of what came since the last event.
        cost = formatCost(mean(training.cost))
        accuracy = formatShare(mean(training.accuracy), 1)
      }
      const score = scores.accuracy.at(-1)
      if (score !== undefined) validation = formatShare(score, 1)
      const values = {
        ...{ epochs, cost, accuracy, validation },
        epoch: Math.min(epoch + 1, epochs),
        left: formatClock(secondsLeft),
      }
      if (!started) bar.start(epochs * batches, 0, values)
      started = true
      bar.update(epoch * batches + batch, values)
    },
    showEpoch() {},
    close() {
      if (started) bar.stop()
    },
  }
}

function mean(column: Float32Array): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length
}
