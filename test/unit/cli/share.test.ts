import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettingCode } from '#engine/settings/code.ts'
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
