/** What shows of the training outside the window. */
import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { describeEnd, describeFailure } from '#electron/training/notifications.ts'
import { clearBarAtClose, iconBar } from '#electron/training/taskbar.ts'
import { type TrainingNow, untilConnected } from '#electron/training/training-now.ts'

const training: TrainingNow = { ...untilConnected, status: 'training', share: 0.4567, epoch: 3 }
const none = { share: -1, mode: 'none' }

describe('The bar at the icon', () => {
  test.each<[TrainingNow['status'], NodeJS.Platform, object]>([
    ['training', 'linux', { share: 0.46, mode: 'normal' }],
    ['training', 'darwin', { share: 0.46, mode: 'normal' }],
    ['paused', 'win32', { share: 0.46, mode: 'paused' }],
    ['paused', 'linux', none],
    ['finished', 'win32', none],
    ['stopped', 'linux', none],
    ['ready', 'darwin', none],
  ])('while %s on %s is %o', (status, platform, bar) => {
    expect(iconBar({ ...training, status }, platform)).toEqual(bar)
  })
})

describe('The bar of a window that closes', () => {
  test.each<[NodeJS.Platform, number[]]>([
    // There the icon stays when the window has gone.
    ['darwin', [-1]],
    ['win32', []],
    ['linux', []],
  ])('is taken away on %s where it would stay', (platform, cleared) => {
    const bars: number[] = []
    const window = Object.assign(new EventEmitter(), { setProgressBar: (share: number) => void bars.push(share) })
    clearBarAtClose(window as never, platform)
    window.emit('close')
    expect(bars).toEqual(cleared)
  })
})

describe('The notification at the end', () => {
  const finished: TrainingNow = { ...training, status: 'finished', epoch: 10, accuracy: 0.97316 }

  test('says how well the network reads', () => {
    expect(describeEnd(finished, training)).toEqual({
      title: 'Training is finished',
      body: 'After 10 epochs, 97.3 % of the validation digits are read right.',
    })
    expect(describeEnd({ ...finished, epoch: 1 }, training)?.body).toContain('After 1 epoch, ')
  })

  test('does without a measurement', () => {
    expect(describeEnd({ ...finished, accuracy: undefined }, training)?.body).toBe('10 epochs are done.')
  })

  test.each<[string, TrainingNow, TrainingNow]>([
    ['a run that the person stops', { ...finished, status: 'stopped' }, training],
    ['a pause', { ...finished, status: 'paused' }, training],
    ['a page that connects after the end', finished, finished],
    ['an engine that is lost', untilConnected, training],
  ])('is not said for %s', (_what, now, before) => expect(describeEnd(now, before)).toBeUndefined())

  test('says what went wrong', () => {
    expect(describeFailure({ code: 'internal', message: 'The cost is no number.', remedy: 'Start over.' }).body).toBe(
      'The cost is no number. Start over.',
    )
  })
})
