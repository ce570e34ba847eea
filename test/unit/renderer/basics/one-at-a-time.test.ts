import { expect, test } from 'vitest'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'

/** Questions whose answers the test gives. */
function open() {
  const asked: { value: number; answer: () => void }[] = []
  const newest = { value: 0 }
  const call = oneAtATime(
    () => new Promise<void>((resolve) => void asked.push({ value: newest.value, answer: () => resolve() })),
  )
  const ask = (value: number) => {
    newest.value = value
    return call()
  }
  return { ask, asked }
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

test('One question is under way, the newest waits, and those in between are dropped', async () => {
  const { ask, asked } = open()
  void ask(1)
  void ask(2)
  void ask(3)
  expect(asked.map(({ value }) => value)).toEqual([1])
  asked[0]!.answer()
  await settle()
  expect(asked.map(({ value }) => value)).toEqual([1, 3])
})

test('Who asks hears when that was answered, however many go on asking', async () => {
  const { ask, asked } = open()
  let heard = 0
  void ask(1).then(() => heard++)
  void ask(2).then(() => heard++)
  for (let turn = 0; turn < 3; turn++) {
    asked[turn]!.answer()
    await settle()
    expect(heard).toBe(Math.min(turn + 1, 2))
    void ask(3 + turn)
  }
  expect(asked.length).toBe(4)
})
