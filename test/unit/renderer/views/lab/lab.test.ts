/** The lab on a real engine: networks on benches of their own, their verdicts, and what becomes of them. */
import { join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import type { LabSubject } from '#page/navigation/view.svelte.ts'
import { Lab, type Row } from '#page/views/lab/lab.svelte.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'
import { drawing, openSession, type OpenSession } from '#test/unit/renderer/session/open-session.ts'

const small: Partial<Settings> = { data: 'mnist-10k', hidden: [{ neurons: 16, activation: 'relu' }], epochs: 1 }

function openLab({ session }: OpenSession, subject: LabSubject): Lab {
  const { connection, network, settings: form, otherBenches } = session
  const { ask, askQuietly } = connection
  const lab = new Lab(
    { ask, askQuietly, network, form, otherBenches, report: (failure) => connection.report(failure) },
    subject,
  )
  onTestFinished(() => lab.close())
  return lab
}

async function trainLab(open: OpenSession, lab: Lab): Promise<void> {
  await lab.begin()
  await open.until(() => lab.isOver && lab.networks.every(({ course }) => course.finding !== null))
}

const words = (lab: Lab) => lab.networks.map((network) => lab.verdictOf(network).words)
const benches = async ({ client }: OpenSession) => (await client().call('listBenches')).length

test('Learning rates are told apart: too small, good, too large, diverged', async () => {
  const open = await openSession()
  await open.session.settings.configure({ ...small, epochs: 2, learningRate: 0.2 })
  const lab = openLab(open, 'learningRate')
  expect(lab.rows.map(({ value }) => value)).toEqual([0.001, 0.01, 0.1, 0.2, 1, 10])
  expect(lab.common).toBe('layers 16 relu, cost cross-entropy, optimiser plain (SGD), batch size 32, seed 1')
  for (const value of [3, 100]) {
    const { rows } = lab
    lab.change(rows.at(value === 3 ? -2 : -1)!, value)
  }
  await trainLab(open, lab)
  expect(words(lab)).toEqual([
    'too small: still falling',
    'too small: still falling',
    'good',
    'good',
    expect.stringMatching(/^too large/),
    'too large: diverged',
  ])
  expect([0.1, 0.2]).toContain(lab.best?.value)
  expect(new Set(lab.networks.map(({ settings }) => settings.seed)).size).toBe(1)
})

test('The person’s own network is left alone, nothing is recorded, and what is left is closed', async () => {
  const open = await openSession()
  const { session } = open
  await session.settings.configure(small)
  const before = session.network.state
  const lab = openLab(open, 'seed')
  for (const row of lab.rows.slice(3)) lab.remove(row)
  await trainLab(open, lab)
  expect(await benches(open)).toBe(4)
  expect(session.network.state).toBe(before)
  expect((await open.client().call('listRuns')).runs).toEqual([])
  // Begun anew, the networks are others.
  const first = lab.networks.map(({ bench }) => bench)
  await trainLab(open, lab)
  expect(await benches(open)).toBe(4)
  expect(lab.networks.map(({ bench }) => bench)).not.toEqual(first)
  // Chance makes no network bad.
  expect(new Set(words(lab))).toEqual(new Set(['good']))
  lab.close()
  expect(await benches(open)).toBe(1)
})

test('Runs are kept if that is asked for, and those under way are over when the lab is left', async () => {
  const open = await openSession({ runsFile: join(temporaryFolder(), 'runs.sqlite'), version: 'test' })
  await open.session.settings.configure(small)
  const lab = openLab(open, 'initialiser')
  lab.epochs = 10_000
  for (const row of lab.rows.slice(3)) lab.remove(row)
  lab.isKept = true
  await lab.begin()
  await open.until(() => lab.networks.every(({ done }) => done > 0))
  lab.close()
  const { runs } = await open.client().call('listRuns')
  expect(runs.map(({ status, settings }) => [status, settings.initialiser]).toSorted()).toEqual([
    ['stopped', 'glorot'],
    ['stopped', 'he'],
    ['stopped', 'lecun'],
  ])
  expect(await benches(open)).toBe(1)
})

test('A lab that is left while it begins leaves no bench behind', async () => {
  const open = await openSession()
  await open.session.settings.configure(small)
  const lab = openLab(open, 'batchSize')
  const begun = lab.begin()
  lab.close()
  await begun
  expect(await benches(open)).toBe(1)
})

test('Every network reads what is drawn, while it trains and when that is over', async () => {
  const open = await openSession()
  const { session, until } = open
  await session.settings.configure(small)
  const lab = openLab(open, 'activation')
  await lab.begin()
  await session.network.predict(drawing())
  lab.readDrawing()
  await until(() => lab.networks.every(({ answer }) => answer !== null))
  await lab.stop()
  for (const { answer } of lab.networks) {
    expect(answer!.digit).toBeLessThan(10)
    expect(answer!.certainty).toBeGreaterThan(0.1)
  }
  expect(words(lab)).toHaveLength(5)
  await session.network.predict({ kind: 'none' })
  lab.readDrawing()
  await until(() => lab.networks.every(({ answer }) => answer === null))
})

test('The workbench takes a value, and what goes with it', async () => {
  const open = await openSession()
  const { session } = open
  await session.settings.configure(small)
  const lab = openLab(open, 'cost')
  expect(lab.isRateFitted).toBe(true)
  await trainLab(open, lab)
  const hinge = lab.networks.find(({ value }) => value === 'hinge')!
  expect(hinge.settings.output).toBe('linear')
  expect(hinge.answer).toBeNull()
  const squared = lab.networks.find(({ value }) => value === 'mean-squared-error')!
  expect(lab.isInUse(squared)).toBe(false)
  await lab.use(squared)
  expect(session.settings.draft).toMatchObject({ ...small, cost: 'mean-squared-error', learningRate: 1 })
  expect(lab.isInUse(squared)).toBe(true)
  await lab.use(hinge)
  expect(session.network.state!.settings).toMatchObject({ cost: 'hinge', output: 'linear', learningRate: 0.1 })
})

test('A lab is short unless the person says otherwise, and says how long it still takes', async () => {
  const open = await openSession()
  await open.session.settings.configure({ ...small, epochs: 30 })
  const lab = openLab(open, 'learningRate')
  expect(lab.epochs).toBe(5)
  expect(lab.secondsLeft).toBeNull()
  lab.epochs = 10_000
  await lab.begin()
  await open.until(() => lab.secondsLeft !== null)
  expect(lab.secondsLeft).toBeGreaterThan(10)
  await lab.stop()
  await open.until(() => lab.secondsLeft === null)
})

test('A learning rate is taken in the middle of a run', async () => {
  const open = await openSession()
  const { session } = open
  await session.settings.configure(small)
  const lab = openLab(open, 'learningRate')
  await trainLab(open, lab)
  await session.settings.configure({ epochs: 10_000 })
  await session.run.start()
  await lab.use(lab.networks[1]!)
  expect(session.run.isUnderWay).toBe(true)
  expect(session.settings.draft.learningRate).toBe(0.01)
  await session.run.stop()
})

test('Values are added, changed and removed, and what cannot be is said before anything trains', async () => {
  const open = await openSession()
  await open.session.settings.configure(small)
  const lab = openLab(open, 'width')
  const values = () => lab.rows.map(({ value }) => value)
  expect(values()).toEqual([4, 16, 64, 256])
  lab.add()
  expect(values()).toEqual([4, 16, 64, 256, 512])
  const row = (place: number): Row => lab.rows[place]!
  lab.change(row(4), 64)
  expect(lab.problem).toBe('64 is there twice. Change one of them.')
  lab.change(row(4), 1_000_000)
  expect(lab.problem).toMatch(/1000000/)
  await lab.begin()
  expect(lab.networks).toEqual([])
  lab.remove(row(4))
  expect(lab.problem).toBeNull()
  lab.remove(row(0))
  lab.remove(row(0))
  expect(lab.problem).toMatch(/at least 3/)
  lab.choose('cost')
  expect([lab.problem, lab.canAdd]).toEqual([null, false])
  await open.session.settings.configure({ hidden: [] })
  lab.choose('activation')
  expect(lab.problem).toMatch(/no hidden layer/)
})
