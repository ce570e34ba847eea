import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import {
  checkWritable,
  formatOf,
  keepNetwork,
  readAnyFile,
  readNetwork,
  writeNetwork,
} from '#cli/basics/network-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('network files', () => {
  it('take their format from their ending', () => {
    expect(formatOf('a.b/network.json')).toBe('json')
    expect(formatOf('NETWORK.SafeTensors')).toBe('safetensors')
    for (const path of ['network', 'network.txt', 'json', '.json']) {
      expect(() => formatOf(path), path).toThrow(/must end in .safetensors, .json, .onnx, .npz, .tfjs.zip or .html/)
    }
  })

  it('that are too large are refused before they are read', async () => {
    const path = join(folder, 'film.json')
    writeFileSync(path, '[1, 2]')
    await expect(readAnyFile(path, 5)).rejects.toMatchObject({
      code: 'bad-file',
      message: `“${path}” is larger than any network of Inkling’s.`,
    })
    expect((await readAnyFile(path, 6)).bytes).toHaveLength(6)
  })

  it.skipIf(process.platform === 'win32')('are nothing that has no size to go by', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    for (const path of [pipe, '/dev/zero']) {
      await expect(readAnyFile(path)).rejects.toMatchObject({
        code: 'bad-file',
        message: `${path} is no file, but a pipe or a device.`,
      })
    }
  })

  it('of JSON that is out of all measure are refused before anything else takes them', async () => {
    const path = join(folder, 'parts.json')
    writeFileSync(path, `{"a":[${'{},'.repeat(24_000_000)}{}]}`)
    await expect(readAnyFile(path)).rejects.toThrow('is in more parts than any network needs')
  })

  it('are called shipped and shipped-small where they come with Inkling', async () => {
    expect((await readAnyFile('shipped')).fileName).toBe('digits.safetensors')
    expect((await readNetwork('shipped-small')).fileName).toBe('small.safetensors')
  })

  it('of TensorFlow.js come with the weights that lie beside their model.json', async () => {
    const model = join(folder, 'model.json')
    const weights = [{ name: 'd/kernel', shape: [784, 10], dtype: 'float32' }]
    const config = { name: 'd', units: 10, activation: 'softmax', use_bias: false, batch_input_shape: [null, 784] }
    const layers = [{ class_name: 'Dense', config }]
    const modelTopology = { class_name: 'Sequential', config: { name: 's', layers } }
    writeFileSync(model, JSON.stringify({ modelTopology, weightsManifest: [{ paths: ['a.bin', 'b.bin'], weights }] }))
    const numbers = Float32Array.from({ length: 7840 }, (_, place) => place / 7840)
    writeFileSync(join(folder, 'a.bin'), new Uint8Array(numbers.buffer, 0, 20_000))
    await expect(readNetwork(model)).rejects.toThrow(/b\.bin cannot be read: there is no such file/)
    writeFileSync(join(folder, 'b.bin'), new Uint8Array(numbers.buffer, 20_000))
    const { network } = readNetworkFile(await readNetwork(model))
    expect(network.layers[0]!.weights).toEqual(numbers)
  })

  it('leave no trace of being tried out for writing', async () => {
    await checkWritable(join(folder, 'new.json'))
    expect(readdirSync(folder)).toEqual([])
  })

  it('keep what they hold while being tried out', async () => {
    const path = join(folder, 'old.json')
    writeFileSync(path, 'old')
    await checkWritable(path)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['old.json'])
  })

  it.each([
    ['in a folder that is not there', 'missing/new.json', /there is no such file or folder/],
    ['that are folders', '.', /it is a folder/],
  ])('%s cannot be written', async (_, path, reason) => {
    await expect(checkWritable(join(folder, path))).rejects.toThrow(reason)
  })

  it('are replaced as a whole', async () => {
    const path = join(folder, 'network.json')
    writeFileSync(path, 'a longer text than the new one')
    await writeNetwork(path, { fileName: 'proposed.json', bytes: new TextEncoder().encode('new') })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['network.json'])
  })

  it('that were trained are kept elsewhere when their folder has gone', async () => {
    const kept = await keepNetwork(join(folder, 'gone', 'mine.json'), {
      fileName: 'x.json',
      bytes: new TextEncoder().encode('trained'),
    }).catch((error: unknown) => error as InklingError)
    expect(kept).toMatchObject({
      code: 'bad-file',
      message: expect.stringContaining('no such file or folder') as string,
    })
    const place = /^The network is in (.*-mine\.json) instead\.$/.exec((kept as InklingError).remedy)![1]!
    expect(readFileSync(place, 'utf8')).toBe('trained')
    rmSync(place)
  })

  it('that cannot be read are named', async () => {
    const path = join(folder, 'missing.json')
    await expect(readNetwork(path)).rejects.toMatchObject({ code: 'bad-file' })
    await expect(readNetwork(path)).rejects.toThrow(`The file ${path} cannot be read: there is no such file or folder.`)
  })
})
