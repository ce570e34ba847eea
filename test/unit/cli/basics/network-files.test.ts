import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkWritable, formatOf, readAnyFile, readNetwork, writeNetwork } from '#cli/basics/network-files.ts'

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

  it('that cannot be read are named', async () => {
    const path = join(folder, 'missing.json')
    await expect(readNetwork(path)).rejects.toMatchObject({ code: 'bad-file' })
    await expect(readNetwork(path)).rejects.toThrow(`The file ${path} cannot be read: there is no such file or folder.`)
  })
})
