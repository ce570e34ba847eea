/** Nobody waits long for a file: what is not judged in time is saved as not judged. The clock is the test's own. */
import { tell } from '#engine/contract/told.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fileFormats, personWaitsAtMost } from '#engine/contract/files.ts'
import { openEngine, smallSettings, trainToEnd, type OpenEngine } from '#test/unit/engine/open-engine.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Judging it takes dozens of slices. */
async function openTrained(): Promise<OpenEngine> {
  const open = await openEngine(smallSettings)
  await trainToEnd(open)
  return open
}

/** A person's save, and whether the file is there. */
function savePatiently({ commands }: OpenEngine, format: (typeof fileFormats)[number] = 'safetensors') {
  const progress = { isSaved: false }
  const saving = commands.save({ format, waitAtMost: personWaitsAtMost }).then((file) => {
    progress.isSaved = true
    return file
  })
  return { progress, saving }
}

test('saved in any format before its doubts are judged, a network waits 200 ms, says that it is not judged, and is judged when it is opened', async () => {
  const open = await openTrained()
  const saves = fileFormats.map((format) => savePatiently(open, format))
  await vi.advanceTimersByTimeAsync(199)
  expect(saves.map(({ progress }) => progress.isSaved)).toEqual(fileFormats.map(() => false))
  await vi.advanceTimersByTimeAsync(1)
  const other = await openEngine()
  for (const { saving } of saves) {
    const file = await saving
    expect(tell(file.unjudged!)).toMatch(/^How sure .* when the file is opened\.$/)
    const judged = other.untilState('main', ({ calibration }) => calibration !== null)
    expect((await other.commands.load(file)).state.calibration).toBeNull()
    expect((await judged).calibration!.temperature).toBeGreaterThan(0)
  }
})

test('a network whose doubts are judged is saved with them at once, and a program may wait until they are', async () => {
  const open = await openTrained()
  const waiting = await open.commands.save({ format: 'json' })
  expect(waiting.unjudged).toBeNull()
  const { calibration } = await open.commands.describe()
  // The clock stands still.
  const file = await savePatiently(open, 'json').saving
  expect(file).toEqual(waiting)
  const other = await openEngine()
  expect((await other.commands.load(file)).state.calibration).toEqual(calibration)
})

test('a network under training is saved as it is, at once, and says that it is not judged', async () => {
  const open = await openEngine({ ...smallSettings, epochs: 1000 })
  await open.commands.start()
  while ((await open.commands.describe()).position.step === 0) await new Promise(setImmediate)
  const during = await savePatiently(open).saving
  await open.commands.pause()
  const paused = await savePatiently(open).saving
  expect([during, paused].map(({ unjudged }) => unjudged)).toEqual([expect.any(Object), expect.any(Object)])
  const other = await openEngine()
  expect((await other.commands.load(paused)).state.calibration).toBeNull()
})

test('of a network that has learnt nothing there is nothing to judge, and nothing is said', async () => {
  const { saving } = savePatiently(await openEngine(smallSettings))
  expect((await saving).unjudged).toBeNull()
})

test('a network whose saving did not wait is judged all the same', async () => {
  const open = await openTrained()
  const judged = open.untilState('main', ({ calibration }) => calibration !== null)
  const { saving } = savePatiently(open)
  await vi.advanceTimersByTimeAsync(200)
  await saving
  await judged
  expect((await savePatiently(open).saving).unjudged).toBeNull()
})

test('what is shared with trained weights does not wait longer either', async () => {
  const open = await openTrained()
  const sharing = open.commands.share({ weights: 'trained', waitAtMost: personWaitsAtMost })
  await vi.advanceTimersByTimeAsync(200)
  expect((await sharing).unjudged).toEqual(expect.any(Object))
  expect((await open.commands.share({ weights: 'none', waitAtMost: personWaitsAtMost })).unjudged).toBeNull()
})
