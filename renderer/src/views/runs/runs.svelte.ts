/** The recorded runs as the page shows them, and what can be done with them: a part of the session. */
import { dequal } from 'dequal'
import {
  type ChangeRunRequest,
  type CheckpointSummary,
  mostRunsAtOnce,
  type RunCurves,
  type RunList,
  type RunSummary,
} from '#engine/contract/runs.ts'
import { nameOfRun } from '#engine/settings/run-words.ts'
import type { Ask } from '#page/session/ask.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import { t } from '#words/en/recorded.ts'
import { mapById, setOf, withAll, withoutAll } from './collections.ts'
import { gather } from './compared.ts'
import type { View } from './lines.ts'
import type { Sorting } from './listing.ts'

/** What was done last, in words, and the way to take it back. */
export type LastAction = { readonly text: string; readonly undo?: () => Promise<void> }

/** By number: the run that is looked at, and those that are compared; none while all are listed. */
export type RunsAddress = { readonly run: number | null; readonly compare: readonly number[] }

/** Milliseconds between two looks at the list while a run is recorded. */
const restBetweenLooks = 700

export class Runs {
  /** The newest first; null before the engine was asked. */
  list = $state.raw<RunList | null>(null)
  /** Whether somebody looks at them. */
  open = $state(false)
  /** Which of them, as the address of the view says. */
  address = $state.raw<RunsAddress>({ run: null, compare: [] })
  chosen = $state.raw<ReadonlySet<string>>(setOf())
  sorting = $state.raw<Sorting>({ column: 'number', isDescending: true })
  filter = $state('')
  lastAction = $state.raw<LastAction | null>(null)

  curves = $state.raw(mapById<RunCurves>([]))
  view = $state.raw<View>({
    axis: 'updates',
    shown: { training: true, validation: true },
    smoothing: 50,
    isLogX: false,
    isLogY: false,
  })
  /** Keys of what is compared but not drawn. */
  hidden = $state.raw<ReadonlySet<string>>(setOf())
  /** Groups whose runs stand side by side, rather than as their mean. */
  apart = $state.raw<ReadonlySet<string>>(setOf())
  /** The key of what the others are measured by. */
  baseline = $state.raw<string | null>(null)

  readonly all = $derived(this.list?.runs ?? [])
  readonly byId = $derived(mapById(this.all))
  readonly chosenRuns = $derived(this.all.filter(({ id }) => this.chosen.has(id)))
  /** The run whose details are in sight. */
  readonly lookedAt = $derived(this.all.find(({ number }) => number === this.address.run)?.id ?? null)
  /** Whether runs are compared, rather than all listed. */
  readonly comparing = $derived(this.all.some(({ number }) => this.address.compare.includes(number)))
  readonly compared = $derived(gather(this.chosenRuns, this.apart))

  readonly #ask: Ask
  /** When the run of each curve was last recorded before the curve was read. */
  readonly #readAt: Record<string, number> = {}

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** Runs that have not changed stay the same objects, so that only what has changed is drawn again. */
  take(list: RunList): void {
    const isFirst = this.list === null
    const before = this.byId
    const runs = list.runs.map((run) => {
      const known = before.get(run.id)
      return known && dequal(known, run) ? known : run
    })
    this.list = { ...list, runs }
    const left = [...this.chosen].filter((id) => this.byId.has(id))
    if (left.length < this.chosen.size) this.chosen = setOf(...left)
    if (isFirst) this.#chooseCompared()
  }

  /** Runs have come, gone or changed. */
  follow(): void {
    if (this.open) void this.#look()
  }

  readonly #look = oneAtATime(async () => {
    await this.load()
    await new Promise((resolve) => setTimeout(resolve, restBetweenLooks))
  })

  async load(): Promise<void> {
    const list = await this.#ask('listRuns')
    if (list) this.take(list)
    if (this.comparing) await this.#readCurves()
  }

  show(): void {
    this.open = true
    this.lastAction = null
    void this.load()
  }

  hide(): void {
    this.open = false
  }

  // Choosing

  choose(ids: readonly string[], isChosen: boolean): void {
    this.chosen = isChosen ? withAll(this.chosen, ids) : withoutAll(this.chosen, ids)
  }

  /** Goes to a run, to the comparison of some, or to the list of all. */
  async goTo(address: RunsAddress): Promise<void> {
    this.address = address
    this.#chooseCompared()
    if (this.comparing) await this.#readCurves()
  }

  #chooseCompared(): void {
    const ids = this.all.filter(({ number }) => this.address.compare.includes(number)).map(({ id }) => id)
    if (ids.length > 0) this.chosen = setOf(...ids)
  }

  /** Reads the curves of the chosen runs that are not there yet, or are longer by now. */
  async #readCurves(): Promise<void> {
    const wanted = this.chosenRuns.filter(({ id, updatedAt }) => this.#readAt[id] !== updatedAt)
    for (let from = 0; from < wanted.length; from += mostRunsAtOnce) {
      const runs = wanted.slice(from, from + mostRunsAtOnce)
      const read = await this.#ask('readRunCurves', { ids: runs.map(({ id }) => id) })
      if (!read) return
      for (const { id, updatedAt } of runs) this.#readAt[id] = updatedAt
      this.curves = mapById([...this.curves.values(), ...read])
    }
  }

  // Changing

  async change(request: ChangeRunRequest): Promise<void> {
    const changed = await this.#ask('changeRun', request)
    if (changed && this.list) {
      this.take({ ...this.list, runs: this.all.map((run) => (run.id === changed.id ? changed : run)) })
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    const names = this.all.filter(({ id }) => ids.includes(id)).map(nameOfRun)
    const list = await this.#ask('deleteRuns', { ids })
    if (!list) return
    this.take(list)
    this.lastAction = {
      text: names.length === 1 ? t('deleted', { name: names[0]! }) : t('deleted-count', { count: names.length }),
      undo: async () => {
        const restored = await this.#ask('restoreRuns', { ids })
        if (!restored) return
        this.take(restored)
        this.lastAction = { text: t('restored', { count: ids.length }) }
      },
    }
  }

  checkpoints(id: string): Promise<readonly CheckpointSummary[] | null> {
    return this.#ask('listCheckpoints', { id })
  }
}

export function countRuns(count: number): string {
  return t('runs-count', { count })
}

/** What the run began with, where that was another run. */
export function describeParent({ parent }: RunSummary, byId: ReadonlyMap<string, RunSummary>): string | null {
  if (!parent) return null
  const known = byId.get(parent.id)
  const { name, step: updates } = parent
  if (known) return t('parent', { run: String(known.number), updates })
  return name === null ? t('parent-deleted', { updates }) : t('parent-named', { name, updates })
}
