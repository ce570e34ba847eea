/** The lesson about the forward pass on a real engine: its sum, its dust, and the digits that it moves. */
import { describe, expect, test } from 'vitest'
import { Forward, movePixels } from '#page/lessons/experiments/forward.svelte.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

describe('The forward pass', () => {
  test.each([1, 2, 3])('adds up pixel by pixel and asks for the greatest product, for seed %d', async (seed) => {
    const open = await openSmall(seed)
    const { place, kept } = await openPlace(open, 'trained')
    const forward = new Forward(place)
    expect(forward.isMet('drawn')).toBe(false)
    await open.session.network.showExample()
    await forward.look()
    expect(forward.isMet('drawn')).toBe(true)
    expect(forward.sums!.at(-1)).toBeCloseTo(numberOf(forward, 'z'), 2)
    expect(numberOf(forward, 'bias') + numberOf(forward, 'sum')).toBeCloseTo(numberOf(forward, 'z'), 10)

    // From ink to ink, every pixel once.
    let steps = 0
    for (; forward.at < 784; steps++) forward.walk(forward.nextInk() + 1 - forward.at)
    expect(Math.abs(steps - numberOf(forward, 'inked'))).toBeLessThanOrEqual(1)
    expect(forward.isMet('walked')).toBe(true)
    expect(kept()['walked']).toEqual([1])

    const products = Object.fromEntries(forward.candidates.map(({ kind, ink, weight }) => [kind, ink * weight]))
    expect(products['term']).toBeGreaterThan(Math.max(products['ink']!, products['weight']!))
    answerChecks('forward', forward.facts)

    const again = new Forward({ ...place, inputs: kept() })
    await again.look()
    expect(again.isMet('walked')).toBe(true)
    again.forget('walked')
    expect([again.isMet('walked'), again.at]).toEqual([false, 0])
  })

  test('learns from dust as well as from pictures, and loses digits that are moved', async () => {
    const open = await openSmall(1)
    const before = await open.session.connection.ask('describe')
    const { place, kept } = await openPlace(open, 'trained')
    const forward = new Forward(place, 'mnist-10k:0.3')
    await open.session.network.showExample()
    await forward.look()
    await forward.train()
    await forward.look()
    expect(numberOf(forward, 'difference')).toBeLessThan(0.05)
    expect(numberOf(forward, 'crossed')).toBeLessThan(0.3)
    const sorted = (pixels: Float32Array) => [...pixels].sort((one, other) => one - other)
    expect(sorted(forward.dust!.pixels)).toEqual(sorted(forward.pixels!))
    await forward.move(2)
    expect(forward.isMet('moved')).toBe(false)
    await forward.move(4)
    expect(forward.isMet('moved')).toBe(true)
    expect(numberOf(forward, 'moved-four')).toBeLessThan(numberOf(forward, 'still') - 0.15)
    expect(forward.facts['way-four']!.value).toBe('lost')
    // A network that reads moved digits, too, is not said to lose them.
    forward.movedScores = forward.movedScores!.map(() => 0.97)
    expect(forward.facts['way-four']!.value).toBe('kept')
    expect(known(forward).sort()).toEqual(promised('forward').sort())
    expect(kept()).toEqual({ walked: [], trained: [1], moved: [1] })
    forward.close()
    const benches = (await open.session.connection.ask('listBenches'))!
    expect(benches).toHaveLength(2)
    expect(await open.session.connection.ask('describe')).toEqual(before)
  })

  test('moves ink to the right, and paper comes in', () => {
    const pixels = new Float32Array(784)
    pixels[28 * 3 + 25] = 1
    pixels[28 * 4 + 10] = 0.5
    const moved = movePixels(pixels, 4)
    expect([...moved].flatMap((ink, pixel) => (ink > 0 ? [[pixel, ink]] : []))).toEqual([[28 * 4 + 14, 0.5]])
  })
})
