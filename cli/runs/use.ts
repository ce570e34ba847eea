/** `inkling runs export` and `resume`: a recorded network in use again. */
import { tell } from '#engine/contract/told.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-runs.ts'
import { t as training } from '#words/en/cli-training.ts'
import { describeOtherKernels } from '#engine/contract/runs.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { checkWritable, formatOf, writeNetwork } from '#cli/basics/network-files.ts'
import { describeDivergence } from '#engine/settings/run-words.ts'
import { formatExact } from '#words/numbers.ts'
import { formatDuration, print, printError, printJson } from '#cli/basics/output.ts'
import { exitCodes, runToEnd } from '#cli/training/run-to-end.ts'
import { parseCheckpoint } from './keep.ts'
import { findRun, storeFile, withStore, type StoreOptions } from './stored-runs.ts'
import { formatEpochs, scoreAccuracy, scoreCost } from './table.ts'
import { currentLocale } from '#words/language.ts'

export type ExportRunOptions = StoreOptions & { readonly out: string; readonly checkpoint?: string }

/** Writes the network of a run's checkpoint to a file. Throws `InvalidArgumentError`, `bad-input`, `bad-store`, `bad-file`, `busy`. */
export async function exportRun(typed: string, { out, checkpoint, ...options }: ExportRunOptions): Promise<number> {
  const format = formatOf(out)
  await checkWritable(out)
  const { id, kept } = withStore(options, (store) => {
    const run = findRun(store.list(), typed)
    return { id: run.id, kept: store.listCheckpoints(run.id) }
  })
  const wanted = checkpoint === undefined ? undefined : parseCheckpoint(checkpoint)
  const chosen = wanted === 'best' ? kept.find(({ isBest }) => isBest)?.id : (wanted ?? kept[0]?.id)
  if (chosen === undefined) throw failure('bad-input', t, 'no-such-checkpoint')
  const file = await withEngine(
    async (engine) => {
      await engine.call('openRun', { id, checkpoint: chosen })
      return engine.call('save', { format, language: currentLocale() })
    },
    { runsFile: storeFile(options) },
  )
  await writeNetwork(out, file)
  if (options.json) printJson({ out, checkpoint: chosen })
  else print(t('saved', { file: out }))
  if (file.unjudged) printError(tell(file.unjudged))
  return 0
}

/** Trains a run that was broken off to its end. Throws `bad-input`, `bad-store`, `bad-data`, `busy`, `diverged`. */
export async function resumeRun(typed: string, options: StoreOptions): Promise<number> {
  const { json = false } = options
  const interrupted = withStore(options, (store) => findRun(store.list(), typed))
  const { id, number, status } = interrupted
  if (status === 'stopped' || status === 'finished') {
    throw failure('bad-input', t, 'run-over', { run: String(number) })
  }
  return withEngine(
    async (engine) => {
      const { kernels } = await engine.call('openRun', { id })
      const caveat = describeOtherKernels(interrupted, kernels)
      if (caveat) printError(caveat)
      const { state, signal, failure: problem } = await runToEnd(engine, json, () => engine.call('resume'))
      if (problem) throw problem
      if (state.ending?.kind === 'diverged') {
        const what = describeDivergence(state.ending)
        throw failure('diverged', training, 'diverged-resumed', { what, rate: formatExact(state.ending.smallerRate) })
      }
      const { runs } = await engine.call('listRuns')
      const run = findRun(runs, id)
      if (json) {
        printJson({ type: signal ? 'stopped' : 'finished', run: { id, number }, best: run.best, last: run.last })
      } else {
        print(
          training('resumed', {
            run: String(number),
            epochs: formatEpochs(run),
            duration: formatDuration(run.seconds),
            cost: scoreCost(run.last),
            accuracy: scoreAccuracy(run.last),
          }),
        )
      }
      if (!signal) return 0
      printError(training('stopped-to-go-on', { signal, run: String(number) }))
      return exitCodes[signal]
    },
    { runsFile: storeFile(options) },
  )
}
