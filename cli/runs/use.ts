/** `inkling runs export` and `resume`: a recorded network in use again. */
import { InvalidArgumentError } from 'commander'
import { fileEndings, type FileFormat } from '#engine/contract/files.ts'
import { tell } from '#engine/contract/told.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-runs.ts'
import { t as files } from '#words/en/cli-files.ts'
import { t as training } from '#words/en/cli-training.ts'
import { describeOtherKernels } from '#engine/contract/runs.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { checkWritable, formatOf, writeNetwork } from '#cli/basics/network-files.ts'
import { standard } from '#cli/basics/standard-input.ts'
import { describeDivergence } from '#engine/settings/run-words.ts'
import { formatExact } from '#words/numbers.ts'
import { formatDuration, print, printError, printJson, writeStandardOutput } from '#cli/basics/output.ts'
import { exitCodes, runToEnd } from '#cli/training/run-to-end.ts'
import { resumeCommand } from './resume-command.ts'
import { parseCheckpoint } from './keep.ts'
import { findRun, requireWritable, storeFile, withStore, withStoreToRead, type StoreOptions } from './stored-runs.ts'
import { formatEpochs, scoreAccuracy, scoreCost } from './table.ts'
import { currentLocale } from '#words/language.ts'

export type ExportRunOptions = StoreOptions & {
  readonly out: string
  /** By the ending of `out` unless given. */
  readonly format?: FileFormat
  readonly checkpoint?: string
}

/**
 * Writes the network of a run's checkpoint to a file, or to standard output. Throws `InvalidArgumentError`, `bad-input`, `bad-store`, `bad-file`,
 * `busy`.
 */
export async function exportRun(
  typed: string,
  { out, format, checkpoint, ...options }: ExportRunOptions,
): Promise<number> {
  const isPiped = out === standard
  if (isPiped && process.stdout.isTTY) throw new InvalidArgumentError(files('output-is-terminal'))
  if (isPiped && options.json) throw new InvalidArgumentError(files('output-is-taken'))
  if (isPiped && format === undefined) throw new InvalidArgumentError(files('output-needs-format'))
  const chosenFormat = isPiped ? format! : formatOf(out)
  if (format !== undefined && chosenFormat !== format) {
    throw new InvalidArgumentError(files('wrong-ending', { file: out, endings: `.${fileEndings[format]}` }))
  }
  if (!isPiped) await checkWritable(out)
  const wanted = checkpoint === undefined ? undefined : parseCheckpoint(checkpoint)
  const { file, chosen } = await withStoreToRead(options, async (store, opened) => {
    const { id } = findRun(store.list(), typed)
    const kept = store.listCheckpoints(id)
    store.close()
    const chosen = wanted === 'best' ? kept.find(({ isBest }) => isBest)?.id : (wanted ?? kept[0]?.id)
    if (chosen === undefined) throw failure('bad-input', t, 'no-such-checkpoint')
    const file = await withEngine(
      async (engine) => {
        await engine.call('openRun', { id, checkpoint: chosen })
        return engine.call('save', { format: chosenFormat, language: currentLocale() })
      },
      { runsFile: storeFile(opened) },
    )
    return { file, chosen }
  })
  if (isPiped) await writeStandardOutput(file.bytes)
  else await writeNetwork(out, file)
  if (options.json) printJson({ out, checkpoint: chosen })
  else if (!isPiped) print(t('saved', { file: out }))
  if (file.unjudged) printError(tell(file.unjudged))
  return 0
}

/** Trains a run that was broken off to its end. Throws `bad-input`, `bad-store`, `bad-data`, `busy`, `diverged`. */
export async function resumeRun(typed: string, options: StoreOptions): Promise<number> {
  const { json = false } = options
  requireWritable(options)
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
      const { runs, file } = await engine.call('listRuns')
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
      printError(training('stopped-to-go-on', { signal, command: resumeCommand(number, file) }))
      return exitCodes[signal]
    },
    { runsFile: storeFile(options) },
  )
}
