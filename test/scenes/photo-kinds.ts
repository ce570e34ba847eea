/**
 * 22 kinds of photographs that people take of a digit (one of them of two), and two that show none, each at three strengths, of which the third is
 * about as bad as people still call readable. `npm run bench:photos` reads them.
 */
import { createRandom, nextBelow, type Random } from '#engine/basics/random.ts'
import { digitOfLines, type DigitSource } from './digits.ts'
import { distort, letters } from './letters.ts'
import { Photo, type Colour, type Corners, type PhotoScene } from './photo.ts'

export type Strength = 1 | 2 | 3
export const strengths: readonly Strength[] = [1, 2, 3]

/** What differs between photographs of the same kind. */
type Look = {
  readonly photo: Photo
  /** Of three values the one that goes with the strength. */
  readonly by: <Value>(weak: Value, middle: Value, strong: Value) => Value
  readonly source: DigitSource
}
type PhotoKind = (look: Look) => PhotoScene

const black: Colour = [0.1, 0.1, 0.12]
const blue: Colour = [0.12, 0.17, 0.48]
const paperColour: Colour = [0.88, 0.87, 0.84]
const grey = (level: number): Colour => [level, level, level]

/** Light that falls from somewhere, a little uneven. */
function light(photo: Photo, fall = photo.between(0.05, 0.25)): void {
  const [x, y] = [photo.between(-0.3, 1.3), photo.between(-0.3, 1.3)]
  const bright = photo.between(0.8, 1.08)
  photo.shine((atX, atY) => bright * (1 - fall * ((atX - x) ** 2 + (atY - y) ** 2)))
}

type Written = { size?: number; pen?: number; ink?: Colour; grain?: number; x?: number; y?: number; turn?: number }

/** One digit near the middle. `size` is a share of the shorter side, `pen` of the size; `x` and `y` are shares. */
function write({ photo, source }: Look, written: Written = {}): void {
  const {
    size = photo.between(0.3, 0.55),
    pen = photo.between(0.05, 0.09),
    ink = photo.choose([black, blue]),
  } = written
  const high = size * photo.shorter
  const { x = 0.5 + photo.between(-0.1, 0.1), y = 0.5 + photo.between(-0.08, 0.08), grain = 0 } = written
  const place = { x: x * photo.width, y: y * photo.height, size: high, pen: pen * high }
  photo.write(source(photo.random), place, ink, grain)
}

/** The usual end: light, lens, sensor and file. */
function take({ photo }: Look, noise = 0.012, quality = 85): PhotoScene {
  light(photo)
  photo.blur(0.7)
  return photo.take(noise, quality)
}

const simple =
  (prepare: (look: Look) => Written | void, after: (look: Look) => void = () => {}): PhotoKind =>
  (look) => {
    write(look, prepare(look) ?? {})
    after(look)
    return take(look)
  }

/** How far beyond a straight edge, in shares of the picture. */
function edge(photo: Photo, away = 0.12) {
  const angle = photo.between(0, 2 * Math.PI)
  const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)]
  const place = photo.between(-away, away)
  return (x: number, y: number) => (x - 0.5) * alongX + (y - 0.5) * alongY - place
}

function shade(photo: Photo, soft: number, dark: number, beyond = edge(photo)): void {
  photo.shine((x, y) => 1 - (1 - dark) * Math.min(1, Math.max(0, beyond(x, y) / soft + 0.5)))
}

/** Shadow of a head or a hand: a disc. */
function disc(photo: Photo) {
  const [x, y] = [photo.between(0.2, 0.8), photo.between(0.2, 0.8)]
  const radius = photo.between(0.2, 0.4)
  return (atX: number, atY: number) => radius - Math.hypot(atX - x, atY - y)
}

/** Shadow of a blind: stripes. */
function stripes(photo: Photo) {
  const beyond = edge(photo)
  const wide = photo.between(0.12, 0.25)
  return (x: number, y: number) => (wide / 4) * Math.sin((2 * Math.PI * beyond(x, y)) / wide)
}

/** The table's wood: a level, and stripes along it. */
function wood(photo: Photo, level: number, grain: number) {
  const beyond = edge(photo)
  const [slow, fast] = [photo.between(8, 20), photo.between(40, 90)]
  return (x: number, y: number): Colour => {
    const across = beyond(x, y)
    const tone = level * (1 + grain * (Math.sin(slow * across * 6) + 0.6 * Math.sin(fast * across * 6 + 3 * x)))
    return [tone * 1.15, tone, tone * 0.8]
  }
}

/** The sheet's corners when it is turned by this angle, as large a share as `zoom`, and each corner moved by up to `bend` of the sides. */
function place(photo: Photo, turn: number, zoom: number, bend = 0): Corners {
  const { width, height } = photo
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x, y]) => {
    const [alongX, alongY] = [(x! * width * zoom) / 2, (y! * height * zoom) / 2]
    return [
      width / 2 + alongX * Math.cos(turn) - alongY * Math.sin(turn) + bend * width * photo.between(-1, 1),
      height / 2 + alongX * Math.sin(turn) + alongY * Math.cos(turn) + bend * height * photo.between(-1, 1),
    ] as const
  })
}

const degrees = (photo: Photo, least: number, most: number) =>
  (photo.choose([-1, 1]) * photo.between(least, most) * Math.PI) / 180

/** A letter, or nothing that is a digit: its label is −1. */
const letterSource: DigitSource = (random) => {
  const names = Object.keys(letters)
  const shape = distort(letters[names[nextBelow(random, names.length)]!]!, random, 0.12)
  return digitOfLines(
    -1,
    shape.map((line) => line.flatMap(([x, y]) => [(x - 0.5) / 0.62, (y - 0.5) / 0.62 + 0.5])),
  )
}

const paperGround = () => paperColour

const grounds: Readonly<Partial<Record<string, Colour>>> = {
  'whiteboard with reflections': [0.82, 0.84, 0.85],
  blackboard: [0.13, 0.19, 0.16],
  'thin line in a large picture': grey(0.9),
}

export const photoKinds = {
  'lined paper': simple(({ photo, by }) => {
    const high = photo.shorter * photo.between(0.09, 0.15)
    const ink = by<Colour>([0.68, 0.76, 0.86], [0.5, 0.6, 0.78], [0.3, 0.36, 0.5])
    photo.rule(high, by(1.2, 1.8, 2.5), ink)
    if (by(false, false, true)) {
      const x = photo.width * photo.between(0.08, 0.2)
      photo.line([x, 0, x, photo.height], 2.5, [0.8, 0.3, 0.35])
    }
  }),
  'squared paper': simple(({ photo, by }) => {
    const side = photo.shorter * photo.between(0.05, 0.1)
    const ink = by<Colour>([0.7, 0.78, 0.86], [0.55, 0.65, 0.78], [0.4, 0.46, 0.58])
    for (const isUpright of [true, false]) photo.rule(side, by(1, 1.5, 2.2), ink, isUpright)
  }),
  'soft shadow': simple(
    () => {},
    ({ photo, by }) => shade(photo, by(0.45, 0.3, 0.2), by(0.6, 0.42, 0.28)),
  ),
  'hard shadow': simple(
    () => {},
    ({ photo, by }) =>
      shade(photo, by(0.02, 0.01, 0.005), by(0.6, 0.45, 0.3), by(edge, disc, photo.choose([disc, stripes]))(photo)),
  ),
  'sheet on a dark table': (look) => {
    const { photo, by } = look
    write(look, { size: by(0.4, 0.35, 0.28) })
    const turn = degrees(photo, 0, by(3, 7, 12))
    photo.look(place(photo, turn, by(0.85, 0.75, 0.65), 0.01), wood(photo, by(0.35, 0.2, 0.1), by(0, 0.1, 0.25)))
    return take(look)
  },
  'thin line in a large picture': (look) => {
    const { photo, by } = look
    const isDrawn = photo.choose([true, false])
    write(look, { size: photo.between(0.45, 0.75), pen: by(2.4, 1.6, 1) / (0.6 * photo.shorter), ink: grey(0.05) })
    return isDrawn ? photo.take(0, 0) : take(look)
  },
  pencil: simple(({ photo, by }) => ({
    ink: grey(by(0.5, 0.6, 0.68)),
    pen: photo.between(0.03, 0.05),
    grain: by(0.3, 0.5, 0.6),
  })),
  'thick marker': simple(({ photo, by }) => ({
    pen: by(0.13, 0.16, 0.2) * photo.between(0.9, 1.1),
    ink: photo.choose<Colour>([black, [0.6, 0.1, 0.12], [0.1, 0.35, 0.2]]),
  })),
  'box around the digit': simple(({ photo, by }) => {
    const size = photo.between(0.28, 0.4)
    const [x, y] = [photo.width * 0.5, photo.height * 0.5]
    const half = (size / 2) * photo.shorter * by(1.6, 1.4, 1.25)
    const skew = half * by(0, 0.02, 0.06)
    const points = [-1, -1, 1, -1, 1, 1, -1, 1, -1, -1].map(
      (side, place) => (place % 2 === 0 ? x : y) + side * half + photo.between(-skew, skew),
    )
    points.splice(8, 2, points[0]!, points[1]!)
    photo.line(points, by(2, 4, 6), by<Colour>(grey(0.4), grey(0.2), black))
    return { size, x: 0.5, y: 0.5 }
  }),
  tilt: (look) => {
    const { photo, by } = look
    write(look)
    photo.look(place(photo, degrees(photo, by(4, 9, 14), by(9, 14, 20)), 1.5), paperGround)
    return take(look)
  },
  perspective: (look) => {
    const { photo, by } = look
    write(look)
    photo.look(place(photo, 0, by(1, 0.95, 0.9), by(0.05, 0.1, 0.15)), wood(photo, by(0.5, 0.4, 0.3), 0.05))
    return take(look)
  },
  'off-centre': simple(({ photo, by }) => {
    const size = photo.between(0.2, 0.3)
    const margin = (size / 2 + by(0.06, 0.03, 0.012)) * photo.shorter
    const side = (length: number) => photo.choose([margin / length, 1 - margin / length])
    return { size, x: side(photo.width), y: side(photo.height) }
  }),
  'small in a large sheet': simple(({ photo, by }) => ({
    size: by(0.15, 0.09, 0.055),
    pen: photo.between(0.07, 0.11),
    x: photo.between(0.15, 0.85),
    y: photo.between(0.15, 0.85),
  })),
  'coloured ink': simple(({ photo, by }) => ({
    ink: photo.choose(
      by<readonly Colour[]>(
        [[0.75, 0.12, 0.15], [0.1, 0.5, 0.25], [0.15, 0.2, 0.7]], // prettier-ignore
        [[0.95, 0.5, 0.15], [0.4, 0.7, 0.9], [0.9, 0.45, 0.65]], // prettier-ignore
        [[0.95, 0.85, 0.2], [0.7, 0.9, 0.35], [0.98, 0.72, 0.55]], // prettier-ignore
      ),
    ),
  })),
  'whiteboard with reflections': (look) => {
    const { photo, by } = look
    write(look, {
      pen: photo.between(0.06, 0.1),
      ink: photo.choose<Colour>([black, [0.7, 0.12, 0.15], [0.1, 0.25, 0.65], [0.1, 0.45, 0.25]]),
    })
    light(photo, 0.3)
    for (let spot = 0; spot < by(1, 2, 3); spot++) {
      const [x, y] = [photo.between(0, 1), photo.between(0, 1)]
      const [wide, high] = [photo.between(0.05, 0.15), photo.between(0.04, 0.2)]
      const bright = by(0.25, 0.4, 0.5)
      photo.glare((atX, atY) => bright * Math.exp(-(((atX - x) / wide) ** 2) - ((atY - y) / high) ** 2))
    }
    photo.blur(0.8)
    return photo.take()
  },
  blackboard: (look) => {
    const { photo, by } = look
    smudge(photo, by(0.02, 0.06, 0.1), by(3, 6, 10))
    write(look, { ink: grey(by(0.85, 0.7, 0.58)), pen: photo.between(0.05, 0.09), grain: by(0.3, 0.5, 0.6) })
    return take(look)
  },
  'hard JPEG': (look) => {
    write(look)
    return take(look, 0.012, look.by(35, 18, 8))
  },
  noise: (look) => {
    write(look)
    look.photo.shine(() => look.by(0.8, 0.6, 0.45))
    return take(look, look.by(0.04, 0.07, 0.1), 60)
  },
  blur: (look) => {
    const { photo, by } = look
    write(look, { size: 0.4, pen: 0.07 })
    const stroke = 0.4 * 0.07 * photo.shorter
    const angle = photo.between(0, Math.PI)
    const way = stroke * by(0.8, 1.5, 2.2)
    if (photo.choose([true, false])) photo.blur(stroke * by(0.3, 0.55, 0.8))
    else photo.blur(0.7, [way * Math.cos(angle), way * Math.sin(angle)])
    return take(look)
  },
  vignette: simple(
    () => {},
    ({ photo, by }) => photo.shine((x, y) => 1 - by(0.5, 0.75, 0.92) * (2 * ((x - 0.5) ** 2 + (y - 0.5) ** 2)) ** 1.1),
  ),
  'wrong white balance': simple(
    () => {},
    ({ photo, by }) =>
      photo.tint(
        photo.choose(
          by<readonly Colour[]>(
            [[1, 0.85, 0.65], [0.75, 0.9, 1.1]], // prettier-ignore
            [[1.05, 0.75, 0.4], [0.5, 0.75, 1.2]], // prettier-ignore
            [[1.1, 0.55, 0.15], [0.25, 0.55, 1.2], [0.4, 1, 0.4]], // prettier-ignore
          ),
        ),
      ),
  ),
  'two digits': (look) => {
    const { photo, by, source } = look
    const digits = [source(photo.random), source(photo.random)]
    const size = photo.shorter * photo.between(0.28, 0.4)
    const pen = size * photo.between(0.05, 0.08)
    const gap = pen + size * by(0.4, 0.2, 0.1)
    const ink = photo.choose([black, blue])
    let x = photo.width / 2 - (digits.reduce((sum, { aspect }) => sum + aspect * size, 0) + gap) / 2
    for (const digit of digits) {
      const half = (digit.aspect * size) / 2
      photo.write(digit, { x: x + half, y: photo.height * (0.5 + photo.between(-0.02, 0.02)), size, pen }, ink)
      x += 2 * half + gap
    }
    return take(look)
  },
  'no digit': (look) => {
    const { photo, by } = look
    if (by(false, true, true)) photo.rule(photo.shorter * photo.between(0.06, 0.12), 1.5, [0.55, 0.65, 0.8])
    if (by(false, false, true)) {
      // A crease, and crumbs.
      shade(photo, 0.01, 0.85)
      for (let crumb = 0; crumb < 6; crumb++) {
        const [x, y] = [photo.between(0, photo.width), photo.between(0, photo.height)]
        photo.line([x, y, x + photo.between(-5, 5), y + photo.between(-5, 5)], photo.between(2, 6), grey(0.4))
      }
    }
    return take(look)
  },
  letters: (look) => {
    const { photo, by } = look
    if (by(false, true, false)) photo.rule(photo.shorter * photo.between(0.09, 0.15), 1.5, [0.6, 0.7, 0.82])
    write({ ...look, source: letterSource })
    if (by(false, false, true)) shade(photo, 0.02, 0.5)
    return take(look)
  },
} satisfies Readonly<Record<string, PhotoKind>>

export type PhotoKindName = keyof typeof photoKinds

/** Chalk that was wiped: clouds, and a few broad strokes. */
function smudge(photo: Photo, level: number, count: number): void {
  for (let cloud = 0; cloud < count; cloud++) {
    const [x, y] = [photo.between(0, 1), photo.between(0, 1)]
    const [wide, high] = [photo.between(0.1, 0.4), photo.between(0.05, 0.2)]
    photo.glare((atX, atY) => level * Math.exp(-(((atX - x) / wide) ** 2) - ((atY - y) / high) ** 2))
  }
}

/** The photograph of a kind with this number: always the same for a source. */
export function makePhoto(name: PhotoKindName, strength: Strength, index: number, source: DigitSource): PhotoScene {
  const random = createRandom(1000 + 10 * Object.keys(photoKinds).indexOf(name) + strength, 'samples', index)
  const photo = openPhoto(name, strength, random)
  return photoKinds[name]({ photo, by: (...values) => values[strength - 1]!, source })
}

/** In a size that chance chooses; large ones are as wide as the strength says. */
function openPhoto(name: PhotoKindName, strength: Strength, random: Random): Photo {
  const sizes: readonly (readonly [number, number])[] =
    name === 'thin line in a large picture'
      ? [([1600, 2000, 2400] as const)[strength - 1]!].map((wide) => [wide, 0.75 * wide])
      : [[640, 480], [800, 600], [600, 800], [1024, 768]] // prettier-ignore
  const [width, height] = sizes[nextBelow(random, sizes.length)]!
  return new Photo(random, width, height, grounds[name] ?? paperColour)
}
