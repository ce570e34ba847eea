/** Four costs: ten outputs that can be dragged, what each cost says of them and which way it pushes them, and four runs from one start. */
import type { Cost } from '#engine/contract/settings.ts'
import { classCount } from '#engine/contract/pictures.ts'
import type { Prediction } from '#engine/contract/prediction.ts'
import type { History } from '#engine/contract/training.ts'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { formatFixed } from '#words/numbers.ts'
import type { Experiment, Fact, Facts, Inputs, Place } from './experiment.ts'
import { answerOf, type CostId, costOf, type CostRow, costRows, isRight, slopesOf } from './four-costs.ts'
import { asDecimals, asNumber, asPrecise, asShare } from './numbers.ts'

/** Outputs, and the digit that they should say. */
export type Answer = { readonly outputs: readonly number[]; readonly truth: number }

/** What a run has come to: the share read right, batch by batch in means, and on validation digits at its end. */
export type Ran = { readonly curve: readonly number[]; readonly accuracy: number; readonly cost: number }

/** By how much a right answer has to cost more than a wrong one before it is noticed. */
const clearly = 1.25
/** The true output counts as sunk from here on. */
const sunk = 0.05
/** Digits among which one is looked for whose outputs are not settled. */
const looked = 40
const curvePoints = 28
/** Where the network's own outputs are all near 0 or 1. */
const fallback: Answer = { outputs: [0, 0, 0, 0.3, 0, 0.1, 0, 0, 0.6, 0], truth: 8 }

const mse = ({ outputs, truth }: Answer) => costOf('mean-squared-error', outputs, truth)

export class Costs implements Experiment {
  /** As the person has dragged it; null before there is a picture. */
  answer = $state.raw<Answer | null>(null)
  /** The dearest right answer that was made, and the cheapest wrong one, by the mean squared error. */
  dearRight = $state.raw<Answer | null>(null)
  cheapWrong = $state.raw<Answer | null>(null)
  #hasSunk = $state(false)
  /** An answer of the network, rounded to tenths. */
  byHand = $state.raw<Answer | null>(null)
  ran = $state.raw<Partial<Readonly<Record<CostId, Ran>>>>({})
  isRunning = $state(false)

  readonly #place: Place
  readonly #data: string
  /** What the network answered to the picture. */
  #own = $state.raw<Answer | null>(null)
  /** The picture that was asked about. */
  #asked: unknown = null
  #isClosed = false

  /** `data`: what the four learn from. */
  constructor(place: Place, data = 'mnist-10k') {
    this.#place = place
    this.#data = data
    const { inputs } = place
    this.answer = readAnswer(inputs['answer'])
    this.dearRight = readAnswer(inputs['right'])
    this.cheapWrong = readAnswer(inputs['wrong'])
    this.#hasSunk = (inputs['sunk'] ?? []).length > 0
    // Bars that were dragged stay as they are until something else is drawn.
    if (this.answer) this.#asked = place.input()
    void this.#prepare()
    if ((inputs['ran'] ?? []).length > 0) void this.run()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.byHand !== null && !this.isRunning
  }

  get isMeasuring(): boolean {
    return this.isRunning
  }

  get hasRun(): boolean {
    return costRows.every(({ id }) => this.ran[id] !== undefined)
  }

  get canRestore(): boolean {
    return this.#own !== null
  }

  get isFound(): boolean {
    const { dearRight, cheapWrong } = this
    return dearRight !== null && cheapWrong !== null && mse(dearRight) > clearly * mse(cheapWrong)
  }

  get inputs(): Inputs {
    return {
      answer: writeAnswer(this.answer),
      right: writeAnswer(this.dearRight),
      wrong: writeAnswer(this.cheapWrong),
      sunk: this.#hasSunk ? [1] : [],
      ran: this.hasRun ? [1] : [],
    }
  }

  isMet(condition: string): boolean {
    switch (condition) {
      case 'drawn':
        return this.answer !== null
      case 'found':
        return this.isFound
      case 'sunk':
        return this.#hasSunk
      default:
        return this.hasRun
    }
  }

  forget(condition: string): void {
    if (condition === 'found') this.dearRight = this.cheapWrong = null
    else if (condition === 'sunk') this.#hasSunk = false
    else if (condition === 'raced') this.ran = {}
    if (condition === 'found' || condition === 'sunk') this.restore()
  }

  close(): void {
    this.#isClosed = true
  }

  /** Another one whenever `look` is due. */
  get moment(): unknown {
    return [this.#place.input()]
  }

  /** Takes the network's answer to what lies on the pad, if that is new. */
  look(): Promise<void> {
    return this.#ask()
  }

  /** Puts an output at this height, 0 to 1. */
  drag(digit: number, height: number): void {
    const { answer } = this
    if (!answer) return
    // The cross-entropy has no number for a right output of 0.
    const level = Math.round(Math.min(1, Math.max(digit === answer.truth ? 0.01 : 0, height)) * 100) / 100
    this.#take({ ...answer, outputs: answer.outputs.map((output, each) => (each === digit ? level : output)) })
  }

  /** Says which digit is the right one. */
  mean(truth: number): void {
    if (this.answer) this.#take({ ...this.answer, truth })
  }

  /** The outputs are the network's own again. */
  restore(): void {
    if (this.#own && this.answer) this.#take({ ...this.#own, truth: this.answer.truth })
  }

  /** Keeps what has been dragged: when a bar is let go. */
  settle(): void {
    this.#place.keep(this.inputs)
  }

  /** Trains one network for each cost, one after the other. */
  async run(): Promise<void> {
    if (this.isRunning) return
    this.isRunning = true
    this.ran = {}
    for (const runner of costRows) {
      const ran = this.#isClosed ? null : await this.#train(runner)
      if (!ran) break
      this.ran = { ...this.ran, [runner.id]: ran }
    }
    this.isRunning = false
    if (this.hasRun) this.#place.keep(this.inputs)
  }

  #take(answer: Answer): void {
    this.answer = answer
    const cost = mse(answer)
    if (isRight(answer.outputs, answer.truth)) {
      if (!this.dearRight || cost > mse(this.dearRight)) this.dearRight = answer
    } else if (answerOf(answer.outputs) !== answer.truth && (!this.cheapWrong || cost < mse(this.cheapWrong))) {
      this.cheapWrong = answer
    }
    if (answer.outputs[answer.truth]! <= sunk) this.#hasSunk = true
  }

  readonly #ask = oneAtATime(async () => {
    const input = this.#place.input()
    if (input.kind === 'none' || this.#asked === input) return
    const { ask, bench } = this.#place
    const prediction = await ask('predict', { bench, pixels: input.pixels })
    if (!prediction) return
    const isFirst = this.#asked === null
    this.#asked = input
    this.#own = readOutputs(prediction, input.kind === 'example' ? input.label : prediction.digit)
    this.answer = this.#own
    if (!isFirst) this.#place.keep(this.inputs)
  })

  /** An answer of the network to some digit that is torn between several, in numbers that can be worked with by hand. */
  async #prepare(): Promise<void> {
    const { ask, bench } = this.#place
    let best = fallback
    let mostShown = 0
    for (let index = 0; index < looked; index++) {
      const digit = await ask('example', { bench, split: 'validation', index })
      const prediction = digit && (await ask('predict', { bench, pixels: digit.pixels }))
      if (!prediction) break
      const { outputs, truth } = readOutputs(prediction, digit.label)
      const tenths = outputs.map((output) => Math.round(output * 10) / 10)
      const shown = tenths.filter((output) => output > 0).length
      // Three or four numbers to be squared are enough.
      if (tenths[truth]! > 0 && tenths[truth]! < 1 && shown > mostShown && shown <= 4) {
        mostShown = shown
        best = { outputs: tenths, truth }
      }
    }
    this.byHand = mostShown > 1 ? best : fallback
  }

  /** The person's layers and seed, one pass over the ten thousand digits, with a learning rate that suits the cost. */
  async #train({ cost, output }: CostRow): Promise<Ran | null> {
    const { ask, state } = this.#place
    const { hidden, seed } = state.settings
    const settings = { ...defaultSettings, data: this.#data, optimiser: 'sgd', hidden, seed, cost, output } as const
    const learningRate = recommendedRate(settings)
    const opened = await ask('openBench', { from: { settings: { ...settings, epochs: 1, learningRate } } })
    if (!opened) return null
    const { bench } = opened
    await ask('step', { bench, unit: 'epoch' })
    const history = await ask('history', { bench })
    void ask('closeBench', { bench })
    if (!history) return null
    const { accuracy, cost: costs } = history.validation
    return { curve: meanAccuracies(history), accuracy: accuracy.at(-1) ?? NaN, cost: costs.at(-1) ?? NaN }
  }

  #describe(): Partial<Record<FactOf<'costs'>, Fact>> {
    const { answer, byHand, dearRight, cheapWrong } = this
    return {
      ...(answer && describeAnswer(answer)),
      ...(this.isFound && { 'right-cost': asNumber(mse(dearRight!)), 'wrong-cost': asNumber(mse(cheapWrong!)) }),
      ...(byHand && describeByHand(byHand)),
      ...(this.#hasSunk && answer && describePushes(answer)),
      ...(this.hasRun && this.#describeRuns()),
    }
  }

  #describeRuns(): Partial<Record<FactOf<'costs'>, Fact>> {
    const of = (id: CostId) => this.ran[id]!
    const worst = costRows.reduce((one, other) => (of(other.id).accuracy < of(one.id).accuracy ? other : one))
    return {
      worst: { value: worst.id, text: worst.title },
      'score-mse': asShare(of('mse').accuracy),
      'score-ce': asShare(of('ce').accuracy),
      'score-mae': asShare(of('mae').accuracy),
      'score-hinge': asShare(of('hinge').accuracy),
      'cost-mse': asNumber(of('mse').cost),
      'cost-ce': asNumber(of('ce').cost),
      'cost-mae': asNumber(of('mae').cost),
    }
  }
}

function describeAnswer({ outputs, truth }: Answer): Partial<Record<FactOf<'costs'>, Fact>> {
  const missing = (1 - outputs[truth]!) ** 2
  const sum = mse({ outputs, truth }) * outputs.length
  return {
    truth: digitFact(truth),
    missing: asDecimals(missing, 4),
    rest: asDecimals(sum - missing, 4),
    sum: asDecimals(sum, 4),
    mse: asDecimals(sum / outputs.length, 5),
  }
}

function digitFact(digit: number): Fact {
  return { value: digit, text: String(digit) }
}

function describeByHand(answer: Answer): Partial<Record<FactOf<'costs'>, Fact>> {
  const { outputs, truth } = answer
  const missing = 1 - outputs[truth]!
  return {
    'hand-digit': digitFact(truth),
    'hand-mse': asNumber(mse(answer)),
    'hand-sum': asNumber(mse(answer) * outputs.length),
    'hand-mae': asNumber(costOf('mean-absolute-error', outputs, truth)),
    'hand-true': asNumber(missing ** 2 / outputs.length),
    'hand-entropy': asNumber(costOf('cross-entropy', outputs, truth)),
  }
}

function describePushes({ outputs, truth }: Answer): Partial<Record<FactOf<'costs'>, Fact>> {
  const height = Math.max(0.01, outputs[truth]!)
  const bars = outputs.map((output, digit) => (digit === truth ? height : output))
  const slope = (cost: Cost) => asPrecise(slopesOf(cost, bars, truth)[truth]!)
  return {
    'true-output': { value: height, text: formatFixed(height, 2) },
    'slope-mse': slope('mean-squared-error'),
    'slope-ce': slope('cross-entropy'),
    'slope-mae': slope('mean-absolute-error'),
  }
}

/** As the bars show them: from 0 to 1, in hundredths. */
function readOutputs({ layers }: Prediction, truth: number): Answer {
  const outputs = [...layers.at(-1)!.activations]
  return { outputs: outputs.map((output) => Math.round(Math.min(1, Math.max(0, output)) * 100) / 100), truth }
}

/** [11] the outputs and the digit; nothing for no answer. */
function writeAnswer(answer: Answer | null): readonly number[] {
  return answer ? [...answer.outputs, answer.truth] : []
}

function readAnswer(kept: readonly number[] | undefined): Answer | null {
  if (kept?.length !== classCount + 1) return null
  const truth = kept[classCount]!
  const outputs = kept.slice(0, classCount)
  const isGood = Number.isInteger(truth) && truth >= 0 && truth < classCount && outputs.every((a) => a >= 0 && a <= 1)
  return isGood ? { outputs, truth } : null
}

/** The shares of the batches, in so many means. */
function meanAccuracies({ training: { accuracy } }: History): readonly number[] {
  const size = Math.max(1, Math.floor(accuracy.length / curvePoints))
  const starts = Array.from({ length: Math.floor(accuracy.length / size) }, (_, index) => index * size)
  return starts.map((start) => accuracy.subarray(start, start + size).reduce((sum, each) => sum + each, 0) / size)
}
