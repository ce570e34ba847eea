/** PyTorch and scikit-learn, each in a Python process of its own (`libraries.py`) that waits between rounds. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { augmentationSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { isAugmented, splines } from '#engine/network/augmentation.ts'
import { countFor, validationCountFor, widthsOf, type OpenContender, type Task } from './contenders.ts'
import { median } from './rounds.ts'

const script = join(import.meta.dirname, 'libraries.py')
/** Where the system's packages are, whichever Python comes first on the PATH. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'

const titles = { torch: 'PyTorch', sklearn: 'scikit-learn' } as const

type Answer = {
  readonly missing?: string
  readonly version?: string
  /** How the fastest of several ways is called that were tried. */
  readonly way?: string
  readonly seconds?: number
}

export function openPython(library: keyof typeof titles, threads: number, dataFile: string): OpenContender {
  return async (task) => {
    const { batchSize, optimiser, learningRate, dropout } = task.settings
    // Their libraries for linear algebra choose their threads from the environment, before Python itself has begun.
    const environment = { OMP_NUM_THREADS: String(threads), OPENBLAS_NUM_THREADS: String(threads) }
    const child = spawn(python, [script], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...environment },
    })
    const answers: ((answer: Answer) => void)[] = []
    const closed = new Promise<Answer>((resolve) => {
      child.once('error', () => resolve({ missing: 'no Python' }))
      child.once('close', () => resolve({ missing: 'Python has ended' }))
    })
    createInterface(child.stdout).on('line', (line) => answers.shift()?.(JSON.parse(line) as Answer))
    child.stdin.on('error', () => {})
    const ask = (line: string) => {
      const answer = new Promise<Answer>((resolve) => answers.push(resolve))
      child.stdin.write(`${line}\n`)
      return Promise.race([answer, closed])
    }
    const work = {
      library,
      threads,
      data: dataFile,
      widths: widthsOf(task),
      batchSize,
      optimiser,
      learningRate,
      dropout,
      epochCount: task.epochCount,
      validationCount: task.validationCount,
      augmentation: isAugmented(task.settings) && {
        ...describeAugmentation(task.settings),
        splines: [...splines],
      },
    }
    const { version, way } = await ask(JSON.stringify(work))
    if (version === undefined) {
      child.kill()
      return undefined
    }
    const title = titles[library]
    const train = async (count: number) => {
      const request = { count, validationCount: validationCountFor(task, count) }
      const { seconds, missing } = await ask(JSON.stringify(request))
      if (seconds === undefined) throw new Error(`${title} has stopped: ${missing}.`)
      return seconds
    }
    return {
      name: `${title}, ${threads} thread${threads === 1 ? '' : 's'}`,
      description: `${title} ${version}${way === undefined ? '' : `, ${way}`}`,
      count: countFor(task, await estimate(task, train)),
      run: train,
      close: () => void child.kill(),
    }
  }
}

/** Seconds of an epoch, from some batches after the first ones; with threads that do not get on it can be many times what it should be. */
async function estimate({ settings, epochCount }: Task, train: (count: number) => Promise<number>): Promise<number> {
  const count = 16 * settings.batchSize
  const times: number[] = []
  for (let attempt = 0; attempt < 4; attempt++) times.push(await train(count))
  return (median(times) / count) * epochCount
}

const describeAugmentation = (settings: Settings) =>
  Object.fromEntries(augmentationSettings.map((setting) => [setting, settings[setting]]))
