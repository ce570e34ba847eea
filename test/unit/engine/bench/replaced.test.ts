/** A trained network that another has replaced is brought back whole. */
import { expect, test } from 'vitest'
import { openEngine, smallSettings, trainToEnd, weightsOf } from '#test/unit/engine/open-engine.ts'

const small = { ...smallSettings, data: 'mnist-10k:0.2', optimiser: 'adam', learningRate: 0.003 } as const

test('It has its settings, curves and optimiser, so that training on gives the bits of a network that was never replaced', async () => {
  const [open, undisturbed] = [await openEngine(small), await openEngine(small)]
  const trained = await trainToEnd(open)
  await trainToEnd(undisturbed)
  const curves = await open.commands.history()

  await open.commands.configure({ ...small, hidden: [{ neurons: 5, activation: 'tanh' }] })
  expect((await open.commands.history()).training.step.length).toBe(0)
  const back = await open.commands.bringBack({ generation: trained.generation })
  expect(back).toMatchObject({ status: 'finished', settings: trained.settings, position: trained.position })
  expect(back.curvesRevision).not.toBe(trained.curvesRevision)
  expect(await open.commands.history()).toEqual(curves)

  await trainToEnd(open)
  await trainToEnd(undisturbed)
  expect(await weightsOf(open)).toEqual(await weightsOf(undisturbed))
})

test('The newest four trained ones are kept, random ones are not, and what is gone is said', async () => {
  const { commands, until } = await openEngine(small)
  const generations: number[] = []
  for (let seed = 1; seed <= 5; seed++) {
    // A random network in between.
    await commands.configure({ ...small, seed: 100 + seed })
    await commands.configure({ ...small, seed })
    const end = until('finished')
    await commands.start()
    generations.push((await end).generation)
  }
  const random = await commands.reset()
  await commands.configure({ ...small, seed: 77 })
  await expect(commands.bringBack({ generation: random.generation })).rejects.toMatchObject({ code: 'bad-input' })
  await expect(commands.bringBack({ generation: generations[0]! })).rejects.toMatchObject({
    code: 'bad-input',
    message: 'That network is not kept any more.',
  })
  for (const generation of generations.slice(1).toReversed()) {
    const { settings } = await commands.bringBack({ generation })
    expect(settings.seed).toBe(generations.indexOf(generation) + 1)
  }
  // Each can be brought back once.
  await expect(commands.bringBack({ generation: generations[4]! })).rejects.toMatchObject({ code: 'bad-input' })
})

test('Not during a run; and a run that a reset has ended comes back as stopped', async () => {
  const { commands } = await openEngine({ ...small, epochs: 500 })
  await commands.step({ unit: 'batch' })
  const { generation, position } = await commands.describe()
  await expect(commands.bringBack({ generation })).rejects.toMatchObject({ code: 'busy' })
  await commands.reset()
  expect(await commands.bringBack({ generation })).toMatchObject({
    status: 'stopped',
    position: { step: position.step },
  })
})
