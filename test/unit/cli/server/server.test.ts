/** The local server as a browser, a curious program and a hostile page meet it. */
import { once } from 'node:events'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type LocalServer, startServer } from '#cli/server/server.ts'
import { encodeMessage } from '#engine/link/codec.ts'
import { connectEngine } from '#engine/link/rpc.ts'
import { createSocketLink } from '#engine/link/socket-link.ts'
import { createFakeEngine, examplePrediction, type FakeEngine } from '#test/unit/engine/link/fake-engine.ts'

let folder: string
let pageFolder: string
let engine: FakeEngine
let server: LocalServer
let port: number
let token: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-server-'))
  pageFolder = join(folder, 'page')
  mkdirSync(join(pageFolder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'what nobody may read')
  mkdirSync(join(folder, 'page-secret'))
  writeFileSync(join(folder, 'page-secret', 'secret.txt'), 'what nobody may read')
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Inkling</title>')
  writeFileSync(join(pageFolder, 'assets', 'main.js'), 'export {}')
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  engine = createFakeEngine({ predict: examplePrediction })
  server = await startServer({ engine, pageFolder })
  const url = new URL(server.url)
  port = Number(url.port)
  token = url.searchParams.get('token')!
})
afterEach(() => server.close())

/** The answer, word for word, to a request that no well-behaved client would send. */
async function send(requestLine: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const all = { Host: `127.0.0.1:${port}`, Connection: 'close', ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  socket.write([requestLine, ...lines, '', ''].join('\r\n'))
  let answer = ''
  socket.on('data', (bytes) => (answer += bytes.toString()))
  await once(socket, 'close')
  return answer
}

const status = (answer: string) => Number(answer.split(' ')[1])

describe('The page', () => {
  test('is served at the address, with its files', async () => {
    const page = await fetch(server.url)
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(await page.text()).toContain('<title>Inkling</title>')
    const script = await fetch(new URL('/assets/main.js', server.url))
    expect([script.status, script.headers.get('Content-Type')]).toEqual([200, 'text/javascript'])
  })

  test('is found at the address of this computer only, with a token that no other run has', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
    const other = await startServer({ engine, pageFolder })
    expect(new URL(other.url).searchParams.get('token')).not.toBe(token)
    await other.close()
  })

  test('may also be called by the name localhost', async () => {
    expect(status(await send('GET / HTTP/1.1', { Host: `localhost:${port}` }))).toBe(200)
  })

  test('that has been built anew while the server runs is the one that is served', async () => {
    const path = join(pageFolder, 'assets', 'new.js')
    expect((await fetch(new URL('/assets/new.js', server.url))).status).toBe(404)
    writeFileSync(path, 'export {}')
    expect((await fetch(new URL('/assets/new.js', server.url))).status).toBe(200)
    rmSync(path)
    expect((await fetch(new URL('/assets/new.js', server.url))).status).toBe(404)
  })

  test.each([
    ['GET / HTTP/1.1', {}, 200],
    ['HEAD / HTTP/1.1', {}, 200],
    ['GET /nothing HTTP/1.1', {}, 404],
    ['GET / HTTP/1.1', { Host: 'evil.example' }, 403],
    ['POST / HTTP/1.1', {}, 405],
    ['GET /engine HTTP/1.1', { Upgrade: 'websocket', Connection: 'Upgrade' }, 403],
  ])('sends the security headers with %s %o', async (requestLine, headers, expected) => {
    const answer = await send(requestLine, headers)
    expect(status(answer)).toBe(expected)
    expect(answer).toContain("Content-Security-Policy: default-src 'none'; script-src 'self'; ")
    expect(answer).toContain("frame-ancestors 'none'")
    expect(answer).not.toContain('unsafe')
    for (const header of [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
    ]) {
      expect(answer).toContain(header)
    }
  })

  test('may connect to its own server and to nothing else', async () => {
    const policy = (await fetch(server.url)).headers.get('Content-Security-Policy')!
    expect(policy.split('; ').find((part) => part.startsWith('connect-src'))).toBe(
      `connect-src 'self' ws://127.0.0.1:${port}`,
    )
  })

  test.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example:PORT',
    '[::1]:PORT',
    '',
  ])('is refused to a request for the host “%s”', async (host) => {
    const answer = await send('GET / HTTP/1.1', { Host: host.replace('PORT', String(port)) })
    expect(status(answer)).toBe(403)
    expect(answer).not.toContain('Inkling</title>')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('takes no %s', async (method) => {
    const answer = await send(`${method} / HTTP/1.1`, { 'Content-Length': '0' })
    expect(status(answer)).toBe(405)
    expect(answer).toContain('Allow: GET, HEAD')
  })

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../page-secret/secret.txt',
    '/..%2fpage-secret/secret.txt',
    '//etc/passwd',
    '/%00',
    '/assets/main.js%00.html',
    '/%',
    '/assets/',
    'http://127.0.0.1/../secret.txt',
  ])('gives away nothing outside its folder for %s', async (path) => {
    const answer = await send(`GET ${path} HTTP/1.1`)
    expect([404, 400]).toContain(status(answer))
    expect(answer).not.toContain('what nobody may read')
    expect(answer).not.toContain('root:')
    expect((await fetch(server.url)).status).toBe(200)
  })

  test('is sent whole, whatever part of it is asked for', async () => {
    for (const range of ['bytes=5-2', 'bytes=0-1', 'bytes=9999-', 'nonsense']) {
      expect(status(await send('GET / HTTP/1.1', { Range: range }))).toBe(200)
    }
  })
})

describe('The engine', () => {
  const open = (path: string, headers: Readonly<Record<string, string>>) =>
    new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers })
  const ownOrigin = () => ({ Origin: `http://127.0.0.1:${port}` })

  test('answers a page that shows the token, and sends it events', async () => {
    const socket = open(`/engine?token=${token}`, ownOrigin())
    await once(socket, 'open')
    const client = connectEngine(createSocketLink(socket))
    expect(await client.call('predict', { pixels: new Float32Array(784) })).toStrictEqual(examplePrediction())
    const heard = new Promise((resolve) => client.on('failed', resolve))
    engine.emit('failed', { bench: 'main', code: 'bad-data', message: 'Gone.', remedy: 'Run it again.' })
    expect(await heard).toMatchObject({ message: 'Gone.' })
    client.close()
  })

  test('takes a file of 16 million weights', async () => {
    let received = 0
    const own = createFakeEngine({
      load(file) {
        received = file.bytes.length
        return {} as never
      },
    })
    const second = await startServer({ engine: own, pageFolder })
    const url = new URL(second.url)
    const socket = new WebSocket(`ws://${url.host}/engine${url.search}`, { headers: { Origin: url.origin } })
    await once(socket, 'open')
    const client = connectEngine(createSocketLink(socket))
    await client.call('load', { fileName: 'large.safetensors', bytes: new Uint8Array(64_000_000) })
    expect(received).toBe(64_000_000)
    client.close()
    await second.close()
  })

  test('keeps a page that has tried to send more than fits, and answers its next question', async () => {
    const largestMessage = 100_000
    const second = await startServer({ engine, pageFolder, largestMessage })
    const url = new URL(second.url)
    const socket = new WebSocket(`ws://${url.host}/engine${url.search}`, { headers: { Origin: url.origin } })
    await once(socket, 'open')
    const client = connectEngine(createSocketLink(socket, largestMessage))
    await expect(
      client.call('load', { fileName: 'film.safetensors', bytes: new Uint8Array(largestMessage + 1) }),
    ).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('can be sent at once') as string })
    expect(await client.call('predict', { pixels: new Float32Array(784) })).toEqual(examplePrediction())
    client.close()
    await second.close()
  })

  test('serves a page called by the name localhost too', async () => {
    const host = `localhost:${port}`
    const socket = open(`/engine?token=${token}`, { Host: host, Origin: `http://${host}` })
    await once(socket, 'open')
    socket.terminate()
  })

  test.each<[string, () => string, () => Record<string, string>, number]>([
    ['without a token', () => '/engine', ownOrigin, 403],
    ['with an empty token', () => '/engine?token=', ownOrigin, 403],
    ['with a wrong token', () => `/engine?token=${'A'.repeat(43)}`, ownOrigin, 403],
    ['with half a token', () => `/engine?token=${token.slice(0, 20)}`, ownOrigin, 403],
    ['with a token and more', () => `/engine?token=${token}A`, ownOrigin, 403],
    ['from another site', () => `/engine?token=${token}`, () => ({ Origin: 'https://evil.example' }), 403],
    [
      'from another port of this computer',
      () => `/engine?token=${token}`,
      () => ({ Origin: 'http://127.0.0.1:1' }),
      403,
    ],
    ['from a page without an origin', () => `/engine?token=${token}`, () => ({ Origin: 'null' }), 403],
    ['from a program that names no origin', () => `/engine?token=${token}`, () => ({}), 403],
    [
      'by a foreign name that was made to point here',
      () => `/engine?token=${token}`,
      () => ({ Host: `evil.example:${port}`, Origin: `http://evil.example:${port}` }),
      403,
    ],
    ['at another path', () => `/other?token=${token}`, ownOrigin, 404],
    ['at a path that is none', () => `//?token=${token}`, ownOrigin, 404],
    ['with a broken escape', () => '/engine?token=%', ownOrigin, 403],
  ])('refuses a connection %s', async (_how, path, headers, expected) => {
    const socket = open(path(), headers())
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }]
    expect(response.statusCode).toBe(expected)
    expect(engine.listenerCount()).toBe(0)
    socket.on('error', () => {})
    socket.terminate()
  })

  test('is refused at once to whoever keeps the socket open, and does not keep the server', async () => {
    const kept = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    kept.on('error', () => {})
    kept.write('GET /engine HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const [answer] = (await once(kept, 'data')) as [Buffer]
    expect(status(answer.toString())).toBe(403)
    await server.close()
    kept.destroy()
    server = await startServer({ engine, pageFolder })
  })

  test('is not taken from others by a page that asks without pause and never reads', async () => {
    let saved = 0
    const own = createFakeEngine({
      predict: examplePrediction,
      save: () => {
        saved++
        return { fileName: 'large.json', bytes: new Uint8Array(400_000), unjudged: null } as never
      },
    })
    const second = await startServer({ engine: own, pageFolder })
    const url = new URL(second.url)
    const connectPage = async () => {
      const socket = new WebSocket(`ws://${url.host}/engine${url.search}`, { headers: { Origin: url.origin } })
      await once(socket, 'open')
      return socket
    }
    const [greedy, other] = [await connectPage(), await connectPage()]
    greedy.pause()
    const asked = 120
    for (let id = 0; id < asked; id++) {
      greedy.send(encodeMessage({ kind: 'call', id, name: 'save', payload: { format: 'json' } }))
    }
    const client = connectEngine(createSocketLink(other))
    for (let count = 0; count < 20; count++) {
      expect(await client.call('predict', { pixels: new Float32Array(784) })).toEqual(examplePrediction())
    }
    expect(saved).toBeGreaterThan(0)
    expect(saved).toBeLessThan(asked / 2)
    // Once it reads, it has every answer.
    let read = 0
    const all = new Promise<void>((resolve) => {
      greedy.on('message', () => {
        if (++read === asked) resolve()
      })
    })
    greedy.resume()
    await all
    client.close()
    await second.close()
  })

  test('is shared by all pages', async () => {
    const sockets = [1, 2].map(() => open(`/engine?token=${token}`, ownOrigin()))
    await Promise.all(sockets.map((socket) => once(socket, 'open')))
    const clients = sockets.map((socket) => connectEngine(createSocketLink(socket)))
    const heard = clients.map((client) => new Promise((resolve) => client.on('failed', resolve)))
    engine.emit('failed', { bench: 'main', code: 'bad-data', message: '', remedy: '' })
    expect(await Promise.all(heard)).toHaveLength(2)
    clients.forEach((client) => client.close())
  })

  test('outlives a page that sends nonsense', async () => {
    const socket = open(`/engine?token=${token}`, ownOrigin())
    await once(socket, 'open')
    socket.send('nonsense')
    const [code] = (await once(socket, 'close')) as [number]
    expect(code).toBe(1007)
    expect((await fetch(server.url)).status).toBe(200)
  })

  test('is lost to every page when the server closes, without waiting for them', async () => {
    const socket = open(`/engine?token=${token}`, ownOrigin())
    await once(socket, 'open')
    const client = connectEngine(createSocketLink(socket))
    const lost = new Promise<void>((resolve) => client.onClose(resolve))
    // A browser keeps such a connection open for the next request.
    const kept = connect(port, '127.0.0.1')
    await once(kept, 'connect')
    kept.on('error', () => {})
    await server.close()
    await lost
    await expect(fetch(server.url)).rejects.toThrow()
    server = await startServer({ engine, pageFolder })
  })
})

describe('Starting', () => {
  test('opens no port that another computer could reach, whatever networks this one is in', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid)
      .map(({ address }) => address)
    if (others.length === 0) console.log('This computer is in no network: only its own other address is tried.')
    const reach = (address: string, to: number) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: to })
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
        socket.once('connect', () => socket.destroy())
      })
    // A server that is open to all is reached at each of them.
    const open = createServer().listen(0)
    await once(open, 'listening')
    const openPort = (open.address() as AddressInfo).port
    for (const address of [...others, ...(process.platform === 'linux' ? ['127.0.0.2'] : [])]) {
      expect(await reach(address, openPort), address).toBe(true)
      expect(await reach(address, port), address).toBe(false)
    }
    expect(await reach('127.0.0.1', port)).toBe(true)
    open.close()
  })

  test('says which port is in use, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const used = (other.address() as AddressInfo).port
    await expect(startServer({ engine, pageFolder, port: used })).rejects.toMatchObject({
      code: 'bad-input',
      message: `Port ${used} is in use by another program.`,
      remedy: expect.stringContaining('--port') as string,
    })
    other.close()
  })

  test('takes the port it is told', async () => {
    const { port: free } = await new Promise<AddressInfo>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const address = probe.address() as AddressInfo
        probe.close(() => resolve(address))
      })
    })
    const own = await startServer({ engine, pageFolder, port: free })
    expect(new URL(own.url).port).toBe(String(free))
    await own.close()
  })

  test('says that the page is not built, and what to do', async () => {
    await expect(startServer({ engine, pageFolder: join(folder, 'nowhere') })).rejects.toMatchObject({
      code: 'bad-data',
      message: 'The page of Inkling is not built.',
      remedy: 'Run `npm run build` first.',
    })
  })
})
