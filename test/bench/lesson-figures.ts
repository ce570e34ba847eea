/**
 * The figures that lessons were made from, measured anew: `npm run bench:lessons -- --figures`. Beside each stands what was found when the
 * lessons were planned, in one run of one seed where nothing else is said, so that a change that makes a lesson untrue is seen. Unless said
 * otherwise: MNIST with 55,000 digits to learn from and 5,000 others to read, 784-128-10 with ReLU, softmax and cross-entropy, plain gradient descent with rate 0.1, batches of 32,
 * one epoch, seed 1.
 */
import { openEngine } from './lesson-engine.ts'
import {
  activations,
  costs,
  data,
  features,
  forward,
  landscape,
  layers,
  misconceptions,
  newborns,
  rates,
  slopes,
} from './lesson-measures.ts'

const measures = [
  newborns,
  slopes,
  activations,
  forward,
  costs,
  rates,
  landscape,
  data,
  features,
  layers,
  misconceptions,
]

export type Figure = {
  readonly lesson: string
  readonly what: string
  /** As it was found first. */
  readonly first: string
  readonly now: string
  /** Why they differ, where they do. */
  readonly because?: string
}

export async function printFigures(asJson: boolean): Promise<void> {
  const engine = openEngine()
  const found: Figure[] = []
  try {
    for (const measure of measures) found.push(...(await measure(engine)))
  } finally {
    await engine.close()
  }
  if (asJson) return console.log(JSON.stringify(found))
  console.log('| Lesson | What is measured | First | Now | Differs because |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const { lesson, what, first, now, because = '' } of found) {
    console.log(`| ${lesson} | ${what} | ${first} | ${now} | ${because} |`)
  }
}
