/** Where the window opens, whatever screens there are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bounds } from '#electron/basics/memory.ts'
import { placeWindow } from '#electron/window/placement.ts'

const at = (x: number, y: number, width = 1100, height = 800): Bounds => ({ x, y, width, height })
const main = at(0, 25, 1920, 1055)
const right = at(1920, 0, 2560, 1440)
const left = at(-1280, 0, 1280, 1024)
const small = at(0, 0, 1280, 720)

describe('The window', () => {
  test.each<[string, Bounds | undefined, readonly Bounds[], object]>([
    ['opens in the middle at first', undefined, [main], { width: 1360, height: 900 }],
    ['opens no larger than the screen', undefined, [small], { width: 1280, height: 720 }],
    [
      'opens as large as a screen that is smaller than the page',
      undefined,
      [at(0, 0, 800, 600)],
      { width: 800, height: 600 },
    ],
    ['opens no smaller than the page can do with', at(0, 0, 600, 400), [], { width: 1024, height: 700 }],
    ['shrinks when its screen has become smaller', at(100, 80, 1360, 900), [at(0, 0, 1280, 672)], at(0, 0, 1280, 672)],
    ['may be as wide as two screens', at(100, 100, 3000, 900), [main, right], at(100, 100, 3000, 900)],
    ['stays where it was', at(100, 80), [main], at(100, 80)],
    ['stays on the second screen', at(2200, 100), [main, right], at(2200, 100)],
    ['stays on a screen to the left', at(-1200, 10), [main, left], at(-1200, 10)],
    ['may lie on two screens', at(1500, 100), [main, right], at(1500, 100)],
    ['may hang out on the right, as long as it can be reached', at(1700, 100), [main], at(1700, 100)],
    ['may have the invisible edge that Windows gives it', at(-8, -8), [at(0, 0, 1920, 1040)], at(-8, -8)],
    ['opens in the middle when its screen has gone', at(2200, 100), [main], { width: 1100, height: 800 }],
    ['opens in the middle when the screen on the left has gone', at(-1200, 10), [main], { width: 1100, height: 800 }],
    ['comes in from the right when too little of it is left', at(1850, 100), [main], at(820, 100)],
    ['comes down when its title is above the screen', at(100, -300), [main], at(100, 25)],
    ['comes up when its title is below the screen', at(100, 1060), [main], at(100, 280)],
    ['comes onto the screen that has most of it', at(1800, -500, 1100, 800), [main, right], at(1920, 0)],
    ['shrinks when it comes onto a smaller screen', at(1200, 100, 2000, 1300), [small], at(0, 0, 1280, 720)],
    ['opens as it was when no screen is known', at(5, 5), [], { width: 1100, height: 800 }],
  ])('%s', (_what, bounds, areas, placement) => {
    expect(placeWindow(bounds, areas)).toEqual({
      ...placement,
      minWidth: expect.any(Number) as number,
      minHeight: expect.any(Number) as number,
    })
  })

  /** Pixels of screens, and how much of them Windows shows as one. */
  const screens = [
    [1366, 768],
    [1536, 864],
    [1920, 1080],
    [1920, 1200],
    [2560, 1440],
    [2880, 1800],
    [3840, 2160],
  ] as const
  const scales = [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3]
  /** Less the taskbar of 40 to 48 pixels. */
  const anArea = fc
    .record({ size: fc.constantFrom(...screens), scale: fc.constantFrom(...scales), bar: fc.constantFrom(0, 40, 48) })
    .map(({ size: [width, height], scale, bar }) => ({
      width: Math.floor(width / scale),
      height: Math.floor(height / scale) - bar,
    }))
  /** One screen, or two beside each other, of which each has a scale of its own. */
  const areas = fc
    .tuple(anArea, fc.option(anArea), fc.boolean())
    .map(([first, second, isLeft]) =>
      [{ x: 0, y: 0, ...first }, second && { x: isLeft ? -second.width : first.width, y: 0, ...second }].filter(
        (area) => area !== null,
      ),
    )
  const aWindow = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -2000, max: 3000 }),
    width: fc.integer({ min: 300, max: 4000 }),
    height: fc.integer({ min: 300, max: 2200 }),
  })

  test('fits at first on every common screen at every common scale, and no minimum is larger than the screen', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const { width, height, minWidth, minHeight } = placeWindow(undefined, all)
        expect([width <= all[0]!.width, height <= all[0]!.height]).toEqual([true, true])
        expect([minWidth <= width, minHeight <= height]).toEqual([true, true])
      }),
    )
  })

  test('can be taken hold of wherever it was, is no larger than the screens, and does not move from start to start', () => {
    fc.assert(
      fc.property(aWindow, areas, (bounds, all) => {
        const placed = placeWindow(bounds, all)
        const { x, y, width, height } = placed
        const together = Math.max(...all.map((area) => area.x + area.width)) - Math.min(...all.map((area) => area.x))
        expect(width).toBeLessThanOrEqual(together + 16)
        expect(height).toBeLessThanOrEqual(Math.max(...all.map((area) => area.height)) + 16)
        // In the middle of the primary screen otherwise.
        if (x === undefined || y === undefined) return
        const isAt = (area: Bounds) =>
          y + 8 >= area.y && y + 24 <= area.y + area.height && x + width > area.x + 100 && x < area.x + area.width - 100
        expect(all.some(isAt)).toBe(true)
        expect(placeWindow({ x, y, width, height }, all)).toEqual(placed)
      }),
    )
  })
})
