/** The benches of an engine: the main one, and those that somebody opened. */
import { mainBench, type BenchId, type BenchRequest } from '#engine/contract/bench-id.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { Shuffles } from '#engine/data/shuffled.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { createRandomModel, type Model } from '#engine/training/model.ts'
import { Bench, type Owner, type Shared } from './bench.ts'
import { checkMemory } from './memory.ts'
import { cancelRun } from './run-control.ts'
import type { RunRecorder } from './run-recorder.ts'

export type BenchesParts = Omit<Shared, 'checkMemory'> & {
  /** Bytes that the process can still take. */
  readonly availableMemory: () => number
  /** Whether weights are kept during the runs of the main bench, to be looked back at. */
  readonly keepsMoments: boolean
  /** Makes what records the runs of a bench. */
  readonly createRecorder: (bench: Bench) => RunRecorder
}

export type NewBench = {
  readonly settings: Settings
  /** Made after the memory was looked at; the random one of the settings unless given. */
  readonly createModel?: () => Model
  readonly isRecorded: boolean
  /** Whether weights are kept during its runs, to be looked back at; not unless said. */
  readonly keepsMoments?: boolean
  /** Its digits come with their pixels in one of ten orders; null for their own. */
  readonly shuffled?: number | null
  /** Who closes it; null for one that a part of the engine closes. */
  readonly owner: Owner | null
}

export class Benches {
  readonly main: Bench
  readonly #parts: BenchesParts
  readonly #shared: Shared
  readonly #shuffles: Shuffles
  readonly #benches = new Map<BenchId, Bench>()
  #opened = 0

  constructor(parts: BenchesParts) {
    this.#parts = parts
    this.#shuffles = new Shuffles(parts.dataSets)
    this.#shared = {
      ...parts,
      checkMemory: (settings, bench) => {
        const others = this.list().filter((each) => each !== bench)
        checkMemory(settings, others, parts.availableMemory(), parts.dataSets.estimateMemory(settings.data))
      },
    }
    const { keepsMoments } = parts
    this.main = this.#add(mainBench, { settings: defaultSettings, isRecorded: true, keepsMoments, owner: null })
  }

  /** The main one first, then in the order of opening. */
  list(): readonly Bench[] {
    return [...this.#benches.values()]
  }

  /** The bench that a request is about. Throws `bad-input` if there is none of that id. */
  find({ bench: id = mainBench }: BenchRequest): Bench {
    const bench = this.#benches.get(id)
    if (bench) return bench
    throw failure('bad-input', t, 'no-bench', { id: id.slice(0, 40) })
  }

  /** Throws `bad-settings` if there is not enough memory to train all benches. */
  open(bench: NewBench): Bench {
    this.#shared.checkMemory(bench.settings)
    return this.#add(`bench-${++this.#opened}`, bench)
  }

  #add(id: BenchId, { createModel, isRecorded, keepsMoments = false, shuffled = null, ...start }: NewBench): Bench {
    const shared = shuffled === null ? this.#shared : { ...this.#shared, dataSets: this.#shuffles.take(shuffled) }
    const bench = new Bench(shared, {
      ...start,
      id,
      model: createModel?.() ?? createRandomModel(start.settings),
      keepsMoments,
      createRecorder: isRecorded ? this.#parts.createRecorder : undefined,
    })
    this.#benches.set(id, bench)
    return bench
  }

  /** Ends what is under way on the bench, whose record waits to be resumed, and forgets it. */
  close(bench: Bench): void {
    if (this.#benches.delete(bench.id)) leave(bench)
  }

  closeAllOf(owner: Owner): void {
    for (const bench of this.list()) if (bench.owner === owner) this.close(bench)
  }

  /** The engine ends: of all benches only the main one is there still, at rest. */
  closeAll(): void {
    if (this.main.isClosed) return
    leave(this.main)
    for (const bench of this.list()) if (bench !== this.main) this.close(bench)
  }
}

function leave(bench: Bench): void {
  bench.close()
  cancelRun(bench, 'paused')
  bench.recorder.release()
}
