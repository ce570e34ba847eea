/** A place for an experiment on a real engine, and what an experiment knows. */
import { onTestFinished } from 'vitest'
import { LessonBench } from '#page/lessons/bench.svelte.ts'
import type { Experiment, Inputs, Place } from '#page/lessons/experiments/experiment.ts'
import { experimentWords } from '#page/lessons/format/vocabulary.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { type OpenSession, openSession, small } from '#test/unit/renderer/session/open-session.ts'

/** A bench as a lesson opens it, and the place on it. */
export async function openPlace(
  open: OpenSession,
  network: Lesson['network'],
  inputs: Inputs = {},
): Promise<{ place: Place; bench: LessonBench; kept: () => Inputs }> {
  const { session } = open
  const bench = new LessonBench(session.connection.ask)
  await bench.open(network)
  onTestFinished(() => bench.close())
  let kept: Inputs = inputs
  const place: Place = {
    ask: session.connection.ask,
    bench: bench.opened!.bench,
    state: bench.opened!.state,
    input: () => session.network.input,
    inputs,
    keep: (now) => (kept = now),
  }
  return { place, bench, kept: () => kept }
}

/** The names of what it knows. */
export const known = ({ facts }: Experiment) => Object.keys(facts).filter((name) => facts[name] !== undefined)
/** The names of what it promises to know. */
export const promised = (name: keyof typeof experimentWords) => Object.keys(experimentWords[name].facts)
/** The value of a fact that is a number. */
export const numberOf = ({ facts }: Experiment, name: string) => facts[name]!.value as number

/** A session with a small network of this seed. */
export async function openSmall(seed: number): Promise<OpenSession> {
  const open = await openSession()
  await open.session.settings.configure({ ...small, seed })
  return open
}
