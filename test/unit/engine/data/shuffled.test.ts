/** Benches whose digits come with shuffled pixels: exactly shuffled, learnt from as well, and nobody else's. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { createEngine } from '#engine/engine.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

const settings = { ...defaultSettings, data: 'mnist-10k:0.3', hidden: [], epochs: 1 }

async function open() {
  const engine = createEngine({ dataFolder: await packedData() })
  onTestFinished(() => engine.close())
  return engine.connect().commands
}

describe('Shuffled pixels', () => {
  test('lie where the order says, with the same labels, and leave other benches alone', async () => {
    const commands = await open()
    const order = await commands.pixelOrder({ shuffled: 3 })
    expect([...order].sort((one, other) => one - other)).toEqual(Array.from({ length: 784 }, (_, pixel) => pixel))
    expect(await commands.pixelOrder({ shuffled: 3 })).toEqual(order)
    expect(await commands.pixelOrder({ shuffled: 4 })).not.toEqual(order)
    const plain = await commands.openBench({ from: { settings } })
    const shuffled = await commands.openBench({ from: { settings }, shuffled: 3 })
    for (const split of ['training', 'validation', 'test'] as const) {
      const seen = await commands.example({ bench: shuffled.bench, split, index: 5 })
      const own = await commands.example({ bench: plain.bench, split, index: 5 })
      expect(seen.label).toBe(own.label)
      expect(seen.pixels).toEqual(own.pixels.map((_, place) => own.pixels[order[place]!]!))
      expect(seen.pixels).not.toEqual(own.pixels)
    }
  })

  test('are learnt from as well as pixels in order, to the same bits each time, and by no other network', async () => {
    const commands = await open()
    const train = async (shuffled?: number) => {
      const from = { settings }
      const { bench } = await commands.openBench({ from, ...(shuffled !== undefined && { shuffled }) })
      await commands.step({ bench, unit: 'epoch' })
      return { bench, score: await commands.evaluate({ bench, split: 'validation' }) }
    }
    const [plain, shuffled, again] = [await train(), await train(1), await train(1)]
    expect(again.score).toEqual(shuffled.score)
    expect(Math.abs(plain.score.accuracy - shuffled.score.accuracy)).toBeLessThan(0.03)
    const crossed = await commands.openBench({ from: { weightsOf: plain.bench }, shuffled: 1 })
    const { accuracy } = await commands.evaluate({ bench: crossed.bench, split: 'validation' })
    expect(accuracy).toBeLessThan(0.3)
  })

  test('are refused where they would be recorded, or be somebody’s own', async () => {
    const commands = await open()
    await expect(commands.openBench({ from: { settings }, shuffled: 1, isRecorded: true })).rejects.toThrow(
      InklingError,
    )
    await expect(commands.openBench({ from: { settings: { ...settings, data: 'own' } }, shuffled: 1 })).rejects.toThrow(
      InklingError,
    )
    for (const shuffled of [0, 11, 1.5])
      await expect(commands.openBench({ from: { settings }, shuffled })).rejects.toThrow('The order of the pixels')
  })
})
