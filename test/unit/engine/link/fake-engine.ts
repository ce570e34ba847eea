/**
 * A small engine for the tests of links and hosts: it answers what it was given to answer with, and emits on demand.
 */
import type {
  CommandName,
  Commands,
  Connection,
  Engine,
  EventListener,
  EventName,
  Events,
  Reply,
} from '#engine/contract/commands.ts'

export type FakeEngine = Engine & {
  emit<Name extends EventName>(name: Name, payload: Events[Name]): void
  /** Listeners now registered. */
  listenerCount(): number
}

type FakeCommands = {
  readonly [Name in CommandName]?: (...request: Parameters<Commands[Name]>) => Reply<Name> | Promise<Reply<Name>>
}

export function createFakeEngine(commands: FakeCommands): FakeEngine {
  const listeners = new Set<EventListener>()
  const connect = (): Connection => {
    const own = new Set<EventListener>()
    return {
      // A command that a test has not given is absent, so that calling it is an unknown command.
      commands: commands as unknown as Connection['commands'],
      onEvent(listener) {
        own.add(listener)
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      close: () => own.forEach((listener) => listeners.delete(listener)),
    }
  }
  return {
    connect,
    emit: (name, payload) => listeners.forEach((listener) => listener(name, payload)),
    listenerCount: () => listeners.size,
    close: async () => listeners.clear(),
  }
}

/** A prediction with recognisable numbers. */
export function examplePrediction(): ReturnType<Commands['predict']> {
  return {
    digit: 7,
    layers: [{ weightedSums: new Float32Array([NaN, -Infinity, -0, 1.5]), activations: new Float32Array([0, 1]) }],
    connections: [
      {
        from: new Uint32Array([4_294_967_295, 3]),
        to: new Uint32Array([1, 2]),
        weight: new Float32Array([0.25]),
        contribution: new Float32Array([]),
      },
    ],
    step: 3,
    reading: { kind: 'unjudged', digits: [7], probabilities: null, judgement: null, nearest: null },
  }
}
