/**
 * The page's way to its engine: a port in the desktop app, a socket in a browser.
 */
import { isDesktopMessage } from '#host/desktop.ts'
import type { Desktop } from '#host/ipc.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/session.ts'
import type { Link } from '#engine/link/link.ts'
import { createPortLink } from '#engine/link/port-link.ts'
import { connectEngine, type EngineClient } from '#engine/link/rpc.ts'
import { createSocketLink } from '#engine/link/socket-link.ts'

declare global {
  interface Window {
    readonly inkling?: Desktop
  }
}

/** Milliseconds until a port must have come; the host may be waiting before it starts a failing engine again. */
const portPatience = 20_000

/** Connects to the engine, again after it was lost. Rejects with `engine-lost` when it cannot be reached. */
export async function connect(): Promise<EngineClient> {
  return connectEngine(window.inkling ? await openPort(window.inkling) : await openSocket())
}

function openPort(desktop: Desktop): Promise<Link> {
  const nonce = crypto.randomUUID()
  return new Promise((resolve, reject) => {
    let link: Link | undefined
    const timer = setTimeout(giveUp, portPatience)

    function take({ source, data, ports: [port] }: MessageEvent<unknown>) {
      if (source !== window || !isDesktopMessage(data, nonce)) return
      if (data.inkling === 'lost') {
        if (link) link.close()
        else giveUp()
      } else if (port && !link) {
        clearTimeout(timer)
        link = createPortLink(port)
        link.onClose(() => window.removeEventListener('message', take))
        resolve(link)
      }
    }
    function giveUp() {
      clearTimeout(timer)
      window.removeEventListener('message', take)
      reject(failure('engine-lost', t, 'engine-not-starting'))
    }

    window.addEventListener('message', take)
    desktop.connect(nonce)
  })
}

function openSocket(): Promise<Link> {
  const { protocol, host, search } = window.location
  const token = new URLSearchParams(search).get('token')
  if (!token) {
    throw failure('engine-lost', t, 'address-cut-short')
  }
  const scheme = protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(`${scheme}//${host}/engine?token=${encodeURIComponent(token)}`)
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(createSocketLink(socket)))
    // A socket that never opened closes too; why is kept from the page.
    socket.addEventListener('close', () => reject(failure('engine-lost', t, 'address-silent')))
  })
}
