import { expect, test } from 'vitest'
import { OneAtATime } from '#engine/basics/one-at-a-time.ts'
import { Slicer, type Work } from '#engine/basics/slicer.ts'

const [first, second] = [{}, {}]

/** Work of `steps` steps that says when it begins, and when it is done. */
function* log(said: string[], name: string, steps = 3): Work<string> {
  said.push(`${name} begins`)
  for (let step = 0; step < steps; step++) yield
  said.push(`${name} is done`)
  return name
}

test('one piece of work is done before the next begins, and each gives its result', async () => {
  const said: string[] = []
  const work = new OneAtATime(new Slicer())
  const results = ['a', 'b'].map((name) => work.run(first, log(said, name)))
  expect(await Promise.all(results)).toEqual(['a', 'b'])
  expect(said).toEqual(['a begins', 'a is done', 'b begins', 'b is done'])
})

test('who asks for one thing waits for one of those who ask for many', async () => {
  const said: string[] = []
  const work = new OneAtATime(new Slicer())
  const many = ['1', '2', '3', '4'].map((name) => work.run(first, log(said, name)))
  await work.run(second, log(said, 'the other'))
  expect(said.filter((line) => line.endsWith('begins'))).toEqual(['1 begins', 'the other begins'])
  await Promise.all(many)
})

test('who leaves has nothing begun any more, and what is under way is ended', async () => {
  const said: string[] = []
  const work = new OneAtATime(new Slicer())
  const lost = ['a', 'b', 'c'].map((name) => work.run(first, log(said, name, 1_000_000_000)))
  const kept = work.run(second, log(said, 'the other'))
  work.drop(first)
  await Promise.all(lost.map((each) => expect(each).rejects.toMatchObject({ code: 'engine-lost' })))
  expect(await kept).toBe('the other')
  expect(said).not.toContain('b begins')
  expect(said).not.toContain('a is done')
  // What was asked for before, and is only now at the point of being done, comes too late.
  await expect(work.run(first, log(said, 'd'))).rejects.toMatchObject({ code: 'engine-lost' })
})

test('work that fails is told to who asked for it, and the next goes on', async () => {
  const work = new OneAtATime(new Slicer())
  const failing = work.run(
    first,
    (function* (): Work<void> {
      yield
      throw new Error('no')
    })(),
  )
  const next = work.run(first, log([], 'next'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('next')
})

test('all who wait are told when it is closed', async () => {
  const work = new OneAtATime(new Slicer())
  const all = [first, first, second].map((owner) => work.run(owner, log([], 'x', 1_000_000_000)))
  work.close()
  await Promise.all(all.map((each) => expect(each).rejects.toMatchObject({ code: 'engine-lost' })))
})
