/**
 * What is said of a bench's run: judged at its end and, on the bench that is followed, at the end of each epoch, once for a state of the weights. The cure comes a
 * moment after the finding where a learning rate has to be tried first.
 */
import type { Bench } from '#engine/bench/bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Cure, Finding, Outcome } from '#engine/contract/outcome.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { copyNetwork, isFiniteNetwork } from '#engine/network/network.ts'
import type { Model } from '#engine/training/model.ts'
import { concernsRate, findChange } from './cure.ts'
import { judge, needsLayers } from './judge.ts'
import { lookedAt, readCourse, readLayers, type Layers } from './measure.ts'
import { findRate } from './try-rates.ts'

/** The part of a run's time that looking at it may take, after the first look. */
const mostOfTime = 0.01

/** Of which weights of which run. */
type Place = { readonly model: Model; readonly watch: Model['watch']; readonly step: number; readonly isOver: boolean }

/** A cure that has been found, and for what. */
type Offer = {
  readonly watch: Model['watch']
  readonly kind: Finding['kind']
  readonly learningRate: number
  readonly cure: Cure | null
}

type Judgement = { readonly place: Place; readonly done: Promise<Outcome | null> }

export class Outcomes {
  /** What was said last; null for nothing. */
  current: Outcome | null = null
  readonly #bench: Bench
  readonly #tell: (outcome: Outcome | null) => void
  #judgement: Judgement | undefined
  /** Holds for the rest of the run, until something else is the matter or the learning rate is changed by hand. */
  #offered: Offer | undefined
  #epoch = 0
  /** Before then, in milliseconds of `performance.now()`, a run under way is left alone. */
  #restUntil = 0

  /** `tell` is called whenever there is something else to say. */
  constructor(bench: Bench, tell: (outcome: Outcome | null) => void = () => {}) {
    this.#bench = bench
    this.#tell = tell
  }

  /** The bench has told a state: says nothing of a network that is another now, and judges a run that is over. */
  takeState(): void {
    const { model, status, current, sweep } = this.#bench
    const place = this.#judgement?.place
    if (place && (place.model !== model || place.watch !== model.watch || isOlder(place, model))) this.#forget()
    this.#epoch = Math.min(this.#epoch, model.progression.epoch)
    const isOver = (status === 'finished' || status === 'stopped') && !current && !sweep
    if (isOver) void this.judge().catch(noneIfExpected)
  }

  /** Training has gone on: at an epoch's end it is looked at, unless that was so lately that it would take more than its part of the time. */
  takeProgress(): void {
    const { model, status, sweep } = this.#bench
    const { epoch } = model.progression
    const start = performance.now()
    if (epoch <= this.#epoch || status !== 'training' || sweep || start < this.#restUntil) return
    this.#epoch = epoch
    // Until it is done there is no other.
    this.#restUntil = Infinity
    void this.judge()
      .catch(noneIfExpected)
      .finally(() => {
        const end = performance.now()
        this.#restUntil = end + (end - start) * (1 / mostOfTime - 1)
      })
  }

  /** What is to be said now; null for nothing, and before the first update. Resolves once the cure is known. Throws `bad-data`. */
  judge(): Promise<Outcome | null> {
    const { model, current } = this.#bench
    const place: Place = { model, watch: model.watch, step: model.progression.step, isOver: !current }
    const known = this.#judgement
    if (known && isSame(known.place, place)) return known.done
    const mine: Judgement = {
      place,
      done: Promise.resolve().then(() => this.#judge(place, () => this.#judgement === mine)),
    }
    this.#judgement = mine
    return mine.done
  }

  /** The finding alone, as the network is now, without a cure; nothing is told of it. Throws `bad-data`. */
  async look(): Promise<Outcome | null> {
    const { model, settings, current } = this.#bench
    const { step } = model.progression
    const isOver = !current
    const finding = await this.#find(model, settings, isOver)
    return finding && { step, isOver, finding, isSeeking: false, cure: null }
  }

  async #judge({ model, watch, step, isOver }: Place, isNewest: () => boolean): Promise<Outcome | null> {
    const { settings } = this.#bench
    const finding = await this.#find(model, settings, isOver)
    if (!isNewest()) return null
    const change = finding && findChange(finding, settings)
    if (!finding || !change || !concernsRate(finding)) {
      return this.#say(finding && { step, isOver, finding, isSeeking: false, cure: change })
    }
    // What was offered of the same finding an epoch ago still holds.
    const earlier = this.#offered
    if (earlier?.watch === watch && earlier.kind === finding.kind && earlier.learningRate === settings.learningRate) {
      return this.#say({ step, isOver, finding, isSeeking: false, cure: earlier.cure })
    }
    this.#say({ step, isOver, finding, isSeeking: true, cure: null })
    const cure = await this.#complete(change, settings, isNewest)
    if (!isNewest()) return null
    this.#offered = { watch, kind: finding.kind, learningRate: settings.learningRate, cure }
    return this.#say({ step, isOver, finding, isSeeking: false, cure })
  }

  async #find(model: Model, settings: Settings, isOver: boolean): Promise<Finding | null> {
    const course = readCourse(model, isOver)
    if (!course) return null
    const layers = needsLayers(course) ? await this.#look(model, settings) : null
    return judge(settings, course, layers)
  }

  async #look(model: Model, settings: Settings): Promise<Layers | null> {
    if (!isFiniteNetwork(model.network)) return null
    const { shared } = this.#bench
    // A copy, since training goes on.
    const network = copyNetwork(model.network)
    const { digits, split } = await shared.dataSets.load(settings.data, settings.seed)
    const layers = await withComputation(shared, settings, network, lookedAt.answers, (computation) =>
      readLayers(network, computation, settings, digits, split),
    )
    return layers ?? null
  }

  /** The change with a learning rate that learns, where another is needed; null where nothing would be different, or there is no memory to try. */
  async #complete(change: Cure, settings: Settings, isWanted: () => boolean): Promise<Cure | null> {
    const learningRate = await findRate(this.#bench, { ...settings, ...change }, isWanted).catch(noneIfExpected)
    if (learningRate === null) return null
    const cure = { ...change, ...(learningRate !== settings.learningRate && { learningRate }) }
    return Object.keys(cure).length > 0 ? cure : null
  }

  #say(outcome: Outcome | null): Outcome | null {
    if (outcome === null && this.current === null) return null
    this.current = outcome
    this.#tell(outcome)
    return outcome
  }

  #forget(): void {
    this.#judgement = undefined
    this.#epoch = 0
    this.#restUntil = 0
    this.#say(null)
  }
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.model === other.model && one.watch === other.watch && one.step === other.step && one.isOver === other.isOver
  )
}

/** Training has gone back behind what was judged. */
function isOlder({ step }: Place, { progression }: Model): boolean {
  return progression.step < step
}

/** Without the digits or the memory there is nothing to say; anything else is a bug. */
function noneIfExpected(error: unknown): null {
  if (error instanceof InklingError) return null
  throw error
}
