/** How the engine's process ends, whoever ends it. */
import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test } from 'vitest'
import { endEngine, endInOrder } from '#electron/engine-life.ts'

let done: string[]
let life: EventEmitter & { readonly parentPort: EventEmitter; exit(): void }

beforeEach(() => {
  done = []
  life = Object.assign(new EventEmitter(), { parentPort: new EventEmitter(), exit: () => void done.push('exit') })
  endInOrder(life, async () => void done.push('recorded'))
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('The engine’s process', () => {
  test('records what a run has learned, then ends, when the main process says so, on every system', async () => {
    life.parentPort.emit('message', { data: null, ports: [] })
    await settled()
    expect(done).toEqual([])
    life.parentPort.emit('message', { data: endEngine, ports: [] })
    await settled()
    expect(done).toEqual(['recorded', 'exit'])
  })

  test('does so once, also when the system ends it at the same time', async () => {
    life.emit('SIGTERM')
    life.parentPort.emit('message', { data: endEngine, ports: [] })
    life.emit('SIGTERM')
    await settled()
    expect(done).toEqual(['recorded', 'exit'])
  })

  test('leaves it to the main process what Ctrl-C and the end of a terminal mean', async () => {
    expect([life.emit('SIGINT'), life.emit('SIGHUP')]).toEqual([true, true])
    await settled()
    expect(done).toEqual([])
  })

  test('is ended by a promise that has failed, of which Electron only warns', () => {
    expect(() => life.emit('unhandledRejection', new Error('the run has failed'))).toThrow('the run has failed')
  })
})
