/** `inkling train`. */
import type { State } from '../engine/contract/contract.ts'
import { InklingError } from '../engine/contract/errors.ts'
import type { Settings } from '../engine/contract/settings.ts'
import type { EngineClient } from '../engine/contract/rpc.ts'
import { createEpochCounter, type Epoch } from './epochs.ts'
import { withEngine } from './local-engine.ts'
import { checkWritable, formatOf, writeNetwork } from './network-files.ts'
import { toSettings, type SettingsOptions } from './options.ts'
import { formatCost, formatDuration, formatShare, goOnWithoutReader, print, printError, printJson } from './output.ts'
import { createTrainingDisplay } from './training-display.ts'

export type TrainOptions = SettingsOptions & { readonly out?: string; readonly json?: boolean }

/**
 * Trains a network and saves it when a file is named. Ctrl-C ends the run after the batch in hand; what was learnt until then is
 * saved as well.
 *
 * Throws `InvalidArgumentError`, `bad-file`, `bad-data`, and `bad-settings` when training comes apart.
 */
export async function train({ out, json = false, ...options }: TrainOptions): Promise<number> {
  const settings = toSettings(options)
  const target = out === undefined ? undefined : { path: out, format: formatOf(out) }
  if (target) {
    await checkWritable(target.path)
    goOnWithoutReader()
  }
  return withEngine(async (engine) => {
    const start = performance.now()
    const { state, last, signal } = await runToEnd(engine, settings, json)
    const seconds = Math.round(performance.now() - start) / 1000
    if (target) await writeNetwork(target.path, await engine.call('save', { format: target.format }))

    const { epoch, step } = state.position
    if (json) {
      const scores = last && { validationCost: last.validationCost, validationAccuracy: last.validationAccuracy }
      printJson({
        type: signal ? 'stopped' : 'finished',
        epochs: epoch,
        steps: step,
        ...scores,
        seconds,
        out: out ?? null,
      })
    } else {
      const score = last
        ? `: validation cost ${formatCost(last.validationCost)}, accuracy ${formatShare(last.validationAccuracy)}`
        : ''
      print(`Trained ${epoch} of ${settings.epochs} epochs in ${formatDuration(seconds)}${score}.`)
      print(target ? `Saved to ${target.path}.` : 'Not saved; give --out FILE to keep the network.')
    }
    if (!signal) return 0
    printError(`Stopped by ${signal}${target ? `; the network so far is in ${target.path}` : ''}.`)
    return exitCodes[signal]
  })
}

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof exitCodes

type Ending = {
  readonly state: State
  /** The last epoch completed. */
  readonly last: Epoch | undefined
  /** What ended the run before its last epoch. */
  readonly signal: Signal | undefined
}

/** Trains until the last epoch is done or a signal comes, telling every epoch on the way. */
async function runToEnd(engine: EngineClient, settings: Settings, json: boolean): Promise<Ending> {
  const { dataSets } = await engine.call('configure', settings)
  const { training } = dataSets.find(({ name }) => name === settings.data)!
  const epochs = createEpochCounter(training, settings.batchSize)
  const display = createTrainingDisplay(settings.epochs, json)
  let last: Epoch | undefined
  let signal: Signal | undefined

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
  engine.on('failed', (error) => ended.reject(InklingError.from(error)))

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
    return { state: begun.status === 'training' ? await ended.promise : begun, last, signal }
  } finally {
    display.close()
    for (const name of signals) process.removeListener(name, stop)
  }
}
