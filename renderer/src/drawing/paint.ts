/** Paints grey levels (0 paper to 1 ink) on a canvas in the theme's colours. */

export type Rgb = readonly [red: number, green: number, blue: number]

const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Read once: there are a handful, asked for with every picture. */
const known = new Map<string, Rgb>()

/** A CSS colour as 8-bit channels. */
export function toRgb(colour: string): Rgb {
  let rgb = known.get(colour)
  if (!rgb) known.set(colour, (rgb = readRgb(colour)))
  return rgb
}

function readRgb(colour: string): Rgb {
  if (!probe) throw new Error('This browser has no 2D canvas.')
  probe.fillStyle = colour
  probe.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

/** @param levels [side × side], row by row; sets the canvas to side × side pixels, CSS scales it */
export function paintLevels(canvas: HTMLCanvasElement, levels: Float32Array, side: number, paper: Rgb, ink: Rgb): void {
  if (canvas.width !== side) canvas.width = canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return
  context.putImageData(levelsToImage(levels, side, paper, ink), 0, 0)
}

export function levelsToImage(levels: Float32Array, side: number, paper: Rgb, ink: Rgb): ImageData {
  const image = new ImageData(side, side)
  const { data } = image
  const [red, green, blue] = paper
  const [toRed, toGreen, toBlue] = [ink[0] - red, ink[1] - green, ink[2] - blue]
  for (let place = 0; place < side * side; place++) {
    const level = levels[place]!
    const at = place * 4
    data[at] = red + toRed * level
    data[at + 1] = green + toGreen * level
    data[at + 2] = blue + toBlue * level
    data[at + 3] = 255
  }
  return image
}

/** @param levels [side × side] −1 to 1: above 0 towards one CSS colour, below 0 towards another */
export function paintSigned(
  canvas: HTMLCanvasElement,
  levels: Float32Array,
  side: number,
  colours: { readonly paper: string; readonly above: string; readonly below: string },
): void {
  const [paper, above, below] = [toRgb(colours.paper), toRgb(colours.above), toRgb(colours.below)]
  if (canvas.width !== side) canvas.width = canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return
  const image = levelsToImage(levels.map(Math.abs), side, paper, above)
  const negative = levelsToImage(levels.map(Math.abs), side, paper, below)
  levels.forEach((level, place) => {
    if (level < 0) image.data.set(negative.data.subarray(place * 4, place * 4 + 4), place * 4)
  })
  context.putImageData(image, 0, 0)
}
