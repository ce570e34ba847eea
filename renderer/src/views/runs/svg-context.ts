/**
 * A canvas context that writes SVG: svgcanvas, but for one thing. It reads fonts by way of a style attribute, which the security policy
 * of the page forbids; here they are read through the style object, which it allows.
 */
import { Context } from 'svgcanvas'

const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' }
const baselines: Partial<Record<CanvasTextBaseline, string>> = {
  top: 'text-before-edge',
  middle: 'central',
  bottom: 'text-after-edge',
  hanging: 'hanging',
}

export class SvgContext extends Context {
  /** In place of the method of that name, which stands behind `fillText`. */
  override __applyText(text: string, x: number, y: number, action: 'fill' | 'stroke'): void {
    // Asked for first: it depends on the current element.
    const parent = this.__closestGroupOrSvg()
    const { style } = document.createElement('span')
    style.font = this.font
    const element = this.__createElement(
      'text',
      {
        x,
        y,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-style': style.fontStyle,
        'font-weight': style.fontWeight,
        'text-anchor': anchors[this.textAlign] ?? 'start',
        'dominant-baseline': baselines[this.textBaseline] ?? 'alphabetic',
      },
      true,
    )
    element.textContent = text
    this.__currentElement = element
    this.__applyTransformation(element)
    this.__applyStyleToCurrentElement(action)
    parent.append(element)
  }
}
