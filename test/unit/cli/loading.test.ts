/** What a command loads before it answers: its own code, and not that of the others. */
import { encode } from 'fast-png'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from './inkling.ts'

const project = resolve(import.meta.dirname, '../../..')
const network = join(project, 'test/golden/1/network.safetensors')
const folder = mkdtempSync(join(tmpdir(), 'inkling-loading-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A module that notes all others that are loaded, and says so at the end. */
const watcher = join(folder, 'watch.mjs')
const image = join(folder, 'one.png')
beforeAll(() => {
  writeFileSync(
    watcher,
    `import { registerHooks } from 'node:module'
    import { isMainThread } from 'node:worker_threads'
    const loaded = []
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
    if (isMainThread) process.on('exit', () => process.stderr.write(JSON.stringify(loaded)))`,
  )
  const data = Uint8Array.from({ length: 28 * 28 }, (_, place) => (place % 28 > 12 && place % 28 < 16 ? 255 : 0))
  writeFileSync(image, encode({ width: 28, height: 28, channels: 1, data }))
})

/** The project's files that a command loads, from the project's folder, and the packages. */
function loadedBy(...parameters: readonly string[]): readonly string[] {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(watcher).href, program, ...parameters],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  const from = `${pathToFileURL(project).href}/`
  // Before it may stand what the command has to tell.
  return (JSON.parse(stderr.split('\n').at(-1)) as readonly string[])
    .filter((url) => url.startsWith(from))
    .map((url) => url.slice(from.length))
}

describe('inkling', () => {
  it('tells its version and its help without the code of any command', () => {
    for (const parameter of ['--version', '--help']) {
      const loaded = loadedBy(parameter)
      expect(loaded).toContain('cli/main.ts')
      expect(
        loaded.filter(
          (file) => file.startsWith('engine/') && !/^engine\/(contract|settings|formats\/shortest-decimal)/.test(file),
        ),
      ).toEqual([])
      expect(
        loaded.filter((file) =>
          /^cli\/(.*\/)?(train|evaluate|predict|export|share|serve|look|use|keep)\.ts$/.test(file),
        ),
      ).toEqual([])
    }
  })

  it('reads an image with the decoder of its kind alone', () => {
    const loaded = loadedBy('predict', network, image)
    expect(loaded).toContain('engine/prediction/predict.ts')
    expect(loaded.filter((file) => /^cli\/images\/(png|jpeg|webp|gif|bmp)\.ts$/.test(file))).toEqual([
      'cli/images/png.ts',
    ])
    expect(loaded.filter((file) => /^cli\/(train|evaluate|serve|runs)/.test(file))).toEqual([])
  })
})
