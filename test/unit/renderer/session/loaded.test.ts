/** What the page tells of a file that has been opened, and what it offers. */
import { expect, test } from 'vitest'
import type { Better, Loaded } from '#engine/contract/files.ts'
import type { Told } from '#engine/contract/told.ts'
import { describeLoaded } from '#page/session/loaded.ts'
import { openEngine } from '#test/unit/engine/open-engine.ts'

const file = { fileName: 'mine.npz', bytes: new Uint8Array() }
const mapping = [{ tensor: 'W1', part: 'weights' as const, layer: 1, isTransposed: true }]

const say = (english: string): Told => ({ english, words: { part: 'foreign-networks', id: 'folded', args: {} } })

async function describe(changes: Partial<Loaded>) {
  const { commands } = await openEngine()
  const state = await commands.describe()
  const loaded: Loaded = { state, mapping: null, assumptions: [], remarks: [], better: null, ...changes }
  const asked: (Better | 'keep')[] = []
  const ways = {
    keep: async () => void asked.push('keep'),
    loadWith: async (better: Better) => void asked.push(better),
  }
  return { ...describeLoaded(file, loaded, ways), asked }
}

test('a file of Inkling’s is open, and what is to be known of it is said', async () => {
  expect(await describe({})).toMatchObject({ message: 'mine.npz is open.' })
  expect(await describe({ remarks: [say('It holds no checksum.')] })).toMatchObject({ remedy: 'It holds no checksum.' })
})

test('a better way to take a file is offered before anything else is told', async () => {
  const better = { input: { scale: 'bytes', isInverted: false, isTransposed: true }, hiddenActivation: 'tanh' } as const
  const remarks = ['Of 1,000 validation digits it reads 92 right as it is, and 950 otherwise.']
  const { remedy, actions, asked } = await describe({
    mapping,
    remarks: remarks.map(say),
    better,
    assumptions: [say('Taken: relu.')],
  })
  expect(remedy).toBe(remarks[0])
  expect(actions?.map(({ label }) => label)).toEqual(['Load as it reads best', 'Keep it as it is'])
  for (const { act } of actions!) await act()
  expect(asked).toEqual([better, 'keep'])
})

test('where nothing is better, other activations are offered, and names shown as they were understood', async () => {
  const { remedy, actions, asked } = await describe({ mapping, assumptions: [say('Taken: relu.')] })
  expect(remedy).toBe('Taken: relu. W1 → weights of layer 1 (inputs × outputs).')
  await actions!.at(-1)!.act()
  expect(asked).toEqual([{ hiddenActivation: 'tanh' }])
})
