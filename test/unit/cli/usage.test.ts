import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inkling } from './inkling.ts'

const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  readonly version: string
}

describe('inkling', () => {
  it('tells its version', async () => {
    expect(await inkling('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it('lists its commands and their options', async () => {
    const { code, stdout } = await inkling('--help')
    expect(code).toBe(0)
    for (const command of ['train', 'evaluate', 'predict', 'export', 'serve']) expect(stdout).toContain(command)
    const help = await inkling('train', '--help')
    for (const option of ['--hidden', '--learning-rate', '--seed', '--out']) expect(help.stdout).toContain(option)
  })

  it.each([
    ['an unknown command', ['trian'], 'Usage: inkling [options] [command]'],
    ['an unknown option', ['train', '--layers', '3'], 'Usage: inkling train [options]'],
    ['a word for a number', ['train', '--epochs', 'many'], 'Usage: inkling train [options]'],
    ['a number out of range', ['train', '--batch-size', '0'], 'Usage: inkling train [options]'],
    ['settings that do not go together', ['train', '--cost', 'hinge'], 'Usage: inkling train [options]'],
    ['a file of no known format', ['train', '--out', 'network.txt'], 'Usage: inkling train [options]'],
    ['no model', ['evaluate'], 'Usage: inkling evaluate [options] <model>'],
    [
      'an unknown part of the data',
      ['evaluate', 'a.json', '--split', 'all'],
      'Usage: inkling evaluate [options] <model>',
    ],
    ['no image', ['predict', 'a.json'], 'Usage: inkling predict [options] <model> <image...>'],
    ['no format', ['export', 'a.json', '--out', 'b.json'], 'Usage: inkling export [options] <model>'],
    [
      'an ending of another format',
      ['export', 'a.json', '--format', 'json', '--out', 'b.safetensors'],
      'Usage: inkling export',
    ],
    ['a port that is none', ['serve', '--port', '70000'], 'Usage: inkling serve [options]'],
  ])('answers %s with what is wrong, the usage, and exit code 2', async (_, parameters, usage) => {
    const { code, stdout, stderr } = await inkling(...parameters)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^error: .+/)
    expect(stderr).toContain(usage)
  })
})
