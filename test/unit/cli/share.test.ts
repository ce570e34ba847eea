import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { marksOf, readSettingCode, writeSettingCode, writeStartCode } from '#engine/settings/code.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { inkling, small, useTrainedNetwork } from './inkling.ts'

const { at } = useTrainedNetwork()
const layersOf = (path: string) => readNetworkFile({ fileName: path, bytes: readFileSync(path) }).network

describe('inkling share', () => {
  it('prints the code of the options, and of a network the settings it was trained with', async () => {
    const ofOptions = await inkling('share', ...small)
    expect(ofOptions).toMatchObject({ code: 0, stderr: '' })
    expect(readSettingCode(ofOptions.stdout)).toEqual({
      ...defaultSettings,
      data: 'mnist-10k',
      hidden: [{ neurons: 24, activation: 'relu' }],
      epochs: 3,
      seed: 7,
    })
    expect(await inkling('share', at('network.safetensors'))).toEqual(ofOptions)
  })

  it('writes files that inkling train begins with: a code, settings and first weights give the same network', async () => {
    const { stdout } = await inkling('share', ...small, '--out', at('settings.inkling'))
    expect((await inkling('share', ...small, '--start-weights', '--out', at('start.inkling'))).code).toBe(0)
    for (const [index, setting] of [stdout.trim(), at('settings.inkling'), at('start.inkling')].entries()) {
      const out = at(`${index}.safetensors`)
      expect(await inkling('train', '--setting', setting, '--json', '--out', out)).toMatchObject({
        code: 0,
        stderr: '',
      })
      expect(layersOf(out)).toEqual(layersOf(at('network.safetensors')))
    }
  })

  it('writes the file to standard output for -, with the code on standard error', async () => {
    const { code, stdout, stderr } = await inkling('share', ...small, '--out', '-')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ format: 'inkling-setting', code: stderr.trim() })
  })

  it('gives way to the options that are typed, and begins at random with the settings of a trained network', async () => {
    const out = at('other.safetensors')
    const options = ['--setting', at('network.safetensors'), '--epochs', '1', '--activation', 'tanh', '--out', out]
    expect((await inkling('train', ...options)).code).toBe(0)
    const { settings, training } = readNetworkFile({ fileName: 'other', bytes: readFileSync(out) })
    expect(settings).toMatchObject({ epochs: 1, seed: 7, hidden: [{ neurons: 24, activation: 'tanh' }] })
    expect(training.epochs).toBe(1)
  })

  it('writes a network as a file to open, and a file of settings is no network to read digits with', async () => {
    expect((await inkling('share', at('network.safetensors'), '--weights', '--out', at('all.inkling'))).code).toBe(0)
    expect(layersOf(at('all.inkling'))).toEqual(layersOf(at('network.safetensors')))
    const refused = await inkling('evaluate', at('settings.inkling'))
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('holds settings, and no weights')
  })

  it('keeps the lesson of a code in what it prints and writes, and trains with the settings alone, which it says', async () => {
    const settings = readSettingCode((await inkling('share', ...small)).stdout)
    const lesson = marksOf({ lesson: 'nudge', card: 'way' })
    const code = writeStartCode({ settings, lesson })
    expect(await inkling('share', code, '--out', at('lesson.inkling'))).toMatchObject({ code: 0, stdout: `${code}\n` })
    expect((await inkling('share', at('lesson.inkling'))).stdout).toBe(`${code}\n`)
    for (const setting of [code, at('lesson.inkling')]) {
      const out = at('taught.safetensors')
      const trained = await inkling('train', '--setting', setting, '--json', '--out', out)
      expect(trained.code).toBe(0)
      expect(trained.stderr).toContain('The lesson that comes with these settings is left aside')
      expect(layersOf(out)).toEqual(layersOf(at('network.safetensors')))
    }
    const weights = await inkling('share', code, '--start-weights', '--out', at('weights.inkling'))
    expect(weights).toMatchObject({ code: 0, stdout: `${writeSettingCode(settings)}\n` })
    expect(weights.stderr).toContain('The lesson is left out')
  })

  it('prints and writes a lesson alone, with which nothing can be trained or read', async () => {
    const code = writeStartCode({ settings: null, lesson: marksOf({ lesson: 'nudge', card: null }) })
    expect((await inkling('share', code, '--out', at('alone.inkling'))).stdout).toBe(`${code}\n`)
    for (const setting of [code, at('alone.inkling')]) {
      const refused = await inkling('train', '--setting', setting)
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      expect(refused.stderr).toContain('names a lesson, and no settings')
    }
    expect((await inkling('evaluate', at('alone.inkling'))).stderr).toContain('holds a lesson, and no weights')
  })

  it('says what is wrong with a code and with arguments', async () => {
    const wrong = await inkling('train', '--setting', 'inkling-1-7QB3-KR')
    expect(wrong).toMatchObject({ code: 1, stdout: '' })
    expect(wrong.stderr).toContain('There is a typing error in the code')
    expect((await inkling('share', '--weights')).code).toBe(2)
    expect((await inkling('share', '--out', at('x.json'))).code).toBe(2)
    expect((await inkling('share', 'inkling-1-7QB3-KQ', '--seed', '3')).code).toBe(2)
    expect((await inkling('share', at('network.safetensors'), '--start-weights', '--out', at('y.inkling'))).code).toBe(
      1,
    )
  })
})
