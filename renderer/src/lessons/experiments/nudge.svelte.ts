/** One weight, moved a little: what becomes of the cost. Then all weights at once, by the gradient. */
import type { CostAlong, GradientSummary, Parameter } from '#engine/contract/lessons.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asDecimals, asNumber, asPrecise, asShare, asTime, decimalsFor } from './numbers.ts'
import { measureSweep, type Sweep, toParameter } from './sweep-time.ts'
import { type ThreeWeights, chooseThree } from './three-weights.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-nudge.ts'

/** The cost is known at so many values of the weight, from 1 below it to 1 above. */
const points = 61
const middle = (points - 1) / 2
/** h = 0.1, in points. */
const stride = 3
const h = 0.1
/** Digits that all slopes are measured over, and digits that their mean picture is of. */
const sweepDigits = 5000
const pictured = 60

export class Nudge implements Experiment {
  along = $state.raw<CostAlong | null>(null)
  parameter = $state.raw<Parameter | null>(null)
  /** Places in `along` where the person has stopped, and the one where the weight stands. */
  visited = $state.raw<readonly number[]>([])
  at = $state<number>(middle)
  sweep = $state.raw<Sweep | null>(null)
  isSweeping = $state(false)
  three = $state.raw<ThreeWeights | null>(null)
  /** [784] mean of some digits. */
  meanDigit = $state.raw<Float32Array | null>(null)

  #isPrepared = $state(false)

  readonly #place: Place

  constructor(place: Place) {
    this.#place = place
    this.visited = (place.inputs['visited'] ?? []).filter((at) => Number.isInteger(at) && at >= 0 && at < points)
    this.at = this.visited.at(-1) ?? middle
    void this.#prepare((place.inputs['counted'] ?? []).length > 0)
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.#isPrepared && !this.isSweeping
  }

  get isMeasuring(): boolean {
    return !this.isReady
  }

  get middle(): number {
    return middle
  }

  get stride(): number {
    return stride
  }

  /** Neurons of each layer, the pixels first. */
  get sizes(): readonly number[] {
    return [pixelCount, ...this.#place.state.network.layers.map(({ outputs }) => outputs)]
  }

  /** With as many digits as tell neighbours apart. */
  formatCost(cost: number): string {
    const { along } = this
    return asDecimals(cost, along ? decimalsOf(along) : 3).text
  }

  get inputs() {
    return { visited: this.visited, counted: this.sweep ? [1] : [] }
  }

  isMet(condition: string): boolean {
    if (condition === 'raised') return this.along !== null && this.visited.some((at) => at >= middle + stride)
    return this.sweep !== null
  }

  forget(condition: string): void {
    if (condition === 'raised') {
      this.visited = []
      this.at = middle
    } else this.sweep = null
  }

  close(): void {}

  /** Puts the weight there, and leaves a dot. */
  move(at: number): void {
    this.at = at
    if (this.visited.includes(at)) return
    this.visited = [...this.visited, at]
    this.#place.keep(this.inputs)
  }

  /** Asks for the slopes of all weights. */
  async count(): Promise<void> {
    const { ask, bench } = this.#place
    if (this.isSweeping) return
    this.isSweeping = true
    const sweep = await measureSweep(ask, bench, sweepDigits)
    this.isSweeping = false
    if (!sweep) return
    this.sweep = sweep
    this.#place.keep(this.inputs)
  }

  async #prepare(isCounted: boolean): Promise<void> {
    const { ask, bench, state } = this.#place
    const summary = await ask('gradient', { bench, steepest: 1 })
    const last = state.network.layers.length - 1
    const steepest = summary?.steepest.find(({ layer }) => layer === last)
    if (!summary || !steepest) return
    this.parameter = toParameter(steepest)
    this.along = await ask('costAlong', { bench, parameter: this.parameter, points })
    if (isCounted) void this.count()
    await this.#prepareThree(summary)
    this.#isPrepared = true
  }

  async #prepareThree(summary: GradientSummary): Promise<void> {
    const { ask, bench } = this.#place
    const mean = new Float32Array(pixelCount)
    for (let index = 0; index < pictured; index++) {
      const digit = await ask('example', { bench, split: 'training', index })
      digit?.pixels.forEach((level, pixel) => (mean[pixel] = mean[pixel]! + level / pictured))
    }
    const { steepest } = summary
    this.meanDigit = mean
    this.three = chooseThree(mean, summary.silentByPixel, steepest.find(({ layer }) => layer === 0)?.to ?? 0)
  }

  #describe(): Partial<Record<FactOf<'nudge'>, Fact>> {
    const { along, sweep, three } = this
    const weights = this.sizes[0]! * this.sizes[1]!
    return {
      weights: asCount(weights),
      ...(three && { silent: { value: 'idle', text: t('silent') } }),
      ...(along && describeAlong(along)),
      ...(sweep && describeSweep(sweep, weights)),
    }
  }
}

function decimalsOf({ costs }: CostAlong): number {
  return Math.max(4, decimalsFor(costs[middle + stride]! - costs[middle - stride]!))
}

function describeAlong(along: CostAlong): Partial<Record<FactOf<'nudge'>, Fact>> {
  const { value, cost, slope, costs } = along
  const [below, above] = [costs[middle - stride]!, costs[middle + stride]!]
  // As many digits as it takes to work the slope out by hand.
  const decimals = decimalsOf(along)
  const shown = (each: number) => asDecimals(each, decimals)
  const difference = above - below
  const way = above < cost ? 'fall' : above > cost ? 'rise' : 'same'
  return {
    weight: asNumber(value),
    way: { value: way, text: t('way', { way }) },
    before: shown(cost),
    after: shown(above),
    change: { ...shown(above - cost), text: `${above > cost ? '+' : ''}${shown(above - cost).text}` },
    slope: asPrecise(slope),
    promised: { ...shown(slope * h), text: `${slope > 0 ? '+' : ''}${shown(slope * h).text}` },
    below: shown(below),
    above: shown(above),
    'two-point': asPrecise(difference / (2 * h)),
    'minus-two-point': asPrecise(-difference / (2 * h)),
    undivided: asPrecise(difference),
    'divided-by-h': asPrecise(difference / h),
  }
}

function describeSweep(
  { summary, sweepTime, nudgeTime }: Sweep,
  weights: number,
): Partial<Record<FactOf<'nudge'>, Fact>> {
  const { falls, rises, stays } = summary.layers[0]!
  const all = falls + rises + stays
  const oneByOne = nudgeTime * weights
  return {
    falls: asShare(falls / all),
    rises: asShare(rises / all),
    stays: asShare(stays / all),
    'one-sweep': asTime(sweepTime),
    'one-by-one': asTime(oneByOne),
    times: asCount(Number((oneByOne / sweepTime).toPrecision(2))),
  }
}
