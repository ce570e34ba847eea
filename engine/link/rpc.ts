/**
 * Calls and events over a link. `serveEngine` is the engine's side, `connectEngine` the page's; both know the contract only by
 * its types, so a new command needs no line here.
 */
import type { CommandName, Commands, Connection, Engine, EventName, Events, Reply } from '#engine/contract/commands.ts'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/errors.ts'
import type { Link, Message } from './link.ts'
import { console } from './platform.ts'

/** Where an error that nobody expected is written, with the command that met it. */
export type Log = (text: string, thrown: unknown) => void

/**
 * Lets whoever holds the other end of `link` use the engine, until the link closes: carries out calls, forwards every event. What was
 * opened over the link is closed with it.
 * An expected failure is answered as it is; anything else is a bug, which is logged and answered as `internal`.
 */
export function serveEngine(engine: Pick<Engine, 'connect'>, link: Link, log: Log = console.error): void {
  const connection = engine.connect()
  connection.onEvent((name, payload) => link.send({ kind: 'event', name, payload }))
  link.onClose(() => connection.close())
  link.onMessage((message) => {
    if (message.kind === 'call') void answer(message)
  })

  async function answer({ id, name, payload }: Extract<Message, { kind: 'call' }>) {
    try {
      link.send({ kind: 'reply', id, payload: await carryOut(connection, name, payload) })
    } catch (thrown) {
      if (!(thrown instanceof InklingError)) log(`The command “${name}” failed.`, thrown)
      link.send({ kind: 'error', id, error: toErrorData(thrown) })
    }
  }
}

function carryOut({ commands }: Connection, name: CommandName, payload: unknown): unknown {
  // The name has come over the wire: only the engine's own commands count, not what every object inherits.
  if (!Object.hasOwn(commands, name)) {
    throw failure('bad-input', t, 'unknown-command', { name })
  }
  const command = commands[name] as (request: unknown) => unknown
  return command(payload)
}

export type EngineClient = {
  /** Asks the engine. Rejects with the `InklingError` it answers, or with `engine-lost` once the link has closed. */
  call<Name extends CommandName>(name: Name, ...request: Parameters<Commands[Name]>): Promise<Reply<Name>>
  /** Calls `listener` for every such event from now on; returns the way to end that. */
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void
  /** Calls `listener` once when the engine is gone; at once if it is already. */
  onClose(listener: () => void): void
  close(): void
}

/** The engine at the other end of `link`. */
export function connectEngine(link: Link): EngineClient {
  const pending = new Map<number, { resolve(reply: unknown): void; reject(error: unknown): void }>()
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>()
  let lastId = 0
  let closed = false

  link.onClose(() => {
    closed = true
    for (const { reject } of pending.values()) reject(engineLost())
    pending.clear()
  })
  link.onMessage((message) => {
    switch (message.kind) {
      case 'reply':
        take(message.id)?.resolve(message.payload)
        break
      case 'error':
        take(message.id)?.reject(InklingError.from(message.error))
        break
      case 'event':
        for (const listener of listeners.get(message.name) ?? []) listener(message.payload)
        break
      case 'call':
        // Only the engine is asked.
        break
    }
  })

  function take(id: number) {
    const call = pending.get(id)
    pending.delete(id)
    return call
  }

  return {
    call<Name extends CommandName>(name: Name, ...[payload]: Parameters<Commands[Name]>) {
      return new Promise<Reply<Name>>((resolve, reject) => {
        if (closed) throw engineLost()
        const id = ++lastId
        pending.set(id, { resolve, reject })
        try {
          link.send({ kind: 'call', id, name, payload })
        } catch (thrown) {
          pending.delete(id)
          throw thrown
        }
      })
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set()
      listeners.set(name, set)
      const known = listener as (payload: unknown) => void
      set.add(known)
      return () => void set.delete(known)
    },
    onClose: link.onClose,
    close: link.close,
  }
}

function engineLost(): InklingError {
  return failure('engine-lost', t, 'engine-lost')
}
