/** The cost over the space of all weights: the plane of a run that found its way down, and the line from the person's network to another one. */
import type { Between, RunSurface } from '#engine/contract/lessons.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { half, Neighbour } from './neighbour.svelte.ts'
import { asCount, asDecimals, asShare, decimalsFor } from './numbers.ts'
import { RunPath } from './run-path.svelte.ts'

export class Landscape implements Experiment {
  readonly run: RunPath
  readonly neighbour: Neighbour

  readonly #place: Place

  /** `digits`: how many costs are measured on, half as many over the plane. */
  constructor(place: Place, digits = 1000) {
    this.#place = place
    this.run = new RunPath(place, digits / 2)
    this.neighbour = new Neighbour(place, digits)
    void this.#resume()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    // A finer look changes no number.
    return (this.run.surface !== null || !this.run.isBusy) && !this.neighbour.isBusy
  }

  get isMeasuring(): boolean {
    return this.run.isBusy || this.neighbour.isBusy
  }

  get inputs() {
    return { trained: this.run.surface ? [1] : [], walked: this.neighbour.walk ? [1] : [] }
  }

  isMet(condition: string): boolean {
    return condition === 'trained' ? this.run.surface !== null : this.neighbour.walk !== null
  }

  forget(condition: string): void {
    if (condition === 'trained') this.run.surface = null
    else this.neighbour.walk = null
  }

  close(): void {
    this.run.close()
    this.neighbour.close()
  }

  async train(): Promise<void> {
    await this.run.train()
    this.#place.keep(this.inputs)
  }

  async walk(): Promise<void> {
    await this.neighbour.visit()
    this.#place.keep(this.inputs)
  }

  async #resume(): Promise<void> {
    const { inputs } = this.#place
    const has = (name: string) => (inputs[name] ?? []).length > 0
    await Promise.all([has('trained') && this.run.train(), has('walked') && this.neighbour.visit()])
  }

  #describe(): Partial<Record<FactOf<'landscape'>, Fact>> {
    const { run, neighbour } = this
    return {
      hidden: asCount(this.#place.state.network.layers.length - 1),
      parameters: asCount(run.parameters),
      lent: { value: run.isLent ? 'yes' : 'no', text: run.isLent ? 'yes' : 'no' },
      ...(run.surface && describeRun(run.surface)),
      ...(neighbour.walk && describeWalk(neighbour.walk)),
    }
  }
}

type Told = Partial<Record<FactOf<'landscape'>, Fact>>

function describeRun({ path, shares }: RunSurface): Told {
  const [cost, shadow] = [path.costs[0]!, path.shadows[0]!]
  const gap = Number(cost.toFixed(2)) - Number(shadow.toFixed(2))
  return {
    points: asCount(path.costs.length),
    first: asShare(shares[0]),
    second: asShare(shares[1]),
    both: asShare(shares[0] + shares[1]),
    rest: asShare(1 - shares[0] - shares[1]),
    'start-cost': asDecimals(cost, 2),
    'start-shadow': asDecimals(shadow, 2),
    'start-gap': asDecimals(Math.abs(gap), 2),
    side: gap > 0 ? { value: 'above', text: 'above' } : { value: 'below', text: 'below' },
    'end-cost': asDecimals(path.costs.at(-1)!, 2),
    'end-shadow': asDecimals(path.shadows.at(-1)!, 2),
  }
}

function describeWalk({ costs, accuracies, distance }: Between): Told {
  const [own, middle, other] = [costs[0]!, costs[half]!, costs.at(-1)!]
  if (![own, middle, other].every(Number.isFinite)) return {}
  const decimals = decimalsFor(middle - own)
  // Of the numbers as they are shown, so that their difference comes out to the last digit.
  const shown = (cost: number) => Number(cost.toFixed(decimals))
  const hill = shown(middle) - shown(own)
  const is = middle > Math.max(own, other) ? 'higher' : middle < Math.min(own, other) ? 'lower' : 'between'
  const peak = costs.reduce((highest, cost) => Math.max(highest, cost), -Infinity)
  return {
    middle: { value: is, text: is },
    'own-cost': asDecimals(own, decimals),
    'half-cost': asDecimals(middle, decimals),
    'other-cost': asDecimals(other, decimals),
    hill: asDecimals(hill, decimals),
    'minus-hill': asDecimals(-hill, decimals),
    'own-accuracy': asShare(accuracies[0]!),
    'other-accuracy': asShare(accuracies.at(-1)!),
    peak: asDecimals(peak, decimals),
    'peak-accuracy': asShare(accuracies[costs.indexOf(peak)]!),
    distance: asDecimals(distance, 1),
  }
}
