/** Where the window opens, whatever screens there are. */
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
    ['opens no smaller than the page can do with', undefined, [at(0, 0, 800, 600)], { width: 1024, height: 700 }],
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
    expect(placeWindow(bounds, areas)).toEqual(placement)
  })
})
