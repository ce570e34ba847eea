/** Lessons about data and features, played to their end through the page. */
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, openLesson, press, stage } from './lesson-cards.ts'
import { draw, expect, seven, test } from './inkling.ts'

test('Four models learn from more and more digits, and what was said of them is drawn over it @more', async ({
  inkling,
}) => {
  test.slow()
  await openLesson(inkling, 'More data')
  await press(inkling, 'Next')
  const paper = (await stage(inkling).locator('rect.paper').boundingBox())!
  // The pointer goes on to the next curve by itself.
  for (const height of [0.1, 0.3, 0.2, 0.5]) {
    await inkling.mouse.move(paper.x + 2, paper.y + paper.height * 0.6)
    await inkling.mouse.down()
    await inkling.mouse.move(paper.x + paper.width - 2, paper.y + paper.height * height, { steps: 4 })
    await inkling.mouse.up()
  }
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Let them learn' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText(
    'you drew: nearest mean, linear, 3 neighbours, your network. With 100 digits',
  )
  await press(inkling, 'Next')
  await choose(inkling, 'the three nearest neighbours')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Let them learn from more' }).click()
  // The neighbours go through 55,000 digits for every one they read.
  await expect(card(inkling).getByText('Done.')).toBeVisible({ timeout: 240_000 })
  await goOnWhenDone(inkling)
  const chart = stage(inkling).getByRole('img', { name: /You said that 3 nearest neighbours gains least\.$/ })
  await expect(chart).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await expect(
    stage(inkling).getByRole('img', { name: /You sketched that they end at \d+ % for your network/ }),
  ).toBeVisible()
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  // Which one has saturated is asked of the numbers that were measured.
  const name = (await stage(inkling).getByRole('img').getAttribute('aria-label'))!
  const models = ['Nearest mean', 'Linear', '3 nearest neighbours', 'Your network']
  const scoresOf = (model: string): number[] =>
    [
      ...name
        .split(`${model}: `)[1]!
        .split('. ')[0]!
        .matchAll(/([\d.]+)\s%/g),
    ].map((match) => Number(match[1]))
  const gains = models.map((model) => {
    const [earlier = 0, last = 0] = scoresOf(model).slice(-2)
    return last - earlier
  })
  const options = ['the nearest mean', 'the linear model', 'the three nearest neighbours', 'your network']
  await choose(inkling, options[gains.indexOf(Math.max(...gains))]!)
  await press(inkling, 'Answer')
  await expect(card(inkling)).not.toContainText('Right')
  await choose(inkling, options[gains.indexOf(Math.min(...gains))]!)
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('Right')
  await press(inkling, 'Next')
  await choose(inkling, 'about as long')
  await press(inkling, 'Lock my prediction')
  await expect(card(inkling)).toContainText('43 MB along')
  await press(inkling, 'Next')
  const [before, after] = scoresOf('Your network')
    .slice(-2)
    .map((score) => 100 - score) as [number, number]
  await answerNumber(inkling, before - after)
  await expect(card(inkling)).toContainText('Those are points')
  await answerNumber(inkling, (((before - after) / before) * 100).toFixed(1))
  await expect(card(inkling)).toContainText('Right')
  await press(inkling, 'Next')
  await choose(inkling, 'Models with few numbers saturate')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'More data' })).toContainText('done')
})

test('Features are switched on until they read enough, and a drawing is shaken @more', async ({ inkling }) => {
  await openLesson(inkling, 'The feature workshop')
  await draw(inkling, seven)
  await expect(stage(inkling).locator('[data-feature=holes]')).toContainText('0')
  await choose(inkling, 'holes')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Try each alone' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You said: holes.')
  await press(inkling, 'Next')
  await card(inkling).getByRole('slider').fill('95')
  await press(inkling, 'Lock my prediction')
  for (const each of await stage(inkling).getByRole('switch').all()) await each.check()
  await expect(stage(inkling).getByRole('img', { name: /with 12\.$/ })).toBeVisible({ timeout: 60_000 })
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /You said 95 %\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  const [own, theirs] = [...(await card(inkling).textContent())!.matchAll(/(\d+\.\d)/g)].map((match) =>
    Number(match[1]),
  )
  await answerNumber(inkling, own! - theirs!)
  await expect(card(inkling)).toContainText('the difference in points')
  await answerNumber(inkling, (own! / theirs!).toFixed(2))
  await expect(card(inkling)).toContainText('Right')
  await press(inkling, 'Next')

  await card(inkling).getByRole('slider').fill('6')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('slider', { name: 'Move' }).fill('3')
  await expect(card(inkling).getByRole('button', { name: 'Next' })).toBeDisabled()
  await stage(inkling).getByRole('slider', { name: 'Turn' }).fill('25')
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('of 12 changed by less than')
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  const changes = await stage(inkling)
    .locator('[data-feature]')
    .evaluateAll((rows) => rows.map((row) => Number(/([\d.]+) σ/.exec(row.textContent)![1])))
  const features = stage(inkling).getByRole('list', { name: 'Features' }).getByRole('button')
  await features.nth(changes.indexOf(Math.max(...changes))).click()
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('Right')
  await press(inkling, 'Next')
  await choose(inkling, 'No: somebody wrote a rule')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'The feature workshop' })).toContainText('done')
})

test('Layers are climbed, a digit is moved, and half of the neurons are switched off', async ({ inkling }) => {
  await openLesson(inkling, 'Higher features')
  await card(inkling).getByRole('slider').fill('80')
  await press(inkling, 'Lock my prediction')
  const pictures = stage(inkling).getByRole('list').getByRole('button')
  // A copy may have to be trained first.
  await expect(pictures).toHaveCount(16, { timeout: 60_000 })
  const done = card(inkling).getByText('Done.')
  for (const picture of await pictures.all()) {
    if (await done.isVisible()) break
    await picture.click()
  }
  await goOnWhenDone(inkling)
  await press(inkling, 'Next')
  await choose(inkling, 'less and less')
  await press(inkling, 'Lock my prediction')
  const climb = stage(inkling).getByRole('button', { name: 'Climb to the next layer' })
  for (let layer = 1; layer <= 2; layer++) await climb.click()
  await goOnWhenDone(inkling)
  await expect(
    stage(inkling).getByRole('img', { name: /You said that less is read from layer to layer\.$/ }),
  ).toBeVisible()
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await choose(inkling, 'itself, moved')
  await press(inkling, 'Lock my prediction')
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await stage(inkling).locator('[data-layer="0"]').click()
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('Moving changes nearly every pixel')
  const likenesses = await stage(inkling)
    .getByRole('region', { name: /^Likeness in/ })
    .evaluateAll((layers) =>
      layers.map((layer) =>
        layer
          .getAttribute('aria-label')!
          .match(/\d\.\d\d/g)!
          .map(Number),
      ),
    )
  const first = likenesses.findIndex(([moved, , others]) => moved! - others! >= 0.3)
  await stage(inkling).locator(`[data-layer="${first}"]`).click()
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('Right')
  await press(inkling, 'Next')
  await card(inkling).getByRole('slider').fill('90')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Switch off the half' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You said 90 %.')
  await press(inkling, 'Next')
  await choose(inkling, 'a single neuron means little')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Higher features' })).toContainText('done')
})
