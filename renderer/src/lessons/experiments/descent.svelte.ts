/** Gradient descent as a ball: on the plane of two weights, and whether two networks that have rolled down lie in the same valley. */
import type { Between } from '#engine/contract/lessons.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { half, Neighbour } from './neighbour.svelte.ts'
import { asCount, asDecimals, asNumber, asPrecise, asShare, decimalsFor } from './numbers.ts'
import { angleToLowest } from './plane.ts'
import { TwoWeights } from './two-weights.svelte.ts'

/** From this angle on, in degrees, the way down clearly points beside the lowest point. */
const leastBend = 12
/** From this μ on a ball has inertia worth looking at. */
const leastMomentum = 0.5

export class GradientDescent implements Experiment {
  readonly two: TwoWeights
  readonly neighbour: Neighbour
  hasDropped = $state(false)
  hasSwung = $state(false)

  readonly #place: Place

  /** `digits`: how many all costs are measured on. */
  constructor(place: Place, digits = 1000) {
    this.#place = place
    this.two = new TwoWeights(place, digits)
    this.neighbour = new Neighbour(place, digits)
    void this.#resume()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.two.isReady && !this.neighbour.isBusy
  }

  get inputs() {
    const { two, neighbour } = this
    return {
      dropped: this.hasDropped ? [1] : [],
      swung: this.hasSwung ? [1] : [],
      start: two.start ?? [],
      set: [two.rate, two.momentum],
      walked: neighbour.walk ? [1] : [],
    }
  }

  isMet(condition: string): boolean {
    if (condition === 'dropped') return this.hasDropped && this.two.reference !== null
    if (condition === 'swung') return this.hasSwung && this.two.roll !== null
    return this.neighbour.walk !== null
  }

  forget(condition: string): void {
    if (condition === 'dropped') this.hasDropped = false
    else if (condition === 'swung') {
      this.hasSwung = false
      this.two.momentum = 0
    } else this.neighbour.walk = null
  }

  close(): void {
    this.two.close()
    this.neighbour.close()
  }

  /** Lets the ball go where it lies. */
  drop(): void {
    this.hasDropped = true
    this.#keep()
  }

  /** Takes what is set now, and lets the ball roll with it. */
  async roll(): Promise<void> {
    await this.two.release()
    if (this.two.rolledWith >= leastMomentum) this.hasSwung = true
    this.#keep()
  }

  async walk(): Promise<void> {
    await this.neighbour.visit()
    this.#keep()
  }

  #keep(): void {
    this.#place.keep(this.inputs)
  }

  async #resume(): Promise<void> {
    const { inputs } = this.#place
    const has = (name: string) => (inputs[name] ?? []).length > 0
    const [x, y] = inputs['start'] ?? []
    if (x !== undefined && y !== undefined) this.two.start = [x, y]
    const [rate, momentum] = inputs['set'] ?? []
    if (rate !== undefined && momentum !== undefined) [this.two.rate, this.two.momentum] = [rate, momentum]
    this.hasDropped = has('dropped')
    if (has('walked')) void this.neighbour.visit()
    await this.two.prepare()
    this.hasSwung = has('swung')
    await this.two.release()
  }

  #describe(): Partial<Record<FactOf<'descent'>, Fact>> {
    const { two, neighbour } = this
    return {
      hidden: asCount(this.#place.state.network.layers.length - 1),
      ...describeFirstStep(two),
      ...(this.isMet('dropped') && describeFall(two)),
      ...(this.isMet('swung') && describeSwing(two)),
      ...(neighbour.walk && describeWalk(neighbour.walk)),
    }
  }
}

type Told = Partial<Record<FactOf<'descent'>, Fact>>

/** Numbers with which the step can be worked out by hand. */
function describeFirstStep({ reference, referenceRate }: TwoWeights): Told {
  if (!reference) return {}
  const [theta, slope] = [reference.xs[0]!, reference.slopes[0][0]!]
  const step = referenceRate * slope
  return {
    rate: { value: referenceRate, text: String(referenceRate) },
    'theta-zero': asDecimals(theta, 2),
    'theta-one': asDecimals(reference.ys[0]!, 2),
    'slope-zero': asPrecise(slope),
    'slope-one': asPrecise(reference.slopes[1][0]!),
    next: asPrecise(theta - step),
    uphill: asPrecise(theta + step),
    'without-rate': asPrecise(theta - slope),
    'only-step': asPrecise(-step),
  }
}

function describeFall({ reference, lowest }: TwoWeights): Told {
  if (!reference || !lowest) return {}
  const angle = angleToLowest(
    [reference.xs[0]!, reference.ys[0]!],
    [reference.slopes[0][0]!, reference.slopes[1][0]!],
    lowest.at,
  )
  const costs = [...reference.costs]
  return {
    way: angle >= leastBend ? { value: 'bend', text: 'in a bend' } : { value: 'straight', text: 'straight' },
    angle: { value: angle, text: `${Math.round(angle)}°` },
    'cost-start': asNumber(costs[0]!),
    'cost-end': asNumber(costs.at(-1)!),
    lowest: asNumber(lowest.cost),
    climbs: asCount(climbsOf(costs)),
    steps: asCount(costs.length - 1),
  }
}

function describeSwing({ roll, rolledWith, lowest }: TwoWeights): Told {
  if (!roll || !lowest) return {}
  const climbs = climbsOf([...roll.costs])
  return {
    momentum: { value: rolledWith, text: String(rolledWith) },
    'swing-climbs': asCount(climbs),
    climbed: { value: climbs > 0 ? 'yes' : 'no', text: climbs > 0 ? 'yes' : 'no' },
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
  return {
    middle: { value: is, text: is },
    'own-cost': asDecimals(own, decimals),
    'half-cost': asDecimals(middle, decimals),
    'other-cost': asDecimals(other, decimals),
    hill: asDecimals(hill, decimals),
    'minus-hill': asDecimals(-hill, decimals),
    'own-accuracy': asShare(accuracies[0]!),
    'half-accuracy': asShare(accuracies[half]!),
    'other-accuracy': asShare(accuracies.at(-1)!),
    peak: asNumber(Math.max(...costs)),
    'peak-accuracy': asShare(accuracies[costs.indexOf(Math.max(...costs))]!),
    distance: asNumber(distance),
  }
}

/** Steps with which the cost rose. */
function climbsOf(costs: readonly number[]): number {
  return costs.filter((cost, index) => index > 0 && cost > costs[index - 1]!).length
}
