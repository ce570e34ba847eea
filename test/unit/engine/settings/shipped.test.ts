/** The networks that come with Inkling, and their records. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { standardSettings } from '#engine/settings/symbols.ts'
import { shippedNames, type ShippedName, type ShippedRecord } from '#engine/contract/shipped.ts'
import { shippedPath, shippedRecordPath } from '#engine/formats/shipped.ts'
import { shippedSettings, smallShippedSettings } from '#engine/settings/shipped.ts'
import { createEngine, type EngineAssets } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { readBuilds } from '#test/unit/engine/fast/open-backend.ts'

const root = resolve(import.meta.dirname, '../../../..')
const shippedFile = join(root, 'resources/shipped/digits.safetensors')
const settingsOf = { large: shippedSettings, small: smallShippedSettings } as const

type Record = ShippedRecord & { readonly finished: { readonly steps: number } }
const records = Object.fromEntries(
  shippedNames.map((name) => [name, JSON.parse(readFileSync(shippedRecordPath(shippedFile, name), 'utf8')) as Record]),
) as { readonly [Name in ShippedName]: Record }

let folder = ''
let dataFolder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-shipped-'))
  dataFolder = await packedData()
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

function open(assets: Partial<EngineAssets>) {
  const engine = createEngine({ dataFolder, ...assets })
  onTestFinished(() => engine.close())
  return engine.commands
}

describe.each(shippedNames)('the %s network that comes with Inkling', (name) => {
  const record = records[name]

  test('is small, and was trained with the settings that the page offers', () => {
    expect(statSync(shippedPath(shippedFile, name)).size).toBeLessThan(6_000_000)
    // Settings that came later stood at the value at which nothing is different.
    expect({ ...standardSettings, ...record.settings }).toEqual(settingsOf[name])
  })

  test('reads the test digits and drawings of people it has not learnt from as its record says, and doubts drawings', async () => {
    const commands = open({ shippedFile, kernels: await readBuilds() })
    expect(await commands.describe()).toMatchObject({
      hasShipped: true,
      network: { origin: { kind: 'random' } },
    })
    const state = await commands.loadShipped({ name })
    expect(state.settings).toEqual(settingsOf[name])
    expect(state.network.origin).toEqual({ kind: 'shipped', name, steps: record.finished.steps })
    expect(state.calibration!.drawings!.temperature).toBeGreaterThan(0)
    // Another processor may round differently.
    const { correct } = await commands.evaluate({ split: 'test' })
    expect(Math.abs(correct - record.test.correct)).toBeLessThanOrEqual(3)
    const drawn = await commands.evaluate({ split: 'validation', data: 'pen' })
    expect(drawn.count).toBe(record.drawn.count)
    expect(Math.abs(drawn.correct - record.drawn.correct)).toBeLessThanOrEqual(2)
  })

  test('tells how it was trained, curves included', async () => {
    const told = await open({ shippedFile }).readShippedRecord({ name })
    expect(told.command).toContain('inkling train')
    expect(told.test.correct).toBe(record.test.correct)
    const { step, cost, accuracy } = told.curves.training
    expect(step.length).toBeGreaterThan(100)
    expect([cost.length, accuracy.length]).toEqual([step.length, step.length])
    // The cost before the last update.
    expect(step.at(-1)).toBe(record.finished.steps - 1)
    expect(cost.at(-1)).toBeLessThan(cost[0]! / 3)
  })
})

test('the large network is the one that comes where none is named', async () => {
  const commands = open({ shippedFile })
  const { network } = await commands.loadShipped()
  expect(network.origin).toMatchObject({ kind: 'shipped', name: 'large' })
})

test('an Inkling that comes without a network says so, and what to do', async () => {
  const commands = open({ shippedFile: join(folder, 'none.safetensors') })
  expect(await commands.describe()).toMatchObject({ hasShipped: false })
  await expect(commands.loadShipped()).rejects.toMatchObject({
    code: 'bad-file',
    remedy: expect.stringContaining('train a network of your own'),
  })
})

test('a network that came damaged is refused, and the one in use stays', async () => {
  const damaged = join(folder, 'damaged.safetensors')
  writeFileSync(damaged, readFileSync(shippedFile).subarray(0, 100_000))
  const commands = open({ shippedFile: damaged })
  await expect(commands.loadShipped()).rejects.toMatchObject({ code: 'bad-file' })
  expect(await commands.describe()).toMatchObject({ network: { origin: { kind: 'random' } } })
})

test.each(['large', 'small'] as const)(
  'the %s one brings the curves of its training along, and a run that goes on has its own',
  async (name) => {
    const commands = open({ shippedFile, kernels: await readBuilds() })
    const { curves } = await commands.readShippedRecord({ name })
    await commands.loadShipped({ name })
    const { validation, training } = await commands.history()
    expect(validation.accuracy.at(-1)).toBeCloseTo(curves.validation.accuracy.at(-1)!, 5)
    expect(training.step.length).toBeGreaterThan(50)
    await commands.configure({ ...(await commands.describe()).settings, data: 'mnist-10k' })
    await commands.step({ unit: 'batch' })
    const after = await commands.history()
    expect([...after.training.step, ...after.validation.step].every((step) => step <= 1)).toBe(true)
  },
)
