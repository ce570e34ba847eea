/** A real engine on the real, packed digits, with what the tests of its commands need around it. */
import { onTestFinished } from 'vitest'
import { type BenchId, mainBench } from '#engine/contract/bench-id.ts'
import type { EventName, Events } from '#engine/contract/commands.ts'
import type { State, Status } from '#engine/contract/state.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type EngineAssets, type LocalEngine } from '#engine/engine.ts'
import { networkPage } from '#scripts/build-network-page.ts'
import { packedData } from './data-folder.ts'
import { readBuilds } from '#test/unit/engine/fast/open-backend.ts'

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
  /** Resolves with the main bench's first state from now on that has one of these statuses. */
  until(...statuses: readonly Status[]): Promise<State>
  /** Resolves with a bench's first state from now on that is as asked. */
  untilState(bench: BenchId, isMeant: (state: State) => boolean): Promise<State>
}

/** It computes as the app does, with the compiled kernels, on one thread. It records runs only where `runsFile` says. */
export async function openEngine(
  settings?: Settings,
  runsFile?: string,
  assets?: Partial<EngineAssets>,
): Promise<OpenEngine> {
  const [dataFolder, kernels] = await Promise.all([packedData(), readBuilds()])
  const engine = createEngine({
    ...{ dataFolder, kernels, threads: 1, runsFile, pageFile: networkPage, version: 'test' },
    ...assets,
  })
  onTestFinished(() => engine.close())
  const events: Event[] = []
  engine.onEvent((name, payload) => events.push({ name, payload } as Event))
  if (settings) await engine.commands.configure(settings)
  const untilState: OpenEngine['untilState'] = (bench, isMeant) =>
    new Promise<State>((resolve) => {
      const off = engine.onEvent((name, payload) => {
        if (name !== 'state' || (payload as State).bench !== bench || !isMeant(payload as State)) return
        off()
        resolve(payload as State)
      })
    })
  const until = (...statuses: readonly Status[]) => untilState(mainBench, ({ status }) => statuses.includes(status))
  return { engine, commands: engine.commands, events, until, untilState }
}

/** Starts a run and waits for its end. */
export async function trainToEnd({ commands, until }: OpenEngine): Promise<State> {
  const end = until('finished', 'stopped')
  await commands.start()
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
