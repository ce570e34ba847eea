/** Verdicts on courses that are made up, each with one thing the matter. */
import { expect, test } from 'vitest'
import { type Course, findBest, judgeCourse } from '#page/views/lab/verdict.ts'

function course(costs: readonly number[], accuracy: number, others: Partial<Course> = {}): Course {
  const scores = costs.map((cost, place) => ({ epochs: place, cost, accuracy: place === 0 ? 0.1 : accuracy }))
  return { learningRate: 0.1, scores, ending: null, isOver: true, finding: null, ...others }
}
const diverged = { kind: 'diverged', message: 'Training has diverged.', lastGoodStep: 0, smallerRate: 0.1 } as const
const best = course([2.3, 0.5, 0.2, 0.1], 0.97)

test.each<[string, Course]>([
  ['good', course([2.3, 0.5, 0.2, 0.11], 0.965)],
  ['too small: still falling', course([2.3, 2, 1.8, 1.5], 0.6, { learningRate: 0.01 })],
  ['too small', course([2.3, 0.5, 0.6, 0.7], 0.8, { learningRate: 0.01 })],
  ['too large: jumps', course([2.3, 0.6, 1.2, 0.5], 0.8, { learningRate: 1 })],
  ['too large', course([2.3, 2.29, 2.28, 2.27], 0.2, { learningRate: 1 })],
  ['too large: diverged', course([2.3], 0.1, { learningRate: 10, ending: diverged })],
  ['…', course([2.3, 2], 0.2, { isOver: false })],
  ['stopped', course([2.3, 2], 0.2)],
])('A learning rate is “%s” beside the best', (words, each) =>
  expect(judgeCourse(each, [best], 'learningRate').words).toBe(words),
)

test.each<[string, Course]>([
  ['good', course([2.3, 0.5, 0.2, 0.11], 0.965)],
  ['slow: still falling', course([2.3, 2, 1.8, 1.5], 0.6)],
  ['jumps', course([2.3, 0.6, 1.2, 0.9], 0.8)],
  ['behind', course([2.3, 0.5, 0.55, 0.56], 0.85)],
  ['diverged', course([2.3], 0.1, { ending: diverged })],
  ['does not learn', course([2.3, 2.3, 2.3, 2.3], 0.1, { finding: { kind: 'symmetric', layer: 1 } })],
])('Another setting is “%s” beside the best', (words, each) =>
  expect(judgeCourse(each, [best], 'initialiser').words).toBe(words),
)

test('A network that is further than another is judged by what that one has reached when it is as far', () => {
  const slower = course([2.3, 0.5, 0.2, 0.1], 0.9, { isOver: false })
  const faster = course([2.3, 0.5, 0.2, 0.1, 0.05, 0.04], 0.9)
  const scores = faster.scores.map((score) => (score.epochs > 3 ? { ...score, accuracy: 0.99 } : score))
  expect(judgeCourse(slower, [{ ...faster, scores }], 'seed').kind).toBe('good')
})

test('A network that reads next to nothing is not good because the others diverged', () => {
  const gone = course([2.3], 0.1, { learningRate: 10, ending: diverged })
  const lone = course([2.3, 2.25, 2.2, 2.15], 0.2, { learningRate: 0.0001 })
  expect(judgeCourse(lone, [gone], 'learningRate').kind).toBe('falling')
})

test('The best reads most, and none that diverged is it', () => {
  expect(
    findBest([course([2.3, 1], 0.9), course([2.3, 0.5], 0.95), course([2.3, 1], 0.99, { ending: diverged })]),
  ).toBe(1)
  expect(findBest([course([2.3], 0.1)])).toBeNull()
})
