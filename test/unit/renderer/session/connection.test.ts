import { expect, it } from 'vitest'
import { drawing, openSession } from './open-session.ts'

it('The page says when the engine is gone, connects again, and reads the drawing once more', async () => {
  const { session, until, client } = await openSession()
  const input = drawing()
  void session.network.predict(input)
  await until(() => session.network.prediction !== null)
  client().close()
  await until(() => session.connection.status === 'lost')
  expect(session.notices.errors).toMatchObject([{ topic: 'connection', isLasting: true }])
  expect(session.network.prediction).toBeNull()
  await until(() => session.connection.isConnected)
  expect(session.notices.list).toEqual([])
  await until(() => session.network.prediction !== null)
  expect(session.network.input).toBe(input)
})
