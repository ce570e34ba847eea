import { expect, it } from 'vitest'
import { openSession } from '#test/unit/renderer/session/open-session.ts'

it('the session knows what is in each source that it has asked for', async () => {
  const { session } = await openSession()
  await session.dataSets.describe(session.network.state!.dataSets.filter(({ name }) => name === 'pen'))
  expect(Object.keys(session.dataSets.details)).toEqual(['pen'])
  expect(session.dataSets.details.pen?.pictures).toHaveLength(10)
})

it('what is wrong with a source is told once, and the others are not asked for', async () => {
  const { session } = await openSession()
  const pen = session.network.state!.dataSets.find(({ name }) => name === 'pen')!
  await session.dataSets.describe([{ ...pen, name: 'letters' }, pen])
  expect(session.dataSets.details).toEqual({})
  expect(session.notices.errors.map(({ message }) => message)).toEqual(['There is no data set “letters” here.'])
})
