/** A run on the command line: trained until it ends or a signal comes. */
import { InklingError } from '#engine/contract/errors.ts'
import type { State } from '#engine/contract/state.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { t } from '#words/en/cli-training.ts'
import { printError, printFailure, printJson } from '#cli/basics/output.ts'
import { createEpochCounter, type Epoch } from './epochs.ts'
import { createTrainingDisplay } from './training-display.ts'

/** What the program ends with, by the signal that ended the run. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const
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

/**
 * Trains until the last epoch is done or a signal comes, telling every epoch on the way. `begin` has the engine train with its
 * settings, and returns the state then.
 */
export async function runToEnd(engine: EngineClient, json: boolean, begin: () => Promise<State>): Promise<RunEnd> {
  // How many samples there are, the engine knows once it has looked.
  await engine.call('listDataSets')
  const { settings, digits, position } = await engine.call('describe')
  if (digits.isValidationTrained && !json) {
    printError(t('too-few-to-keep-aside'))
  }
  const { training } = await engine.call('history')
  const epochs = createEpochCounter(digits.training, settings.batchSize, {
    epochs: position.epoch,
    step: position.step,
    training,
  })
  const display = createTrainingDisplay(settings.epochs, json)
  let last: Epoch | undefined
  let signal: Signal | undefined
  let failure: InklingError | undefined

  const ended = Promise.withResolvers<State>()
  let hasBegun = false
  /** Signals after the first. */
  let more = 0
  engine.on('progress', (progress) => {
    display.show(progress)
    for (const epoch of epochs.add(progress)) {
      last = epoch
      display.showEpoch(epoch)
      if (json) printJson({ type: 'epoch', ...epoch })
    }
  })
  engine.on('state', (state) => {
    if (state.status === 'training') hasBegun = true
    else if (hasBegun) ended.resolve(state)
  })
  // The state that follows says that the run is over.
  engine.on('failed', (error) => (failure = InklingError.from(error)))

  // What is wrong with the store is told when it is met, and not again.
  let told = ''
  engine.on('runs', ({ problem }) => {
    if (problem && problem.message !== told) printFailure(problem)
    told = problem?.message ?? told
  })

  const stop = (received: Signal) => {
    if (signal) {
      // A terminal and npm may each send one, and the network is about to be saved: the third ends the program.
      if (++more > 1) process.exit(exitCodes[received])
      printError(t('saving-first'))
      return
    }
    signal = received
    // Whatever this answers, the run's end tells how it went.
    void engine
      .call('pause')
      // What cannot be held, as while the data is being read, can be stopped.
      .then((state) => (state.status === 'paused' ? state : engine.call('stop')))
      .catch(ended.reject)
  }
  const signals = Object.keys(exitCodes) as Signal[]
  // To the end of the program: what was learnt is yet to be saved when the run is over.
  for (const name of signals) process.on(name, stop)
  try {
    const begun = await begin()
    // A signal that came while the data was being read leaves nothing to wait for.
    return { state: begun.status === 'training' ? await ended.promise : begun, last, signal, failure }
  } finally {
    display.close()
  }
}
