/** A file into a bench: a network in place of the one there, or the settings of a new one. */
import type { Bench } from '#engine/bench/bench.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Loaded, LoadRequest } from '#engine/contract/files.ts'
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import type { Origin, State } from '#engine/contract/state.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { createCurves, type Curves } from '#engine/training/curves.ts'
import { createModel, createRandomModel } from '#engine/training/model.ts'
import { foldInput, inputForms, isOwnForm, ownForm, wordsOfForm } from './input-forms.ts'
import { told, type Told } from '#engine/contract/told.ts'
import { failure } from '#engine/contract/failure.ts'
import { t as foreign } from '#words/en/foreign-networks.ts'
import { t } from '#words/en/network-files.ts'
import { readStartFile } from './setting-file.ts'
import type { Work } from '#engine/basics/work.ts'
import { readNetworkFileInSteps } from './network-file.ts'
import type { ReadNetwork } from './network-document.ts'
import { tryOut, type Trial } from './trial.ts'

/** Reads a file beside everything else, after those that were asked for before. */
export type Reading = (work: Work<ReadNetwork>) => Promise<ReadNetwork>

/** Throws as the command. */
export async function load(bench: Bench, file: LoadRequest, reading: Reading): Promise<Loaded> {
  bench.checkIdle()
  const start = readStartFile(file)
  if (start) {
    const { settings } = start
    if (!settings) throw failure('bad-file', t, 'lesson-alone', { file: file.fileName })
    return { state: takeSettings(bench, settings), mapping: null, assumptions: [], remarks: [], better: null }
  }
  const taken = await takeFile(bench, file, reading, (steps) => ({ kind: 'file', fileName: file.fileName, steps }))
  const { model } = bench
  // It is in use already, so that nothing that is asked meanwhile finds another network.
  const trial = taken.mapping ? await tryOutLoaded(bench, file, taken.assumptions.length > 0) : null
  const state = bench.model === model ? bench.describe() : taken.state
  return trial ? { ...taken, state, remarks: [...taken.remarks, ...trial.remarks], better: trial.better } : taken
}

/** What hidden layers of other programs most often have. */
const usualActivations: readonly HiddenActivation[] = ['relu', 'tanh', 'sigmoid']

/** How well a network of another program reads digits; null where there is nothing to try, or no digits to try it on. */
async function tryOutLoaded(bench: Bench, file: LoadRequest, isAssumed: boolean): Promise<Trial | null> {
  const { network } = bench.model
  const hasHidden = network.layers.length > 1
  const hiddens = isAssumed && hasHidden && !file.hiddenActivation ? usualActivations : []
  const forms = file.input ? [ownForm] : inputForms
  if (forms.length === 1 && hiddens.length === 0) return null
  try {
    const { digits, indices } = await bench.loadSplit(bench.settings.data, 'validation')
    const work = tryOut(copyNetwork(network), forms, hiddens, digits, indices)
    return (await bench.shared.slicer.start(work).done) ?? null
  } catch (thrown) {
    // A network can be loaded where there are no digits.
    if (thrown instanceof InklingError) return null
    throw thrown
  }
}

/** Throws `bad-file`, and `busy` where a run has begun meanwhile. */
export async function takeFile(
  bench: Bench,
  file: LoadRequest,
  reading: Reading,
  createOrigin: (steps: number) => Origin,
  curves: Curves = createCurves(),
): Promise<Loaded> {
  const read = await reading(readNetworkFileInSteps(file))
  bench.checkIdle()
  const { settings, training, classes = null, mapping = null, assumptions = [], remarks = [] } = read
  const network = file.input ? foldInput(read.network, file.input) : read.network
  const model = createModel(network, createOrigin(training.steps), settings, training)
  // What its doubts go by holds for the input that it was measured with.
  const calibration = file.input ? null : read.calibration
  if (calibration) model.calibration = { step: model.progression.step, calibration }
  model.classes = classes
  model.curves = curves
  bench.replaceModel(model, settings)
  return {
    state: bench.announce(),
    mapping,
    assumptions,
    remarks: [...remarks, ...describeAsked(file, assumptions)],
    better: null,
  }
}

/** What became of what was asked for with the file. */
function describeAsked({ input, hiddenActivation }: LoadRequest, assumptions: readonly Told[]): readonly Told[] {
  return [
    ...(input && !isOwnForm(input) ? [told(foreign, 'form-folded', wordsOfForm(input))] : []),
    ...(hiddenActivation && assumptions.length === 0
      ? [told(foreign, 'activation-not-taken', { activation: hiddenActivation })]
      : []),
  ]
}

/** Begins anew with the random network of these settings. Throws `bad-settings` if there is no memory for it. */
function takeSettings(bench: Bench, settings: Settings): State {
  bench.checkMemory(settings)
  bench.replaceModel(createRandomModel(settings), settings)
  return bench.announce()
}
