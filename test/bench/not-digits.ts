/**
 * Pictures that are no digits, for measuring what Inkling says to them: letters, crosses, dashes, scribbles and blots drawn by strokes, as an
 * image and as a drawing are prepared, and noise. Letters that are digits by their shape in many a hand (B, b, D, G, g, I, i,
 * J, j, l, O, o, Q, q, S, s, y, Z, z) are left out: reading them as digits is no mistake. The same seed gives the same pictures.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import { digitizeDrawing, digitizeInk, drawStrokes } from '#engine/drawing/digitize.ts'
import { inkSide, type Stroke } from '#engine/drawing/ink.ts'
import { nextBelow, nextUniform, seedRandom, type Random } from '#engine/basics/random.ts'
import { between, distort, letters, type Line, type Shape } from '#test/scenes/letters.ts'

const crosses: Readonly<Record<string, Shape>> = {
  plus: [[[0.5, 0], [0.5, 1]], [[0, 0.5], [1, 0.5]]], // prettier-ignore
  times: [[[0, 0], [1, 1]], [[1, 0], [0, 1]]], // prettier-ignore
  star: [[[0.5, 0], [0.5, 1]], [[0.07, 0.25], [0.93, 0.75]], [[0.93, 0.25], [0.07, 0.75]]], // prettier-ignore
}

const dashes: Readonly<Record<string, Shape>> = {
  one: [[[0, 0.5], [1, 0.5]]], // prettier-ignore
  two: [[[0, 0.35], [1, 0.35]], [[0, 0.65], [1, 0.65]]], // prettier-ignore
  three: [[[0, 0.5], [0.2, 0.5]], [[0.4, 0.5], [0.6, 0.5]], [[0.8, 0.5], [1, 0.5]]], // prettier-ignore
}

export type NotDigit = {
  /** What it is within its kind: the letter, say. */
  readonly name: string
  /** [784] of its ink as it is: of an image. */
  readonly pixels: Float32Array
  /** [784] with the strokes painted again by the automatic brush, as the pad does; null for what nobody draws there. */
  readonly drawn: Float32Array | null
}

/** `count` pictures of each kind; the shapes of a kind take turns. */
export function makeNotDigits(count: number, seed = 1): Readonly<Record<string, readonly NotDigit[]>> {
  const random = new Uint32Array(4)
  seedRandom(random, seed)
  const turns = (shapes: Readonly<Record<string, Shape>>, upright: number) => {
    const entries = Object.entries(shapes)
    return make(count, (index) => {
      const [name, shape] = entries[index % entries.length]!
      return { name, ...draw(distort(shape, random, upright), random) }
    })
  }
  return {
    letters: turns(letters, 0.12),
    crosses: turns(crosses, 0.15),
    dashes: turns(dashes, 0.25),
    scribbles: make(count, () => ({ name: 'scribble', ...draw(distort([scribble(random)], random, 1), random) })),
    // No brush of the pad is as wide.
    blots: make(count, () => ({ name: 'blot', ...draw([blot(random)], random, 70), drawn: null })),
    noise: make(count, () => ({ name: 'noise', pixels: noise(random), drawn: null })),
  }
}

function make(count: number, one: (index: number) => NotDigit): readonly NotDigit[] {
  return Array.from({ length: count }, (_, index) => one(index))
}

/** A pen that goes round and to and fro a good while: far more ink than any digit has. */
function scribble(random: Random): Line {
  const axis = () =>
    [between(random, 3, 6), between(random, 5, 9)].map((frequency) => ({
      frequency,
      phase: between(random, 0, 2 * Math.PI),
    }))
  const waves = { x: axis(), y: axis() }
  const points = 160
  const swing = (parts: ReturnType<typeof axis>, time: number) =>
    parts.reduce((sum, { frequency, phase }) => sum + 0.25 * Math.sin(frequency * time + phase), 0.5)
  return Array.from({ length: points }, (_, point) => {
    const time = (2 * Math.PI * point) / points
    return [swing(waves.x, time), swing(waves.y, time)] as const
  })
}

/** The way of a very wide brush within a small patch. */
function blot(random: Random): Line {
  const points = 3 + nextBelow(random, 6)
  return Array.from({ length: points }, () => [between(random, 0.3, 0.7), between(random, 0.3, 0.7)] as const)
}

/** As the network sees it. `width` is the brush's, in ink pixels; one as the pad offers them unless given. */
function draw(shape: Shape, random: Random, width = between(random, 14, 28)) {
  const strokes = shape.map((line): Stroke => {
    return { tool: 'brush', width, points: line.flatMap(([x, y]) => [x * inkSide, y * inkSide]) }
  })
  const drawn = drawStrokes(strokes)
  return { pixels: digitizeInk(drawn.ink.values, inkSide, inkSide)!, drawn: digitizeDrawing(drawn)! }
}

/** Some of the pixels, each with a grey level of its own. */
function noise(random: Random): Float32Array {
  const share = between(random, 0.05, 0.6)
  return Float32Array.from({ length: pixelCount }, () => (nextUniform(random) < share ? nextUniform(random) : 0))
}
