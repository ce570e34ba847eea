/** The plane of two weights of the network, all others as they are: the cost over it, and balls that are let go on it. */
import type { Descent, GradientSummary, Parameter, PlaneRequest } from '#engine/contract/lessons.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { Place } from './experiment.ts'
import { chooseStart, clearWorth, ratesAround, steadyRate } from './let-go.ts'
import { greatestOf, type Heights, type Lowest, lowestOf, type Point, shareOf, valueAt } from './plane.ts'

/** Points on a side: a first look, and then as fine as it is shown. */
const coarse = 11
const fine = 33
/** For a first look, and to choose weights by, as many digits will do. */
const fewDigits = 200
/** Steps of a ball: more where it shows so much more with them. */
const [usualSteps, moreSteps, worthSteps] = [60, 150, 0.05]
/** How far each way: where the highest place is as much higher than the lowest, or as many times its cost and not hardly higher. */
const ranges = [1, 2, 4, 8]
const [leastHeight, leastTimes, leastRise] = [0.6, 1.5, 0.1]
/** Looks at planes until a ball would show on one what descent does; the best of so many is taken. */
const mostLooks = 16
/** The steepest weights, of which pairs are made. */
const mostWeights = 8

type Plane = NonNullable<PlaneRequest['parameters']>
type Look = Heights & { readonly parameters: Plane; readonly values: Point; readonly range: number }

export class TwoWeights {
  heights = $state.raw<Heights | null>(null)
  /** Weights, or biases where no weight does anything. */
  plane = $state.raw<Plane | null>(null)
  values = $state.raw<Point>([0, 0])
  /** A ball without momentum from the place and with the rate that were chosen for it. */
  reference = $state.raw<Descent | null>(null)
  referenceRate = $state(1)
  /** What the person has set: shares of the plane from −1 to 1, a place in `rates` (−1 before that), μ. */
  start = $state.raw<Point | null>(null)
  rate = $state(-1)
  momentum = $state(0)
  /** The ball of what is set, and the μ that it rolled with. */
  roll = $state.raw<Descent | null>(null)
  rolledWith = $state(0)

  readonly lowest: Lowest | null = $derived(this.heights && lowestOf(this.heights))
  readonly rates: readonly number[] = $derived(ratesAround(this.referenceRate))

  readonly #place: Place
  /** What every question is about. */
  readonly #sample: { readonly bench: string; readonly digits: number }
  #isClosed = false
  #steps = usualSteps

  constructor(place: Place, digits: number) {
    this.#place = place
    this.#sample = { bench: place.bench, digits }
  }

  get isReady(): boolean {
    return this.reference !== null
  }

  /** In the plane's own numbers. */
  get startPoint(): Point {
    const { heights, start, reference } = this
    if (!heights) return [0, 0]
    if (start) return [valueAt(heights.xs, start[0]), valueAt(heights.ys, start[1])]
    return reference ? [reference.xs[0]!, reference.ys[0]!] : [0, 0]
  }

  close(): void {
    this.#isClosed = true
  }

  async prepare(): Promise<void> {
    const { ask, state } = this.#place
    const sample = this.#sample
    const summary = await ask('gradient', { ...this.#glance, steepest: 200 })
    if (!summary) return
    const found = await this.#findPlane(planesOf(summary, state.network.layers.length - 1))
    if (!found) return
    const { parameters } = found
    this.plane = parameters
    this.values = found.values
    this.heights = found
    await this.#refine(parameters, found.range)
    if (!this.heights || this.#isClosed) return
    this.referenceRate = steadyRate(this.heights)
    if (this.rate < 0) this.rate = this.rates.indexOf(this.referenceRate)
    const learningRate = this.referenceRate
    const { start, steps } = chooseRoll(this.heights, learningRate)
    this.#steps = steps
    this.reference = await ask('descend', { ...sample, parameters, start, learningRate, steps })
  }

  /** Lets the ball go anew; while one is asked for, only the last wish counts. */
  readonly release = oneAtATime(async () => {
    const { plane: parameters, momentum, startPoint: start } = this
    if (!parameters || this.#isClosed) return
    const learningRate = this.rates[this.rate] ?? this.referenceRate
    const { ask } = this.#place
    const request = { ...this.#sample, parameters, start, learningRate, momentum, steps: this.#steps }
    const roll = await ask('descend', request)
    if (!roll) return
    this.roll = roll
    this.rolledWith = momentum
  })

  /** Takes the ball to a place of the plane. */
  moveTo([x, y]: Point): void {
    if (!this.heights) return
    const within = (share: number) => Math.min(1, Math.max(-1, share))
    this.start = [within(shareOf(this.heights.xs, x)), within(shareOf(this.heights.ys, y))]
  }

  /** The first plane on which a ball shows clearly what descent does, or the best of those that were looked at. */
  async #findPlane(planes: readonly Plane[]): Promise<Look | null> {
    const { ask } = this.#place
    let best: { readonly look: Look; readonly worth: number } | null = null
    let looks = 0
    for (const parameters of planes) {
      for (const range of ranges) {
        const isLast = range === ranges.at(-1)
        const surface = this.#isClosed
          ? null
          : await ask('surface', { ...this.#glance, parameters, range, grid: coarse })
        if (!surface) return null
        looks++
        const lowest = lowestOf(surface).cost
        const isHigh = greatestOf(surface) - lowest >= Math.min(leastHeight, Math.max(leastTimes * lowest, leastRise))
        if (!isHigh && !(isLast && !best)) continue
        const { worth } = chooseStart(surface, steadyRate(surface), usualSteps)
        if (!best || worth > best.worth) best = { look: { ...surface, parameters, range }, worth }
        if (best.worth >= clearWorth || looks >= mostLooks) return best.look
      }
    }
    return best?.look ?? null
  }

  async #refine(parameters: Plane, range: number): Promise<void> {
    const { ask } = this.#place
    const surface = this.#isClosed ? null : await ask('surface', { ...this.#sample, parameters, range, grid: fine })
    this.heights = surface
  }

  get #glance() {
    const { bench, digits } = this.#sample
    return { bench, digits: Math.min(digits, fewDigits) }
  }
}

/** Where the ball is let go, and for how many steps. */
function chooseRoll(heights: Heights, rate: number): { readonly start: Point; readonly steps: number } {
  const [usual, longer] = [chooseStart(heights, rate, usualSteps), chooseStart(heights, rate, moreSteps)]
  return longer.worth > usual.worth + worthSteps
    ? { start: longer.at, steps: moreSteps }
    : { start: usual.at, steps: usualSteps }
}

/**
 * Pairs of steep weights, the steepest first, before all others those that lead to the same output: their valley mostly lies across. Two biases of outputs
 * where no weight does anything.
 */
function planesOf({ steepest }: GradientSummary, layer: number): readonly Plane[] {
  const plain = ({ from, to }: Parameter) => ({ layer, from, to })
  const steep = steepest.filter((each) => each.layer === layer && each.slope !== 0)
  const pairs = steep
    .slice(0, mostWeights)
    .flatMap((second, index) =>
      steep.slice(0, index).map((first) => ({ first, second, isSame: first.to === second.to })),
    )
  // In their order otherwise.
  pairs.sort((one, other) => Number(other.isSame) - Number(one.isSame))
  if (pairs.length > 0) return pairs.map(({ first, second }) => [plain(first), plain(second)])
  return [
    [
      { layer, from: null, to: 0 },
      { layer, from: null, to: 1 },
    ],
  ]
}
