/**
 * A scene: digits on paper, as a camera or a program would have them. What a thing reflects and how much light falls on it are apart,
 * so that a shadow darkens paper and ink alike.
 */
import { decode, encode } from 'jpeg-js'
import { nextBelow, nextNormal, nextUniform, type Random } from '#engine/basics/random.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'
import { paintSegment, type Canvas, type DigitPlace, type DigitSource } from './digits.ts'

export type Scene = {
  readonly image: GreyImage
  /** In reading order. */
  readonly labels: readonly number[]
}

/** A picture under construction. */
export class Sheet {
  readonly width: number
  readonly height: number
  readonly labels: number[] = []
  readonly random: Random
  /** [height × width] the share of light that is reflected. */
  readonly reflectance: Float32Array
  /** [height × width] how bright the light is. */
  readonly light: Float32Array

  constructor(random: Random, width: number, height: number, paper: number) {
    this.random = random
    this.width = width
    this.height = height
    this.reflectance = new Float32Array(width * height).fill(paper)
    this.light = new Float32Array(width * height).fill(1)
  }

  between(least: number, most: number): number {
    return least + (most - least) * nextUniform(this.random)
  }

  /** Something of this reflectance where `paint` puts coverage. */
  lay(level: number, paint: (canvas: Canvas) => void): void {
    const canvas = { width: this.width, height: this.height, values: new Float32Array(this.reflectance.length) }
    paint(canvas)
    for (const [pixel, coverage] of canvas.values.entries()) {
      if (coverage > 0) this.reflectance[pixel] = this.reflectance[pixel]! * (1 - coverage) + level * coverage
    }
  }

  write(source: DigitSource, place: DigitPlace, pen: number, level: number): void {
    const digit = source(this.random)
    this.labels.push(digit.label)
    this.lay(level, (canvas) => digit.paint(canvas, place, pen))
  }

  /** One digit somewhere near the middle; sizes are shares of the picture's shorter side. */
  writeOne(source: DigitSource, { size = 0.45, pen = 0.03, ink = 0.15 } = {}): void {
    const shorter = Math.min(this.width, this.height)
    const place = {
      x: this.width * (0.5 + this.between(-0.08, 0.08)),
      y: this.height * (0.5 + this.between(-0.06, 0.06)),
      size: shorter * size * this.between(0.85, 1.2),
    }
    this.write(source, place, shorter * pen * this.between(0.8, 1.25), ink)
  }

  line(points: readonly number[], thickness: number, level: number): void {
    this.lay(level, (canvas) => paintSegment(canvas, points, 0, thickness))
  }

  /** Parallel lines right across the picture, all a little slanted. */
  rule(distance: number, thickness: number, level: number, slant: number, isUpright = false): void {
    const [long, across] = isUpright ? [this.height, this.width] : [this.width, this.height]
    for (let place = this.between(0, distance) - Math.abs(slant) * long; place < across * 1.3; place += distance) {
      const [from, to] = [place, place + slant * long]
      this.line(isUpright ? [from, 0, to, long] : [0, from, long, to], thickness, level)
    }
  }

  /** Multiplies the light at every pixel; places are shares of width and height. */
  shine(light: (x: number, y: number) => number): void {
    for (let pixel = 0; pixel < this.light.length; pixel++) {
      this.light[pixel]! *= light((pixel % this.width) / this.width, Math.floor(pixel / this.width) / this.height)
    }
  }

  /** Replaces what is reflected wherever `covers` says so, from 0 to 1. */
  cover(level: number, covers: (x: number, y: number) => number): void {
    for (let pixel = 0; pixel < this.reflectance.length; pixel++) {
      const share = covers(pixel % this.width, Math.floor(pixel / this.width))
      if (share > 0) this.reflectance[pixel] = this.reflectance[pixel]! * (1 - share) + level * share
    }
  }

  /** As a program would save it. */
  draw(): Scene {
    return { image: { width: this.width, height: this.height, grey: this.reflectance }, labels: this.labels }
  }

  /** As a camera would see it: the lens blurs by `blur` pixels, the sensor adds noise, and JPEG leaves its blocks. */
  photograph({ noise = 0.015, blur = 0.7, quality = 0 } = {}): Scene {
    let grey: Float32Array = this.reflectance.map((share, pixel) => share * this.light[pixel]!)
    if (blur > 0) grey = soften(grey, this.width, this.height, blur)
    grey = grey.map((level) => Math.min(1, Math.max(0, level + noise * nextNormal(this.random))))
    const image = { width: this.width, height: this.height, grey }
    return { image: quality > 0 ? throughJpeg(image, quality) : quantise(image), labels: this.labels }
  }

  choose<Item>(items: readonly Item[]): Item {
    return items[nextBelow(this.random, items.length)]!
  }
}

/** Blurs by a Gaussian of this deviation, in pixels. */
function soften(grey: Float32Array, width: number, height: number, deviation: number): Float32Array {
  const reach = Math.ceil(3 * deviation)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, place) =>
    Math.exp(-((place - reach) ** 2) / (2 * deviation ** 2)),
  )
  const total = weights.reduce((sum, weight) => sum + weight)
  const pass = (values: Float32Array, stepX: number, stepY: number) =>
    values.map((_, pixel) => {
      const x = pixel % width
      const y = Math.floor(pixel / width)
      let sum = 0
      for (const [place, weight] of weights.entries()) {
        const nearX = Math.min(width - 1, Math.max(0, x + (place - reach) * stepX))
        const nearY = Math.min(height - 1, Math.max(0, y + (place - reach) * stepY))
        sum += weight * values[nearY * width + nearX]!
      }
      return sum / total
    })
  return pass(pass(grey, 1, 0), 0, 1)
}

function quantise(image: GreyImage): GreyImage {
  return { ...image, grey: image.grey.map((level) => Math.round(level * 255) / 255) }
}

function throughJpeg({ width, height, grey }: GreyImage, quality: number): GreyImage {
  const data = new Uint8Array(width * height * 4).fill(255)
  for (const [pixel, level] of grey.entries()) data.fill(Math.round(255 * level), pixel * 4, pixel * 4 + 3)
  const decoded = decode(encode({ width, height, data }, quality).data, { useTArray: true, formatAsRGBA: false })
  return { width, height, grey: Float32Array.from(grey, (_, pixel) => decoded.data[pixel * 3]! / 255) }
}
