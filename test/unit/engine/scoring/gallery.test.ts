import { expect, test } from 'vitest'
import { openEngine, smallSettings, trainToEnd } from '#test/unit/engine/open-engine.ts'

test('each cell of the confusion matrix has as many pictures as it counts, the most certain first', async () => {
  const open = await openEngine(smallSettings)
  await trainToEnd(open)
  const { commands } = open
  const { confusion } = await commands.evaluate({ split: 'validation' })
  for (let label = 0; label < 10; label++) {
    for (let answer = 0; answer < 10; answer++) {
      const { count, exhibits } = await commands.gallery({ split: 'validation', label, answer, most: 4 })
      expect(count).toBe(confusion[label * 10 + answer])
      expect(exhibits).toHaveLength(Math.min(4, count))
      const certainties = exhibits.map(({ certainty }) => certainty)
      expect(certainties).toEqual(certainties.toSorted((one, other) => other - one))
      for (const { pixels, index, certainty } of exhibits) {
        const example = await commands.example({ split: 'validation', index })
        expect(example.label).toBe(label)
        expect(example.pixels).toEqual(pixels)
        const prediction = await commands.predict({ pixels })
        expect(prediction.digit).toBe(answer)
        expect(certainty).toBeCloseTo(prediction.layers.at(-1)!.activations[answer]!, 5)
      }
    }
  }
})

test('pictures of the test set are no score on it', async () => {
  const { commands } = await openEngine(smallSettings)
  const { confusion } = await commands.evaluate({ split: 'test' })
  const answer = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => confusion[30 + digit]! > 0)!
  const { count, exhibits } = await commands.gallery({ split: 'test', label: 3, answer })
  expect(count).toBe(confusion[30 + answer])
  expect(exhibits).toHaveLength(Math.min(100, count))
  expect((await commands.describe()).testScores).toBe(1)
})

test.each([
  [{ label: 10, answer: 0 }, 'What the digits are is 10.'],
  [{ label: 1, answer: -1 }, 'The answer is -1.'],
  [{ label: 1, answer: 2, most: 0 }, 'The number of pictures is 0.'],
])('what is no digit is refused: %o', async (wrong, words) => {
  const { commands } = await openEngine(smallSettings)
  await expect(commands.gallery({ split: 'validation', ...wrong })).rejects.toMatchObject({ message: words })
})
