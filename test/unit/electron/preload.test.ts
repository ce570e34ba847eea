/** What a page gets from the preload script: these verbs, and nothing with which it could do more. */
import type { EventEmitter } from 'node:events'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as contract from '#host/desktop.ts'

const fake = vi.hoisted(() => ({
  exposed: [] as { readonly name: string; readonly value: Record<string, unknown> }[],
  sent: [] as unknown[][],
  renderer: undefined as EventEmitter | undefined,
}))
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  fake.renderer = Object.assign(new Emitter(), { send: (...message: unknown[]) => void fake.sent.push(message) })
  return {
    contextBridge: {
      exposeInMainWorld: (name: string, value: Record<string, unknown>) => void fake.exposed.push({ name, value }),
    },
    ipcRenderer: fake.renderer,
  }
})

const posted: unknown[][] = []
beforeAll(async () => {
  vi.stubGlobal('window', { postMessage: (...message: unknown[]) => void posted.push(message) })
  await import('#electron/preload.ts')
})
beforeEach(() => {
  fake.sent.length = 0
  posted.length = 0
})

const desktop = () => fake.exposed[0]!.value as unknown as contract.Desktop
const fromMain = (channel: string, event: object, payload: unknown) => fake.renderer!.emit(channel, event, payload)

describe('The page', () => {
  test('has exactly these verbs', () => {
    expect(fake.exposed.map(({ name }) => name)).toEqual(['inkling'])
    expect(Object.keys(desktop()).toSorted()).toEqual([
      'chooseTheme',
      'connect',
      'listen',
      'openWeights',
      'saveFile',
      'saveWeights',
    ])
    expect(Object.values(desktop()).every((verb) => typeof verb === 'function')).toBe(true)
  })

  test('sends on the channel of each verb what the verb takes, and nothing else', () => {
    desktop().connect('a nonce')
    desktop().openWeights()
    desktop().saveWeights()
    const file = { fileName: 'export.zip', bytes: new Uint8Array([1]) }
    desktop().saveFile(file)
    desktop().chooseTheme('dark')
    const more: (...parameters: unknown[]) => void = desktop().openWeights
    more('/etc/passwd')
    expect(fake.sent).toEqual([
      [contract.connectChannel, 'a nonce'],
      [contract.openChannel],
      [contract.saveChannel],
      [contract.saveFileChannel, file],
      [contract.themeChannel, 'dark'],
      [contract.openChannel],
    ])
  })

  test('is given actions, without the event they came with', () => {
    const actions: unknown[][] = []
    fromMain(contract.actionChannel, { sender: 'secret' }, { kind: 'action', id: 'train' })
    desktop().listen((...parameters) => void actions.push(parameters))
    expect(fake.sent).toEqual([[contract.readyChannel]])
    fromMain(contract.actionChannel, { sender: 'secret' }, { kind: 'action', id: 'pause' })
    expect(actions).toEqual([[{ kind: 'action', id: 'pause' }]])
  })

  test('is posted its port, and word of its loss', () => {
    const port = {}
    fromMain(contract.portChannel, { ports: [port] }, 'n')
    fromMain(contract.lostChannel, { ports: [] }, 'n')
    expect(posted).toEqual([
      [{ inkling: 'port', nonce: 'n' }, '*', [port]],
      [{ inkling: 'lost', nonce: 'n' }, '*', []],
    ])
  })
})
