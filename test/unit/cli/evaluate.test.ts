import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataFolder } from '#cli/basics/paths.ts'
import { packedCounts, packedFileName } from '#engine/data/data-sets.ts'
import { readPackedFile } from '#engine/data/packed.ts'
import type { Digits } from '#engine/data/digits.ts'
import { inkling, readLines, useTrainedNetwork } from './inkling.ts'

const { at, training } = useTrainedNetwork()

let digits: Digits
beforeAll(async () => {
  const name = 'mnist-test'
  digits = await readPackedFile(join(dataFolder, packedFileName(name)), name, packedCounts[name])
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

  it('scores it on digits that were drawn with a pen by writers whom no network is trained on', async () => {
    const drawn = await evaluateSmall('--data', 'pen')
    expect(drawn).toMatchObject({ data: 'pen', split: 'validation', count: 1_249 })
    const both = await evaluateSmall('--data', 'pen, mnist', '--split', 'validation')
    expect(both).toMatchObject({ data: 'mnist,pen', count: 6_249 })
    const mnist = await evaluateSmall('--data', 'mnist', '--split', 'validation')
    expect(both.correct).toBe(drawn.correct + mnist.correct)
    expect(await evaluateSmall('--data', 'mnist,pen')).toMatchObject({ data: 'mnist', split: 'test', count: 10_000 })
  })

  it('agrees with what training said last', async () => {
    const { validationAccuracy, validationCost } = readLines<Readonly<Record<string, number>>>(training().stdout).at(
      -1,
    )!
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
    expect(there).toEqual({
      code: 0,
      stdout: `Saved to ${at('exported.json')}. Read back, its answers to ten digits differ by 0 at most.\n`,
      stderr: '',
    })
    await inkling('export', at('exported.json'), '--format', 'safetensors', '--out', at('back.safetensors'))
    expect(readFileSync(at('back.safetensors')).equals(readFileSync(at('network.safetensors')))).toBe(true)
  })
})
