/**
 * A picture of the stage as it is seen, as SVG that needs nothing else: drawings with the colours of the theme in them, canvases as PNG, and the
 * words and boxes of the page around them. Buttons and sliders are left out.
 */
import { type Colour, createReader } from './colour.ts'

const svgSpace = 'http://www.w3.org/2000/svg'
/** Around what is drawn, in CSS pixels. */
const margin = 16
/** Dots of a canvas for a CSS pixel. */
const density = 2
/** Controls, and what only screen readers are told. */
const leftOut = 'input, select, textarea, button.primary, button.quiet, .visually-hidden, [data-no-picture]'

const geometry = [
  ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points'],
  ...['viewBox', 'preserveAspectRatio', 'transform', 'href', 'text-anchor', 'textLength', 'offset', 'gradientUnits'],
]
const looks = [
  ...['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'visibility'],
]
/** Values that need not be written. */
const usual: Readonly<Record<string, string>> = {
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  visibility: 'visible',
}

/** `words`: what is to be seen, for those who do not. `styles`: the typeface. */
export function drawStage(stage: HTMLElement, words: string, styles: string): SVGSVGElement {
  const painter = new Painter(stage)
  painter.take(stage, true)
  return painter.finish(words, styles)
}

/** What the pictures of a stage say to screen readers. */
export function wordsOf(stage: HTMLElement): string {
  const labels = [...stage.querySelectorAll('svg[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '')
  return labels.join(' ') || (stage.innerText || '').replaceAll(/\s+/g, ' ').trim()
}

class Painter {
  readonly #root = create('svg')
  readonly #read = createReader()
  readonly #origin: DOMRect
  readonly #background: string
  #box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

  constructor(stage: HTMLElement) {
    this.#origin = stage.getBoundingClientRect()
    this.#background = getComputedStyle(stage).backgroundColor
  }

  take(element: Element, isStage = false): void {
    if (!isStage && element.matches(leftOut)) return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return
    if (element instanceof SVGSVGElement) return this.#takeDrawing(element)
    if (element instanceof HTMLCanvasElement) return this.#takeCanvas(element, style)
    if (!isStage) this.#takeBox(element, style)
    for (const child of element.childNodes) {
      if (child instanceof Element) this.take(child)
      else if (child instanceof Text) this.#takeText(child, style)
    }
  }

  finish(words: string, styles: string): SVGSVGElement {
    const { left, top, right, bottom } = this.#box
    const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin]
    const isEmpty = !Number.isFinite(width)
    const viewBox = isEmpty ? [0, 0, 100, 100] : [left - margin, top - margin, width, height]
    set(this.#root, { viewBox: viewBox.map(round).join(' '), width: viewBox[2]!, height: viewBox[3]!, role: 'img' })
    const title = create('title')
    title.textContent = words
    const paper = create('rect')
    const [x, y, wide, high] = viewBox as [number, number, number, number]
    set(paper, { x, y, width: wide, height: high, ...this.#paint('fill', this.#background) })
    const style = create('style')
    style.textContent = styles
    this.#root.prepend(title, style, paper)
    return this.#root
  }

  #takeDrawing(drawing: SVGSVGElement): void {
    const copy = this.#copy(drawing)
    const { left, top, width, height } = drawing.getBoundingClientRect()
    if (!copy || width === 0 || height === 0) return
    this.#add(copy, left, top, width, height)
    set(copy, { overflow: 'hidden', width, height })
    if (!drawing.hasAttribute('viewBox')) set(copy, { viewBox: `0 0 ${round(width)} ${round(height)}` })
  }

  /** An element of a drawing with all that it inherits from the page written into it; null for what is not seen. */
  #copy(element: Element): SVGElement | null {
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.opacity === '0') return null
    const copy = create(element.localName)
    for (const name of geometry) {
      const value = element.getAttribute(name)
      if (value !== null) copy.setAttribute(name, value)
    }
    const isText = element.localName === 'text' || element.localName === 'tspan'
    if (element.localName !== 'svg' && element.localName !== 'g') {
      set(copy, { ...this.#paint('fill', style.fill), ...this.#paint('stroke', style.stroke) })
    }
    for (const name of looks) {
      // Not every program knows lengths with a unit.
      const value = style.getPropertyValue(name).replaceAll(/(\d)px/g, '$1')
      if ((name.startsWith('font') || name === 'text-anchor') && !isText) continue
      if (value !== '' && value !== usual[name]) copy.setAttribute(name, value)
    }
    for (const child of element.childNodes) {
      if (child instanceof SVGElement) {
        const part = this.#copy(child)
        if (part) copy.append(part)
      } else if (child instanceof Text && (child.data.trim() !== '' || isText)) {
        copy.append(child.data.replaceAll(/\s+/g, ' '))
      }
    }
    return copy
  }

  #takeCanvas(canvas: HTMLCanvasElement, style: CSSStyleDeclaration): void {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    if (width === 0 || height === 0 || canvas.width === 0 || canvas.height === 0) return
    const image = create('image')
    this.#add(image, left, top, width, height)
    set(image, { width, height, preserveAspectRatio: 'none', href: enlarge(canvas, width, height, style) })
    this.#takeBox(canvas, style)
  }

  /** What an element of the page has behind it and around it. */
  #takeBox(element: Element, style: CSSStyleDeclaration): void {
    const { left, top, width, height } = element.getBoundingClientRect()
    const fill = this.#read(style.backgroundColor)
    const border = parseFloat(style.borderTopWidth)
    const hasBorder = border > 0 && style.borderTopStyle !== 'none' && this.#read(style.borderTopColor).opacity > 0
    if (width === 0 || height === 0 || (fill.opacity === 0 && !hasBorder)) return
    const box = create('rect')
    const inset = hasBorder ? border / 2 : 0
    this.#add(box, left + inset, top + inset, width - 2 * inset, height - 2 * inset)
    set(box, {
      width: width - 2 * inset,
      height: height - 2 * inset,
      rx: Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2),
      // A canvas has been drawn already.
      ...(element instanceof HTMLCanvasElement ? { fill: 'none' } : this.#paint('fill', style.backgroundColor)),
      ...(hasBorder ? { ...this.#paint('stroke', style.borderTopColor), 'stroke-width': border } : {}),
    })
  }

  /** Words of the page, line by line. */
  #takeText(text: Text, style: CSSStyleDeclaration): void {
    for (const { words, left, top, width, height } of linesOf(text)) {
      const line = create('text')
      const size = parseFloat(style.fontSize)
      this.#add(line, left, top, width, height)
      set(line, {
        // The middle of the line, and from there to the foot of the letters.
        y: top - this.#origin.top + height / 2 + size * 0.36,
        'font-family': style.fontFamily,
        'font-size': size,
        'font-weight': style.fontWeight,
        ...this.#paint('fill', style.color),
      })
      line.textContent = words
    }
  }

  /** Puts it at its place, in CSS pixels from the stage's corner. */
  #add(element: SVGElement, left: number, top: number, width: number, height: number): void {
    const [x, y] = [left - this.#origin.left, top - this.#origin.top]
    set(element, { x, y })
    this.#root.append(element)
    const { left: minX, top: minY, right, bottom } = this.#box
    this.#box = {
      left: Math.min(minX, x),
      top: Math.min(minY, y),
      right: Math.max(right, x + width),
      bottom: Math.max(bottom, y + height),
    }
  }

  #paint(as: 'fill' | 'stroke', colour: string): Readonly<Record<string, string | number>> {
    if (colour === 'none' || colour.startsWith('url(')) return { [as]: 'none' }
    const { hex, opacity }: Colour = this.#read(colour)
    if (opacity === 0) return { [as]: 'none' }
    return { [as]: hex, ...(opacity < 1 ? { [`${as}-opacity`]: opacity } : {}) }
  }
}

function create(name: string): SVGElement & SVGSVGElement {
  return document.createElementNS(svgSpace, name) as SVGElement & SVGSVGElement
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(round(value)))
}

/** Lengths to a hundredth of a pixel. */
function round<Value extends string | number>(value: Value): Value | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

/** The canvas as it is seen, with square dots where the page shows it with square dots. */
function enlarge(canvas: HTMLCanvasElement, width: number, height: number, style: CSSStyleDeclaration): string {
  const large = document.createElement('canvas')
  large.width = Math.round(width * density)
  large.height = Math.round(height * density)
  const context = large.getContext('2d')!
  const corner = (parseFloat(style.borderTopLeftRadius) || 0) * density
  context.beginPath()
  context.roundRect(0, 0, large.width, large.height, corner)
  context.clip()
  context.imageSmoothingEnabled = style.imageRendering !== 'pixelated'
  context.drawImage(canvas, 0, 0, large.width, large.height)
  return large.toDataURL('image/png')
}

type Line = { words: string; left: number; top: number; width: number; height: number }

/** The lines that a text is broken into, in the window's pixels. */
function linesOf(text: Text): readonly Line[] {
  const lines: Line[] = []
  const range = document.createRange()
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const { left, top, width, height } = range.getBoundingClientRect()
    if (width === 0) continue
    const line = lines.at(-1)
    if (line && Math.abs(line.top - top) < 2) {
      line.words += ` ${word}`
      line.width = left + width - line.left
    } else lines.push({ words: word, left, top, width, height })
  }
  return lines
}
