/** Stores of samples and runs under two writers, taken away in use, and on a full disk: what was said to be kept must be there. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openRunStore } from '#engine/runs/store.ts'
import { createSampleStore } from '#engine/samples/store.ts'

export type LossFigures = { readonly tried: number; readonly lost: number; readonly untyped: number }

const writer = resolve(import.meta.dirname, 'sample-writer.ts')

/** Two programs that add `each` samples to one file at the same time. */
export async function attackByTwoWriters(folder: string, each = 150): Promise<LossFigures> {
  const file = join(folder, 'shared.samples')
  const ended = [1, 2].map(async (label) => {
    const child = spawn(process.execPath, [writer, file, String(label), String(each)], { stdio: 'inherit' })
    const [code] = (await once(child, 'close')) as [number]
    return code
  })
  const codes = await Promise.all(ended)
  const { samples } = await createSampleStore(file).read()
  return { tried: 2 * each, lost: 2 * each - samples.length, untyped: codes.filter((code) => code !== 0).length }
}

const training = ['train', '--data', 'mnist-10k', '--hidden', '100', '--epochs', '30']

/** What is done to a store in use, with a backup beside it. */
const moves: readonly ((store: string, backup: string) => void)[] = [
  (store, backup) => renameSync(backup, store),
  (store) => renameSync(store, `${store}.moved`),
  (store, backup) => copyFileSync(backup, store),
]

/** Runs whose store is replaced by a backup, moved, or written over by the backup under way. Lost is a run, or a backup that is harmed. */
export async function attackByMoving(program: string, folder: string, rounds = 9): Promise<LossFigures> {
  let [lost, untyped] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const place = join(folder, `moved-${round}`)
    mkdirSync(place)
    const [store, backup] = [join(place, 'runs.sqlite'), join(place, 'backup.sqlite')]
    openRunStore(backup).close()
    const before = readFileSync(backup)
    const child = spawn(process.execPath, [program, ...training, '--store', store], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    // After some epochs, each time others, once.
    const moment = `Epoch ${2 + round} `
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const wasBefore = told.includes(moment)
      told += text
      if (!wasBefore && told.includes(moment)) moves[round % moves.length]!(store, backup)
    })
    const [code] = (await once(child, 'close')) as [number]
    if (code !== 0 || !/while Inkling used it/.test(told)) untyped++
    const isHarmed = round % moves.length !== 1 && !readFileSync(store).equals(before)
    const kept = openRunStore(/kept in (.*?\.sqlite)/.exec(told)?.[1] ?? store)
    const old = openRunStore(store)
    const isWhole = kept.list()[0]?.status === 'finished' && kept.check().length === 0 && old.check().length === 0
    if (isHarmed || !isWhole) lost++
    kept.close()
    old.close()
  }
  return { tried: rounds, lost, untyped }
}

/**
 * Training on disks of several sizes that are full before its end, in a `tmpfs`; null where this user may not make one. Lost is a network that
 * is neither in the store nor in a file that is named.
 */
export function attackByFullDisk(program: string, folder: string): LossFigures | null {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  let [tried, lost, untyped] = [0, 0, 0]
  for (const size of ['200k', '700k', '1m', '2m', '4m']) {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0) return null
    try {
      for (const more of [[], ['--out', join(disk, 'network.safetensors')]]) {
        tried++
        const store = join(disk, `runs-${tried}.sqlite`)
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [program, ...training, '--store', store, ...more],
          {
            encoding: 'utf8',
            env: { ...process.env, HOME: folder },
          },
        )
        if (status === null || /^\s+at /m.test(stderr)) untyped++
        const named = /The network is in (.*?) instead/.exec(stderr)?.[1] ?? /Saved to (.*)\./.exec(stdout)?.[1]
        if (!stdout.includes('Recorded as run') && !(named && existsSync(named))) lost++
      }
    } finally {
      spawnSync('umount', [disk])
    }
  }
  return { tried, lost, untyped }
}
