/** The commands that keep a person's samples. What learns from them is `learning.ts`. */
import { classCount } from '#engine/contract/pictures.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/own-samples.ts'
import type { BenchRequest } from '#engine/contract/bench-id.ts'
import {
  type AddSamplesRequest,
  type AnsweredSample,
  mostSamples,
  type NewSample,
  type Sample,
  type SampleCommands,
  type SamplesState,
} from '#engine/contract/samples.ts'
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { perBench } from '#engine/bench/per-bench.ts'
import { greyLevels } from '#engine/data/digits.ts'
import { unpackArchive } from './archive.ts'
import { Learning } from './learning.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import type { SampleCollection } from './sample-file.ts'
import type { SampleStore } from './store.ts'
import { engineLost, type Work } from '#engine/basics/slicer.ts'

export function createSampleCommands(benches: Benches, store: SampleStore): Methods<SampleCommands> {
  const kept = new KeptSamples(store)
  const announce = (bench: Bench): SamplesState => {
    const now = { bench: bench.id, ...kept.describe(), ...learningOf(bench).describe() }
    bench.shared.emit('samples', now)
    return now
  }
  const learningOf = perBench(
    (bench) =>
      new Learning(
        bench,
        () => kept.read(),
        () => announce(bench),
      ),
  )
  const learningFor = (request: BenchRequest) => learningOf(benches.find(request))

  return {
    async describeSamples(request) {
      const bench = benches.find(request)
      // What is wrong is in the state.
      await kept.read().catch(() => {})
      return { bench: bench.id, ...kept.describe(), ...learningOf(bench).describe() }
    },

    async addSamples(request) {
      const ids = await kept.add(request)
      return { ids, state: announce(benches.main) }
    },

    async unpackArchive(request) {
      const files = await benches.main.shared.slicer.start(unpackArchive(request)).done
      if (!files) throw engineLost()
      return files
    },

    async listSamples(request) {
      const { model, shared } = benches.find(request)
      const all = (await kept.read()).toSorted(
        (one, other) => one.label - other.label || one.time - other.time || one.id - other.id,
      )
      const page = all.slice(request.from, request.from + request.count)
      const samples = await shared.slicer.start(answer(model.network, page)).done
      if (!samples) throw engineLost()
      return { samples, total: all.length }
    },

    async removeSamples(request) {
      const samples = await kept.remove(new Set(request.ids))
      return { samples, state: announce(benches.main) }
    },

    async relabelSamples({ ids, label }) {
      await kept.relabel(new Set(ids), label)
      return announce(benches.main)
    },

    learnFromSamples: (request) => learningFor(request).learnFromSamples(),
    cancelLearning: (request) => learningFor(request).cancelLearning(),
    scoreLearning: (request) => learningFor(request).scoreLearning(),
    undoLearning: (request) => learningFor(request).undoLearning(),
  }
}

/** The samples in the store, and as they were last seen: what can be told without waiting. Throws `bad-samples`. */
class KeptSamples {
  readonly #store: SampleStore
  #known: readonly Sample[] = []

  constructor(store: SampleStore) {
    this.#store = store
  }

  describe(): Pick<SamplesState, 'counts' | 'total' | 'file' | 'problem'> {
    const countOf = (digit: number) => this.#known.filter(({ label }) => label === digit).length
    return {
      counts: Array.from({ length: classCount }, (_, digit) => countOf(digit)),
      total: this.#known.length,
      file: this.#store.file,
      problem: this.#store.problem,
    }
  }

  async read(): Promise<readonly Sample[]> {
    return (this.#known = (await this.#store.read()).samples)
  }

  /** Returns the ids of those that were kept. Throws `bad-input` for more samples than there may be. */
  async add(request: AddSamplesRequest): Promise<readonly number[]> {
    const ids: number[] = []
    await this.#change(({ samples, nextId }) => {
      const isKnown = request.skipKnown ? createFinder(samples) : () => false
      const added = request.samples
        .filter((sample) => !isKnown(sample))
        .map((sample, index) => keep(sample, nextId + index))
      if (samples.length + added.length > mostSamples) {
        throw failure('bad-input', t, 'too-many', { most: String(mostSamples) })
      }
      ids.push(...added.map(({ id }) => id))
      return { samples: [...samples, ...added], nextId: nextId + added.length }
    })
    return ids
  }

  /** Returns those that were removed. */
  async remove(ids: ReadonlySet<number>): Promise<readonly NewSample[]> {
    let removed: readonly Sample[] = []
    await this.#change(({ samples, nextId }) => {
      removed = samples.filter(({ id }) => ids.has(id))
      return { samples: samples.filter(({ id }) => !ids.has(id)), nextId }
    })
    return removed.map(({ id: _id, ...sample }) => sample)
  }

  async relabel(ids: ReadonlySet<number>, label: number): Promise<void> {
    await this.#change(({ samples, nextId }) => ({
      samples: samples.map((sample) => (ids.has(sample.id) ? { ...sample, label } : sample)),
      nextId,
    }))
  }

  async #change(edit: (collection: SampleCollection) => SampleCollection): Promise<void> {
    this.#known = (await this.#store.change(edit)).samples
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
