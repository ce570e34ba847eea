/** The plane of two weights of the network, all others as they are: the cost over it, and balls that are let go on it. */
import type { Descent, GradientSummary, Parameter, PlaneRequest } from '#engine/contract/lessons.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { Place } from './experiment.ts'
import {
  chooseStart,
  greatestOf,
  type Heights,
  type Lowest,
  lowestOf,
  type Point,
  ratesAround,
  shareOf,
  steadyRate,
  valueAt,
} from './plane.ts'

/** Points on a side: a first look, and then as fine as it is shown. */
const coarse = 11
const fine = 33
/** For a first look, and to choose weights by, as many digits will do. */
const fewDigits = 200
const steps = 60
/** How far each way: until the highest place is as much higher than the lowest, or as many times its cost. */
const ranges = [1, 2, 4, 8]
const [leastHeight, leastTimes] = [0.6, 1.5]

type Plane = NonNullable<PlaneRequest['parameters']>

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
    const parameters = choosePlane(summary, state.network.layers.length - 1)
    const found = await this.#findRange(parameters)
    if (!found) return
    this.plane = parameters
    this.values = found.values
    this.heights = found
    await this.#refine(parameters, found.range)
    if (!this.heights || this.#isClosed) return
    this.referenceRate = steadyRate(this.heights)
    if (this.rate < 0) this.rate = this.rates.indexOf(this.referenceRate)
    const start = chooseStart(this.heights, this.referenceRate)
    const learningRate = this.referenceRate
    this.reference = await ask('descend', { ...sample, parameters, start, learningRate, steps })
  }

  /** Lets the ball go anew; while one is asked for, only the last wish counts. */
  readonly release = oneAtATime(async () => {
    const { plane: parameters, momentum, startPoint: start } = this
    if (!parameters || this.#isClosed) return
    const learningRate = this.rates[this.rate] ?? this.referenceRate
    const { ask } = this.#place
    const roll = await ask('descend', { ...this.#sample, parameters, start, learningRate, momentum, steps })
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

  async #findRange(parameters: Plane) {
    const { ask } = this.#place
    let last: (Heights & { readonly values: Point; readonly range: number }) | null = null
    for (const range of ranges) {
      const surface = this.#isClosed ? null : await ask('surface', { ...this.#glance, parameters, range, grid: coarse })
      if (!surface) return null
      last = { ...surface, range }
      const lowest = lowestOf(surface).cost
      if (greatestOf(surface) - lowest >= Math.min(leastHeight, leastTimes * lowest)) break
    }
    return last
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

/** Two steep weights that lead to the same output, so that the valley lies across; two biases of outputs where no weight does anything. */
function choosePlane({ steepest }: GradientSummary, layer: number): Plane {
  const [first, ...others] = steepest.filter((each) => each.layer === layer && each.slope !== 0)
  const second = others.find(({ to }) => to === first!.to) ?? others[0]
  const plain = ({ from, to }: Parameter) => ({ layer, from, to })
  if (first && second) return [plain(first), plain(second)]
  return [
    { layer, from: null, to: 0 },
    { layer, from: null, to: 1 },
  ]
}
