/** What a sandboxed preload script is, and how values cross the context bridge. */
import { expect, test } from './contract.ts'

test('the preload script runs before the page’s scripts, and the page sees only what it exposes @host', async ({
  window,
}) => {
  expect(await window.evaluate(() => (globalThis as unknown as { atStart: object }).atStart)).toEqual({
    api: 'object',
    leak: 'undefined',
    changedPrototype: 'undefined',
    require: 'undefined',
    process: 'undefined',
    body: true,
  })
})

test('the preload script shares the document with the page, and not its variables', async ({ window }) => {
  expect(await window.evaluate(() => preload.look())).toEqual(['undefined', 'hello'])
})

test('a sandboxed preload script gets none of Node’s modules', async ({ window, world }) => {
  test.skip(world === 'electron', 'Playwright starts Electron without its sandbox on Linux')
  expect(await window.evaluate(() => preload.requireNode())).toBe('module not found: node:fs')
})

test('values cross as copies, frozen @host', async ({ window }) => {
  const seen = await window.evaluate(() => ({
    number: preload.number,
    text: preload.nested.text,
    deep: preload.nested.list[1].deep,
    frozen: [preload, preload.nested, preload.nested.list].map(Object.isFrozen),
    bytes: preload.bytes instanceof Uint8Array && [...preload.bytes],
  }))
  expect(seen).toEqual({ number: 1, text: 'x', deep: true, frozen: [true, true, true], bytes: [1, 2] })
})

test('functions, callbacks and promises can be called from either side', async ({ window }) => {
  const called = await window.evaluate(async () => [
    preload.add(1, 2),
    preload.call((value: number) => value * 2),
    preload.giveFunction()(4),
    await preload.resolves(21),
  ])
  expect(called).toEqual([3, 41, 5, 42])
})

test('what is thrown or rejected arrives as an error with the message alone', async ({ window }) => {
  const caught = await window.evaluate(async () => {
    const describe = (error: Error) => [error instanceof Error, error.name, error.message]
    try {
      preload.throws()
    } catch (error) {
      return [describe(error as Error), await preload.rejects().catch(describe)] as const
    }
    return undefined
  })
  expect(caught).toEqual([
    [true, 'Error', 'thrown in the preload script'],
    [true, 'Error', 'rejected in the preload script'],
  ])
})

test('a name can be exposed once, and the page cannot replace it', async ({ window }) => {
  expect(await window.evaluate(() => preload.exposeAgain())).toContain(
    'Cannot bind an API on top of an existing property on the window object',
  )
  const replaced = await window.evaluate(() => {
    try {
      ;(globalThis as { preload: unknown }).preload = 1
    } catch {
      // In strict code it throws.
    }
    return typeof globalThis.preload
  })
  expect(replaced).toBe('object')
})
