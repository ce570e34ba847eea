/** Messages between the page and the main process, and ports. */
import type { Page } from '@playwright/test'
import { eventsOf, expect, test } from './contract.ts'

test('calls carry what JSON can, bytes and numbers of every kind, and undefined @host', async ({ window }) => {
  const echoed = await window.evaluate(async () => {
    const [floats, nothing, zero, { buffer, list, absent }, numbers] = await preload.invoke(
      'echo',
      new Float32Array([1.5, NaN]),
      undefined,
      -0,
      { buffer: new Uint8Array([9, 8]).buffer, list: [null, 'ü', true], absent: undefined },
      [NaN, -Infinity, 1e300],
    )
    return [
      floats instanceof Float32Array && [...floats],
      nothing === undefined,
      Object.is(zero, -0),
      [buffer.byteLength, list, absent === undefined],
      numbers,
    ]
  })
  expect(echoed).toEqual([[1.5, NaN], true, true, [2, [null, 'ü', true], true], [NaN, -Infinity, 1e300]])
})

test('failed calls say why, in Electron’s words', async ({ window }) => {
  const reasons = await window.evaluate(() =>
    Promise.all(
      ['nobody', 'throw', 'uncloneable'].map((channel) =>
        preload.invoke(channel).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      ),
    ),
  )
  expect(reasons[0]).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
  expect(reasons[1]).toBe("Error invoking remote method 'throw': RangeError: handler says no")
  expect(reasons[2]).toContain('An object could not be cloned')
  expect(await window.evaluate(() => preload.sendFunction())).toContain('An object could not be cloned')
})

test('messages arrive in order, both ways', async ({ app, window }) => {
  await window.evaluate(() => {
    for (let index = 0; index < 20; index++) preload.send('note', index)
  })
  const noted = async () => (await eventsOf(app, 'note')).map(([, index]) => index)
  await expect.poll(noted).toEqual(Array.from({ length: 20 }, (_, index) => index))

  await window.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(globalThis, { heard })
    preload.listen((...parameters: unknown[]) => heard.push(parameters))
  })
  await app.evaluate(() => {
    globalThis.contract.window.webContents.send('tell', 1, { x: 2 })
    globalThis.contract.window.webContents.send('tell', 'second')
  })
  const heard = () => window.evaluate(() => (globalThis as unknown as { heard: unknown[][] }).heard)
  await expect.poll(heard).toEqual([
    [0, 1, { x: 2 }],
    [0, 'second'],
  ])
})

test('the sender is the page’s main frame, with the address that the app knows', async ({ window }) => {
  expect(await window.evaluate(() => preload.invoke('sender'))).toEqual({
    isSender: true,
    isMainFrame: true,
    origin: 'app://contract',
    hasParent: false,
  })
})

test('a second handler of one channel is refused', async ({ app }) => {
  const message = await app.evaluate(({ ipcMain }) => {
    try {
      ipcMain.handle('echo', () => 1)
      return 'taken'
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(message).toContain("Attempted to register a second handler for 'echo'")
})

/** Has the main process send the page a port, and the page something back through it. */
const talk = (window: Page) =>
  window.evaluate(
    () =>
      new Promise<unknown>((done) => {
        addEventListener('message', ({ ports: [port], data: message }) => {
          port!.onmessage = ({ data }) => done([message, data.isBytes, data.data.list])
          port!.postMessage({ bytes: new Uint8Array([1, 2]), list: [undefined, 1.5] })
        })
        preload.send('port')
      }),
  )

test('a port leads from the main process to the page, and both ways through it', async ({ window }) => {
  expect(await talk(window)).toEqual(['first', true, [undefined, 1.5]])
})

test('the ports of a page close when it is loaded again @host', async ({ app, window }) => {
  await talk(window)
  await window.reload()
  await expect.poll(() => eventsOf(app, 'port closed').then(({ length }) => length)).toBe(1)
})

test('a port is handed over once, and carries nothing that cannot be cloned', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  const messages = await app.evaluate(({ MessageChannelMain }) => {
    const { port1, port2 } = new MessageChannelMain()
    const { webContents } = globalThis.contract.window
    const messageOf = (action: () => void) => {
      try {
        action()
        return 'nothing thrown'
      } catch (error) {
        return (error as Error).message
      }
    }
    return [
      messageOf(() => webContents.postMessage('nobody', 'x', [port1])),
      messageOf(() => webContents.postMessage('nobody', 'x', [port1])),
      messageOf(() => port2.postMessage(() => {})),
    ]
  })
  expect(messages[0]).toBe('nothing thrown')
  expect(messages[1]).toContain('already neutered')
  expect(messages[2]).toContain('could not be cloned')
})

test('a port keeps messages until it is started, and tells of its end after them', async ({ app }) => {
  const heard = await app.evaluate(async ({ MessageChannelMain }) => {
    const { port1, port2 } = new MessageChannelMain()
    const list: unknown[] = []
    port1.postMessage('early')
    port1.postMessage('later')
    port1.close()
    port2.on('message', ({ data }) => list.push(data))
    const closed = new Promise<void>((done) => port2.on('close', () => done()))
    // By the time that a port of its own, which is started, has brought a later message, an early one would have come, too.
    const other = new MessageChannelMain()
    const later = new Promise<void>((done) => other.port2.on('message', () => done()))
    other.port2.start()
    other.port1.postMessage('last')
    await later
    const before = list.length
    port2.start()
    await closed
    return [before, ...list]
  })
  expect(heard).toEqual([0, 'early', 'later'])
})
