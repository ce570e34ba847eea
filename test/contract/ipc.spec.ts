/** Messages between the page and the main process, and ports. */
import { eventsOf, expect, test } from './contract.ts'

test('calls carry every kind of value that structured clone knows @host', async ({ window }) => {
  const echoed = await window.evaluate(async () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    const [map, set, floats, date, nothing, zero, object, pattern, back] = await preload.invoke(
      'echo',
      new Map([['a', new Set([1n])]]),
      new Set(['q']),
      new Float32Array([1.5, NaN]),
      new Date(7),
      undefined,
      -0,
      { error: new RangeError('r'), buffer: new Uint8Array([9, 8]).buffer, list: [null, 'ü', true] },
      /x+/gi,
      circle,
    )
    return [
      map.get('a').has(1n),
      set.has('q'),
      [...floats],
      date.getTime(),
      nothing === undefined,
      Object.is(zero, -0),
      [object.error.message, object.buffer.byteLength, object.list],
      String(pattern),
      back.self === back,
    ]
  })
  expect(echoed).toEqual([true, true, [1.5, NaN], 7, true, true, ['r', 2, [null, 'ü', true]], '/x+/gi', true])
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
    globalThis.contract.window.webContents.send('tell', 1, new Map([['x', 2]]))
    globalThis.contract.window.webContents.send('tell', 'second')
  })
  const heard = () =>
    window.evaluate(() =>
      (globalThis as unknown as { heard: unknown[][] }).heard.map((parameters) =>
        parameters.map((each) => (each instanceof Map ? [...each.entries()] : each)),
      ),
    )
  await expect.poll(heard).toEqual([
    [0, 1, [['x', 2]]],
    [0, 'second'],
  ])
})

test('the sender is the page’s main frame, with the address that the app knows', async ({ window }) => {
  expect(await window.evaluate(() => preload.invoke('sender'))).toEqual({
    isSender: true,
    isMainFrame: true,
    origin: 'app://contract',
    url: 'app://contract/index.html',
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

test('a port leads from the page to the main process, and ports go through it', async ({ window }) => {
  const answered = await window.evaluate(async () => {
    const { data, message } = await preload.openPort()
    return [data instanceof Map && data.get(1)[0], message]
  })
  expect(answered).toEqual([1.5, 'first'])
  expect(await window.evaluate(() => preload.openPortThroughPort())).toBe('through a port through a port')
})

test('the ports of a page close when it is loaded again @host', async ({ app, window }) => {
  await window.evaluate(() => preload.openPort())
  await window.reload()
  await expect.poll(() => eventsOf(app, 'port closed').then(({ length }) => length)).toBe(1)
})

test('ports in the main process are handed over whole, once, and never to themselves', async ({ app }) => {
  const messages = await app.evaluate(({ MessageChannelMain }) => {
    const { port1, port2 } = new MessageChannelMain()
    const other = new MessageChannelMain()
    const messageOf = (action: () => void) => {
      try {
        action()
        return 'nothing thrown'
      } catch (error) {
        return (error as Error).message
      }
    }
    const toItself = messageOf(() => port1.postMessage('x', [port1]))
    const twice = messageOf(() => port1.postMessage('x', [other.port1, other.port1]))
    port1.postMessage('x', [other.port1])
    const again = messageOf(() => port1.postMessage('x', [other.port1]))
    const function_ = messageOf(() => port2.postMessage(() => {}))
    return { toItself, twice, again, function_ }
  })
  expect(messages.toItself).toContain('contains the source port')
  expect(messages.twice).toContain('duplicate')
  expect(messages.again).toContain('already neutered')
  expect(messages.function_).toContain('could not be cloned')
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
