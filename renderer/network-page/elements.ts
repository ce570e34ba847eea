/** Elements of the page. What they say is always text, so nothing that a file says can become markup. */

/** The element of this id, which the page has. */
export function find<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text) element.textContent = text
  return element
}

/** A text with what goes where a name stands in braces: `{value}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}

/** With so many decimals, as the language of the page writes numbers. */
export function formatFixed(value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false }
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value).replace('-', '−')
}

/** A whole number, in groups of thousands. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(document.documentElement.lang).format(count)
}

/** A canvas that says nothing by itself: text beside it does. */
export function makeCanvas(className: string, side = 1): HTMLCanvasElement {
  const canvas = make('canvas', className)
  canvas.width = canvas.height = side
  canvas.setAttribute('aria-hidden', 'true')
  return canvas
}
