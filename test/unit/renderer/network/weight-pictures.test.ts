import { expect, test } from 'vitest'
import type { LayerWeights, LayerWeightsRequest } from '#engine/contract/prediction.ts'
import { WeightPictures } from '#page/network/weight-pictures.svelte.ts'

/** An engine that answers when it is told to, and time that passes when it is told to. */
function open() {
  const asked: { neurons: readonly number[]; answer(level: number | null): Promise<void> }[] = []
  const waiting: (() => void)[] = []
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
  const ask = ({ neurons }: LayerWeightsRequest) =>
    new Promise<LayerWeights | null>((resolve) => {
      asked.push({
        neurons: [...neurons],
        answer: (level) => {
          const levels = new Int8Array(neurons.length * 784).fill(level ?? 0)
          resolve(level === null ? null : { levels, greatest: new Float32Array(neurons.length), step: 0 })
          return turn()
        },
      })
    })
  const pictures = new WeightPictures(ask, (act) => waiting.push(act))
  return { pictures, asked, pass: () => waiting.splice(0).forEach((act) => act()) }
}

test('one question is under way, and the next one waits its time', async () => {
  const { pictures, asked, pass } = open()
  pictures.renew(30)
  pictures.want([0, 1, 2])
  pictures.renew(30)
  expect(asked).toHaveLength(1)
  await asked[0]!.answer(5)
  expect(pictures.levels[2 * 784]).toBe(5)
  expect(pictures.revision).toBe(1)
  expect([...pictures.takeChanged()]).toEqual([0, 1, 2])
  expect([...pictures.takeChanged()]).toEqual([])
  pictures.renew(30)
  expect(asked).toHaveLength(1)
  pass()
  expect(asked).toHaveLength(2)
})

test('weights that have not changed are not asked for again', async () => {
  const { pictures, asked, pass } = open()
  pictures.renew(30)
  pictures.want([0, 1])
  await asked[0]!.answer(5)
  pass()
  pictures.want([1, 2])
  expect(asked.map(({ neurons }) => neurons)).toEqual([[0, 1], [2]])
})

test('of many, all have their turn', async () => {
  const { pictures, asked, pass } = open()
  pictures.renew(1000)
  pictures.want(Array.from({ length: 1000 }, (_, neuron) => neuron))
  for (let part = 0; part < 8; part++) {
    // New weights all the while.
    pictures.renew(1000)
    await asked[part]!.answer(1)
    pass()
  }
  expect(new Set(asked.slice(0, 8).flatMap(({ neurons }) => neurons)).size).toBe(1000)
  expect(Math.max(...asked.map(({ neurons }) => neurons.length))).toBeLessThanOrEqual(128)
})

test('an answer about the network of before is dropped, and no answer is no end', async () => {
  const { pictures, asked, pass } = open()
  pictures.renew(30)
  pictures.want([0])
  pictures.renew(20)
  pictures.want([0])
  await asked[0]!.answer(7)
  expect(pictures.isKnown(0)).toBe(false)
  pass()
  await asked[1]!.answer(null)
  pass()
  await asked[2]!.answer(3)
  expect(pictures.isKnown(0)).toBe(true)
})

test('closed, it asks for nothing more', async () => {
  const { pictures, asked, pass } = open()
  pictures.renew(30)
  pictures.want([0])
  pictures.close()
  await asked[0]!.answer(1)
  pictures.renew(30)
  pass()
  expect(asked).toHaveLength(1)
})
