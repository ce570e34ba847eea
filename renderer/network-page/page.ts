/** What is on the pad, what the network sees and says of it, and why. Everything is shown with the next frame after a change. */
import { imageSide } from '#engine/contract/pictures.ts'
import { inkSide } from '#engine/drawing/ink.ts'
import { argmax } from '#engine/network/tally.ts'
import type { PageFacts } from '#engine/page/facts.ts'
import { Sheet } from '#page/drawing/sheet.ts'
import { placeOnPaper, wholePaper } from '#page/why/place-on-paper.ts'
import { find, make, makeCanvas } from './elements.ts'
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
  readonly #isSoftmax: boolean
  readonly #sheet = new Sheet()
  readonly #outputs: Outputs
  readonly #stages = new Stages(find('stages'))
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
    this.#layers = new Layers(find('layers'), layers)
    find('title').textContent = words.title
    find('sentences').append(...words.sentences.map((sentence) => make('li', '', sentence)))
    if (words.classes) this.#speakOfPictures()
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

  #speakOfPictures(): void {
    find('invitation').textContent = 'Draw here'
    find('honesty').textContent = 'This page always answers with one of ten classes.'
    find('tries-title').textContent = 'Or try one of its validation pictures:'
  }

  /** Digits that it was not trained on. They also show whether it still answers as it did in Inkling. */
  #offerExamples(checks: NonNullable<PageFacts['checks']>): void {
    const pictures = unpackPictures(checks)
    if (!this.#reader.passes(checks, pictures)) throw new Error('It answers otherwise than it did when it was saved.')
    find('tries').hidden = false
    pictures.forEach((pixels, index) => {
      const button = make('button', 'example')
      button.type = 'button'
      button.setAttribute('aria-label', `Show ${this.#call(checks.labels[index]!)}`)
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
    const name = this.#names[output]!
    return name.length > 1 ? `“${name}”` : `${name === '8' ? 'an' : 'a'} ${name}`
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
    this.#seen.setAttribute(
      'aria-label',
      pixels ? 'The 28 by 28 pixels that the network sees' : 'Nothing yet: 28 by 28 pixels of paper',
    )
  }

  #showAnswer(outputs: ArrayLike<number> | null, best: number | null): void {
    const figure = find('figure')
    const words = find('words')
    if (!outputs || best === null) {
      figure.textContent = '–'
      figure.className = 'none'
      words.textContent = 'Draw something, and the network says what it reads.'
      return
    }
    const name = this.#names[best]!
    figure.textContent = name
    figure.className = name.length > 1 ? 'long' : ''
    const value = this.#isSoftmax ? `${(100 * outputs[best]!).toFixed(1)} %` : outputs[best]!.toFixed(3)
    words.replaceChildren(make('strong', '', `I read ${this.#call(best)}`), ` Its output is the greatest: ${value}.`)
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
    this.#whyWords.textContent = [
      `Why ${asked === best ? '' : 'not '}${this.#call(asked)}? Its weighted sum is z = ${signed(z)}:`,
      `ink pushes it up by ${up.toFixed(2)} (blue) and down by ${down.toFixed(2)} (orange, with a minus),`,
      `biases add ${signed(biasSum)}${Math.abs(rest) < 0.005 ? '.' : `, and curved functions ${signed(rest)}.`}`,
    ].join(' ')
  }

  #announce(): void {
    find('status').textContent = find('clear').hasAttribute('disabled')
      ? 'The pad is empty.'
      : find('words').textContent
  }
}

function signed(value: number): string {
  return value.toFixed(2).replace('-', '−')
}
