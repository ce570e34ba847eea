/** The command line as it is typed: each test starts `cli/main.ts` as a process of its own, on the real digits. */
import { encode } from 'fast-png'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataFolder } from '../../../cli/paths.ts'
import { packedCounts, packedFileName } from '../../../engine/data/data-sets.ts'
import type { PlainSettings } from '../../../engine/contract/settings.ts'
import { readPackedFile } from '../../../engine/data/packed.ts'
import type { Samples } from '../../../engine/data/samples.ts'
import { packData } from '../../../scripts/pack-data.ts'

const project = resolve(import.meta.dirname, '../../..')
const program = join(project, 'cli/main.ts')
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { readonly version: string }

/** A network that is trained in a moment and still reads nine digits of ten. */
const small = ['--data', 'mnist-10k', '--hidden', '24', '--epochs', '3', '--seed', '7']

let folder = ''
let digits: Samples
/** How training the network of all tests went, with `--json`. */
let trained: Ended
const at = (name: string) => join(folder, name)

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

function start(parameters: readonly string[]) {
  return spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] })
}

function waitFor(child: ReturnType<typeof start>): Promise<Ended> {
  return new Promise((resolve) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

const inkling = (...parameters: readonly string[]): Promise<Ended> => waitFor(start(parameters))

/** Every line of standard output, each of which must be one JSON object. */
function readLines<Line>(stdout: string): readonly Line[] {
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-cli-'))
  await packData()
  const name = 'mnist-test'
  digits = await readPackedFile(join(dataFolder, packedFileName(name)), name, packedCounts[name])
  trained = await inkling('train', ...small, '--json', '--out', at('network.safetensors'))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

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

describe('inkling train', () => {
  it('tells each epoch on standard error and the end on standard output', async () => {
    const { code, stdout, stderr } = await inkling('train', ...small)
    expect(code).toBe(0)
    expect(stderr.match(/^Epoch \d of 3: cost .+, accuracy .+ %; validation: .+$/gm)).toHaveLength(3)
    expect(stdout).toMatch(
      /^Trained 3 of 3 epochs in .+ s: validation cost .+, accuracy .+ %\.\nNot saved; .*--out FILE/,
    )
  })

  it('tells a program each epoch and the end as JSON, and nothing else', () => {
    expect(trained).toMatchObject({ code: 0, stderr: '' })
    const lines = readLines<Readonly<Record<string, unknown>>>(trained.stdout)
    const [first, second, third, end] = lines
    expect(lines).toHaveLength(4)
    for (const [index, epoch] of [first, second, third].entries()) {
      expect(epoch).toEqual({
        type: 'epoch',
        epoch: index + 1,
        cost: expect.any(Number),
        accuracy: expect.any(Number),
        validationCost: expect.any(Number),
        validationAccuracy: expect.any(Number),
        seconds: expect.any(Number),
      })
    }
    expect(third!.cost).toBeLessThan(first!.cost as number)
    expect(third!.validationAccuracy).toBeGreaterThan(0.85)
    expect(end).toMatchObject({
      type: 'finished',
      epochs: 3,
      validationAccuracy: third!.validationAccuracy,
      out: at('network.safetensors'),
    })
  })

  it('takes every setting as an option', async () => {
    const other = {
      output: 'sigmoid',
      cost: 'mean-absolute-error',
      initialiser: 'normal',
      initialDeviation: 0.07,
      optimiser: 'adamw',
      momentum: 0.8,
      weightDecay: 0.02,
      learningRate: 0.003,
      schedule: 'step',
      warmUpEpochs: 0.5,
      decayFactor: 0.3,
      decayEpochs: 1.5,
      batchSize: 900,
      epochs: 1,
      patience: 3,
      dropout: 0.1,
      l2: 0.001,
      l1: 0.0001,
      maxNorm: 4,
      clipNorm: 5,
      seed: 9,
      data: 'mnist-10k',
    } satisfies PlainSettings & { readonly output: string }
    const flags = Object.entries(other).flatMap(([name, value]) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      String(value),
    ])
    const { code } = await inkling('train', '--hidden', '6', ...flags, '--out', at('every.json'))
    expect(code).toBe(0)
    const { output, ...settings } = other
    expect(JSON.parse(readFileSync(at('every.json'), 'utf8'))).toMatchObject({
      settings,
      layers: [{ activation: 'relu' }, { activation: output }],
    })
  })

  it('stops early with the best weights, and says so', async () => {
    const greedy = [
      '--data',
      'mnist-10k',
      '--hidden',
      '16',
      '--learning-rate',
      '1.5',
      '--epochs',
      '30',
      '--patience',
      '0.5',
    ]
    const { code, stdout } = await inkling('train', ...greedy)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Stopped early after \d+ updates\. Kept: the weights after \d+, validation cost \d/m)
  })

  it('saves the last good weights of a run that comes apart, and fails', async () => {
    const wild = ['--learning-rate', '100', '--warm-up-epochs', '3']
    const { code, stderr } = await inkling('train', ...small, ...wild, '--out', at('good.json'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/The last good weights, after \d+ updates, are in .+good\.json\.\nTraining has come apart: /)
    expect((await inkling('evaluate', at('good.json'), '--split', 'validation')).code).toBe(0)
  })

  it('writes identical files for identical seeds, and others for other seeds', async () => {
    await Promise.all([
      inkling('train', ...small, '--out', at('again.safetensors')),
      inkling('train', ...small, '--seed', '8', '--out', at('other.safetensors')),
    ])
    const network = readFileSync(at('network.safetensors'))
    expect(readFileSync(at('again.safetensors')).equals(network)).toBe(true)
    expect(readFileSync(at('other.safetensors')).equals(network)).toBe(false)
  })

  it('builds what is asked for: layers, activations, cost and output', async () => {
    const { code } = await inkling(
      ...[
        'train',
        '--data',
        'mnist-10k',
        '--hidden',
        '12,8',
        '--activation',
        'sigmoid',
        '--cost',
        'mean-squared-error',
      ],
      ...[
        '--output',
        'sigmoid',
        '--learning-rate',
        '0.5',
        '--batch-size',
        '100',
        '--epochs',
        '1',
        '--out',
        at('deep.json'),
      ],
    )
    expect(code).toBe(0)
    const { layers, settings } = JSON.parse(readFileSync(at('deep.json'), 'utf8')) as {
      readonly layers: readonly { readonly inputs: number; readonly outputs: number; readonly activation: string }[]
      readonly settings: object
    }
    expect(layers.map(({ inputs, outputs, activation }) => [inputs, outputs, activation])).toEqual([
      [784, 12, 'sigmoid'],
      [12, 8, 'sigmoid'],
      [8, 10, 'sigmoid'],
    ])
    expect(settings).toMatchObject({ cost: 'mean-squared-error', learningRate: 0.5, batchSize: 100 })
  })

  it('finds out before training that its file cannot be written', async () => {
    const { code, stdout, stderr } = await inkling('train', ...small, '--out', at('missing/network.json'))
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `The file ${at('missing/network.json')} cannot be written: there is no such file or folder. ` +
        'Give a path in a folder that exists and that you may write to.\n',
    )
  })

  it('says what to do when training comes apart', async () => {
    const wild = ['--hidden', '32,32,32,32,32', '--learning-rate', '1000']
    const { code, stderr } = await inkling('train', ...small, ...wild, '--out', at('apart.json'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/learning rate of 1000 is probably too large\. Choose/)
    expect(readdirSync(folder)).not.toContain('apart.json')
  })

  it('ends at Ctrl-C and keeps what was learnt', async (test) => {
    test.skip(process.platform === 'win32', 'Windows has no signals to send')
    const child = start(['train', ...small, '--epochs', '10000', '--json', '--out', at('stopped.json')])
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await waitFor(child)
    expect(code).toBe(130)
    expect(stderr).toBe(`Stopped by SIGINT; the network so far is in ${at('stopped.json')}.\n`)
    const end = readLines<{ readonly type: string; readonly steps: number }>(stdout).at(-1)!
    expect(end.type).toBe('stopped')
    const { training } = JSON.parse(readFileSync(at('stopped.json'), 'utf8')) as { readonly training: object }
    expect(training).toMatchObject({ steps: end.steps })
  })

  it('ends without a word when nobody reads on', async () => {
    const child = start(['train', ...small, '--epochs', '10000', '--json'])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await waitFor(child)).toMatchObject({ code: 0, stderr: '' })
  })

  it('still saves the network when nobody reads on', async () => {
    const child = start(['train', ...small, '--json', '--out', at('unread.safetensors')])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await waitFor(child)).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(at('unread.safetensors')).equals(readFileSync(at('network.safetensors')))).toBe(true)
  })

  it('draws a progress bar on a terminal', (test) => {
    const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
    test.skip(!hasTerminal, 'the program `script`, which stands in for a terminal, is not there')
    const command = [process.execPath, program, 'train', ...small].map((part) => `'${part}'`).join(' ')
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' })
    expect(stdout).toMatch(/Epoch 1\/3 █*░+ [\d:]+ left, cost [\d.]+, accuracy [\d.]+ %, validation [\d.]+ %/)
    expect(stdout).toMatch(/Epoch 3\/3 █+ 0:00 left/)
  })
})

type Score = {
  readonly data: string
  readonly split: string
  readonly accuracy: number
  readonly cost: number
  readonly correct: number
  readonly count: number
  readonly confusion: readonly (readonly number[])[]
}

describe('inkling evaluate', () => {
  const evaluateSmall = async (...options: string[]) => {
    const { code, stdout, stderr } = await inkling('evaluate', at('network.safetensors'), '--json', ...options)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [score, ...more] = readLines<Score>(stdout)
    expect(more).toEqual([])
    return score!
  }

  it('scores the saved network on the test digits', async () => {
    const { confusion, ...score } = await evaluateSmall()
    expect(score).toMatchObject({ data: 'mnist-10k', split: 'test', count: 10_000 })
    expect(score.accuracy).toBe(score.correct / score.count)
    expect(score.accuracy).toBeGreaterThan(0.87)
    expect(score.cost).toBeLessThan(0.6)
    expect(confusion.map((row) => row.length)).toEqual(Array(10).fill(10))
    const labels = Array<number>(10).fill(0)
    for (const label of digits.labels) labels[label]!++
    expect(confusion.map((row) => row.reduce((sum, count) => sum + count))).toEqual(labels)
    expect(confusion.reduce((sum, row, digit) => sum + row[digit]!, 0)).toBe(score.correct)
  })

  it('scores it on other digits when asked', async () => {
    expect(await evaluateSmall('--split', 'validation')).toMatchObject({ split: 'validation', count: 1_000 })
    expect(await evaluateSmall('--data', 'mnist', '--split', 'validation')).toMatchObject({
      data: 'mnist',
      count: 5_000,
    })
  })

  it('agrees with what training said last', async () => {
    const { validationAccuracy, validationCost } = readLines<Readonly<Record<string, number>>>(trained.stdout).at(-1)!
    const { accuracy, cost } = await evaluateSmall('--split', 'validation')
    expect(accuracy).toBeCloseTo(validationAccuracy!, 6)
    expect(cost).toBeCloseTo(validationCost!, 6)
  })

  it('prints a table for people', async () => {
    const { code, stdout } = await inkling('evaluate', at('network.safetensors'))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^mnist-10k, test digits: [\d,]+ of 10,000 right, [\d.]+ %\.\nMean cost [\d.]+\.\n/)
    expect(stdout.match(/^ +\d( +\d+){10}$/gm)).toHaveLength(10)
  })

  it.each([
    ['that is not there', 'missing.json', null, /cannot be read: there is no such file/],
    ['that is none', 'foreign.json', 'not a network', /foreign\.json/],
  ])('names a file %s', async (_, name, text, message) => {
    if (text) writeFileSync(at(name), text)
    const { code, stdout, stderr } = await inkling('evaluate', at(name))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('inkling export', () => {
  it('changes the format and keeps every number', async () => {
    const there = await inkling('export', at('network.safetensors'), '--format', 'json', '--out', at('exported.json'))
    expect(there).toEqual({ code: 0, stdout: `Saved to ${at('exported.json')}.\n`, stderr: '' })
    await inkling('export', at('exported.json'), '--format', 'safetensors', '--out', at('back.safetensors'))
    expect(readFileSync(at('back.safetensors')).equals(readFileSync(at('network.safetensors')))).toBe(true)
  })
})

describe('inkling predict', () => {
  const chosen = Array.from({ length: 20 }, (_, index) => index)
  const label = (index: number) => digits.labels[index]!

  /** Saves a test digit, its grey levels changed by `paint`. */
  function saveDigit(index: number, name: string, paint: (byte: number) => number): string {
    const data = digits.images.slice(index * 784, (index + 1) * 784).map(paint)
    writeFileSync(at(name), encode({ width: 28, height: 28, channels: 1, data }))
    return at(name)
  }

  type Answer = { readonly file: string; readonly digit: number; readonly activations: readonly number[] }

  async function predictAll(files: readonly string[]): Promise<readonly Answer[]> {
    const { code, stdout, stderr } = await inkling('predict', at('network.safetensors'), ...files, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const answers = readLines<Answer>(stdout)
    expect(answers.map(({ file }) => file)).toEqual(files)
    for (const { digit, activations } of answers) {
      expect(activations).toHaveLength(10)
      expect(activations.reduce((sum, share) => sum + share)).toBeCloseTo(1, 5)
      expect(digit).toBe(activations.indexOf(Math.max(...activations)))
    }
    return answers
  }

  const countRight = (answers: readonly Answer[]) => answers.filter(({ digit }, index) => digit === label(index)).length

  it("reads MNIST's own digits", async () => {
    const files = chosen.map((index) => saveDigit(index, `light-${index}.png`, (byte) => byte))
    expect(countRight(await predictAll(files))).toBeGreaterThanOrEqual(17)
  })

  it('reads digits in dark ink on light paper', async () => {
    const files = chosen.map((index) => saveDigit(index, `dark-${index}.png`, (byte) => 255 - byte))
    expect(countRight(await predictAll(files))).toBeGreaterThanOrEqual(17)
  })

  it('reads large digits that are not in the middle', async () => {
    const files = chosen.map((index) => {
      const data = new Uint8Array(400 * 300).fill(255)
      for (let y = 0; y < 224; y++) {
        for (let x = 0; x < 224; x++)
          data[(y + 60) * 400 + x + 150] = 255 - digits.images[index * 784 + (y >> 3) * 28 + (x >> 3)]!
      }
      writeFileSync(at(`large-${index}.png`), encode({ width: 400, height: 300, channels: 1, data }))
      return at(`large-${index}.png`)
    })
    expect(countRight(await predictAll(files))).toBeGreaterThanOrEqual(17)
  })

  it('tells people the digit and how sure it is', async () => {
    const file = saveDigit(0, 'one.png', (byte) => byte)
    expect(await inkling('predict', at('network.safetensors'), file)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/one\.png: 7 \([\d.]+ %\)\n$/),
      stderr: '',
    })
  })

  it('names images that it cannot read, and reads the others', async () => {
    writeFileSync(at('broken.png'), 'not an image')
    const good = saveDigit(0, 'good.png', (byte) => byte)
    const { code, stdout, stderr } = await inkling(
      'predict',
      at('network.safetensors'),
      at('broken.png'),
      good,
      '--json',
    )
    expect(code).toBe(1)
    expect(readLines<Answer>(stdout).map(({ file, digit }) => [file, digit])).toEqual([[good, 7]])
    expect(stderr).toBe(
      `The image ${at('broken.png')} is no PNG file. Give a PNG file; other kinds of image can be saved as one.\n`,
    )
  })
})
