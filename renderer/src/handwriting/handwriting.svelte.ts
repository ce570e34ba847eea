/** The person's samples as the page shows them, and what can be done with them: a part of the session. */
import type { NetworkFile } from '#engine/contract/files.ts'
import { failure } from '#engine/contract/failure.ts'
import {
  type AnsweredSample,
  largestArchive,
  mostSamplesAtOnce,
  mostStrokeNumbers,
  type NewSample,
  type RemovedSamples,
  type SamplesState,
  type SampleStroke,
} from '#engine/contract/samples.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Notices } from '#page/session/notices.svelte.ts'
import type { Undo, WayBack } from '#page/session/undo.svelte.ts'
import { aDigit } from '#page/ui/format.ts'
import { later } from '#page/ui/later.ts'
import { t } from '#words/en/teach.ts'
import type { ArchiveFormat } from './archive.ts'

/** With the packages that read and write PNG and zip. */
const loadArchive = later(() => import('./archive.ts'))

/** What was done last, in words, and the way to take it back. */
export type LastAction = {
  readonly text: string
  readonly undo?: () => Promise<void>
  readonly details?: readonly string[]
}

/** A drawing that is kept; the pixels tell whether it still lies on the pad. */
type Kept = { readonly id: number; readonly label: number; readonly pixels: Float32Array }

export class Handwriting {
  state = $state.raw<SamplesState | null>(null)
  /** The drawing that was taught last. */
  kept = $state.raw<Kept | null>(null)
  /** What teaching did last, for the line below the pad, and what the dialog did last. */
  taught = $state.raw<LastAction | null>(null)
  lastAction = $state.raw<LastAction | null>(null)
  /** All samples with the network's answers, while the dialog is open. */
  samples = $state.raw<readonly AnsweredSample[]>([])
  open = $state(false)
  scoring = $state(false)

  readonly total = $derived(this.state?.total ?? 0)
  readonly learning = $derived(this.state?.learning ?? null)
  readonly secondsLeft = $derived(this.state?.secondsLeft ?? null)

  readonly #ask: Ask
  readonly #notices: Notices
  readonly #undo: Undo
  /** Learning, as what can be taken back. */
  readonly #beforeLearning: WayBack = {
    what: t('undo-learning'),
    go: () => this.#bringBackFromBeforeLearning(),
    isOnlyForNewest: true,
  }
  /** Keys may come faster than answers: one after the other. */
  #turn: Promise<unknown> = Promise.resolve()
  #loading = false
  #loadAgain = false

  constructor({ ask, notices, undo }: { readonly ask: Ask; readonly notices: Notices; readonly undo: Undo }) {
    this.#ask = ask
    this.#notices = notices
    this.#undo = undo
  }

  /** Asks how many samples there are, and where learning stands: what became of the network is told only when asked. */
  async describe(): Promise<void> {
    const state = await this.#ask('describeSamples')
    if (state) this.take(state)
  }

  take(state: SamplesState): void {
    const before = this.state
    this.state = state
    const hasChanged = before?.total !== state.total || before.counts.join() !== state.counts.join()
    if (this.open && state.learning === null && (hasChanged || before?.report !== state.report)) void this.load()
  }

  // Teaching

  /** Keeps a drawing as `label`; one that is kept already becomes `label`. */
  teach(pixels: Float32Array, label: number, strokes: readonly SampleStroke[]): Promise<void> {
    return this.#inTurn(async () => {
      const { kept } = this
      if (kept?.pixels === pixels) {
        if (kept.label !== label) await this.#relabelKept(kept, label)
        return
      }
      const bytes = Uint8Array.from(pixels, (level) => Math.round(level * 255))
      const sample = { pixels: bytes, label, time: Date.now(), ...(isShort(strokes) ? { strokes } : {}) }
      const ids = await this.#add([sample])
      if (!ids) return
      this.kept = { id: ids[0]!, label, pixels }
      this.taught = { text: t('kept', { digit: aDigit(label) }), undo: () => this.#forgetKept() }
    })
  }

  async #relabelKept(kept: Kept, label: number): Promise<void> {
    if (!(await this.#relabel([kept.id], label))) return
    this.kept = { ...kept, label }
    this.taught = { text: t('kept-now', { digit: aDigit(label) }), undo: () => this.#forgetKept() }
  }

  #forgetKept(): Promise<void> {
    return this.#inTurn(async () => {
      const { kept } = this
      if (!kept || !(await this.#remove([kept.id]))) return
      this.kept = null
      this.taught = { text: t('not-kept') }
    })
  }

  // Reviewing

  show(): void {
    this.open = true
    this.lastAction = null
    void this.describe()
    void this.load()
  }

  hide(): void {
    this.open = false
    this.samples = []
  }

  /** Reads all samples anew. */
  async load(): Promise<void> {
    this.#loadAgain = true
    if (this.#loading) return
    this.#loading = true
    while (this.#loadAgain) {
      this.#loadAgain = false
      const samples = await this.#listAll()
      if (samples && this.open) this.samples = samples
    }
    this.#loading = false
  }

  async #listAll(): Promise<readonly AnsweredSample[] | null> {
    const all: AnsweredSample[] = []
    for (;;) {
      const page = await this.#ask('listSamples', { from: all.length, count: mostSamplesAtOnce })
      if (!page) return null
      all.push(...page.samples)
      if (page.samples.length === 0 || all.length >= page.total) return all
    }
  }

  async remove(ids: readonly number[]): Promise<void> {
    const removed = await this.#remove(ids)
    if (!removed) return
    if (this.kept && ids.includes(this.kept.id)) this.kept = this.taught = null
    this.lastAction = {
      text: t('deleted', { count: removed.samples.length }),
      undo: async () => {
        if (await this.#add(removed.samples)) this.lastAction = { text: t('brought-back') }
      },
    }
  }

  async relabel(chosen: readonly AnsweredSample[], label: number): Promise<void> {
    const ids = chosen.map(({ id }) => id)
    if (!(await this.#relabel(ids, label))) return
    if (this.kept && ids.includes(this.kept.id)) this.kept = { ...this.kept, label }
    this.lastAction = {
      text: t('relabelled', { count: ids.length, digit: aDigit(label), figure: label }),
      undo: async () => {
        for (const [old, samples] of Map.groupBy(chosen, (sample) => sample.label)) {
          const asBefore = await this.#relabel(
            samples.map(({ id }) => id),
            old,
          )
          if (!asBefore) return
        }
        this.lastAction = { text: t('as-before') }
      },
    }
  }

  // Files

  async export(format: ArchiveFormat): Promise<NetworkFile | null> {
    const [samples, { packSamples }] = await Promise.all([this.#listAll(), loadArchive()])
    return samples && { fileName: `my-handwriting-${format}.zip`, bytes: packSamples(samples, format) }
  }

  /** Adds the samples in the files; those that are there already are passed over. */
  async import(files: readonly File[]): Promise<void> {
    const unpack = (archive: NetworkFile) => this.#ask('unpackArchive', archive)
    const read = await this.#notices.attempt(async () => {
      const { unpackSamples } = await loadArchive()
      return unpackSamples(await readAll(files), Date.now(), unpack)
    })
    const ids = read && (await this.#add(read.samples, true))
    if (!ids) return
    const { samples, problems } = read
    const known = samples.length - ids.length
    this.lastAction = {
      text: t('imported', { count: ids.length, known }),
      details: problems,
      ...(ids.length > 0 ? { undo: () => this.remove(ids) } : {}),
    }
  }

  /** The ids of those that were added; null if that failed, and none is left. */
  async #add(samples: readonly NewSample[], skipKnown = false): Promise<readonly number[] | null> {
    const ids: number[] = []
    for (let from = 0; from < samples.length; from += mostSamplesAtOnce) {
      const part = samples.slice(from, from + mostSamplesAtOnce)
      const added = await this.#ask('addSamples', { samples: part, skipKnown })
      if (!added) {
        if (ids.length > 0) await this.#remove(ids)
        return null
      }
      ids.push(...added.ids)
    }
    return ids
  }

  #remove(ids: readonly number[]): Promise<RemovedSamples | null> {
    return this.#ask('removeSamples', { ids })
  }

  async #relabel(ids: readonly number[], label: number): Promise<boolean> {
    return (await this.#ask('relabelSamples', { ids, label })) !== null
  }

  // Learning

  async learn(): Promise<void> {
    this.lastAction = null
    const report = await this.#ask('learnFromSamples')
    if (!report) return
    const message = t('learned')
    this.lastAction = { text: message }
    this.#undo.tell({ message }, this.#beforeLearning)
  }

  async cancelLearning(): Promise<void> {
    await this.#ask('cancelLearning')
    this.lastAction = { text: t('learning-cancelled') }
  }

  async undoLearning(): Promise<void> {
    if (await this.#bringBackFromBeforeLearning()) this.#undo.drop(this.#beforeLearning)
  }

  async #bringBackFromBeforeLearning(): Promise<boolean> {
    if (!(await this.#ask('undoLearning'))) return false
    this.lastAction = { text: t('learning-undone') }
    return true
  }

  async score(): Promise<void> {
    this.scoring = true
    await this.#ask('scoreLearning')
    this.scoring = false
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const result = this.#turn.then(act)
    this.#turn = result
    return result
  }
}

/** Strokes that go on and on are left out; the picture is kept. */
function isShort(strokes: readonly SampleStroke[]): boolean {
  const numbers = strokes.reduce((sum, { points }) => sum + points.length, 0)
  return numbers > 0 && numbers <= mostStrokeNumbers
}

async function readAll(files: readonly File[]): Promise<readonly NetworkFile[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > largestArchive) {
    throw failure('bad-file', t, 'files-too-large')
  }
  return Promise.all(
    files.map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
