/** `inkling train`. */
import type { State } from '../engine/contract/contract.ts'
import { InklingError } from '../engine/contract/errors.ts'
import type { EngineClient } from '../engine/contract/rpc.ts'
import { createEpochCounter, type Epoch } from './epochs.ts'
import { withEngine } from './local-engine.ts'
import { checkWritable, formatOf, writeNetwork } from './network-files.ts'
import type { SettingsOptions } from './options.ts'
import { formatCost, formatDuration, formatShare, goOnWithoutReader, print, printError, printJson } from './output.ts'
import { chooseStart, type IsGiven, type Start } from './setting.ts'
import { createTrainingDisplay } from './training-display.ts'

export type TrainOptions = SettingsOptions & {
  /** A code, or the path of a file, with settings that count where no option was given. */
  readonly setting?: string
  readonly out?: string
  readonly json?: boolean
}

/**
 * Trains a network and saves it when a file is named. Ctrl-C ends the run after the batch in hand; what was learnt until then is
 * saved as well.
 *
 * Of a run that comes apart the last good weights are saved, if it had learnt anything by then. Throws `InvalidArgumentError`,
 * `bad-input` for a wrong code, `bad-file`, `bad-data`, `bad-settings`, and `diverged`.
 */
export async function train(
  { setting, out, json = false, ...options }: TrainOptions,
  isGiven: IsGiven,
): Promise<number> {
  const target = out === undefined ? undefined : { path: out, format: formatOf(out) }
  if (target) {
    await checkWritable(target.path)
    goOnWithoutReader()
  }
  return withEngine(async (engine) => {
    const start = await chooseStart(engine, setting, options, isGiven)
    const begun = performance.now()
    const { state, last, signal, failure } = await runToEnd(engine, start, json)
    const seconds = Math.round(performance.now() - begun) / 1000
    const save = async () => {
      if (target) await writeNetwork(target.path, await engine.call('save', { format: target.format }))
    }
    if (state.ending?.kind === 'diverged') {
      const { message, lastGoodStep, smallerRate } = state.ending
      if (target && lastGoodStep > 0) {
        await engine.call('recover', {})
        await save()
        printError(`The last good weights, after ${lastGoodStep} updates, are in ${target.path}.`)
      }
      throw new InklingError('diverged', message, `Choose about a third of it, ${smallerRate}.`)
    }
    if (failure) throw failure
    await save()

    const early = state.ending?.kind === 'stopped-early' ? state.ending : undefined
    const { epoch, step } = state.position
    if (json) {
      const scores = last && { validationCost: last.validationCost, validationAccuracy: last.validationAccuracy }
      printJson({
        type: signal ? 'stopped' : 'finished',
        epochs: epoch,
        steps: step,
        ...scores,
        ...(early && { stoppedEarlyAt: early.step, bestStep: early.bestStep, bestCost: early.bestCost }),
        seconds,
        out: out ?? null,
      })
    } else {
      const score = last
        ? `: validation cost ${formatCost(last.validationCost)}, accuracy ${formatShare(last.validationAccuracy)}`
        : ''
      print(`Trained ${epoch} of ${start.settings.epochs} epochs in ${formatDuration(seconds)}${score}.`)
      if (early) {
        const { step: end, bestStep, bestCost } = early
        print(
          `Stopped early after ${end} updates. Kept: the weights after ${bestStep}, validation cost ${formatCost(bestCost)}.`,
        )
      }
      print(target ? `Saved to ${target.path}.` : 'Not saved; give --out FILE to keep the network.')
    }
    if (!signal) return 0
    printError(`Stopped by ${signal}${target ? `; the network so far is in ${target.path}` : ''}.`)
    return exitCodes[signal]
  })
}

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof exitCodes

type RunEnd = {
  readonly state: State
  /** The last epoch completed. */
  readonly last: Epoch | undefined
  /** What ended the run before its last epoch. */
  readonly signal: Signal | undefined
  /** What went wrong. */
  readonly failure: InklingError | undefined
}

/** Trains until the last epoch is done or a signal comes, telling every epoch on the way. */
async function runToEnd(engine: EngineClient, { settings, file }: Start, json: boolean): Promise<RunEnd> {
  if (file) await engine.call('load', file)
  const { dataSets } = await engine.call('configure', settings)
  // What was asked for its settings may have left a network with them.
  if (!file) await engine.call('reset')
  const { training } = dataSets.find(({ name }) => name === settings.data)!
  const epochs = createEpochCounter(training, settings.batchSize)
  const display = createTrainingDisplay(settings.epochs, json)
  let last: Epoch | undefined
  let signal: Signal | undefined
  let failure: InklingError | undefined

  const ended = Promise.withResolvers<State>()
  engine.on('progress', (progress) => {
    display.show(progress)
    for (const epoch of epochs.add(progress)) {
      last = epoch
      display.showEpoch(epoch)
      if (json) printJson({ type: 'epoch', ...epoch })
    }
  })
  engine.on('state', (state) => {
    if (state.status === 'finished' || state.status === 'stopped') ended.resolve(state)
  })
  // The state that follows says that the run is over.
  engine.on('failed', (error) => (failure = InklingError.from(error)))

  const stop = (received: Signal) => {
    signal = received
    // Whatever this answers, the run's end tells how it went.
    engine.call('stop').catch(ended.reject)
  }
  const signals = Object.keys(exitCodes) as Signal[]
  // Once: a second Ctrl-C ends the process at once, as everywhere.
  for (const name of signals) process.once(name, stop)
  try {
    const begun = await engine.call('start')
    // A signal that came while the data was being read leaves nothing to wait for.
    return { state: begun.status === 'training' ? await ended.promise : begun, last, signal, failure }
  } finally {
    display.close()
    for (const name of signals) process.removeListener(name, stop)
  }
}
