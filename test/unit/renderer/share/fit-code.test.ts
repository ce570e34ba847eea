/** A start code over the whole screen. */
import { describe, expect, test } from 'vitest'
import { marksOf, writeSettingCode, writeStartCode } from '#engine/settings/code.ts'
import { standardSettings } from '#engine/settings/symbols.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { fitCode, lineHeight } from '#page/share/fit-code.ts'
import { presets } from '#page/views/workbench/drawer/presets.ts'

const screens = [
  [800, 600],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const
const ofLessons = lessons.flatMap(({ id, cards }) =>
  cards.map((card) => writeStartCode({ settings: null, lesson: marksOf({ lesson: id, card: card.id }) })),
)
const ofSettings = presets.map(({ settings }) => writeSettingCode(settings))

describe.each(screens)('At %d × %d a code', (width, height) => {
  // What the sentences above and below it leave.
  const [across, down] = [width * 0.94, height * 0.66]

  test('of a lesson, and of each preset, has letters of at least 12 % of the height', () => {
    for (const code of ofLessons) expect(fitCode(code, across, down).size, code).toBeGreaterThanOrEqual(0.12 * height)
    // The longest preset changes sixteen settings, and a screen of 800 × 600 is narrow.
    const least = width / height < 1.5 ? 0.1 : 0.12
    for (const code of ofSettings) expect(fitCode(code, across, down).size, code).toBeGreaterThanOrEqual(least * height)
  })

  test('is whole, and stays within its room, however long it is', () => {
    const long = writeStartCode({
      settings: {
        ...standardSettings,
        seed: 4_294_967_295,
        l2: 0.000123,
        momentum: 0.987,
        shift: 1.25,
        learningRate: 0.0123,
      },
      lesson: marksOf({ lesson: 'nudge', card: 'way' }),
    })
    for (const code of [...ofLessons, ...ofSettings, long]) {
      const { lines, size } = fitCode(code, across, down)
      expect(lines.join('')).toBe(code)
      expect(lines.length * size * lineHeight).toBeLessThanOrEqual(down + 1e-6)
      const longest = Math.max(...lines.map((line) => line.length))
      expect(longest * size * 0.602).toBeLessThanOrEqual(across)
    }
  })
})
