/** What is on the pad, what the network sees and says of it, and why. Everything is shown with the next frame after a change. */
import { imageSide } from '#engine/contract/pictures.ts'
import { inkSide } from '#engine/drawing/ink.ts'
import { argmax } from '#engine/network/tally.ts'
import type { PageFacts, ShownTexts } from '#engine/page/facts.ts'
import { Sheet } from '#page/drawing/sheet.ts'
import { placeOnPaper, wholePaper } from '#page/why/place-on-paper.ts'
import { fill, find, formatFixed, make, makeCanvas } from './elements.ts'
import { Outputs } from './outputs.ts'
import { paintContributions, paintCursor, paintLevels, readColours } from './paint.ts'
import { followKeys, followPointer, type Cursor, type Pen } from './pen.ts'
import { type Reader, unpackPictures } from './reader.ts'
import { Layers, Stages } from './seen.ts'

/** The medium brush of Inkling's pad. */
const brush = 20

export class Page implements Pen {
  readonly #reader: Reader
  readonly #names: readonly string[]
  readonly #texts: ShownTexts
  readonly #isSoftmax: boolean
  readonly #sheet = new Sheet()
  readonly #outputs: Outputs
  readonly #stages: Stages
  readonly #layers: Layers
  readonly #pad = find<HTMLCanvasElement>('pad')
  readonly #overlay = find<HTMLCanvasElement>('overlay')
  readonly #seen = find<HTMLCanvasElement>('seen')
  readonly #why = find<HTMLButtonElement>('why')
  readonly #whyWords = find('why-words')
  readonly #seenNote = find('why-words').textContent
  #colours = readColours()
  /** A picture that did not come from strokes. */
  #example: Float32Array | null = null
  #cursor: Cursor | null = null
  /** The output that is explained, of which the answer's own may be another at any time. */
  #asked: number | 'answer' | null = null
  #isFrameAsked = false

  constructor(reader: Reader, { words, layers, checks }: PageFacts) {
    this.#reader = reader
    const { outputs, activation } = layers[layers.length - 1]!
    this.#names = words.classes ?? Array.from({ length: outputs }, (_, digit) => String(digit))
    this.#isSoftmax = activation === 'softmax'
    this.#outputs = new Outputs(find('outputs'), this.#names, (output) => {
      this.#ask(this.#asked === output ? null : output)
    })
    this.#texts = words.shown
    this.#stages = new Stages(find('stages'), words.shown.stages)
    this.#layers = new Layers(find('layers'), layers, words.shown.layers)
    find('title').textContent = words.title
    find('sentences').append(...words.sentences.map((sentence) => make('li', '', sentence)))
    if (checks) this.#offerExamples(checks)
    this.#listen()
    this.#show()
  }

  begin(x: number, y: number, pressure: number): void {
    this.#example = null
    this.#sheet.begin('brush', brush, x, y, pressure)
    this.#change()
  }

  extend(x: number, y: number, pressure: number): void {
    this.#sheet.extend(x, y, pressure)
    this.#change()
  }

  /** Screen readers hear the answer to a whole stroke, not those on the way. */
  end(): void {
    this.#change(() => this.#announce())
  }

  clear(): void {
    this.#example = null
    this.#sheet.clear()
    this.#change(() => this.#announce())
  }

  undo(): void {
    this.#example = null
    this.#sheet.undo()
    this.#change(() => this.#announce())
  }

  point(cursor: Cursor | null): void {
    this.#cursor = cursor
    this.#change()
  }

  #listen(): void {
    followPointer(this.#pad, this)
    followKeys(this.#pad, this)
    find('undo').addEventListener('click', () => this.undo())
    find('clear').addEventListener('click', () => this.clear())
    this.#why.addEventListener('click', () => this.#ask(this.#asked === null ? 'answer' : null))
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      this.#colours = readColours()
      this.#change()
    })
    addEventListener('resize', () => this.#change())
  }

  #ask(asked: number | 'answer' | null): void {
    this.#asked = asked
    this.#change(() => {
      if (asked !== null) find('status').textContent = this.#whyWords.textContent
    })
  }

  /** Digits that it was not trained on. They also show whether it still answers as it did in Inkling. */
  #offerExamples(checks: NonNullable<PageFacts['checks']>): void {
    const pictures = unpackPictures(checks)
    if (!this.#reader.passes(checks, pictures)) throw new Error('It answers otherwise than it did when it was saved.')
    find('tries').hidden = false
    pictures.forEach((pixels, index) => {
      const button = make('button', 'example')
      button.type = 'button'
      button.setAttribute('aria-label', fill(this.#texts.show, { what: this.#call(checks.labels[index]!) }))
      const canvas = makeCanvas('picture', imageSide)
      button.append(canvas)
      button.addEventListener('click', () => {
        this.#sheet.clear()
        this.#example = pixels
        this.#change(() => this.#announce())
      })
      this.#thumbnails.push({ canvas, pixels })
      find('examples').append(button)
    })
  }
  readonly #thumbnails: { readonly canvas: HTMLCanvasElement; readonly pixels: Float32Array }[] = []

  /** “a 7”, or a name of its own. */
  #call(output: number): string {
    return this.#texts.names[output]!
  }

  #change(andThen?: () => void): void {
    if (andThen) this.#afterwards.add(andThen)
    if (this.#isFrameAsked) return
    this.#isFrameAsked = true
    requestAnimationFrame(() => {
      this.#isFrameAsked = false
      this.#show()
      for (const each of this.#afterwards) each()
      this.#afterwards.clear()
    })
  }
  readonly #afterwards = new Set<() => void>()

  #show(): void {
    const sheet = this.#sheet
    const pixels = this.#example ?? sheet.digitize()
    const outputs = pixels && this.#reader.answer(pixels)
    const best = outputs && argmax(outputs, 0, outputs.length)
    const asked = this.#asked === 'answer' ? best : this.#asked
    this.#showPad(pixels)
    this.#showAnswer(outputs, best)
    this.#outputs.show(outputs, best, outputs && asked)
    this.#stages.show(this.#example ? null : sheet.showStages(), this.#colours)
    this.#layers.show(pixels && this.#reader.hidden, this.#colours)
    this.#showWhy(pixels, asked, best)
    for (const { canvas, pixels: levels } of this.#thumbnails) paintLevels(canvas, levels, imageSide, this.#colours)
  }

  #showPad(pixels: Float32Array | null): void {
    const { ink, canUndo } = this.#sheet
    if (this.#example) paintLevels(this.#pad, this.#example, imageSide, this.#colours)
    else paintLevels(this.#pad, ink.values, ink.side, this.#colours)
    this.#pad.classList.toggle('pixels', this.#example !== null)
    if (this.#cursor && !this.#example) paintCursor(this.#pad, this.#cursor, brush, this.#colours)
    find('invitation').hidden = pixels !== null || this.#cursor !== null
    find<HTMLButtonElement>('undo').disabled = !canUndo
    find<HTMLButtonElement>('clear').disabled = this.#sheet.isEmpty && this.#example === null
    paintLevels(this.#seen, pixels ?? new Float32Array(imageSide * imageSide), imageSide, this.#colours)
    this.#seen.setAttribute('aria-label', pixels ? this.#texts.seenPixels : this.#texts.seenNothing)
  }

  #showAnswer(outputs: ArrayLike<number> | null, best: number | null): void {
    const figure = find('figure')
    const words = find('words')
    if (!outputs || best === null) {
      figure.textContent = '–'
      figure.className = 'none'
      words.textContent = this.#texts.answerNone
      return
    }
    const name = this.#names[best]!
    figure.textContent = name
    figure.className = name.length > 1 ? 'long' : ''
    const { read, readValue, percent } = this.#texts
    const value = this.#isSoftmax
      ? fill(percent, { value: formatFixed(100 * outputs[best]!, 1) })
      : formatFixed(outputs[best]!, 3)
    words.replaceChildren(make('strong', '', fill(read, { what: this.#call(best) })), ` ${fill(readValue, { value })}`)
  }

  #showWhy(pixels: Float32Array | null, asked: number | null, best: number | null): void {
    this.#why.setAttribute('aria-pressed', String(this.#asked !== null))
    this.#overlay.hidden = asked === null || !pixels
    if (asked === null || !pixels) {
      this.#whyWords.textContent = this.#seenNote
      return
    }
    const { z, contributions, up, down, biasSum, rest } = this.#reader.explain(asked)
    const { ink } = this.#sheet
    const square = this.#example ? wholePaper : placeOnPaper(ink.values, inkSide, pixels, imageSide)
    paintContributions(this.#overlay, contributions, square, this.#colours)
    const { whyAnswer, whyAnswerRest, whyNot, whyNotRest } = this.#texts
    const [plain, withRest] = asked === best ? [whyAnswer, whyAnswerRest] : [whyNot, whyNotRest]
    const two = (value: number) => formatFixed(value, 2)
    this.#whyWords.textContent = fill(Math.abs(rest) < 0.005 ? plain : withRest, {
      what: this.#call(asked),
      ...{ z: two(z), up: two(up), down: two(down), biases: two(biasSum), rest: two(rest) },
    })
  }

  #announce(): void {
    find('status').textContent = find('clear').hasAttribute('disabled')
      ? this.#texts.padEmpty
      : find('words').textContent
  }
}
