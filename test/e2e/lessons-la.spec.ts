/** Lessons about what a network is made of, played to their end through the page. */
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, openLesson, press, stage } from './lesson-cards.ts'
import { expect, test } from './inkling.ts'

test('Layers without activation functions are multiplied into one, and a gradient is followed back', async ({
  inkling,
}) => {
  await openLesson(inkling, 'Activation functions')
  await choose(inkling, 'Three hidden layers')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Train all four' }).click()
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /You said that the best is: 3 layers, no f\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  await stage(inkling).getByRole('button', { name: 'Multiply the layers' }).click()
  await goOnWhenDone(inkling)
  await expect(
    stage(inkling).getByRole('img', { name: /Three layers without f: they differ by nothing but rounding/ }),
  ).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await answerNumber(inkling, 7840)
  await expect(card(inkling)).toContainText('Those are the weights.')
  await answerNumber(inkling, 7850)
  await press(inkling, 'Next')

  await choose(inkling, 'about as long')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Measure and train' }).click()
  await goOnWhenDone(inkling)
  const lengths = stage(inkling).getByRole('img', { name: /You said that with sigmoid it is about the same\.$/ })
  const [first, last] = [.../sigmoid ([\d.]+) and ([\d.]+)/.exec((await lengths.getAttribute('aria-label'))!)!]
    .slice(1)
    .map(Number)
  await press(inkling, 'Next')
  await stage(inkling).getByRole('slider', { name: 'Sum z' }).fill('0')
  await goOnWhenDone(inkling)
  await answerNumber(inkling, 0.25)
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await answerNumber(inkling, first! / last!)
  await expect(card(inkling)).toContainText('That is first divided by last.')
  await answerNumber(inkling, last! / first!)
  await press(inkling, 'Next')
  await choose(inkling, 'ReLU, and nothing else')
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('ReLU is one cure.')
  await choose(inkling, 'A function whose slope is near 1')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Activation functions' })).toContainText('done')
})
