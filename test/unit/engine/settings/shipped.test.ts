/** The network that comes with Inkling, and its record. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { standardSettings } from '#engine/settings/symbols.ts'
import { shippedSettings } from '#engine/settings/shipped.ts'
import { createEngine, type EngineAssets } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { readBuilds } from '#test/unit/engine/fast/open-backend.ts'

const root = resolve(import.meta.dirname, '../../../..')
const shippedFile = join(root, 'resources/shipped/digits.safetensors')
const record = JSON.parse(readFileSync(join(root, 'resources/shipped/record.json'), 'utf8')) as {
  readonly settings: object
  readonly test: { readonly correct: number }
  readonly finished: { readonly steps: number }
}

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

describe('the network that comes with Inkling', () => {
  test('is small, and was trained with the settings that the page offers', () => {
    expect(statSync(shippedFile).size).toBeLessThan(12_000_000)
    // Settings that came later stood at the value at which nothing is different.
    expect({ ...standardSettings, ...record.settings }).toEqual(shippedSettings)
  })

  test('reads the test set as its record says', async () => {
    const commands = open({ shippedFile, kernels: await readBuilds() })
    expect(await commands.describe()).toMatchObject({
      hasShipped: true,
      network: { origin: { kind: 'random' } },
    })
    const state = await commands.loadShipped()
    expect(state.settings).toEqual(shippedSettings)
    expect(state.network.origin).toEqual({ kind: 'shipped', steps: record.finished.steps })
    const { correct } = await commands.evaluate({ split: 'test' })
    // Another processor may round differently.
    expect(Math.abs(correct - record.test.correct)).toBeLessThanOrEqual(3)
  })
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
