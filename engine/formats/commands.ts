/** The commands that make a file of a network, and a network of a file. */
import type { OneAtATime } from '#engine/basics/one-at-a-time.ts'
import type { Bench, Owner } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { FileCommands, SavedNetwork, SaveRequest } from '#engine/contract/files.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Origin } from '#engine/contract/state.ts'
import type { ShareCommands } from '#engine/contract/share.ts'
import type { CurvePoints, ShippedName } from '#engine/contract/shipped.ts'
import type { Columns } from '#engine/contract/training.ts'
import type { Doubt } from '#engine/doubt/doubt.ts'
import { copyNetwork, type Network } from '#engine/network/network.ts'
import { isBuiltIn, ownSource, sourcesOf } from '#engine/settings/table/sources.ts'
import { continueCurves, createCurves, lastStep, type Curves } from '#engine/training/curves.ts'
import { describeTraining, type Model } from '#engine/training/model.ts'
import { answerPicturesInSteps, choosePictures, type CheckImages } from './checks.ts'
import { load, takeFile, type Reading } from './load.ts'
import type { NetworkDocument } from './network-document.ts'
import { saveNetwork } from './network-file.ts'
import { readPageTexts, type PageTexts } from './page-texts.ts'
import type { Background } from './page-words.ts'
import { share } from './share.ts'
import { readShipped, readShippedRecord } from './shipped.ts'

export type FileParts = {
  readonly benches: Benches
  readonly doubtOf: (bench: Bench) => Doubt
  /** The large network that comes with Inkling, as a file; the small one and the records of both lie beside it. */
  readonly shippedFile: string | undefined
  /** The page that networks are put in, as the build has packed it. */
  readonly pageFile: string | undefined
  /** Folder of the message files, for pages in other languages than English. */
  readonly messageFolder: string | undefined
  /** What writes files. */
  readonly saving: OneAtATime
  /** What reads them. */
  readonly loading: OneAtATime
}

export function createFileCommands({
  benches,
  doubtOf,
  shippedFile,
  pageFile,
  messageFolder,
  saving,
  loading,
}: FileParts): Methods<FileCommands & ShareCommands> {
  const saveBench = async (bench: Bench, request: SaveRequest, caller: Owner): Promise<SavedNetwork> => {
    const { language } = request
    const page = {
      pageFile,
      messageFolder,
      language,
      ...(request.format === 'html' && {
        background: describeBackground(bench, shippedFile, readPageTexts(messageFolder, language)),
      }),
    }
    const { document, unjudged } = await describe(bench, doubtOf(bench), request)
    return { ...(await saving.run(caller, saveNetwork(document, request.format, page))), unjudged }
  }
  return {
    save: (request, caller) => saveBench(benches.find(request), request, caller),
    load: (request, caller) => load(benches.find(request), request, (work) => loading.run(caller, work)),
    async loadShipped(request, caller) {
      const bench = benches.find(request)
      bench.checkIdle()
      const name = request?.name ?? 'large'
      const curves = readCurves(shippedFile, name)
      const createOrigin = (steps: number): Origin => ({ kind: 'shipped', name, steps })
      const reading: Reading = (work) => loading.run(caller, work)
      return (await takeFile(bench, readShipped(shippedFile, name), reading, createOrigin, curves)).state
    },
    readShippedRecord: (request) => readShippedRecord(shippedFile, request?.name),
    share(request, caller) {
      const bench = benches.find(request)
      const { weights, waitAtMost } = request
      const saveTrained = () =>
        saveBench(bench, { format: 'json', ...(waitAtMost !== undefined && { waitAtMost }) }, caller)
      return share(bench, weights, saveTrained, (work) => saving.run(caller, work))
    },
  }
}

const unjudged = 'How sure its answers are is not in the file yet; Inkling finds it out when the file is opened.'

/** The network as it is now, with what a file says of it. */
async function describe(
  bench: Bench,
  doubt: Doubt,
  { waitAtMost }: SaveRequest,
): Promise<{ readonly document: NetworkDocument; readonly unjudged: string | null }> {
  const { settings, model } = bench
  const document = {
    network: copyNetwork(model.network),
    settings,
    training: describeTraining(model),
    classes: bench.classes,
  }
  const { calibration: settled, isPending } = await doubt.settle(waitAtMost)
  const calibration = holdsFiniteNumbers(settled) ? settled : null
  const checks = await makeChecks(bench, document.network, settings)
  return { document: { ...document, calibration, checks }, unjudged: isPending ? unjudged : null }
}

/** What a page tells of the bench's network beside what its file says. */
function describeBackground(bench: Bench, shippedFile: string | undefined, { say }: PageTexts): Background {
  const { dataSets, settings } = bench.describe()
  const titleOf = (name: string): string =>
    isBuiltIn(name) || name === ownSource
      ? say('data', { source: name })
      : (dataSets.find((set) => set.name === name)?.title ?? settings.data)
  return {
    data: sourcesOf(settings.data).map(({ name }) => titleOf(name)),
    score: findScore(bench.model, shippedFile),
  }
}

/** How well it reads what it was not trained on, as far as that is known without scoring it. */
function findScore(
  { curves: { validation }, origin, learned, progression: { step } }: Model,
  shippedFile: string | undefined,
): Background['score'] {
  // Learning from samples changes weights without a step.
  if (learned?.step === step) return null
  if (origin.kind === 'shipped' && step === 0) return readScore(shippedFile, origin.name)
  if (step === 0 || lastStep(validation) !== step) return null
  return { share: validation.accuracy[validation.length - 1]!, digits: 'validation' }
}

/** How the training of a network that came with Inkling went, to look at; a run that goes on from its weights has curves of its own. */
function readCurves(shippedFile: string | undefined, name: ShippedName): Curves {
  try {
    const { training, validation } = readShippedRecord(shippedFile, name).curves
    return continueCurves({ training: toColumns(training), validation: toColumns(validation), learningRates: [] })
  } catch (error) {
    // Without its record it reads as well.
    if (error instanceof InklingError) return createCurves()
    throw error
  }
}

/** Without what was measured before the first update, which a run that goes on measures anew. */
function toColumns({ step, cost, accuracy }: CurvePoints): Columns {
  const first = step.findIndex((each) => each > 0)
  const from = first < 0 ? step.length : first
  return {
    step: Uint32Array.from(step.slice(from)),
    cost: Float32Array.from(cost.slice(from)),
    accuracy: Float32Array.from(accuracy.slice(from)),
  }
}

/** What was written down of a network that came with Inkling; null where nothing was. */
function readScore(shippedFile: string | undefined, name: ShippedName | undefined): Background['score'] {
  try {
    const { correct, count } = readShippedRecord(shippedFile, name).test
    return { share: correct / count, digits: 'test' }
  } catch (thrown) {
    if (thrown instanceof InklingError) return null
    throw thrown
  }
}

/** Whether there are only finite numbers in a value. Where too few digits are there to set a limit, it is none, and no file can say it. */
function holdsFiniteNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsFiniteNumbers)
}

/** Ten validation digits and the network's answers; null where the digits cannot be read or lack a class, or the answers are no numbers. */
async function makeChecks(bench: Bench, network: Network, { data }: Settings): Promise<CheckImages | null> {
  try {
    const { digits, indices } = await bench.loadSplit(data, 'validation')
    const pictures = choosePictures(digits, indices)
    if (!pictures) return null
    const outputs = await bench.shared.slicer.start(answerPicturesInSteps(network, pictures.pixels)).done
    if (!outputs) return null
    return outputs.every(Number.isFinite) ? { ...pictures, outputs } : null
  } catch (thrown) {
    // A network can be saved where there are no digits.
    if (thrown instanceof InklingError) return null
    throw thrown
  }
}
