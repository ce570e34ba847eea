/**
 * The local server: the page over HTTP and the engine over a WebSocket, for this computer only. All pages share one engine.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import sirv from 'sirv'
import { WebSocketServer } from 'ws'
import type { Engine } from '#engine/contract/commands.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-server.ts'
import { pageHeaders } from '#host/page-headers.ts'
import { serveEngine } from '#engine/link/rpc.ts'
import { largestMessage as largestOfLink } from '#engine/link/socket-link.ts'
import { comesFromOwnPage, isToken, namesOwnHost, ownHosts } from './access.ts'
import { createPacedLink, createPacing } from './paced-link.ts'

const loopback = '127.0.0.1'

export type ServerOptions = {
  readonly engine: Engine
  /** The built page. */
  readonly pageFolder: string
  /** Any free port unless given. */
  readonly port?: number | undefined
  /** Bytes of a message from a page; as many as a link sends unless given. */
  readonly largestMessage?: number | undefined
}

export type LocalServer = {
  /** The page's address, with the token that lets it use the engine. */
  readonly url: string
  /** Disconnects every page. The engine stays. */
  close(): Promise<void>
}

/** Throws `bad-data` when the page is not built, and `bad-input` when the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { engine, pageFolder, port = 0, largestMessage = largestOfLink } = options
  await checkPage(pageFolder)
  const token = randomBytes(32).toString('base64url')
  // `dev` looks for a file when it is asked for: a page that is built anew while this runs is found, and not sent half.
  const sendPageFile = sirv(pageFolder, { dev: true, etag: true, onNoMatch: (_, response) => refuse(response, 404) })
  const pacing = createPacing()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage })

  const server = createServer((request, response) => {
    const { host = '' } = request.headers
    for (const [name, value] of Object.entries(pageHeaders([`'self'`, `ws://${host}`]))) response.setHeader(name, value)
    if (!namesOwnHost(request.headers, hosts)) return refuse(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405)
    }
    // The page's files are small, so parts of them are not served.
    delete request.headers.range
    sendPageFile(request, response)
  })
  // A socket that has asked for an upgrade is no longer among the server's own.
  const connections = new Set<Socket>()
  server.on('connection', (connection) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  server.on('upgrade', (request, socket, head) => {
    const status = checkConnection(request)
    if (status !== 101) return refuseUpgrade(socket, status)
    sockets.handleUpgrade(request, socket, head, (webSocket) => serveEngine(engine, createPacedLink(webSocket, pacing)))
  })

  function checkConnection({ headers, url = '' }: IncomingMessage): 101 | 403 | 404 {
    if (!namesOwnHost(headers, hosts) || !comesFromOwnPage(headers)) return 403
    const [path, query] = url.split('?', 2)
    if (path !== '/engine') return 404
    return isToken(new URLSearchParams(query).get('token'), token) ? 101 : 403
  }

  const ownPort = await listen(server, port)
  const hosts = ownHosts(ownPort)
  return {
    url: `http://${loopback}:${ownPort}/?token=${token}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const connection of connections) connection.destroy()
      await closed
    },
  }
}

async function checkPage(pageFolder: string): Promise<void> {
  try {
    await access(join(pageFolder, 'index.html'))
  } catch (cause) {
    throw failure('bad-data', t, 'not-built', null, { cause })
  }
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen({ host: loopback, port, exclusive: true })
    await once(server, 'listening')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw failure('bad-input', t, 'port-in-use', { port: String(port) }, { cause })
    if (code === 'EACCES') throw failure('bad-input', t, 'port-reserved', { port: String(port) }, { cause })
    throw cause
  }
  return (server.address() as AddressInfo).port
}

const reasons = { 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed' } as const

function refuse(response: ServerResponse, status: keyof typeof reasons): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain')
  response.end(reasons[status])
}

function refuseUpgrade(socket: Duplex, status: 403 | 404): void {
  const headers = { ...pageHeaders([]), Connection: 'close', 'Content-Length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  // The other side may hang up first.
  socket.on('error', () => {})
  // Whoever does not hang up is hung up on.
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\n${lines.join('')}\r\n`, () => socket.destroy())
}
