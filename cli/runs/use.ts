/** `inkling runs export` and `resume`: a recorded network in use again. */
import { InklingError } from '#engine/contract/errors.ts'
import { describeOtherKernels } from '#engine/contract/runs.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { checkWritable, formatOf, writeNetwork } from '#cli/basics/network-files.ts'
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
  if (chosen === undefined) {
    throw new InklingError(
      'bad-input',
      'The run has no such checkpoint.',
      'See “inkling runs show” for those there are.',
    )
  }
  const file = await withEngine(
    async (engine) => {
      await engine.call('openRun', { id, checkpoint: chosen })
      return engine.call('save', { format, language: currentLocale() })
    },
    { runsFile: storeFile(options) },
  )
  await writeNetwork(out, file)
  if (options.json) printJson({ out, checkpoint: chosen })
  else print(`Saved to ${out}.`)
  if (file.unjudged) printError(file.unjudged)
  return 0
}

/** Trains a run that was broken off to its end. Throws `bad-input`, `bad-store`, `bad-data`, `busy`, `diverged`. */
export async function resumeRun(typed: string, options: StoreOptions): Promise<number> {
  const { json = false } = options
  const interrupted = withStore(options, (store) => findRun(store.list(), typed))
  const { id, number, status } = interrupted
  if (status === 'stopped' || status === 'finished') {
    throw new InklingError(
      'bad-input',
      `Run ${number} is over.`,
      'Export its network, or open it in the app to train on as a new run.',
    )
  }
  return withEngine(
    async (engine) => {
      const { kernels } = await engine.call('openRun', { id })
      const caveat = describeOtherKernels(interrupted, kernels)
      if (caveat) printError(caveat)
      const { state, signal, failure } = await runToEnd(engine, json, () => engine.call('resume'))
      if (failure) throw failure
      if (state.ending?.kind === 'diverged') {
        const { message, smallerRate } = state.ending
        throw new InklingError('diverged', message, `Choose a smaller learning rate; ${smallerRate} is a good start.`)
      }
      const { runs } = await engine.call('listRuns')
      const run = findRun(runs, id)
      if (json) {
        printJson({ type: signal ? 'stopped' : 'finished', run: { id, number }, best: run.best, last: run.last })
      } else {
        const score = `validation cost ${scoreCost(run.last)}, accuracy ${scoreAccuracy(run.last)}`
        print(`Run ${number}: ${formatEpochs(run)} epochs in ${formatDuration(run.seconds)}, ${score}.`)
      }
      if (!signal) return 0
      printError(`Stopped by ${signal}. To go on: inkling runs resume ${number}`)
      return exitCodes[signal]
    },
    { runsFile: storeFile(options) },
  )
}
