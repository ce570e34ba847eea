/** Pages of a local server that ask without pause and never read, beside one that draws. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { encodeMessage } from '#engine/link/codec.ts'
import { connectEngine } from '#engine/link/rpc.ts'
import { createSocketLink } from '#engine/link/socket-link.ts'
import { memoryOf, processorTimeOf } from './memory.ts'

/** Over half a minute, so that all pages have been answered once. */
export const predictions = 300
const pause = 100

export type SlowReaderFigures = {
  /** Of the predictions beside them. */
  readonly worstMilliseconds: number
  readonly worstMegabytes: number
  /** Of the processor in two seconds, once they have gone. */
  readonly afterwardsMilliseconds: number
  /** From Ctrl-C to the end of the server. */
  readonly endMilliseconds: number
}

/** `program`: the built command; `folder`: for its files. */
export async function attackBySlowReaders(program: string, folder: string, pages = 20): Promise<SlowReaderFigures> {
  const files = ['--store', `${folder}/serve.sqlite`, '--samples', `${folder}/serve.samples`]
  const server = spawn(process.execPath, [program, 'serve', '--no-open', ...files, '--data-sets', `${folder}/sets`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'close')
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
  const url = new URL(/http:\S+/.exec(line)![0])
  const open = async () => {
    const socket = new WebSocket(`ws://${url.host}/engine${url.search}`, { headers: { Origin: url.origin } })
    await once(socket, 'open')
    socket.on('error', () => {})
    return socket
  }
  const save = { kind: 'call', name: 'save', payload: { format: 'json', waitAtMost: 200 } } as const
  const openReaders = async () => {
    const sockets: WebSocket[] = []
    for (let page = 0; page < pages; page++) {
      const socket = await open()
      socket.pause()
      for (let id = 0; id < 450; id++) socket.send(encodeMessage({ ...save, id }))
      sockets.push(socket)
    }
    return sockets
  }
  const readers = await openReaders()
  // And programs without a token, whose upgrade is refused, but who stay.
  for (let count = 0; count < 100; count++) {
    const socket = connect({ port: Number(url.port), host: url.hostname, allowHalfOpen: true })
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')
  }
  const client = connectEngine(createSocketLink(await open()))
  let worst = 0
  for (let count = 0; count < predictions; count++) {
    await setTimeout(pause)
    const begun = performance.now()
    await client.call('predict', { pixels: new Float32Array(784).fill(0.5), isUrgent: true })
    worst = Math.max(worst, performance.now() - begun)
  }
  for (const socket of readers) socket.terminate()
  await setTimeout(1000)
  const before = processorTimeOf(server.pid!)
  await setTimeout(2000)
  const afterwardsMilliseconds = processorTimeOf(server.pid!) - before
  await openReaders()
  await setTimeout(2000)
  const worstMegabytes = memoryOf(server.pid!)
  const begun = performance.now()
  server.kill('SIGINT')
  await ended
  const endMilliseconds = performance.now() - begun
  return { worstMilliseconds: worst, worstMegabytes, afterwardsMilliseconds, endMilliseconds }
}
