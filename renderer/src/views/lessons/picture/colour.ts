/** Colours of the page, in whatever notation the browser has resolved them to, as every program that reads SVG knows them. */

export type Colour = {
  /** `#2456c9` */
  readonly hex: string
  /** 0 to 1. */
  readonly opacity: number
}

/** Red, green, blue and opacity, each from 0 to 255. */
export type Dot = ArrayLike<number>

export function colourOf(dot: Dot): Colour {
  const [red, green, blue, alpha] = [dot[0] ?? 0, dot[1] ?? 0, dot[2] ?? 0, dot[3] ?? 0]
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return { hex, opacity: Math.round((alpha / 255) * 1000) / 1000 }
}

/** Reads colours by painting them: the page's come as `rgb(…)`, `color(srgb …)`, `oklab(…)`, and in ways that are still to come. */
export function createReader(): (colour: string) => Colour {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, Colour>()
  return (colour) => {
    const before = known.get(colour)
    if (before) return before
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = 'transparent'
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const read = colourOf(context.getImageData(0, 0, 1, 1).data)
    known.set(colour, read)
    return read
  }
}
