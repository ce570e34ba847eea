/** What is given by drawing: curves that are sketched with a pointer and with keys, options that are put in order, digits that are drawn. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  drawTo,
  emptySketch,
  fillGaps,
  isWhole,
  moveKey,
  powersOf,
  ticksOf,
} from '#page/lessons/experiments/sketch-pen.ts'
import type { Block, Check, Sketch } from '#page/lessons/format/lesson.ts'
import { isOrderOf, movedTo } from '#page/lessons/format/order.ts'
import { judge } from '#page/lessons/judge.ts'
import { byEnd, curvesOf, mistakesOf, trendOf } from '#page/lessons/experiments/sketched.ts'

const sketch: Sketch = {
  kind: 'sketch',
  lines: ['slow', 'fast'],
  points: 5,
  x: 'batches',
  from: 0,
  to: 100,
  isPowers: false,
  y: 'cost C',
  least: 0,
  greatest: 4,
  start: 2.3,
}
const slow = [2.3, 2.2, 2, 1.9, 1.7]
const fast = [2.3, 1, 0.6, 0.4, 0.3]
const said = (text: string): readonly Block[] => [{ kind: 'paragraph', children: [{ kind: 'text', text }] }]

describe('A sketch', () => {
  test('is right by which way its curves go and which ends above which, whatever their numbers', () => {
    const drawn = [2.3, 2.1, 1.9, 1.6, 1.3, 2.3, 2, 1.5, 1.1, 0.9]
    expect(mistakesOf(drawn, [...slow, ...fast], sketch)).toEqual([])
    expect(mistakesOf([...fast, ...slow], [...slow, ...fast], sketch)).toEqual(['order'])
    const rising = [2.3, 2.5, 3, 3.2, 3.6, ...fast]
    expect(mistakesOf(rising, [...slow, ...fast], sketch)).toEqual(['trend'])
    expect(mistakesOf([2.3, 3, 3, 3, 3.5, 2.3, 3, 3, 3, 3.8], [...slow, ...fast], sketch)).toEqual(['order', 'trend'])
    expect(mistakesOf('falls', [...slow, ...fast], sketch)).toEqual(['trend'])
  })

  test('is compared with a curve of any number of points, also of one that is lost at the top', () => {
    const diverged = [2.3, 30, Infinity, NaN]
    const both = [...slow.slice(1), ...diverged]
    expect(mistakesOf([2.3, 2.2, 2, 1.8, 1.5, 2.3, 3, 3.5, 4, 4], both, sketch)).toEqual([])
  })

  test('says which way a curve goes', () => {
    expect(trendOf([1, 2, 3], 0.2)).toBe('rises')
    expect(trendOf([3, 2, 1], 0.2)).toBe('falls')
    expect(trendOf([1, 1.1, 0.9, 1], 0.2)).toBe('stays')
    expect(trendOf([3, 1, 2], 0.2)).toBe('falls, then rises')
    expect(trendOf([1, 3, 2], 0.2)).toBe('rises, then falls')
    expect(byEnd([slow, fast], sketch)).toEqual(['fast', 'slow'])
  })

  test('is drawn with a pointer: straight between two places, gaps closed at the end, the start as it is given', () => {
    const blank = emptySketch(sketch)
    expect(curvesOf(blank, sketch)!.map(isWhole)).toEqual([false, false])
    const begun = drawTo(blank, sketch, 1, { point: 0, value: 4 }, { point: 2, value: 1 })
    expect(begun.slice(0, 5)).toEqual(blank.slice(0, 5))
    expect(begun.slice(5)).toEqual([2.3, 2.5, 1, NaN, NaN])
    expect(fillGaps(begun, sketch, 1).slice(5)).toEqual([2.3, 2.5, 1, 1, 1])
    // Back over what is drawn counts the pointer's last place.
    const back = drawTo(begun, sketch, 1, { point: 2, value: 1 }, { point: 1, value: 0.5 })
    expect(back.slice(5, 8)).toEqual([2.3, 0.5, 1])
    const apart = drawTo(blank, sketch, 0, { point: 4, value: 1.1 }, { point: 4, value: 1.1 })
    fillGaps(apart, sketch, 0)
      .slice(0, 5)
      .forEach((value, point) => expect(value).toBeCloseTo(2.3 - 0.3 * point))
    // A start that is given is no curve.
    expect(fillGaps(blank, sketch, 0)).toEqual(blank)
  })

  test('is drawn with keys alone', () => {
    let values = emptySketch(sketch)
    let cursor = 1
    const press = (key: string, isWide = false) => {
      ;({ values, cursor } = moveKey(values, sketch, 0, cursor, key, isWide)!)
    }
    press('ArrowDown', true)
    expect(values[1]).toBeCloseTo(1.9)
    for (let point = 2; point < 5; point++) press('ArrowRight')
    press('ArrowUp')
    expect(values[3]).toBeCloseTo(1.9)
    expect(values[4]).toBeCloseTo(2)
    expect(isWhole(values.slice(0, 5))).toBe(true)
    press('ArrowLeft')
    press('ArrowLeft')
    press('ArrowLeft')
    press('ArrowLeft')
    // Where it begins is given.
    expect(cursor).toBe(1)
    expect(moveKey(values, sketch, 0, cursor, 'a', false)).toBeNull()
  })

  test('has axes with round numbers on them', () => {
    expect(ticksOf(0, 4)).toEqual([0, 1, 2, 3, 4])
    expect(ticksOf(0, 10_000)).toEqual([0, 2000, 4000, 6000, 8000, 10_000])
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        (from, size) => {
          const ticks = ticksOf(from, from + size)
          expect(ticks.length).toBeGreaterThanOrEqual(2)
          expect(ticks.length).toBeLessThanOrEqual(6)
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(from - size * 1e-6)
            expect(tick).toBeLessThanOrEqual(from + size * (1 + 1e-6))
          }
        },
      ),
    )
  })
})

describe('A check', () => {
  test('of a sketch says whether the order or the direction is wrong', () => {
    const check: Check = {
      ...sketch,
      answer: { fact: 'costs' },
      wrong: [
        { value: 'order', why: said('The other ends lower.') },
        { value: 'trend', why: said('It falls.') },
      ],
      hint: [],
    }
    const facts = { costs: { value: [...slow, ...fast], text: '' } }
    expect(judge(check, [...slow, ...fast], facts)).toEqual({ kind: 'right' })
    expect(judge(check, [...fast, ...slow], facts)).toEqual({ kind: 'wrong', why: said('The other ends lower.') })
    expect(judge(check, [2.3, 2.5, 3, 3.2, 3.6, ...fast], facts)).toEqual({ kind: 'wrong', why: said('It falls.') })
    expect(judge(check, [...slow, ...fast], {})).toEqual({ kind: 'unknown' })
  })

  test('of an order says which two are the wrong way round', () => {
    const options = ['a', 'b', 'c'].map((id) => ({ id, label: [] }))
    const check: Check = {
      kind: 'order',
      options,
      answer: 'b,a,c',
      wrong: [
        { value: 'c,a,b', why: said('All the other way round.') },
        { value: 'c before b', why: said('c needs b.') },
      ],
      hint: [],
    }
    expect(judge(check, 'b,a,c', {})).toEqual({ kind: 'right' })
    expect(judge(check, 'c,a,b', {})).toEqual({ kind: 'wrong', why: said('All the other way round.') })
    expect(judge(check, 'c,b,a', {})).toEqual({ kind: 'wrong', why: said('c needs b.') })
    expect(judge(check, 'a,b,c', {})).toEqual({ kind: 'wrong', why: null })
    const live: Check = { ...check, answer: { fact: 'order' } }
    expect(judge(live, 'c,b,a', { order: { value: 'c,b,a', text: '' } })).toEqual({ kind: 'right' })
    expect(movedTo('a,b,c', 0, 2)).toBe('b,c,a')
    expect(movedTo('a,b,c', 2, 0)).toBe('c,a,b')
    expect(isOrderOf('a,b,b', ['a', 'b', 'c'])).toBe(false)
  })

  test('of a drawing takes the digit that is read', () => {
    const check: Check = { kind: 'draw', answer: '8', wrong: [{ value: '3', why: said('Close it.') }], hint: [] }
    expect(judge(check, '8', {})).toEqual({ kind: 'right' })
    expect(judge(check, '3', {})).toEqual({ kind: 'wrong', why: said('Close it.') })
    expect(judge(check, '5', {})).toEqual({ kind: 'wrong', why: null })
    expect(judge({ ...check, answer: { fact: 'aim' } }, '5', { aim: { value: 5, text: '5' } })).toEqual({
      kind: 'right',
    })
  })
})

test('an axis of powers of ten is marked at each of them and at its ends', () => {
  expect(powersOf(2, 4.74)).toEqual([2, 3, 4, 4.74])
  expect(powersOf(-0.5, 1)).toEqual([-0.5, 0, 1])
})
