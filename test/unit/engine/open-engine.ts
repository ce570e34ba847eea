/** A real engine on the real, packed digits, with what the tests of its commands need around it. */
import { onTestFinished } from 'vitest'
import type { EventName, Events } from '#engine/contract/commands.ts'
import type { State, Status } from '#engine/contract/state.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { packedData } from './data-folder.ts'
import { readBuilds } from './fast/open-backend.ts'

/** A network small enough to train on 9,000 digits in a fraction of a second. */
export const smallSettings: Settings = {
  ...defaultSettings,
  data: 'mnist-10k',
  hidden: [{ neurons: 16, activation: 'relu' }],
  epochs: 1,
}

export type Event = { [Name in EventName]: { readonly name: Name; readonly payload: Events[Name] } }[EventName]

export type OpenEngine = {
  readonly engine: LocalEngine
  readonly commands: LocalEngine['commands']
  /** Every event so far, in order. */
  readonly events: Event[]
  /** Resolves with the first state from now on that has one of these statuses. */
  until(...statuses: readonly Status[]): Promise<State>
}

/** It computes as the app does, with the compiled kernels, on one thread. It records runs only where `runsFile` says. */
export async function openEngine(settings?: Settings, runsFile?: string): Promise<OpenEngine> {
  const [dataFolder, kernels] = await Promise.all([packedData(), readBuilds()])
  const engine = createEngine({ dataFolder, kernels, threads: 1, runsFile, version: 'test' })
  onTestFinished(() => engine.close())
  const events: Event[] = []
  engine.onEvent((name, payload) => events.push({ name, payload } as Event))
  if (settings) await engine.commands.configure(settings)
  const until = (...statuses: readonly Status[]) =>
    new Promise<State>((resolve) => {
      const off = engine.onEvent((name, payload) => {
        if (name !== 'state' || !statuses.includes((payload as State).status)) return
        off()
        resolve(payload as State)
      })
    })
  return { engine, commands: engine.commands, events, until }
}

/** Starts a run and waits for its end. */
export async function trainToEnd({ commands, until }: OpenEngine): Promise<State> {
  const end = until('finished', 'stopped')
  await commands.start(undefined)
  return end
}

/** All weights and biases: equal only if every bit of every one is. */
export async function weightsOf({ engine }: OpenEngine): Promise<Uint8Array> {
  const { layers } = engine.checkpoint()
  const numbers = layers.flatMap(({ weights, biases }) => [weights, biases])
  return Buffer.concat(
    numbers.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  )
}
