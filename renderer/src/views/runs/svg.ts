/** Elements of SVG as text. */
import { color } from 'chart.js/helpers'
import { polyline } from '#page/ui/polyline.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or an attribute; what XML cannot hold at all is left out. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (letter) => entities[letter]!)
}

/** Attributes that are undefined are left out; `children` are elements already, or made by `text`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? formatLength(value) : value!)}"`)
    .join('')
  return children.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${children.join('')}</${name}>`
}

/** What stands between the tags of an element that holds words. */
export function text(words: string): string {
  return escape(words)
}

/** To a hundredth of a pixel. */
export function formatLength(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A colour of a canvas as SVG 1.1 has it, where what is let through stands beside it. */
export function paint(as: 'fill' | 'stroke', colour: string): Attributes {
  const { r, g, b, a } = color(colour).rgb
  const hex = [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')
  return { [as]: `#${hex}`, ...(a < 1 ? { [`${as}-opacity`]: Math.round(a * 1000) / 1000 } : {}) }
}

/** The `d` of a path along points. */
export function pathAlong(points: readonly { readonly x: number; readonly y: number }[]): string {
  return polyline(points.map(({ x, y }) => [formatLength(x), formatLength(y)]))
}
