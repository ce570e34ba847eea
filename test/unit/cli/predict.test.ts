import { encode } from 'fast-png'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataFolder } from '#cli/basics/paths.ts'
import { packedCounts, packedFileName } from '#engine/data/data-sets.ts'
import { readPackedFile } from '#engine/data/packed.ts'
import type { Digits } from '#engine/data/digits.ts'
import { makeScene } from '#test/scenes/kinds.ts'
import { inkling, readLines, useTrainedNetwork } from './inkling.ts'

const { at } = useTrainedNetwork()

let digits: Digits
beforeAll(async () => {
  const name = 'mnist-test'
  digits = await readPackedFile(join(dataFolder, packedFileName(name)), name, packedCounts[name])
})

describe('inkling predict', () => {
  const chosen = Array.from({ length: 20 }, (_, index) => index)
  const label = (index: number) => digits.labels[index]!

  /** Saves a test digit, its grey levels changed by `paint`. */
  function saveDigit(index: number, name: string, paint: (byte: number) => number): string {
    const data = digits.parts[0]!.images.slice(index * 784, (index + 1) * 784).map(paint)
    writeFileSync(at(name), encode({ width: 28, height: 28, channels: 1, data }))
    return at(name)
  }

  type Answer = {
    readonly file: string
    readonly number?: number
    readonly digit: number
    readonly reading: string
    readonly digits: readonly number[]
    readonly activations: readonly number[]
  }

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
          data[(y + 60) * 400 + x + 150] = 255 - digits.parts[0]!.images[index * 784 + (y >> 3) * 28 + (x >> 3)]!
      }
      writeFileSync(at(`large-${index}.png`), encode({ width: 400, height: 300, channels: 1, data }))
      return at(`large-${index}.png`)
    })
    expect(countRight(await predictAll(files))).toBeGreaterThanOrEqual(17)
  })

  it('takes the networks that come with Inkling by their names', async () => {
    const files = chosen.map((index) => saveDigit(index, `by-name-${index}.png`, (byte) => byte))
    for (const name of ['shipped', 'shipped-small']) {
      const { code, stdout } = await inkling('predict', name, ...files, '--json')
      expect(code).toBe(0)
      expect(countRight(readLines<Answer>(stdout))).toBeGreaterThanOrEqual(19)
    }
  })

  it('tells people the digit and how sure it is', async () => {
    const file = saveDigit(0, 'one.png', (byte) => byte)
    expect(await inkling('predict', at('network.safetensors'), file)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/one\.png: (not sure: )?7 \([\d.]+ %\)/),
      stderr: '',
    })
  })

  it('says that something does not look like a digit, or is no stroke, instead of reading it', async () => {
    const size = 120
    const paint = (name: string, isInk: (x: number, y: number) => boolean) => {
      const data = Uint8Array.from({ length: size * size }, (_, pixel) =>
        isInk(pixel % size, Math.floor(pixel / size)) ? 0 : 255,
      )
      writeFileSync(at(name), encode({ width: size, height: size, channels: 1, data }))
      return at(name)
    }
    const cross = paint('cross.png', (x, y) => {
      const isInside = Math.max(Math.abs(x - 60), Math.abs(y - 60)) < 45
      return isInside && (Math.abs(x - y) < 6 || Math.abs(x + y - 120) < 6 || Math.abs(y - 60) < 5)
    })
    const dot = paint('dot.png', (x, y) => Math.hypot(x - 60, y - 60) < 30)
    const [first, second] = await predictAll([cross, dot])
    expect(first!.reading).toBe('unlike')
    expect(second).toMatchObject({ reading: 'empty', digits: [] })
    const { stdout } = await inkling('predict', at('network.safetensors'), cross, dot)
    expect(stdout).toMatch(/cross\.png: does not look like a digit; nearest \d/)
    expect(stdout).toMatch(/dot\.png: no stroke, only paper or a dot/)
  })

  it('reads several digits of an image in reading order', async () => {
    const { image, labels } = makeScene('several, photographed', 1)
    const { width, height, grey } = image
    const data = Uint8Array.from(grey, (level) => Math.round(255 * level))
    writeFileSync(at('several.png'), encode({ width, height, channels: 1, data }))
    const { stdout } = await inkling('predict', at('network.safetensors'), at('several.png'), '--json')
    const answers = readLines<Answer>(stdout)
    expect(answers.map(({ number }) => number)).toEqual(labels.map((_, index) => index + 1))
    const text = await inkling('predict', at('network.safetensors'), at('several.png'))
    expect(text.stdout.split('\n')[1]).toContain(`several.png, 2 of ${labels.length}: `)
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
      `The image ${at('broken.png')} is neither PNG, JPEG, WebP, GIF nor BMP. Other kinds of image can be saved as one of these.\n`,
    )
  })
})
