/** Files of other versions than the one that this Inkling writes: older ones open, newer ones say what to do. */
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileFormats, type FileFormat } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { readStartFile, writeSettingFile } from '#engine/formats/setting-file.ts'
import { newestVersion, upgradeContent, type Upgrade } from '#engine/formats/versions.ts'
import { isZip } from '#engine/formats/zip.ts'
import { readSettingCode } from '#engine/settings/code.ts'
import { writeCoded } from '#engine/settings/coded.ts'
import { exampleDocument, pageParts } from './documents.ts'

/** Where the version of a network stands in a file of each format, as latin-1; the numeral is its last letter. */
const places: Readonly<Record<FileFormat, string>> = {
  safetensors: '"version":"1',
  json: '"version": 1',
  // A property's name, and its value of one letter.
  onnx: 'version\u0012\u00011',
  npz: '"version":1',
  tfjs: '"version": 1',
  html: '"version":1',
}

function errorOf(read: () => unknown): InklingError {
  try {
    read()
  } catch (thrown) {
    if (thrown instanceof InklingError) return thrown
    throw thrown
  }
  throw new Error('The file was read.')
}

/** The same bytes with one text in place of another; in archives inside their files. */
function replace(bytes: Uint8Array, text: string, by: string): Uint8Array {
  if (isZip(bytes)) {
    const files = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, replace(file, text, by)])
    return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 })
  }
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replace(text, by), 'latin1'))
}

describe.each(fileFormats)('a network as %s', (format) => {
  const { bytes } = writeNetworkFile(exampleDocument(), format, pageParts)
  const place = places[format]
  const withVersion = (numeral: string) => replace(bytes, place, place.slice(0, -1) + numeral)
  const read = (file: Uint8Array) => () => readNetworkFile({ fileName: 'mine', bytes: file })

  test('of a newer version is refused, and the person told to install the newest Inkling', () => {
    const { code, message, remedy } = errorOf(read(withVersion('2')))
    expect(code).toBe('bad-file')
    expect(message).toBe('The file mine is of version 2, and this Inkling reads version 1.')
    expect(remedy).toMatch(/^Install the newest Inkling .*\.$/)
  })

  test('of a newer version is refused for that, whatever else is different in it', () => {
    // A kind of number, an activation or an operator that there is not yet.
    const others: Readonly<Record<FileFormat, readonly [string, string]>> = {
      safetensors: ['"dtype":"F32"', '"dtype":"F33"'],
      json: ['"activation":"relu"', '"activation":"gelu"'],
      onnx: ['Sigmoid', 'Sigmoif'],
      npz: ['"activation":"relu"', '"activation":"gelu"'],
      tfjs: ['"class_name": "Dense"', '"class_name": "Tense"'],
      html: ['"activation":"relu"', '"activation":"gelu"'],
    }
    const changed = replace(withVersion('2'), ...others[format])
    expect(changed).not.toEqual(withVersion('2'))
    expect(errorOf(read(changed)).message).toContain('is of version 2')
  })

  test('of a version that there never was is refused as damaged', () => {
    const { message, remedy } = errorOf(read(withVersion('0')))
    expect(message).toBe('The file mine is of version 0, which there never was.')
    expect(remedy).toMatch(/damaged/)
  })
})

test('a file of settings of a newer version is refused, and one without a version as damaged', () => {
  const { bytes } = writeSettingFile(exampleDocument().settings)
  const read = (text: string, by: string) =>
    errorOf(() => readStartFile({ fileName: 'lesson.inkling', bytes: replace(bytes, text, by) }))
  expect(read('"version": 1', '"version": 2')).toMatchObject({
    message: 'The file lesson.inkling is of version 2, and this Inkling reads version 1.',
    remedy: expect.stringMatching(/^Install the newest Inkling/) as string,
  })
  expect(read('"version": 1,', '').message).toBe('The file lesson.inkling does not say its version.')
})

test('a code of a newer version is refused with what to do', () => {
  const code = writeCoded(3, [1, 2, 3])
  expect(errorOf(() => readSettingCode(code))).toMatchObject({
    message: expect.stringContaining('newer Inkling') as string,
    remedy: expect.stringMatching(/^Install the newest Inkling/) as string,
  })
})

describe('a made-up kind of file that is at its third version', () => {
  const upgrades: readonly Upgrade[] = [
    { name: 'the rate is called learningRate', apply: ({ rate, ...others }) => ({ ...others, learningRate: rate }) },
    { name: 'epochs count from 1', apply: (content) => ({ ...content, epoch: Number(content.epoch) + 1 }) },
  ]
  const read = (content: object) => upgradeContent({ ...content }, upgrades, 'mine')

  test('opens older ones, brought up step by step', () => {
    expect(newestVersion(upgrades)).toBe(3)
    expect(read({ version: 1, rate: 0.1, epoch: 0 })).toEqual({ version: 1, learningRate: 0.1, epoch: 1 })
    expect(read({ version: 2, learningRate: 0.1, epoch: 0 })).toEqual({ version: 2, learningRate: 0.1, epoch: 1 })
    expect(read({ version: 3, learningRate: 0.1, epoch: 1 })).toEqual({ version: 3, learningRate: 0.1, epoch: 1 })
  })

  test.each([4, 1e9])('refuses version %s', (version) => {
    expect(errorOf(() => read({ version })).message).toContain('this Inkling reads versions 1 to 3')
  })

  test.each([undefined, null, 0, -1, 1.5, NaN, '1', [], {}])('takes %j for damage', (version) => {
    expect(errorOf(() => read({ version })).remedy).toContain('damaged')
  })
})
