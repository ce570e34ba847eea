import { expect, it, vi } from 'vitest'
import { KeyChoice } from '#page/actions/key-choice.svelte.ts'
import { createActions } from '#page/app/actions.ts'
import { drawing, openSession, small } from './open-session.ts'

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

it('Without an engine nothing can be stopped or paused, though a run was under way; with one, the run can be stopped again', async () => {
  vi.stubGlobal('window', {})
  const { session, until, client } = await openSession()
  const keys = new KeyChoice({ getItem: () => null, setItem: () => {} })
  const actions = createActions(session, { keys, theme: {} as never, charts: { reset: () => {} } })
  const canEnd = () => [actions.isEnabled('pause'), actions.isEnabled('stop')]
  await session.settings.configure({ ...small, epochs: 1000 })
  await session.run.start()
  await until(() => session.run.status === 'training')
  expect(canEnd()).toEqual([true, true])
  client().close()
  await until(() => session.connection.status === 'lost')
  expect(canEnd()).toEqual([false, false])
  await until(() => session.connection.isConnected)
  expect(canEnd()).toEqual([true, true])
  await session.run.stop()
})
