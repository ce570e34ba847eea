import { describe, expect, it } from 'vitest'
import { digitizeByStages, digitizeDrawing, digitizeInk, drawStrokes } from '#engine/drawing/digitize.ts'
import type { Stroke } from '#engine/drawing/ink.ts'
import { findBox } from '#engine/drawing/raster.ts'
import { allOn, type Stage, stages } from '#engine/drawing/stages.ts'

const brush = (points: readonly number[], width = 20): Stroke => ({ tool: 'brush', width, points })
const seven = [60, 50, 200, 50, 110, 240]
const drawn = drawStrokes([brush(seven)])
const without = (...off: readonly Stage[]) => ({ ...allOn, ...Object.fromEntries(off.map((stage) => [stage, false])) })
const see = (strokes: readonly Stroke[], switches = allOn) => digitizeDrawing(drawStrokes(strokes), switches)!
const move = (points: readonly number[], x: number, y: number) =>
  points.map((value, place) => value + (place % 2 === 0 ? x : y))
const boxOf = (values: Float32Array) => findBox({ width: 28, height: 28, values })!
const levelsBetween = (picture: Float32Array) => picture.filter((level) => level > 0 && level < 1).length
const differ = (one: Float32Array, other: Float32Array) =>
  Math.max(...one.map((level, place) => Math.abs(level - other[place]!)))

describe('each stage, switched off', () => {
  it('brush: the stroke stays as wide as it was drawn', () => {
    const inkOf = (width: number, switches = allOn) =>
      see([brush(seven, width)], switches).reduce((sum, level) => sum + level, 0)
    expect(inkOf(28)).toBeCloseTo(inkOf(14), 3)
    expect(inkOf(28, without('brush'))).toBeGreaterThan(1.5 * inkOf(14, without('brush')))
  })

  it('box: a small drawing stays small', () => {
    const small = [brush(seven.map((value) => value / 4))]
    const height = (switches = allOn) => boxOf(see(small, switches)).bottom - boxOf(see(small, switches)).top
    expect(height()).toBeGreaterThanOrEqual(20)
    expect(height(without('box'))).toBeLessThan(8)
  })

  it('average: edges are jagged, without the levels between ink and paper', () => {
    expect(levelsBetween(see([brush(seven)], without('average')))).toBeLessThan(levelsBetween(see([brush(seven)])) / 3)
  })

  it('centre: the picture moves with the drawing', () => {
    const low = [brush(move(seven, 40, 10))]
    expect(differ(see(low), see([brush(seven)]))).toBeLessThan(1e-5)
    expect(boxOf(see(low, without('centre'))).left).toBeGreaterThan(boxOf(see([brush(seven)], without('centre'))).left)
  })

  it('box and centre: the picture is the paper, scaled down', () => {
    const picture = see([brush([140, 0, 140, 280])], without('brush', 'box', 'centre'))
    for (let row = 2; row < 26; row++) {
      expect(picture.slice(row * 28, row * 28 + 28).reduce((sum, level) => sum + level, 0)).toBeCloseTo(2, 2)
      expect(picture[row * 28 + 13]).toBeCloseTo(picture[row * 28 + 14]!, 5)
    }
  })

  it('brightness: faint ink stays faint', () => {
    const faint = drawn.ink.values.map((level) => level * 0.5)
    const brightest = (switches = allOn) => Math.max(...digitizeInk(faint, 280, 280, switches)!)
    expect(brightest()).toBeCloseTo(1, 6)
    expect(brightest(without('brightness'))).toBeLessThan(0.51)
  })
})

describe('the pictures after each stage', () => {
  it('end with what the network sees, whatever is switched off', () => {
    for (const switches of [allOn, ...stages.map((stage) => without(stage)), without(...stages)]) {
      const pictures = digitizeByStages(drawn, switches)!
      expect(pictures.map(({ stage }) => stage)).toEqual(stages)
      for (const { side, levels } of pictures) expect(levels.length).toBe(side * side)
      expect(pictures.at(-1)!.levels).toEqual(digitizeDrawing(drawn, switches))
    }
  })

  it('stay as they were before a stage that is off', () => {
    const pictures = digitizeByStages(drawn, without('centre'))!
    expect(pictures[3]!.levels).toEqual(pictures[2]!.levels)
  })

  it('are none for a blank sheet', () => {
    expect(digitizeByStages(drawStrokes([]))).toBeNull()
  })
})
