/** Lessons about what a network is made of, played to their end through the page. */
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, openLesson, press, stage } from './lesson-cards.ts'
import { expect, saveFile, test } from './inkling.ts'

test('Layers without activation functions are multiplied into one, and a gradient is followed back @more', async ({
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

test('Weights are found by their indices, in seventeen numbers that add up and in one’s own network @more', async ({
  inkling,
}) => {
  await openLesson(inkling, 'Layers and their names')
  await choose(inkling, 'A')
  await press(inkling, 'Lock my prediction')
  await expect(stage(inkling).getByRole('img', { name: /You said A\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  const point = (part: string) => stage(inkling).locator(`[data-part=${part}]`).press('Enter')
  await point('weight-1-1-0')
  await expect(stage(inkling)).toContainText('That is w₁₀⁽¹⁾: to 1, from 0, into layer 1.')
  for (const part of ['weight-1-2-1', 'bias-1-3', 'weight-2-0-2', 'activation-1-0']) await point(part)
  await goOnWhenDone(inkling)
  await card(inkling).locator('.term-bias').first().hover()
  await expect(stage(inkling).locator('.bias.linked')).toHaveCount(1)
  await press(inkling, 'Next')
  await stage(inkling).getByRole('spinbutton', { name: 'b₀⁽²⁾' }).fill('0.23')
  expect(await findSerious(inkling)).toEqual([])
  await goOnWhenDone(inkling)
  await answerNumber(inkling, 0.5)
  await expect(card(inkling)).toContainText('is missing')
  await answerNumber(inkling, 0.9)
  await press(inkling, 'Next')

  await choose(inkling, 'One more than that')
  await press(inkling, 'Lock my prediction')
  await press(inkling, 'Next')
  const field = (name: string) => stage(inkling).getByRole('spinbutton', { name, exact: true })
  const shown = stage(inkling).getByRole('img', { name: /One line stands out/ })
  for (const layer of [2, 1, 1]) {
    const [, from, to] = /from (\d+) to (\d+)/.exec((await shown.getAttribute('aria-label'))!)!
    const name = async (one: string, other: string) => {
      await field('Layer').fill(String(layer))
      await field('To').fill(one)
      await field('From').fill(other)
      await stage(inkling).getByRole('button', { name: 'Name it' }).click()
    }
    await name(from!, to!)
    await expect(stage(inkling)).toContainText('swapped')
    await name(to!, from!)
    await expect(stage(inkling)).toContainText('Right: ')
  }
  await goOnWhenDone(inkling)
  await press(inkling, 'Next')
  for (const [kind, text] of [
    ['swapped', 'The first index says where the line leads to'],
    ['layer', 'that line leads into the layer before'],
    ['right', 'Right.'],
  ] as const) {
    await stage(inkling).locator(`[data-kind=${kind}]`).click()
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(text)
  }
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Layers and their names' })).toContainText('done')
})

test('A network’s numbers are counted, and a large weight without ink turns out to do nothing @more', async ({
  inkling,
}) => {
  await openLesson(inkling, 'Weights and biases')
  await choose(inkling, '1,000,000')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Count layer 1' }).press('Enter')
  // The next one has the focus.
  await expect(stage(inkling).getByRole('button', { name: 'Count outputs' })).toBeFocused()
  await inkling.keyboard.press('Enter')
  await goOnWhenDone(inkling)
  await expect(stage(inkling)).toContainText('you said: 1,000,000')
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await answerNumber(inkling, 1)
  await expect(card(inkling)).toContainText('Not yet: your number is too small.')
  await answerNumber(inkling, 2)
  await press(inkling, 'Show the answer')
  await press(inkling, 'Next')
  await card(inkling).getByRole('slider').fill('10')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Ask every weight' }).click()
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /You said 10 %\./ })).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  for (const [kind, told] of [
    ['idle', 'a large number times 0 is 0'],
    ['small', 'nearly 0 already'],
    ['busy', 'Right.'],
  ] as const) {
    await stage(inkling).locator(`[data-kind=${kind}]`).click()
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(told)
  }
  await expect(stage(inkling)).toContainText('set to 0, C stays as it is')
  await press(inkling, 'Next')
  await choose(inkling, 'When it and its input')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Weights and biases' })).toContainText('done')
})

test('A network is written as a program, copied and saved, and the line that learns is found', async ({
  inkling,
  host,
}) => {
  await openLesson(inkling, 'The network as code')
  await choose(inkling, 'About 4,000')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Write it as a program' }).click()
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('region', { name: 'The program network.py' })).toContainText('W[l] -= rate *')
  await stage(inkling).getByRole('button', { name: 'Copy' }).click()
  await expect(stage(inkling)).toContainText('The program is copied.')
  const { name, bytes } = await saveFile(host, () =>
    stage(inkling).getByRole('button', { name: 'Save start.json' }).click(),
  )
  expect(name).toBe('start.json')
  expect(Object.keys(JSON.parse(bytes.toString()) as object)).not.toEqual([])
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await card(inkling).getByRole('button', { name: 'Update', exact: true }).hover()
  await expect(stage(inkling).locator('.line.linked').first()).toContainText('W[l] -= rate')
  await press(inkling, 'Next')
  await choose(inkling, 'Nearly 0')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Let Inkling do the same' }).click()
  await goOnWhenDone(inkling)
  const printed = await stage(inkling).getByLabel('What it prints').textContent()
  const [first, after] = [.../first cost ([\d.]+)\nafter one step ([\d.]+)/.exec(printed!)!].slice(1).map(Number)
  await press(inkling, 'Next')
  await answerNumber(inkling, first! - after!)
  await expect(card(inkling)).toContainText('The size is right.')
  await answerNumber(inkling, after! - first!)
  await press(inkling, 'Next')
  await stage(inkling).getByRole('button', { name: 'TypeScript' }).click()
  for (const [kind, told] of [
    ['uphill', 'The gradient points uphill'],
    ['replaced', 'This forgets the weights'],
    ['right', 'Right.'],
  ] as const) {
    await stage(inkling).locator(`[data-kind=${kind}]`).click()
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(told)
  }
  await press(inkling, 'Next')
  await choose(inkling, 'again and again')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'The network as code' })).toContainText('done')
})
