import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { defaultSettings, plainSettings } from '#engine/settings/settings.ts'
import { entryOf, settingNames } from '#engine/settings/table.ts'
import { inkling, program, readLines, small, start, useTrainedNetwork, waitFor } from './inkling.ts'

const { at, training } = useTrainedNetwork()

describe('inkling train', () => {
  it('tells each epoch on standard error and the end on standard output', async () => {
    const { code, stdout, stderr } = await inkling('train', ...small)
    expect(code).toBe(0)
    expect(stderr.match(/^Epoch \d of 3: cost .+, accuracy .+ %; validation: .+$/gm)).toHaveLength(3)
    expect(stdout).toMatch(
      /^Trained 3 of 3 epochs in .+ s: validation cost .+, accuracy .+ %\.\nReads .+ % of digits it never saw\..*\nRecorded as run \d+\.\n$/,
    )
  })

  it('tells a program each epoch and the end as JSON, and nothing else', () => {
    expect(training()).toMatchObject({ code: 0, stderr: '' })
    const lines = readLines<Readonly<Record<string, unknown>>>(training().stdout)
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

  it('waits until the network is judged, so that its file says how sure its answers are', async () => {
    const { code, stderr } = await inkling('train', ...small, '--json', '--no-store', '--out', at('judged.json'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(readFileSync(at('judged.json'), 'utf8'))).toMatchObject({
      calibration: { temperature: expect.any(Number), greatestDistance: expect.any(Number) },
    })
  })

  it('takes every setting as an option', async () => {
    const chosen = {
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
      shift: 1,
      rotation: 10,
      scaling: 0.1,
      shear: 0.2,
      elastic: 2,
      thickness: 0.4,
      seed: 9,
      data: 'mnist-10k',
    } as const
    // Settings that came later are given as they are.
    const { output, ...other } = { ...plainSettings(defaultSettings), ...chosen }
    const flags = settingNames
      .filter((name) => name !== 'hidden')
      .flatMap((name) => [entryOf(name).flag, String({ ...other, output }[name])])
    const { code } = await inkling('train', '--hidden', '6', ...flags, '--out', at('every.json'))
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(at('every.json'), 'utf8'))).toMatchObject({
      settings: other,
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

  it('saves the last good weights of a run that diverges, and fails', async () => {
    const wild = ['--learning-rate', '100', '--warm-up-epochs', '3']
    const { code, stderr } = await inkling('train', ...small, ...wild, '--out', at('good.json'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/The last good weights, after \d+ updates, are in .+good\.json\.\nTraining has diverged: /)
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

  it('says what to do when training diverges', async () => {
    const wild = ['--hidden', '32,32,32,32,32', '--learning-rate', '1000']
    const { code, stderr } = await inkling('train', ...small, ...wild, '--out', at('apart.json'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/learning rate of 1000 is probably too large\. Try --learning-rate 0\.\d+\.$/m)
    expect(existsSync(at('apart.json'))).toBe(false)
  })

  it('ends at Ctrl-C and keeps what was learnt', async (test) => {
    test.skip(process.platform === 'win32', 'Windows has no signals to send')
    const child = start(['train', ...small, '--epochs', '10000', '--json', '--out', at('stopped.json')])
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await waitFor(child)
    expect(code).toBe(130)
    expect(stderr).toMatch(
      /^Stopped by SIGINT; the network so far is in .*stopped\.json\.\nHow sure .* is opened\.\nTo go on: inkling runs resume \d+\n$/,
    )
    const end = readLines<{ readonly type: string; readonly steps: number }>(stdout).at(-1)!
    expect(end.type).toBe('stopped')
    const { training } = JSON.parse(readFileSync(at('stopped.json'), 'utf8')) as { readonly training: object }
    expect(training).toMatchObject({ steps: end.steps })
  })

  it('records nothing where that is not wanted', async () => {
    const { code, stdout } = await inkling('train', ...small, '--no-store')
    expect(code).toBe(0)
    expect(stdout).toMatch(/\.\nNot saved; .*--out FILE/)
    expect(
      readLines<{ readonly run: unknown }>((await inkling('train', ...small, '--no-store', '--json')).stdout).at(-1)!
        .run,
    ).toBeNull()
  })

  it(
    'gives a run that Ctrl-C has ended its name, and resumes it to the same result',
    { timeout: 90_000 },
    async (test) => {
      test.skip(process.platform === 'win32', 'Windows has no signals to send')
      const store = at('resumed.sqlite')
      const child = start(['train', ...small, '--epochs', '12', '--json', '--store', store, '--name', 'broken off'])
      child.stdout.once('data', () => child.kill('SIGINT'))
      expect(await waitFor(child)).toMatchObject({ code: 130 })
      expect((await inkling('runs', 'show', 'broken off', '--store', store)).stdout).toContain('interrupted')

      const ofOldVersion = at('old-version.sqlite')
      copyFileSync(store, ofOldVersion)
      const database = new DatabaseSync(ofOldVersion)
      database.exec("UPDATE runs SET versions = json_set(versions, '$.kernels', 'fast (relaxed)')")
      database.close()
      const told = await inkling('runs', 'resume', 'broken off', '--store', ofOldVersion)
      expect(told).toMatchObject({ code: 0, stderr: expect.stringContaining('another version of Inkling') as string })

      const said = await inkling('runs', 'resume', 'broken off', '--store', store)
      expect(said).toMatchObject({ code: 0, stderr: expect.not.stringContaining('another version') as string })
      const [resumed, whole] = [at('resumed.safetensors'), at('whole.safetensors')]
      expect(await inkling('runs', 'export', '1', '--store', store, '--out', resumed)).toMatchObject({ code: 0 })
      expect(await inkling('train', ...small, '--epochs', '12', '--no-store', '--out', whole)).toMatchObject({
        code: 0,
      })
      expect(readFileSync(resumed).equals(readFileSync(whole))).toBe(true)
    },
  )

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
    expect(stdout).toMatch(/Epoch [123]\/3 [█░]+ [\d:]+ left, cost [\d.]+, accuracy [\d.]+ %, validation [\d.]+ %/)
    expect(stdout).toMatch(/Epoch 3\/3 █+ 0:00 left/)
  })
})
