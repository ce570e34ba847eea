/** Lessons, played to their end through the page: with predictions, with each kind of wrong answer, and with the right one. */
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, numbersOfFormula, openLesson, press, stage } from './lesson-cards.ts'
import { draw, expect, seven, test, zero } from './inkling.ts'

const lessonCount = 17

test('One weight is nudged, and then all of them are asked; who comes back finds everything as it was @host', async ({
  inkling,
}) => {
  const network = () => inkling.getByText(/weights and biases/).textContent()
  const before = await network()
  await openLesson(inkling, 'Nudge one weight')
  // A network that has not learnt anything sees the data once first.
  await expect(stage(inkling).getByRole('img', { name: /One weight stands out/ })).toBeVisible({ timeout: 60_000 })
  await expect(card(inkling).getByRole('button', { name: 'Lock my prediction' })).toBeDisabled()
  await choose(inkling, 'fall')
  await press(inkling, 'Lock my prediction')

  // What it does is noticed: there is no button that says so.
  await expect(card(inkling).getByRole('button', { name: 'Next' })).toBeDisabled()
  const weight = stage(inkling).getByRole('slider', { name: 'Weight w' })
  await weight.focus()
  for (let step = 0; step < 3; step++) await weight.press('ArrowRight')
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You said: fall.')
  await expect(card(inkling)).toContainText(/the cost (fell|rose|stayed)/)
  const curve = stage(inkling).getByRole('img', { name: /You said that it falls\.$/ })
  await expect(curve).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])

  // Away and back: the same card, the same numbers. The person's own network is as it was.
  const seen = await curve.getAttribute('aria-label')
  await inkling.getByRole('link', { name: 'Workbench' }).click()
  expect(await network()).toBe(before)
  await inkling.goBack()
  await expect(stage(inkling).getByRole('img', { name: seen!, exact: true })).toBeVisible({ timeout: 60_000 })
  expect(inkling.url()).toMatch(/#\/lessons\/nudge\/curve$/)

  await press(inkling, 'Next')
  const slope = card(inkling).locator('.term-slope').first()
  await slope.hover()
  await expect(stage(inkling).locator('.tangent.linked')).toHaveCount(1)
  await press(inkling, 'Next')
  const [below, above] = (await numbersOfFormula(inkling)) as [number, number]
  await answerNumber(inkling, -(above - below) / 0.2)
  await expect(card(inkling)).toContainText('It is the way that gradient descent steps')
  await answerNumber(inkling, above - below)
  await expect(card(inkling)).toContainText('how much the cost changes between the two points')
  await answerNumber(inkling, (above - below) / 0.1)
  await expect(card(inkling)).toContainText('You have divided by')
  await answerNumber(inkling, (above - below) / 0.2)
  await expect(card(inkling)).toContainText('Right.')
  await press(inkling, 'Next')

  await card(inkling).getByRole('slider').fill('70')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Ask every weight' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You said 70 %.')
  await press(inkling, 'Next')
  await expect(card(inkling)).toContainText(/took .+ and gave the same slopes, .+ times faster/)
  await press(inkling, 'Next')
  for (const [kind, told] of [
    ['ink', 'Many digits have ink at that pixel'],
    ['edge', 'A few digits do reach that pixel'],
    ['idle', 'Right.'],
  ] as const) {
    await stage(inkling).locator(`[data-kind=${kind}]`).click()
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(told)
  }
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Nudge one weight' })).toContainText('done')

  // Everything can be forgotten, and brought back.
  await inkling.getByRole('button', { name: 'Reset all lessons' }).click()
  await expect(inkling.getByRole('link', { name: 'Nudge one weight' })).not.toContainText('done')
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect(inkling.getByRole('link', { name: 'Nudge one weight' })).toContainText('done')
  expect(await findSerious(inkling)).toEqual([])
})

test('Every lesson opens with the picture of its first step, its head in one row', async ({ inkling }) => {
  await inkling.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Lessons' }).click()
  const links = inkling.getByRole('main').getByRole('list').getByRole('link')
  await expect(links).toHaveCount(lessonCount)
  for (let lesson = 0; lesson < lessonCount; lesson++) {
    await links.nth(lesson).click()
    // Each begins with something to look at: a picture, or what makes one.
    await expect(stage(inkling).getByText('Making a copy of your network')).toBeHidden({ timeout: 60_000 })
    await expect(stage(inkling).locator('svg, canvas').first()).toBeVisible({ timeout: 60_000 })
    const head = inkling.getByRole('main').locator('header').first()
    expect((await head.boundingBox())!.height, (await head.textContent())!).toBeLessThan(48)
    await inkling.goBack()
  }
})

test('A hundred newborns are made, one of them is asked twice, and luck turns out to be no learning @more', async ({
  inkling,
}) => {
  await openLesson(inkling, 'Random start')
  const bins = stage(inkling).getByRole('group', { name: 'Where the dots go' }).getByRole('button')
  for (let dot = 0; dot < 20; dot++) await bins.nth(5).press('ArrowUp')
  await expect(card(inkling)).toContainText('20 of 20 dots are placed.')
  await bins.nth(5).press('Delete')
  await expect(card(inkling).getByRole('button', { name: 'Lock my prediction' })).toBeDisabled()
  await bins.nth(4).click()
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Make 100 newborns' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You placed most of them from 10 to 12 %.')
  await expect(
    stage(inkling).getByRole('img', {
      name: /^100 newborn networks by their score: .+ You placed 1 at 8 to 10 %, 19 at 10 to 12 %\.$/,
    }),
  ).toBeVisible()
  await press(inkling, 'Next')

  await choose(inkling, 'perhaps another digit')
  await press(inkling, 'Lock my prediction')
  await draw(inkling, seven)
  await stage(inkling).getByRole('button', { name: 'Ask it twice' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('All ten numbers are the same, to the last bit.')
  await press(inkling, 'Next')
  await card(inkling).getByRole('slider').fill('12')
  await press(inkling, 'Lock my prediction')
  await expect(stage(inkling).getByRole('img', { name: /You said 12 %\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  for (const [wrong, told] of [
    ['1', 'the logarithm to the base 10'],
    ['0.1', 'That is the chance itself'],
    ['0.9', 'The cost is no error rate'],
    ['10', 'one over the chance'],
    ['7', 'The hint below says how'],
  ] as const) {
    await answerNumber(inkling, wrong)
    await expect(card(inkling)).toContainText(told)
  }
  await answerNumber(inkling, '2,30')
  await expect(card(inkling)).toContainText('Right.')
  await press(inkling, 'Next')
  for (const [option, told] of [
    ['It answers each digit 10 % of the time', 'ten answers in turn'],
    ['It has learnt a little already', 'It has not seen a single label'],
    ['It will read more of them', 'Asked again, it gives the same answers'],
    ['It gives few different answers', 'Right.'],
  ] as const) {
    await choose(inkling, option)
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(told)
  }
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Random start' })).toContainText('done')
})

test('A neuron is drawn for, its bias is moved, and a step can be done once more', async ({ inkling }) => {
  await openLesson(inkling, 'A neuron')
  await expect(card(inkling).getByRole('button', { name: 'Next' })).toBeDisabled()
  await draw(inkling, seven)
  await goOnWhenDone(inkling)
  await choose(inkling, 'It fires')
  await press(inkling, 'Lock my prediction')
  await expect(card(inkling)).toContainText(/so it (fires|stays silent)/)
  const waterfall = stage(inkling).getByRole('img', { name: /^The sum of the neuron/ })
  await expect(waterfall).toHaveAccessibleName(/You said that it fires\.$/)
  expect(await findSerious(inkling)).toEqual([])
  await card(inkling).getByRole('button', { name: 'bias', exact: true }).hover()
  await expect(stage(inkling).locator('rect.bar.linked')).toHaveCount(1)
  await press(inkling, 'Next')
  await press(inkling, 'Next')

  const bias = stage(inkling).getByRole('slider', { name: 'Bias b' })
  await bias.press('Home')
  await bias.press('End')
  // At the end itself two of the wrong answers are one number where the ink takes away.
  await bias.press('PageDown')
  await goOnWhenDone(inkling)
  const name = await waterfall.getAttribute('aria-label')
  const [own, adds, takes, z] = [...name!.replaceAll('−', '-').matchAll(/-?\d+\.\d+/g)].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  expect(own + adds - takes).toBeCloseTo(z, 9)
  await answerNumber(inkling, adds - takes)
  await expect(card(inkling)).toContainText('The bias has to balance it')
  await answerNumber(inkling, -z)
  await expect(card(inkling)).toContainText('The present bias is in')
  await press(inkling, 'Show the answer')
  await expect(card(inkling)).toContainText('The answer is: ')
  await press(inkling, 'Reset this step')
  await answerNumber(inkling, takes - adds)
  await expect(card(inkling)).toContainText('Right, at the first try.')
  await press(inkling, 'Next')
  await press(inkling, 'Next')

  // By ink alone: a pad without any, and then one that is nearly full of it, are two kinds of evidence.
  const done = card(inkling).getByText('Done.')
  await inkling.getByRole('button', { name: 'Clear', exact: true }).click()
  for (const corners of [zero, seven, spread(0.2), spread(0.5), spread(0.8), lying(0.3), lying(0.7)]) {
    if (await done.isVisible()) break
    await draw(inkling, corners)
    await expect(stage(inkling).getByText(/^It (fires|is silent): z = /)).toBeVisible()
    await inkling.getByRole('button', { name: 'Show a digit' }).click()
  }
  await goOnWhenDone(inkling)
  await choose(inkling, 'It says how important the neuron is')
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('decided by the weights that lead on from it')
  await choose(inkling, 'It keeps the numbers')
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('it bounds nothing')
  await choose(inkling, 'It corrects wrong weights')
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('without looking at any pixel')
  await choose(inkling, 'It says how much evidence')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'A neuron' })).toContainText('done')
})

test('Three learning rates run from one start, and a slope keeps its promise only near by', async ({ inkling }) => {
  await openLesson(inkling, 'The learning rate')
  // Two curves with the pointer, which goes on to the next by itself; the third with keys.
  const paper = (await stage(inkling).locator('rect.paper').boundingBox())!
  for (const height of [0.5, 0.9]) {
    await inkling.mouse.move(paper.x + 2, paper.y + paper.height * 0.45)
    await inkling.mouse.down()
    await inkling.mouse.move(paper.x + paper.width * 0.3, paper.y + paper.height * height, { steps: 4 })
    await inkling.mouse.move(paper.x + paper.width - 2, paper.y + paper.height * height, { steps: 4 })
    await inkling.mouse.up()
  }
  await expect(card(inkling)).toContainText('2 of 3 curves are drawn.')
  await expect(card(inkling).getByRole('button', { name: 'Lock my prediction' })).toBeDisabled()
  const third = stage(inkling).getByRole('slider', { name: /^Curve η = 2/ })
  for (let step = 0; step < 4; step++) await third.press('Shift+ArrowUp')
  for (let point = 2; point <= 20; point++) await third.press('ArrowRight')
  await expect(third).toHaveAttribute('aria-valuetext', /cost C 3\.9 at 10,000/)
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Train all three' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('you drew: η = 0.1, η = 0.001, η = 2. In truth')
  await expect(
    stage(inkling).getByRole('img', { name: /You sketched that they end at .+ 3\.9\d* with rate 2\.$/ }),
  ).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await choose(inkling, 'keeps growing with the step')
  await press(inkling, 'Lock my prediction')
  const steps = stage(inkling).getByRole('button', { name: /^Take the step with rate / })
  for (const step of await steps.all()) await step.click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You said it keeps growing with the step.')
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  const picture = await stage(inkling).getByRole('img').getAttribute('aria-label')
  const good = [...picture!.matchAll(/with rate ([\d.]+), \d+ % comes true/g)].map((match) => match[1]!)
  const rising = /with rate ([\d.]+), the cost rises/.exec(picture!)![1]!
  await answerNumber(inkling, rising)
  await expect(card(inkling)).toContainText('With that one the cost rose')
  await answerNumber(inkling, good[0]!)
  await expect(card(inkling)).toContainText('That one is the safest')
  await answerNumber(inkling, good.at(-1))
  await expect(card(inkling)).toContainText('Right.')
  await press(inkling, 'Next')
  for (const [option, told] of [
    ['A larger learning rate', 'falls slowly but steadily'],
    ['More epochs', 'Each step overshoots again'],
    ['More neurons', 'its steps are too long'],
    ['A smaller learning rate', 'Right.'],
  ] as const) {
    await choose(inkling, option)
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(told)
  }
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'The learning rate' })).toContainText('done')
})

/** A stroke from top to bottom, and one from left to right, at a share of the pad. */
const spread = (x: number) =>
  [
    [x, 0.1],
    [1 - x, 0.9],
  ] as const
const lying = (y: number) =>
  [
    [0.1, y],
    [0.9, y],
  ] as const
