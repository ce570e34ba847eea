/** The pictures of `docs/lessons.md`: each lesson, played until it shows what is true. */
import type { Page } from '@playwright/test'
import { draw, expect, seven } from '#test/e2e/inkling.ts'
import { card, choose, goOnWhenDone, openLesson, press, stage } from '#test/e2e/lesson-cards.ts'

const lock = (page: Page) => press(page, 'Lock my prediction')
const operate = (page: Page, name: string) => stage(page).getByRole('button', { name, exact: true }).click()
const slide = (page: Page, value: string) => card(page).getByRole('slider').fill(value)

/** Gives a prediction, does what the next card asks for, and goes on to what is true. */
async function predictAndSee(page: Page, predict: () => Promise<void>, work: () => Promise<void>): Promise<void> {
  await predict()
  await lock(page)
  await work()
  await goOnWhenDone(page)
}

/** One stroke a curve, from left to right, ending so far down the axes. */
async function sketch(page: Page, heights: readonly number[]): Promise<void> {
  const paper = (await stage(page).locator('rect.paper').boundingBox())!
  for (const height of heights) {
    await page.mouse.move(paper.x + 2, paper.y + paper.height * 0.5)
    await page.mouse.down()
    await page.mouse.move(paper.x + paper.width - 2, paper.y + paper.height * height, { steps: 4 })
    await page.mouse.up()
  }
}

/** By the name of the file of the picture: the lesson, and the way to the card. */
export const lessonPictures: Readonly<Record<string, { readonly title: string; play(page: Page): Promise<void> }>> = {
  neuron: {
    title: 'A neuron',
    async play(page) {
      await draw(page, seven)
      await goOnWhenDone(page)
      await choose(page, 'It fires')
      await lock(page)
    },
  },
  weights: {
    title: 'Weights and biases',
    play: (page) =>
      predictAndSee(
        page,
        () => choose(page, '1,000,000'),
        async () => {
          await operate(page, 'Count layer 1')
          await operate(page, 'Count outputs')
        },
      ),
  },
  activations: {
    title: 'Activation functions',
    play: (page) =>
      predictAndSee(
        page,
        () => choose(page, 'Three hidden layers'),
        () => operate(page, 'Train all four'),
      ),
  },
  notation: {
    title: 'Layers and their names',
    async play(page) {
      await choose(page, 'A')
      await lock(page)
    },
  },
  forward: {
    title: 'Forward pass',
    async play(page) {
      await draw(page, seven)
      await goOnWhenDone(page)
      await predictAndSee(
        page,
        () => slide(page, '60'),
        () => operate(page, 'Play'),
      )
    },
  },
  argmax: {
    title: 'Argmax and margin',
    play: (page) =>
      predictAndSee(
        page,
        () => slide(page, '50'),
        () => stage(page).getByRole('slider', { name: 'Drawing time' }).press('End'),
      ),
  },
  newborns: {
    title: 'Random start',
    play: (page) =>
      predictAndSee(
        page,
        async () => {
          const bins = stage(page).getByRole('group', { name: 'Where the dots go' }).getByRole('button')
          for (const [bin, dots] of [0, 0, 0, 4, 8, 6, 2].entries())
            for (let dot = 0; dot < dots; dot++) await bins.nth(bin).press('ArrowUp')
        },
        () => operate(page, 'Make 100 newborns'),
      ),
  },
  costs: {
    title: 'Four costs',
    async play(page) {
      await draw(page, seven)
      await goOnWhenDone(page)
      await choose(page, 'No, a wrong answer always costs more')
      await lock(page)
      const right = stage(page).getByRole('slider', { name: /the right digit/ })
      const digit = Number(/\d/.exec((await right.getAttribute('aria-label'))!)![0])
      const other = stage(page).getByRole('slider', { name: new RegExp(`^Output ${(digit + 1) % 10}`) })
      const third = stage(page).getByRole('slider', { name: new RegExp(`^Output ${(digit + 2) % 10}`) })
      // Right, but hardly: two others are nearly as great. Then wrong, but hardly.
      await right.press('End')
      for (const near of [other, third]) {
        await near.press('End')
        await near.press('PageDown')
      }
      await third.press('Home')
      await other.press('End')
      for (let step = 0; step < 4; step++) await other.press('PageDown')
      for (let step = 0; step < 5; step++) await right.press('PageDown')
      await goOnWhenDone(page)
    },
  },
  nudge: {
    title: 'Nudge one weight',
    play: (page) =>
      predictAndSee(
        page,
        () => choose(page, 'fall'),
        async () => {
          const weight = stage(page).getByRole('slider', { name: 'Weight w' })
          for (let step = 0; step < 12; step++) await weight.press('ArrowRight')
        },
      ),
  },
  chain: {
    title: 'The chain rule',
    play: (page) =>
      predictAndSee(
        page,
        () => choose(page, 'fall'),
        () => stage(page).getByRole('slider', { name: 'Weight w' }).fill('1.5'),
      ),
  },
  descent: {
    title: 'Gradient descent',
    async play(page) {
      await expect(stage(page).getByRole('img', { name: /^The cost over two weights/ })).toBeVisible({
        timeout: 60_000,
      })
      await predictAndSee(
        page,
        () => choose(page, 'through the lowest point'),
        () => operate(page, 'Let the ball go'),
      )
    },
  },
  landscape: {
    title: 'The landscape of the cost',
    play: (page) =>
      predictAndSee(
        page,
        () => slide(page, '20'),
        () => operate(page, 'Train from the beginning'),
      ),
  },
  rates: {
    title: 'The learning rate',
    play: (page) =>
      predictAndSee(
        page,
        () => sketch(page, [0.6, 0.9, 0.8]),
        () => operate(page, 'Train all three'),
      ),
  },
  data: {
    title: 'More data',
    async play(page) {
      await press(page, 'Next')
      await predictAndSee(
        page,
        () => sketch(page, [0.1, 0.3, 0.2, 0.5]),
        () => operate(page, 'Let them learn'),
      )
    },
  },
  features: {
    title: 'The feature workshop',
    async play(page) {
      await draw(page, seven)
      await predictAndSee(
        page,
        () => choose(page, 'holes'),
        () => operate(page, 'Try each alone'),
      )
    },
  },
  layers: {
    title: 'Higher features',
    async play(page) {
      await slide(page, '80')
      await lock(page)
      const pictures = stage(page).getByRole('list').getByRole('button')
      await expect(pictures).toHaveCount(16, { timeout: 60_000 })
      for (const picture of await pictures.all()) {
        if (await card(page).getByText('Done.').isVisible()) break
        await picture.click()
      }
      await goOnWhenDone(page)
      await press(page, 'Next')
      // Where sixteen pictures do not fit into a small one, what can be read from each layer does.
      await choose(page, 'less and less')
      await lock(page)
      const climb = stage(page).getByRole('button', { name: 'Climb to the next layer' })
      while (!(await card(page).getByText('Done.').isVisible())) await climb.click()
      await goOnWhenDone(page)
    },
  },
  code: {
    title: 'The network as code',
    play: (page) =>
      predictAndSee(
        page,
        () => choose(page, 'About 4,000'),
        () => operate(page, 'Write it as a program'),
      ),
  },
}

/** Opens the lesson and plays it. */
export async function playLesson(page: Page, name: string): Promise<void> {
  const { title, play } = lessonPictures[name]!
  await openLesson(page, title)
  await play(page)
  // Nothing is pointed at.
  await page.mouse.move(2, 2)
}
