/** Utility processes: their output, their messages, their end. */
import type { ElectronApplication } from '@playwright/test'
import { eventsOf, expect, test } from './contract.ts'

const output = (app: ElectronApplication) => app.evaluate(() => globalThis.contract.engineOutput)

let count = 0

/** Starts an engine of its own for the test, and waits until it runs. Returns its name. */
async function start(app: ElectronApplication): Promise<string> {
  const serviceName = `Contract engine ${++count}`
  await app.evaluate(
    async (_electron, options) => {
      const { contract } = globalThis
      if (contract.engine) {
        const ended = new Promise<void>((done) => contract.engine!.once('exit', () => done()))
        contract.engine.kill()
        await ended
      }
      contract.engineOutput = ''
      contract.events = []
      contract.startEngine(options)
    },
    { serviceName },
  )
  await expect.poll(() => output(app)).toContain('engine of type utility')
  return serviceName
}

/** What the app was told about the end of the engine with this name. */
async function goneOf(app: ElectronApplication, name: string): Promise<readonly unknown[]> {
  const all = (await eventsOf(app, 'child-process-gone')).map(([, details]) => details as { readonly name: string })
  return all.filter((details) => details.name === name)
}

test('a utility process has its parameters, and its output comes through pipes', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  await start(app)
  await expect.poll(() => output(app)).toContain('engine to standard error')
  expect(await output(app)).toContain('parameters ["one","two words"]')
  expect(await eventsOf(app, 'spawn')).toEqual([['spawn', 'number']])
})

test('a port leads straight from the page to it, and tells when it is gone @host', async ({ app, window }) => {
  await start(app)
  const echoed = await window.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('message', ({ ports: [port], data }) => {
          port!.onmessage = ({ data: answer }) => done([data, answer.kind, answer.echo.length, answer.pid])
          port!.postMessage(new Uint8Array(1000))
        })
        preload.send('connect')
      }),
  )
  // It is a process of its own.
  const pid = await app.evaluate(() => globalThis.contract.engine!.pid)
  expect(pid).not.toBe(await app.evaluate(() => process.pid))
  expect(echoed).toEqual(['here', 'Uint8Array', 1000, pid])
  await window.reload()
  await expect.poll(() => output(app)).toContain('the port has closed')
})

const ends = {
  end: { code: 0, reason: undefined },
  exit: { code: 3, reason: 'abnormal-exit' },
  throw: { code: 1, reason: 'abnormal-exit' },
  crash: { code: expect.any(Number), reason: 'crashed' },
} as const

for (const [action, { code, reason }] of Object.entries(ends)) {
  test(`its end by “${action}” is told with code and reason`, async ({ app, window }) => {
    await expect(window).toHaveTitle('Contract page')
    const name = await start(app)
    await app.evaluate((_electron, data) => globalThis.contract.engine!.postMessage(data), action)
    await expect.poll(() => eventsOf(app, 'engine exit')).toEqual([['engine exit', code]])
    const gone = { type: 'Utility', name, reason, exitCode: expect.any(Number) }
    await expect.poll(() => goneOf(app, name)).toEqual(reason ? [gone] : [])
  })
}

/** Windows knows no signals: who ends a process there gives it a code, and Node's is 1. */
const bySignal = process.platform === 'win32' ? 1 : 9

test('kill asks it to end, which is no failure; a signal from elsewhere is one @host', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  await start(app)
  const killed = await app.evaluate(() => {
    const engine = globalThis.contract.engine!
    return [engine.kill(), typeof engine.pid]
  })
  expect(killed).toEqual([true, 'number'])
  await expect.poll(() => eventsOf(app, 'engine exit')).toEqual([['engine exit', 0]])

  const name = await start(app)
  process.kill((await app.evaluate(() => globalThis.contract.engine!.pid))!, 'SIGKILL')
  await expect.poll(() => eventsOf(app, 'engine exit')).toEqual([['engine exit', bySignal]])
  await expect.poll(() => goneOf(app, name)).toEqual([expect.objectContaining({ reason: 'killed' })])
})

test('one that ignores everything is ended all the same', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  await start(app)
  await app.evaluate(() => globalThis.contract.engine!.postMessage('hang'))
  await app.evaluate(() => globalThis.contract.engine!.kill())
  await expect.poll(() => eventsOf(app, 'engine exit'), { timeout: 10_000 }).toEqual([['engine exit', 0]])
})
