import { tell } from '#engine/contract/told.ts'
import { expect, it } from 'vitest'
import { openSession } from './open-session.ts'

it('A file of a network under training is there at once, and the person is told that its doubts are judged later', async () => {
  const { session, until } = await openSession()
  await session.settings.configure({ data: 'mnist-10k', hidden: [{ neurons: 4, activation: 'relu' }], epochs: 1000 })
  await session.run.start()
  await until(() => session.network.state!.status === 'training')
  await until(() => session.run.curves.training.cost.buckets.length > 0)
  const said = tell((await session.files.save('safetensors'))!.unjudged!)
  expect(said).toMatch(/^How sure .* when the file is opened\.$/)
  expect(session.notices.list).toEqual([])

  expect(await session.files.share('trained')).not.toBeNull()
  expect(session.notices.news.map(({ message }) => message)).toEqual([said])
})
