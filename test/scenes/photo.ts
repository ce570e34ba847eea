/**
 * A photograph in colour under construction: a sheet with what is written on it, perhaps seen from the side, in some light, through a lens onto
 * a sensor, and into a JPEG file. Levels are 0 to 1, three a pixel, row by row.
 */
import { decode, encode } from 'jpeg-js'
import { nextBelow, nextUniform, nextWord, type Random } from '#engine/basics/random.ts'
import type { DecodedImage } from '#engine/images/grey.ts'
import { paintSegment, type Canvas, type SceneDigit } from './digits.ts'

export type Colour = readonly [red: number, green: number, blue: number]

export type PhotoScene = {
  readonly image: DecodedImage
  /** In reading order; none where there is no digit. */
  readonly labels: readonly number[]
}

/** Corners of the sheet in the picture, in pixels: top left, top right, bottom right, bottom left. */
export type Corners = readonly (readonly [x: number, y: number])[]

export class Photo {
  readonly random: Random
  readonly width: number
  readonly height: number
  readonly labels: number[] = []
  #levels: Float32Array
  #coverage: Float32Array

  constructor(random: Random, width: number, height: number, ground: Colour) {
    this.random = random
    this.width = width
    this.height = height
    this.#levels = new Float32Array(3 * width * height)
    this.#coverage = new Float32Array(width * height)
    for (let place = 0; place < this.#levels.length; place++) this.#levels[place] = ground[place % 3]!
  }

  get shorter(): number {
    return Math.min(this.width, this.height)
  }

  between(least: number, most: number): number {
    return least + (most - least) * nextUniform(this.random)
  }

  choose<Item>(items: readonly Item[]): Item {
    return items[nextBelow(this.random, items.length)]!
  }

  /** A colour where `paint` puts coverage; `grain` is how much of it fails to take, as a pencil's on rough paper. */
  lay(colour: Colour, paint: (canvas: Canvas) => void, grain = 0): void {
    const coverage = this.#coverage.fill(0)
    paint({ width: this.width, height: this.height, values: coverage })
    for (let pixel = 0; pixel < coverage.length; pixel++) {
      if (coverage[pixel] === 0) continue
      const share = coverage[pixel]! * (1 - grain * nextUniform(this.random))
      for (let part = 0; part < 3; part++) {
        const place = 3 * pixel + part
        this.#levels[place] = this.#levels[place]! * (1 - share) + colour[part]! * share
      }
    }
  }

  /** `x` and `y`: its middle; `size`: its height; `pen`: the width of its strokes; all in pixels. */
  write(
    digit: SceneDigit,
    { x, y, size, pen }: { readonly x: number; readonly y: number; readonly size: number; readonly pen: number },
    colour: Colour,
    grain = 0,
  ): void {
    if (digit.label >= 0) this.labels.push(digit.label)
    this.lay(colour, (canvas) => digit.paint(canvas, { x, y, size }, pen), grain)
  }

  /** A line through points x₀, y₀, x₁, y₁, …. */
  line(points: readonly number[], thickness: number, colour: Colour): void {
    this.lay(colour, (canvas) => {
      for (let place = 0; place + 3 < points.length; place += 2) paintSegment(canvas, points, place, thickness)
    })
  }

  /** Parallel lines right across the sheet. */
  rule(distance: number, thickness: number, colour: Colour, isUpright = false): void {
    this.lay(colour, (canvas) => {
      const [long, across] = isUpright ? [this.height, this.width] : [this.width, this.height]
      for (let place = this.between(0, distance); place < across; place += distance) {
        paintSegment(canvas, isUpright ? [place, 0, place, long] : [0, place, long, place], 0, thickness)
      }
    })
  }

  /** Multiplies the levels at every place; places are shares of width and height. */
  shine(light: (x: number, y: number) => number): void {
    for (let pixel = 0; pixel < this.width * this.height; pixel++) {
      const factor = light((pixel % this.width) / this.width, Math.floor(pixel / this.width) / this.height)
      for (let part = 0; part < 3; part++) this.#levels[3 * pixel + part]! *= factor
    }
  }

  /** Light that the surface throws back as it is, ink or not. */
  glare(light: (x: number, y: number) => number): void {
    for (let pixel = 0; pixel < this.width * this.height; pixel++) {
      const more = light((pixel % this.width) / this.width, Math.floor(pixel / this.width) / this.height)
      for (let part = 0; part < 3; part++) this.#levels[3 * pixel + part]! += more
    }
  }

  tint(gains: Colour): void {
    for (let place = 0; place < this.#levels.length; place++) this.#levels[place]! *= gains[place % 3]!
  }

  /** What is seen when the sheet's corners lie there; around it lies `table`. */
  look(corners: Corners, table: (x: number, y: number) => Colour): void {
    const toSheet = homography(corners, this.width, this.height)
    const levels = this.#levels
    const { width, height } = this
    const seen = new Float32Array(levels.length)
    const [a, b, c, d, e, f, g, h] = toSheet
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const depth = g * (x + 0.5) + h * (y + 0.5) + 1
        const fromX = (a * (x + 0.5) + b * (y + 0.5) + c) / depth - 0.5
        const fromY = (d * (x + 0.5) + e * (y + 0.5) + f) / depth - 0.5
        const place = 3 * (y * width + x)
        if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) {
          seen.set(table(x / width, y / height), place)
          continue
        }
        const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
        const [partX, partY] = [fromX - left, fromY - top]
        for (let part = 0; part < 3; part++) {
          const from = 3 * (top * width + left) + part
          const below = from + 3 * width
          const upper = levels[from]! * (1 - partX) + levels[from + 3]! * partX
          const lower = levels[below]! * (1 - partX) + levels[below + 3]! * partX
          seen[place + part] = upper * (1 - partY) + lower * partY
        }
      }
    }
    this.#levels = seen
  }

  /** Blurs by a Gaussian of this deviation in pixels, or along a way of so many pixels. */
  blur(deviation: number, way: readonly [x: number, y: number] = [0, 0]): void {
    const reach = Math.ceil(2.5 * deviation)
    const steps = Math.ceil(Math.hypot(...way) / 2)
    if (steps > 0) {
      this.#mean(
        Array.from({ length: 2 * steps + 1 }, (_, step) => [
          Math.round(((step - steps) / (2 * steps)) * way[0]),
          Math.round(((step - steps) / (2 * steps)) * way[1]),
          1,
        ]),
      )
    }
    if (reach === 0) return
    const weights = Array.from({ length: 2 * reach + 1 }, (_, place) =>
      Math.exp(-((place - reach) ** 2) / (2 * deviation ** 2)),
    )
    this.#mean(weights.map((weight, place) => [place - reach, 0, weight]))
    this.#mean(weights.map((weight, place) => [0, place - reach, weight]))
  }

  /** The weighted mean of the levels at these places around each pixel. */
  #mean(taps: readonly (readonly [x: number, y: number, weight: number])[]): void {
    const total = taps.reduce((sum, [, , weight]) => sum + weight, 0)
    const { width, height } = this
    const levels = this.#levels
    const mean = new Float32Array(levels.length)
    const columns = new Int32Array(width)
    for (const [stepX, stepY, weight] of taps) {
      const share = weight / total
      for (let x = 0; x < width; x++) columns[x] = 3 * Math.min(width - 1, Math.max(0, x + stepX))
      for (let y = 0; y < height; y++) {
        const row = 3 * width * Math.min(height - 1, Math.max(0, y + stepY))
        let to = 3 * width * y
        for (let x = 0; x < width; x++) {
          const from = row + columns[x]!
          mean[to]! += share * levels[from]!
          mean[to + 1]! += share * levels[from + 1]!
          mean[to + 2]! += share * levels[from + 2]!
          to += 3
        }
      }
    }
    this.#levels = mean
  }

  /** What the sensor and the file make of it: noise of this deviation, and JPEG of this quality; 0 for none. */
  take(noise = 0.012, quality = 85): PhotoScene {
    const { width, height, random } = this
    const levels = this.#levels
    const data = new Uint8Array(width * height * 4).fill(255)
    for (let pixel = 0; pixel < width * height; pixel++) {
      // Most of the noise is of brightness: the sum of four bytes is nearly normal. A byte each is of the colours.
      const bytes = noise > 0 ? nextWord(random) : 0
      const sum = (bytes & 255) + ((bytes >>> 8) & 255) + ((bytes >>> 16) & 255) + (bytes >>> 24)
      const common = noise > 0 ? (noise * (sum - 510)) / 147.8 : 0
      const colours = noise > 0 ? nextWord(random) : 0
      for (let part = 0; part < 3; part++) {
        const own = noise > 0 ? (0.5 * noise * (((colours >>> (8 * part)) & 255) - 127.5)) / 73.9 : 0
        data[4 * pixel + part] = Math.round(255 * Math.min(1, Math.max(0, levels[3 * pixel + part]! + common + own)))
      }
    }
    const shown = quality > 0 ? decode(encode({ width, height, data }, quality).data, { useTArray: true }).data : data
    return { image: { width, height, channels: 4, most: 255, data: shown }, labels: this.labels }
  }
}

/** The eight numbers that take a place in the picture to one on a sheet of this size: a/b/c and d/e/f over g/h/1. */
function homography(corners: Corners, width: number, height: number) {
  const sheet = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const
  const rows = corners.flatMap(([x, y], corner) => {
    const [u, v] = sheet[corner]!
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  // Gauss and Jordan, with the largest pivot.
  for (let column = 0; column < 8; column++) {
    const pivot = rows.reduce(
      (best, row, index) => (index >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? index : best),
      column,
    )
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    for (const [index, row] of rows.entries()) {
      if (index === column) continue
      const factor = row[column]! / rows[column]![column]!
      for (let place = column; place < 9; place++) row[place]! -= factor * rows[column]![place]!
    }
  }
  return rows.map((row, index) => row[8]! / row[index]!) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
}
