/** Files of weights: their endings, the ones that the system hands over, and reading them. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesAmong } from '#electron/files/arguments.ts'
import { formatOf, openFilters } from '#electron/files/kinds.ts'
import { MissingFileError, readWeights } from '#electron/files/read-weights.ts'

describe('The ending of a file', () => {
  test.each([
    ['a.inkling', 'json'],
    ['a.JSON', 'json'],
    ['/x.y/a.safetensors', 'safetensors'],
    ['a', undefined],
    ['a.', undefined],
    ['.inkling', undefined],
    ['a.inkling.txt', undefined],
  ])('of %s stands for %s', (path, format) => expect(formatOf(path)).toBe(format))

  test('may be any of a network’s where one is opened', () => {
    expect(openFilters()[0]?.extensions).toEqual(['inkling', 'safetensors', 'json', 'onnx', 'npz', 'zip', 'html'])
  })
})

describe('Files that the system hands over', () => {
  const folder = process.platform === 'win32' ? 'C:\\school' : '/school'
  test.each<[string, readonly string[], readonly string[]]>([
    ['none', ['.'], []],
    ['one by its path', ['.', join(folder, 'a.inkling')], [join(folder, 'a.inkling')]],
    ['one in the folder where it was started', ['a.safetensors'], [join(folder, 'a.safetensors')]],
    ['one by its address', [pathToFileURL(join(folder, 'ä b.inkling')).href], [join(folder, 'ä b.inkling')]],
    ['two', ['a.inkling', 'b.json'], [join(folder, 'a.inkling'), join(folder, 'b.json')]],
    ['none among switches', ['--file=a.inkling', '-a.inkling', '--inspect=0', '--original-process-start-time=5'], []],
    ['none that are no weights', ['picture.png', 'https://evil.example/a.inkling.exe', 'file:nonsense'], []],
  ])('%s', (_what, parameters, files) => expect(filesAmong(parameters, folder)).toEqual(files))
})

describe('Reading a file', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'inkling-files-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  test('gives its name and bytes', async () => {
    writeFileSync(join(folder, 'a.inkling'), '{}')
    expect(await readWeights(join(folder, 'a.inkling'))).toStrictEqual({
      fileName: 'a.inkling',
      bytes: new Uint8Array([0x7b, 0x7d]),
    })
  })

  test('that has gone says so, and is known to have gone', async () => {
    const reading = readWeights(join(folder, 'gone.inkling'))
    await expect(reading).rejects.toBeInstanceOf(MissingFileError)
    await expect(reading).rejects.toMatchObject({ code: 'bad-file', message: '“gone.inkling” is no longer there.' })
  })

  test('that is a folder is refused', async () => {
    await expect(readWeights(folder)).rejects.toMatchObject({ code: 'bad-file', message: /is not a file/ })
  })

  test('that is too large is refused before it is read', async () => {
    const path = join(folder, 'film.inkling')
    writeFileSync(path, '')
    truncateSync(path, 1001)
    await expect(readWeights(path, 1000)).rejects.toMatchObject({
      code: 'bad-file',
      message: /is larger than any network/,
    })
  })
})
