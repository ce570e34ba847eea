/** The command line as it is typed: `cli/main.ts` as a process of its own, on the real digits. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'

export const program = resolve(import.meta.dirname, '../../../cli/main.ts')

/** A network that is trained in a moment and still reads nine digits of ten. */
export const small = ['--data', 'mnist-10k', '--hidden', '24', '--epochs', '3', '--seed', '7']

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export function start(parameters: readonly string[]) {
  return spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] })
}

export function waitFor(child: ReturnType<typeof start>): Promise<Ended> {
  return new Promise((resolve) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

export function inkling(...parameters: readonly string[]): Promise<Ended> {
  return waitFor(start(parameters))
}

/** Every line of standard output, each of which must be one JSON object. */
export function readLines<Line>(stdout: string): readonly Line[] {
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

/** A folder for a test file's own files, with a small network in it that `inkling train` has saved. */
export function useTrainedNetwork() {
  let folder = ''
  let trained: Ended
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inkling-cli-'))
    trained = await inkling('train', ...small, '--json', '--out', join(folder, 'network.safetensors'))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    /** The path of a file in the folder; `network.safetensors` is the network. */
    at: (name: string) => join(folder, name),
    /** How training it went, with `--json`. */
    training: () => trained,
  }
}
