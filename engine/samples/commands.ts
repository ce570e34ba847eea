/** The commands that keep a person's samples. What learns from them is `learning-commands.ts`. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Engine } from '#engine/contract/commands.ts'
import { InklingError } from '#engine/contract/errors.ts'
import {
  type AnsweredSample,
  mostSamples,
  type NewSample,
  type Sample,
  type SampleCommands,
  type SampleIds,
  type SamplesState,
} from '#engine/contract/samples.ts'
import type { Core } from '#engine/bench/core.ts'
import { greyLevels } from '#engine/data/samples.ts'
import { unpackArchive } from './archive.ts'
import { createLearning } from './learning-commands.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { checkAddRequest, checkArchive, checkIds, checkLabel, checkListRequest } from './check-samples.ts'
import type { SampleCollection } from './sample-file.ts'
import type { SampleStore } from './store.ts'
import { engineLost, type Work } from '#engine/basics/slicer.ts'

export function createSampleCommands(core: Core, store: SampleStore): Pick<Engine['commands'], keyof SampleCommands> {
  /** The collection as it was last seen: what `state` tells without waiting. */
  let known: readonly Sample[] = []

  const state = (): SamplesState => ({
    counts: Array.from({ length: classCount }, (_, digit) => known.filter(({ label }) => label === digit).length),
    total: known.length,
    file: store.file,
    trouble: store.trouble,
    ...learning.describe(),
  })
  const announce = (): SamplesState => {
    const now = state()
    core.emit('samples', now)
    return now
  }
  const read = async (): Promise<readonly Sample[]> => (known = (await store.read()).samples)
  const change = async (edit: (collection: SampleCollection) => SampleCollection): Promise<SamplesState> => {
    known = (await store.change(edit)).samples
    return announce()
  }
  const learning = createLearning(core, read, announce)

  return {
    ...learning.commands,

    async describeSamples() {
      // What is wrong is in the state.
      await read().catch(() => {})
      return state()
    },

    async addSamples(request) {
      checkAddRequest(request)
      const ids: number[] = []
      const now = await change(({ samples, nextId }) => {
        const isKnown = request.skipKnown ? createFinder(samples) : () => false
        const added = request.samples
          .filter((sample) => !isKnown(sample))
          .map((sample, index) => keep(sample, nextId + index))
        if (samples.length + added.length > mostSamples) {
          throw new InklingError(
            'bad-input',
            `There would be more than ${mostSamples} samples.`,
            'Export them and delete some first.',
          )
        }
        ids.push(...added.map(({ id }) => id))
        return { samples: [...samples, ...added], nextId: nextId + added.length }
      })
      return { ids, state: now }
    },

    async unpackArchive(request) {
      checkArchive(request)
      const files = await core.slicer.start(unpackArchive(request)).done
      if (!files) throw engineLost()
      return files
    },

    async listSamples(request) {
      checkListRequest(request)
      const all = (await read()).toSorted(
        (one, other) => one.label - other.label || one.time - other.time || one.id - other.id,
      )
      const page = all.slice(request.from, request.from + request.count)
      const samples = await core.slicer.start(answer(core.model.network, page)).done
      if (!samples) throw engineLost()
      return { samples, total: all.length }
    },

    async removeSamples(request) {
      const isMeant = createChooser(request)
      let removed: readonly Sample[] = []
      const now = await change(({ samples, nextId }) => {
        removed = samples.filter(isMeant)
        return { samples: samples.filter((sample) => !isMeant(sample)), nextId }
      })
      return { samples: removed.map(({ id: _id, ...sample }) => sample), state: now }
    },

    async relabelSamples(request) {
      const isMeant = createChooser(request)
      const { label } = request
      checkLabel(label)
      return change(({ samples, nextId }) => ({
        samples: samples.map((sample) => (isMeant(sample) ? { ...sample, label } : sample)),
        nextId,
      }))
    },
  }
}

/** The samples with the digit that the network reads in each. Large networks take a while, in which others are answered. */
function* answer(network: Network, samples: readonly Sample[]): Work<readonly AnsweredSample[]> {
  const workspace = createWorkspace(network, 1)
  const answered: AnsweredSample[] = []
  for (const sample of samples) {
    workspace.activations[0]!.set(Array.from(sample.pixels, (byte) => greyLevels[byte]!))
    forward(network, workspace, 1)
    answered.push({ ...sample, answer: argmax(workspace.activations.at(-1)!, 0, classCount) })
    yield
  }
  return answered
}

/** A copy without whatever else came over the link. */
function keep({ pixels, label, time, strokes }: NewSample, id: number): Sample {
  return { id, pixels, label, time, ...(strokes ? { strokes } : {}) }
}

function createChooser(request: SampleIds): (sample: Sample) => boolean {
  checkIds(request)
  const ids = new Set(request.ids)
  return ({ id }) => ids.has(id)
}

/** Tells whether a sample is there already, or has been asked about before. */
function createFinder(samples: readonly Sample[]): (sample: NewSample) => boolean {
  const keyOf = ({ label, pixels }: NewSample) => `${label} ${Buffer.from(pixels).toString('latin1')}`
  const seen = new Set(samples.map(keyOf))
  return (sample) => {
    const key = keyOf(sample)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  }
}
