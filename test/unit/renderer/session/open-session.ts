/** A session with a real engine behind it, and a way to wait for what it shows. */
import { onTestFinished, vi } from 'vitest'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, type EngineClient, serveEngine } from '#engine/link/rpc.ts'
import type { Engine } from '#engine/contract/commands.ts'
import { createEngine, type EngineAssets } from '#engine/engine.ts'
import { Session } from '#page/app/session.svelte.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

export type OpenSession = {
  readonly session: Session
  /** Resolves as soon as the condition holds: looked at now, and whenever the page has taken a message of the engine. */
  until(condition: () => boolean): Promise<void>
  /** What the session calls the engine by; another one after that was lost. */
  client(): EngineClient
  /** Another page with the same engine. */
  openOther(): EngineClient
}

/** Open until the test ends; it records runs only where `assets` say a file. */
export async function openSession(assets: Partial<EngineAssets> = {}): Promise<OpenSession> {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const engine = createEngine({ dataFolder: await packedData(), ...assets })
  const waiting = new Set<() => void>()
  // Once all that the message leads to at once has been done.
  const lookAgain = () => setImmediate(() => waiting.forEach((look) => look()))
  let client: EngineClient | undefined
  const session = new Session(() => Promise.resolve((client = connectTo(engine, lookAgain))))
  onTestFinished(async () => {
    session.close()
    await engine.close()
    vi.unstubAllGlobals()
  })
  await session.open()

  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!condition()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  }
  return { session, until, client: () => client!, openOther: () => connectTo(engine) }
}

function connectTo(engine: Engine, ontake: () => void = () => {}): EngineClient {
  const [page, host] = createLinkPair()
  serveEngine(engine, host)
  return connectEngine({
    ...page,
    onMessage: (take) =>
      page.onMessage((message) => {
        take(message)
        ontake()
      }),
  })
}

/** A drawing that differs with `level`, 0 to 1. */
export function drawing(level = 0.5) {
  return { kind: 'drawing', pixels: new Float32Array(784).fill(level), isDrawn: true } as const
}

/** A network that is trained in a moment. */
export const small = { data: 'mnist-10k', hidden: [{ neurons: 8, activation: 'relu' }], epochs: 1 } as const

export async function trainSmall({ session, until }: OpenSession): Promise<void> {
  await session.settings.configure(small)
  await session.run.start()
  await until(() => session.run.status === 'finished')
}
