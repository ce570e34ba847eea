/**
 * How long saving takes after training: from the last epoch of `inkling train --out` to the file, examined and closed. Run:
 * `npm run bench:save`, with
 *
 *   --against FOLDER  another copy of Inkling, built, which takes turns with this one
 *   --rounds N        7 unless given
 *   --json            one JSON object
 *
 * Whole programs are run, which have nothing warm; the medians are told, in milliseconds and in epochs of the same run.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { build } from '#scripts/build.ts'

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
})
/** The first epoch warms up, the last one is measured. */
const epochs = 3

type Measured = { readonly milliseconds: number; readonly epoch: number }

await build()
const folder = mkdtempSync(join(tmpdir(), 'inkling-save-'))
const here = resolve(import.meta.dirname, '../..')
const copies = { ...(values.against !== undefined && { before: resolve(values.against) }), now: here }
const rounds: Record<string, Measured[]> = {}
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, copy] of Object.entries(copies)) (rounds[name] ??= []).push(await trainAndSave(copy))
  }
} finally {
  rmSync(folder, { recursive: true })
}

const results = Object.fromEntries(
  Object.entries(rounds).map(([name, all]) => [
    name,
    {
      milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
      epochs: median(all.map(({ milliseconds, epoch }) => milliseconds / epoch)),
      all: all.map(({ milliseconds }) => Math.round(milliseconds)),
    },
  ]),
)
if (values.json) console.log(JSON.stringify(results))
else {
  for (const [name, { milliseconds, epochs: ratio, all }] of Object.entries(results)) {
    console.log(
      `${name}: saved ${Math.round(milliseconds)} ms after training, ${ratio.toFixed(2)} epochs (${all.join(', ')})`,
    )
  }
}

/** Trains the network that settings give as they come, in a process of its own. */
async function trainAndSave(copy: string): Promise<Measured> {
  const out = join(folder, 'network.safetensors')
  const options = ['train', '--json', '--no-store', '--epochs', String(epochs), '--out', out]
  const program = spawn(process.execPath, [join(copy, 'out/main/cli.js'), ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const times: number[] = []
  for await (const line of createInterface(program.stdout)) if (line !== '') times.push(performance.now())
  // One line for each epoch, and one when the file is there.
  if (times.length !== epochs + 1) throw new Error(`Training in ${copy} has failed.`)
  const [beforeLast, last, saved] = times.slice(-3) as [number, number, number]
  return { milliseconds: saved - last, epoch: last - beforeLast }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!
}
