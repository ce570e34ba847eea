/** What a person gets: an engine that trains whole epochs, with validation scores and curves, as `inkling train` does. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import manifest from '#package.json' with { type: 'json' }
import type { OpenContender, Task } from './contenders.ts'
import { workerFile } from './inkling.ts'
import type { EngineWork } from './person-engine.ts'
import { median } from './rounds.ts'

const engineFile = join(import.meta.dirname, 'person-engine.ts')

export type FirstEpoch = {
  /** How long the run takes to begin: data read and taken over, the network made. */
  readonly beginSeconds: number
  /** The first epoch, as a multiple of the third. */
  readonly timesThird: number
  /** The same with the beginning, as the command line tells its first epoch. */
  readonly timesThirdWithBegin: number
}

/** Every round is an epoch of one run, at most `epochs`. Nothing is recorded. */
export function openEngine(out: string, threads: number, epochs: number): OpenContender {
  return async (task) => {
    const { trainEpoch, close } = await startEngine(task, out, threads, epochs)
    return {
      name: `Inkling, ${threads} thread${threads === 1 ? '' : 's'}`,
      description: `engine ${manifest.version}, a process of its own`,
      count: task.epochCount,
      run: trainEpoch,
      close,
    }
  }
}

/** The medians of some new engines, which train three epochs each, one engine after the other. */
export async function measureFirstEpoch(task: Task, out: string, threads: number, engines = 5): Promise<FirstEpoch> {
  const runs: FirstEpoch[] = []
  for (let run = 0; run < engines; run++) {
    const { beginSeconds, trainEpoch, close } = await startEngine(task, out, threads, 4)
    const [first, , third] = [await trainEpoch(), await trainEpoch(), await trainEpoch()]
    close()
    runs.push({
      beginSeconds,
      timesThird: first / third,
      timesThirdWithBegin: (beginSeconds + first) / third,
    })
  }
  const medianOf = (key: keyof FirstEpoch) => median(runs.map((run) => run[key]))
  return {
    beginSeconds: medianOf('beginSeconds'),
    timesThird: medianOf('timesThird'),
    timesThirdWithBegin: medianOf('timesThirdWithBegin'),
  }
}

/** An engine whose run has begun. It has one epoch more than it is asked for, since at its end a network is judged, which takes a while. */
async function startEngine({ settings }: Task, out: string, threads: number, epochs: number) {
  const child = fork(engineFile)
  const failed = once(child, 'exit').then(() => {
    throw new Error('The engine has stopped.')
  })
  failed.catch(() => {})
  const answer = async () => {
    const [seconds] = (await Promise.race([once(child, 'message'), failed])) as [number]
    return seconds
  }
  child.send({
    dataFolder: join(out, 'data'),
    kernelFolder: join(out, 'kernels'),
    workerUrl: workerFile,
    threads,
    settings: { ...settings, epochs: epochs + 1 },
  } satisfies EngineWork)
  const beginSeconds = await answer()
  return {
    beginSeconds,
    trainEpoch(): Promise<number> {
      child.send('epoch')
      return answer()
    },
    close: () => void child.kill(),
  }
}
