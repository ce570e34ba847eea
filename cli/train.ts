/** `inkling train`. */
import { resolve } from 'node:path'
import { InklingError } from '#engine/contract/errors.ts'
import type { RunSummary } from '#engine/contract/runs.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { outcomeLine, cureOptions } from '#engine/settings/outcome-words.ts'
import { exitCodes, runToEnd } from '#cli/training/run-to-end.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { checkWritable, formatOf, keepNetwork } from '#cli/basics/network-files.ts'
import {
  formatCost,
  formatDuration,
  formatShare,
  goOnWithoutReader,
  print,
  printError,
  printJson,
} from '#cli/basics/output.ts'
import type { SettingsOptions } from './setting-options.ts'
import { checkStoreFile } from '#cli/runs/store-file.ts'
import { chooseStart, type IsGiven, type Start } from './setting.ts'
import { ownRunsFile } from '#cli/basics/user-folder.ts'

export type TrainOptions = SettingsOptions & {
  /** A code, or the path of a file, with settings that count where no option was given. */
  readonly setting?: string
  readonly out?: string
  readonly json?: boolean
  /** Where the run is recorded: in the desktop app's own store for `true`, nowhere for `false`. */
  readonly store?: string | boolean
  readonly name?: string
}

/**
 * Trains a network, records the run, and saves the network when a file is named. Ctrl-C pauses the run after the current batch: what was
 * learnt until then is saved as well, and a recorded run can be resumed.
 *
 * Of a run that diverges the last good weights are saved, if it had learnt anything by then. Throws `InvalidArgumentError`,
 * `bad-input` for a wrong code, `bad-file`, `bad-data`, `bad-settings`, and `diverged`.
 */
export async function train(
  { setting, out, json = false, store = true, name, ...options }: TrainOptions,
  isGiven: IsGiven,
): Promise<number> {
  const target = out === undefined ? undefined : { path: out, format: formatOf(out) }
  if (target) {
    await checkWritable(target.path)
    goOnWithoutReader()
  }
  return withEngine(
    async (engine) => {
      await prepare(engine, await chooseStart(engine, setting, options, isGiven))
      const begun = performance.now()
      const begin = async () => {
        const state = await engine.call('start')
        // At once, so that the run has it whatever ends this program.
        if (state.runId !== null && name !== undefined) await engine.call('changeRun', { id: state.runId, name })
        return state
      }
      const { state, last, signal, failure } = await runToEnd(engine, json, begin)
      const seconds = Math.round(performance.now() - begun) / 1000
      const run = await findRun(engine, state.runId)
      const save = async () => {
        if (!target) return null
        const file = await engine.call('save', { format: target.format })
        await keepNetwork(target.path, file)
        return file.unjudged
      }
      if (state.ending?.kind === 'diverged') {
        const { message, lastGoodStep, smallerRate } = state.ending
        // Before weights are brought back that did not diverge.
        const outcome = await engine.call('describeOutcome')
        if (target && lastGoodStep > 0) {
          await engine.call('recover', {})
          await save()
          printError(`The last good weights, after ${lastGoodStep} updates, are in ${target.path}.`)
        }
        const options = outcome?.cure ? cureOptions(outcome.cure) : `--learning-rate ${smallerRate}`
        throw new InklingError('diverged', message, `Try ${options}.`)
      }
      if (failure) throw failure
      const unjudged = await save()
      // Who stops a run does not wait for a judgement.
      const outcome = signal ? null : await engine.call('describeOutcome')

      const early = state.ending?.kind === 'stopped-early' ? state.ending : undefined
      const { epoch, step } = state.position
      if (json) {
        const scores = last && { validationCost: last.validationCost, validationAccuracy: last.validationAccuracy }
        printJson({
          type: signal ? 'stopped' : 'finished',
          epochs: epoch,
          steps: step,
          ...scores,
          ...(outcome && { outcome: { ...outcome.finding, cure: outcome.cure } }),
          ...(early && { stoppedEarlyAt: early.step, bestStep: early.bestStep, bestCost: early.bestCost }),
          seconds,
          out: out ?? null,
          run: run ? { id: run.id, number: run.number } : null,
        })
      } else {
        const score = last
          ? `: validation cost ${formatCost(last.validationCost)}, accuracy ${formatShare(last.validationAccuracy)}`
          : ''
        print(`Trained ${epoch} of ${state.settings.epochs} epochs in ${formatDuration(seconds)}${score}.`)
        if (early) {
          const { step: end, bestStep, bestCost } = early
          print(
            `Stopped early after ${end} updates. Kept: the weights after ${bestStep}, validation cost ${formatCost(bestCost)}.`,
          )
        }
        if (outcome) print(outcomeLine(outcome))
        if (target) print(`Saved to ${target.path}.`)
        if (run) print(`Recorded as run ${run.number}.`)
        if (!target && !run) print('Not saved; give --out FILE to keep the network.')
      }
      if (!signal) return 0
      printError(`Stopped by ${signal}${target ? `; the network so far is in ${target.path}` : ''}.`)
      if (unjudged) printError(unjudged)
      if (run) printError(`To go on: inkling runs resume ${run.number}`)
      return exitCodes[signal]
    },
    { runsFile: storeFile(store) },
  )
}

/** Where a run is recorded, by the option `--store`; undefined for nowhere. Throws `bad-store` for what is none. */
function storeFile(store: string | boolean): string | undefined {
  if (typeof store !== 'string') return store ? ownRunsFile() : undefined
  const file = resolve(store)
  checkStoreFile(file)
  return file
}

/** The record of the run; what is wrong with the store is told on the way. */
async function findRun(engine: EngineClient, id: string | null): Promise<RunSummary | undefined> {
  const { runs, problem } = await engine.call('listRuns')
  if (problem) printError(`${problem.message} ${problem.remedy}`)
  return runs.find((run) => run.id === id)
}

/** Has the engine hold the network that the run begins with. */
async function prepare(engine: EngineClient, { settings, file }: Start): Promise<void> {
  if (file) await engine.call('load', file)
  await engine.call('configure', settings)
  // What was asked for its settings may have left a network with them.
  if (!file) await engine.call('reset')
}
