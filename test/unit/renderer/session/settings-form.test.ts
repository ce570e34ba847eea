import { describe, expect, it } from 'vitest'
import { openSession } from './open-session.ts'

describe('The form of settings', () => {
  it('keeps a wrong setting, says what is wrong, and leaves the engine as it was', async () => {
    const { session, until } = await openSession()
    await session.settings.configure({ learningRate: -1 })
    expect(session.settings.draft.learningRate).toBe(-1)
    expect(session.settings.problems[0]?.remedy).toContain('above 0')
    expect(session.network.state?.settings.learningRate).toBe(0.1)
    await session.settings.configure({ learningRate: 0.2 })
    await until(() => session.network.state?.settings.learningRate === 0.2)
  })

  it('learns of settings that another page changed', async () => {
    const { session, until, openOther } = await openSession()
    const other = openOther()
    await other.call('configure', { ...session.settings.draft, epochs: 9 })
    await until(() => session.settings.draft.epochs === 9)
    other.close()
  })
})
