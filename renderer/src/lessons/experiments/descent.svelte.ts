/** Gradient descent as a ball on the plane of two weights, without and with inertia. */
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-descent.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asDecimals, asNumber, asPrecise } from './numbers.ts'
import { isLarge } from './network-size.ts'
import { bendOf, leastBend } from './let-go.ts'
import { cutToMap } from './map-edge.ts'
import { angleToLowest } from './plane.ts'
import { formatShort } from './precision.ts'
import { TwoWeights } from './two-weights.svelte.ts'

/** From this μ on a ball has inertia worth looking at. */
const leastMomentum = 0.5

export class GradientDescent implements Experiment {
  readonly two: TwoWeights
  hasDropped = $state(false)
  hasSwung = $state(false)

  readonly #place: Place

  /** `digits`: how many all costs are measured on; fewer for a large network, so that a ball follows the hand. */
  constructor(place: Place, digits = isLarge(place.state.network) ? 250 : 1000) {
    this.#place = place
    this.two = new TwoWeights(place, digits)
    void this.#resume()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.two.isReady
  }

  get inputs() {
    const { two } = this
    return {
      dropped: this.hasDropped ? [1] : [],
      swung: this.hasSwung ? [1] : [],
      start: two.start ?? [],
      set: [two.rate, two.momentum],
    }
  }

  isMet(condition: string): boolean {
    if (condition === 'dropped') return this.hasDropped && this.two.reference !== null
    return this.hasSwung && this.two.roll !== null
  }

  forget(condition: string): void {
    if (condition === 'dropped') this.hasDropped = false
    else {
      this.hasSwung = false
      this.two.momentum = 0
    }
  }

  close(): void {
    this.two.close()
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
    await this.two.prepare()
    this.hasSwung = has('swung')
    await this.two.release()
  }

  #describe(): Partial<Record<FactOf<'descent'>, Fact>> {
    const { two } = this
    return {
      ...describeFirstStep(two),
      ...(this.isMet('dropped') && describeFall(two)),
      ...(this.isMet('swung') && describeSwing(two)),
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
    rate: { value: referenceRate, text: formatShort(referenceRate) },
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

function describeFall({ reference, lowest, heights }: TwoWeights): Told {
  if (!reference || !lowest || !heights) return {}
  const angle = angleToLowest(
    [reference.xs[0]!, reference.ys[0]!],
    [reference.slopes[0][0]!, reference.slopes[1][0]!],
    lowest.at,
  )
  const costs = [...reference.costs]
  const bent = bendOf(reference, heights, lowest.at) >= leastBend ? 'bend' : 'straight'
  return {
    way: { value: bent, text: t('way', { way: bent }) },
    angle: { value: angle, text: `${Math.round(angle)}°` },
    'cost-start': asNumber(costs[0]!),
    'cost-end': asNumber(costs.at(-1)!),
    climbs: asCount(climbsOf(costs)),
    steps: asCount(costs.length - 1),
  }
}

function describeSwing({ roll, rolledWith, heights }: TwoWeights): Told {
  if (!roll || !heights) return {}
  const climbs = climbsOf([...roll.costs])
  const way = cutToMap(roll, heights).isAway ? 'away' : climbs > 0 ? 'yes' : 'no'
  return {
    momentum: { value: rolledWith, text: formatShort(rolledWith) },
    'swing-climbs': asCount(climbs),
    climbed: { value: way, text: way },
  }
}

/** Steps with which the cost rose. */
function climbsOf(costs: readonly number[]): number {
  return costs.filter((cost, index) => index > 0 && cost > costs[index - 1]!).length
}
