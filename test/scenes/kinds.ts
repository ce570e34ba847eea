/** The kinds of pictures that people have of digits. Each makes a scene from a stream of chance and a source of digits. */
import { createRandom, type Random } from '#engine/basics/random.ts'
import { drawnDigits, type DigitSource } from './digits.ts'
import { Sheet, type Scene } from './scene.ts'

export type Kind = (random: Random, source: DigitSource) => Scene

/** A sheet that a phone looks at: paper of some brightness in light that falls from somewhere. */
function paper(random: Random, width = 480, height = 360): Sheet {
  const sheet = new Sheet(random, width, height, 0.86)
  const [x, y] = [sheet.between(-0.3, 1.3), sheet.between(-0.3, 1.3)]
  const fall = sheet.between(0.1, 0.3)
  sheet.shine((atX, atY) => 1 - fall * ((atX - x) ** 2 + (atY - y) ** 2))
  return sheet
}

/** The level of a shadow on one side of a straight edge `soft` wide, in shares of the picture. */
function shade(sheet: Sheet, soft: number, dark: number): void {
  const angle = sheet.between(0, 2 * Math.PI)
  const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)]
  const edge = sheet.between(-0.12, 0.12)
  sheet.shine((x, y) => {
    const beyond = (x - 0.5) * alongX + (y - 0.5) * alongY - edge
    return 1 - (1 - dark) * Math.min(1, Math.max(0, beyond / soft + 0.5))
  })
}

const one =
  (prepare: (sheet: Sheet) => void, ink?: { size?: number; pen?: number; ink?: number }): Kind =>
  (random, source) => {
    const sheet = paper(random)
    prepare(sheet)
    sheet.writeOne(source, ink)
    return sheet.photograph()
  }

const clean =
  (prepare: (sheet: Sheet, source: DigitSource) => void, width = 400, height = 400): Kind =>
  (random, source) => {
    const sheet = new Sheet(random, width, height, 1)
    prepare(sheet, source)
    return sheet.draw()
  }

/** A finger, or a thumb, that comes in from one side. */
function finger(sheet: Sheet): void {
  const { width, height } = sheet
  const side = sheet.choose(['left', 'right', 'bottom'] as const)
  const radius = height * sheet.between(0.09, 0.13)
  const reach = sheet.between(0.12, 0.2)
  const along = sheet.between(0.3, 0.7)
  const skin = sheet.between(0.45, 0.6)
  const [x, y] =
    side === 'left'
      ? [reach * width, along * height]
      : side === 'right'
        ? [(1 - reach) * width, along * height]
        : [along * width, (1 - reach * 0.8) * height]
  sheet.cover(skin, (atX, atY) => {
    const isBehind = side === 'left' ? atX < x : side === 'right' ? atX > x : atY > y
    const away = isBehind ? Math.abs(side === 'bottom' ? atX - x : atY - y) : Math.hypot(atX - x, atY - y)
    return Math.min(1, Math.max(0, radius - away))
  })
}

function table(sheet: Sheet): void {
  const edges = Array.from({ length: 4 }, () => sheet.between(0.05, 0.14))
  const slant = sheet.between(-0.06, 0.06)
  const level = sheet.between(0.12, 0.3)
  const [left, top, right, bottom] = edges as [number, number, number, number]
  const { width, height } = sheet
  sheet.cover(level, (x, y) => {
    const inside = Math.min(
      x - left * width - slant * (y - height / 2),
      width * (1 - right) - x + slant * (y - height / 2),
      y - top * height + slant * (x - width / 2),
      height * (1 - bottom) - y - slant * (x - width / 2),
    )
    return Math.min(1, Math.max(0, 0.5 - inside))
  })
}

/** A row of digits that do not touch. */
function row(sheet: Sheet, source: DigitSource, count: number, middle: number, size: number, ink: number): void {
  const step = sheet.width / (count + 0.6)
  for (let digit = 0; digit < count; digit++) {
    const height = Math.min(size * sheet.between(0.88, 1.12), step * 1.1)
    const x = step * (digit + 0.8) + sheet.between(-0.04, 0.04) * step
    sheet.write(source, { x, y: middle + sheet.between(-0.05, 0.05) * size, size: height }, height * 0.07, ink)
  }
}

function several(isPhotographed: boolean, prepare: (sheet: Sheet) => void = () => {}): Kind {
  return (random, source) => {
    const sheet = isPhotographed ? paper(random, 640, 400) : new Sheet(random, 640, 400, 1)
    prepare(sheet)
    const ink = isPhotographed ? 0.15 : 0
    const rows = sheet.choose([1, 1, 2])
    for (let place = 0; place < rows; place++) {
      row(
        sheet,
        source,
        sheet.choose([2, 3, 4, 5]),
        sheet.height * (rows === 1 ? 0.5 : 0.27 + 0.47 * place),
        rows === 1 ? 150 : 115,
        ink,
      )
    }
    return isPhotographed ? sheet.photograph() : sheet.draw()
  }
}

function small28(random: Random, source: DigitSource): Scene {
  // Four times as fine, then averaged, as programs save a pad of 28 × 28.
  const zoom = 4
  const fine = new Sheet(random, 28 * zoom, 28 * zoom, 0)
  const size = zoom * fine.between(9, 17)
  const half = size * 0.45
  const place = () => fine.between(half + zoom, 28 * zoom - half - zoom)
  fine.write(
    source,
    { x: place(), y: fine.between(size / 2 + zoom, 28 * zoom - size / 2 - zoom), size },
    zoom * fine.between(1.2, 2.2),
    1,
  )
  const grey = Float32Array.from({ length: 784 }, (_, pixel) => {
    let sum = 0
    for (let y = 0; y < zoom; y++) {
      for (let x = 0; x < zoom; x++) {
        sum += fine.reflectance[(Math.floor(pixel / 28) * zoom + y) * 28 * zoom + (pixel % 28) * zoom + x]!
      }
    }
    return Math.round((255 * sum) / zoom ** 2) / 255
  })
  return { image: { width: 28, height: 28, grey }, labels: fine.labels }
}

const ruled = (level: number) => (sheet: Sheet) =>
  sheet.rule(sheet.between(34, 60), sheet.between(1, 2), level, sheet.between(-0.06, 0.06))

function squared(level: number) {
  return (sheet: Sheet): void => {
    const distance = sheet.between(20, 36)
    const slant = sheet.between(-0.05, 0.05)
    sheet.rule(distance, sheet.between(0.8, 1.5), level, slant)
    sheet.rule(distance, sheet.between(0.8, 1.5), level, -slant, true)
  }
}

function box(sheet: Sheet, level: number, thickness: number): void {
  const { width, height } = sheet
  const [left, top] = [width * sheet.between(0.06, 0.16), height * sheet.between(0.06, 0.16)]
  const [right, bottom] = [width - left, height - top]
  for (const points of [
    [left, top, right, top],
    [right, top, right, bottom],
    [right, bottom, left, bottom],
    [left, bottom, left, top],
  ]) {
    sheet.line(points, thickness, level)
  }
}

export const kinds = {
  clean: clean((sheet, source) => sheet.writeOne(source, { ink: 0 })),
  'light on dark': (random, source) => {
    const sheet = new Sheet(random, 300, 300, 0.05)
    sheet.writeOne(source, { ink: 0.9, pen: 0.05 })
    return sheet.draw()
  },
  photograph: one(() => {}),
  'lined paper': one(ruled(0.6)),
  'dark lines': one(ruled(0.25)),
  'squared paper': one(squared(0.62)),
  'margin line': one((sheet) => {
    ruled(0.6)(sheet)
    const x = sheet.width * sheet.between(0.1, 0.22)
    sheet.line([x, 0, x + sheet.between(-12, 12), sheet.height], 2, 0.35)
  }),
  'soft shadow': one((sheet) => shade(sheet, sheet.between(0.25, 0.5), sheet.between(0.4, 0.6))),
  'hard shadow': one((sheet) => shade(sheet, sheet.between(0.005, 0.03), sheet.between(0.4, 0.6))),
  'shadow on lined paper': one((sheet) => {
    ruled(0.6)(sheet)
    shade(sheet, sheet.between(0.01, 0.2), sheet.between(0.45, 0.65))
  }),
  'dark table': one(table, { size: 0.4 }),
  'lined sheet on a dark table': one(
    (sheet) => {
      ruled(0.6)(sheet)
      table(sheet)
    },
    { size: 0.4 },
  ),
  'printed box': clean((sheet, source) => {
    box(sheet, 0, sheet.between(2, 6))
    sheet.writeOne(source, { ink: 0 })
  }),
  'box in a photograph': one((sheet) => box(sheet, 0.2, sheet.between(1.5, 4))),
  finger: one(finger),
  pencil: one(() => {}, { ink: 0.6, pen: 0.022 }),
  'thin pen': one(() => {}, { pen: 0.008, size: 0.55 }),
  'thick pen': one(() => {}, { pen: 0.09, size: 0.6 }),
  'line of one pixel': clean(
    (sheet, source) => {
      sheet.write(
        source,
        { x: 1000 + sheet.between(-99, 99), y: 1000 + sheet.between(-99, 99), size: sheet.between(900, 1600) },
        1,
        0,
      )
      for (const [pixel, level] of sheet.reflectance.entries()) sheet.reflectance[pixel] = level < 0.6 ? 0 : 1
    },
    2000,
    2000,
  ),
  blurred: (random, source) => {
    const sheet = paper(random)
    sheet.writeOne(source, { pen: 0.035 })
    return sheet.photograph({ blur: sheet.between(2, 4) })
  },
  'noisy, hard JPEG': (random, source) => {
    const sheet = paper(random)
    sheet.shine(() => 0.6)
    sheet.writeOne(source)
    return sheet.photograph({ noise: 0.04, quality: 25 })
  },
  'chalk on a board': (random, source) => {
    const sheet = new Sheet(random, 480, 360, 0.2)
    sheet.shine((x, y) => 1.1 - 0.4 * ((x - 0.3) ** 2 + (y - 0.4) ** 2))
    sheet.writeOne(source, { ink: 0.75, pen: 0.035 })
    return sheet.photograph({ noise: 0.02 })
  },
  '28 × 28, off centre': small28,
  'several, clean': several(false),
  'several, photographed': several(true),
  'several on lined paper': several(true, ruled(0.6)),
  'several on squared paper': several(true, squared(0.62)),
  'several on a dark table': several(true, table),
  'shadow in a clean picture': (random, source) => {
    const sheet = new Sheet(random, 320, 240, 0.85)
    shade(sheet, 0.01, 0.5)
    sheet.writeOne(source, { pen: 0.025 })
    return sheet.photograph({ noise: 0, blur: 0 })
  },
  'frame at the very edge': clean((sheet, source) => {
    sheet.writeOne(source, { ink: 0 })
    const edge = sheet.between(3, 24)
    const { width, height } = sheet
    sheet.cover(0, (x, y) => (Math.min(x, y, width - 1 - x, height - 1 - y) < edge ? 1 : 0))
  }),
  'clean sheet on a dark table': (random, source) => {
    const sheet = new Sheet(random, 320, 240, 0.85)
    sheet.writeOne(source, { size: 0.4, pen: 0.025 })
    table(sheet)
    return sheet.photograph({ noise: 0, blur: 0 })
  },
} satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

/** The scene of a kind with this number: always the same. */
export function makeScene(name: KindName, index: number, source: DigitSource = drawnDigits): Scene {
  const place = Object.keys(kinds).indexOf(name)
  return kinds[name](createRandom(place, 'samples', index), source)
}
