/** `inkling train`. */
import { tell } from '#engine/contract/told.ts'
import { resolve } from 'node:path'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-training.ts'
import type { RunSummary } from '#engine/contract/runs.ts'
import type { State } from '#engine/contract/state.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { describeDivergence } from '#engine/settings/run-words.ts'
import { outcomeLine, cureOptions } from '#engine/settings/outcome-words.ts'
import type { Epoch } from '#cli/training/epochs.ts'
import { exitCodes, runToEnd } from '#cli/training/run-to-end.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { checkWritable, formatOf, keepNetwork, keepSomewhere } from '#cli/basics/network-files.ts'
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
import { resumeCommand } from '#cli/runs/resume-command.ts'
import { checkStoreFile } from '#cli/runs/store-file.ts'
import { chooseStart, type IsGiven, type Start } from './setting.ts'
import { ownRunsFile } from '#cli/basics/user-folder.ts'
import { currentLocale } from '#words/language.ts'

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
      const { state, last, signal, failure: problem } = await runToEnd(engine, json, begin)
      const seconds = Math.round(performance.now() - begun) / 1000
      const { run, isKept, file } = await findRun(engine, state)
      const save = async () => {
        if (!target) return null
        const file = await engine.call('save', { format: target.format, language: currentLocale() })
        await keepNetwork(target.path, file)
        return file.unjudged
      }
      if (state.ending?.kind === 'diverged') {
        const { lastGoodStep, smallerRate } = state.ending
        // Before weights are brought back that did not diverge.
        const outcome = await engine.call('describeOutcome')
        if (target && lastGoodStep > 0) {
          await engine.call('recover', {})
          await save()
          printError(t('last-good-weights', { updates: String(lastGoodStep), file: target.path }))
        }
        const options = outcome?.cure ? cureOptions(outcome.cure) : `--learning-rate ${smallerRate}`
        const what = describeDivergence(state.ending)
        throw failure('diverged', t, 'diverged', { what, options })
      }
      if (problem) throw problem
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
          run: run && isKept ? { id: run.id, number: run.number } : null,
        })
      } else {
        const done = { done: String(epoch), all: state.settings.epochs, duration: formatDuration(seconds) }
        print(last ? t('trained-scored', { ...done, ...scoreInWords(last) }) : t('trained', done))
        if (early) {
          const { step: end, bestStep, bestCost } = early
          print(t('stopped-early', { updates: String(end), best: String(bestStep), cost: formatCost(bestCost) }))
        }
        if (outcome) print(outcomeLine(outcome))
        if (target) print(t('saved', { file: target.path }))
        if (run && isKept) print(t('recorded', { run: String(run.number) }))
        if (!target && store === false) print(t('not-saved'))
      }
      if (store !== false && !isKept) {
        printError(t('not-recorded'))
        // What was to be in the record is somewhere.
        if (!target) {
          const place = await keepSomewhere(await engine.call('save', { format: 'safetensors' }))
          if (place !== null) printError(t('kept-elsewhere', { place }))
        }
        if (!signal && (!target || typeof store === 'string')) return 1
      }
      if (!signal) return 0
      printError(target ? t('stopped-saved', { signal, file: target.path }) : t('stopped', { signal }))
      if (unjudged) printError(tell(unjudged))
      if (run && isKept) printError(t('to-go-on', { command: resumeCommand(run.number, file) }))
      return exitCodes[signal]
    },
    { runsFile: storeFile(store) },
  )
}

function scoreInWords({ validationCost, validationAccuracy }: Epoch) {
  return { cost: formatCost(validationCost), accuracy: formatShare(validationAccuracy) }
}

/** Where a run is recorded, by the option `--store`; undefined for nowhere. Throws `bad-store` for what is none. */
function storeFile(store: string | boolean): string | undefined {
  if (typeof store !== 'string') return store ? ownRunsFile() : undefined
  const file = resolve(store)
  checkStoreFile(file)
  return file
}

/** The record of the run, and whether its network is in it, in a file. */
async function findRun(
  engine: EngineClient,
  { runId, position }: State,
): Promise<{ readonly run: RunSummary | undefined; readonly isKept: boolean; readonly file: string | null }> {
  const { runs, file } = await engine.call('listRuns')
  const run = runs.find(({ id }) => id === runId)
  if (!run || file === null) return { run, isKept: false, file }
  // Where there is little room a run may be there without its weights.
  const [newest] = await engine.call('listCheckpoints', { id: run.id })
  return { run, isKept: newest?.position.step === position.step, file }
}

/** Has the engine hold the network that the run begins with. */
async function prepare(engine: EngineClient, { settings, file }: Start): Promise<void> {
  if (file) await engine.call('load', file)
  await engine.call('configure', settings)
  // What was asked for its settings may have left a network with them.
  if (!file) await engine.call('reset')
}
