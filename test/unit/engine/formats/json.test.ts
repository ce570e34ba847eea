import { describe, expect, test } from 'vitest'
import { shortestDecimal } from '#engine/formats/shortest-decimal.ts'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { createRandom, nextWord } from '#engine/basics/random.ts'
import { exampleDocument, expectRefused } from './documents.ts'

type Document = Record<string, unknown> & {
  layers: (Record<string, unknown> & { weights: unknown[][]; biases: unknown[] })[]
  settings: Record<string, unknown>
}

const text = new TextDecoder().decode(writeNetworkFile(exampleDocument(), 'json').bytes)

function changed(change: (document: Document) => void): Uint8Array {
  const document = JSON.parse(text) as Document
  change(document)
  return new TextEncoder().encode(JSON.stringify(document))
}

test('the file is JSON that any program can read, one row of weights for each neuron', () => {
  const { layers, ...facts } = JSON.parse(text) as Document
  expect(Object.keys(facts)).toEqual([
    '$schema',
    'format',
    'version',
    'preprocessing',
    'labels',
    'settings',
    'training',
    'checksum',
  ])
  expect(facts.settings).toMatchObject({ seed: 42, learningRate: 0.3 })
  expect(layers.map((layer) => [layer.activation, layer.weights.length, layer.weights[0]!.length])).toEqual([
    ['tanh', 5, 784],
    ['relu', 4, 5],
    ['sigmoid', 10, 4],
  ])
  const { weights } = exampleDocument().network.layers[1]!
  expect(Math.fround(layers[1]!.weights[2]![3] as number)).toBe(weights[3 * 4 + 2])
})

test('a file that another program has written anew, with more digits and spaces, reads the same', () => {
  const bytes = new TextEncoder().encode(`\n ${JSON.stringify(JSON.parse(text), null, 4)}`)
  expect(readNetworkFile({ fileName: 'mine', bytes })).toEqual(exampleDocument())
})

describe('numbers', () => {
  test('are written in as few digits as will do', () => {
    const numbers = [0, -0, 1, -0.5, 0.1, 1 / 3, 16777216, 1e-45, 3.4028234663852886e38].map(Math.fround)
    expect(numbers.map(shortestDecimal)).toEqual([
      '0',
      '-0',
      '1',
      '-0.5',
      '0.1',
      '0.33333334',
      '16777216',
      '1.4013e-45',
      '3.4028235e+38',
    ])
  })

  test('come back as the same 32 bits, whichever bits they are, and no shorter decimal would', () => {
    const random = createRandom(6, 'weights')
    const bits = new Uint32Array(1)
    const float = new Float32Array(bits.buffer)
    for (let i = 0; i < 20_000; i++) {
      bits[0] = nextWord(random)
      const value = float[0]!
      if (!Number.isFinite(value)) continue
      const decimal = shortestDecimal(value)
      expect(Object.is(Math.fround(Number(decimal)), value)).toBe(true)
      const digits = decimal
        .replace(/e.*/, '')
        .replace(/[-.]/g, '')
        .replace(/^0+|0+$/g, '').length
      if (digits > 1 && Math.abs(value) > 1.2e-38)
        expect(Math.fround(Number(value.toPrecision(digits - 1)))).not.toBe(value)
    }
  })
})

describe('a damaged or foreign file is refused with what is wrong', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['that is not complete', new TextEncoder().encode(text.slice(0, -20)), 'is not complete JSON'],
    ['that is not UTF-8', new TextEncoder().encode(text).with(50, 0xff), 'is not complete JSON'],
    ['from another program', new TextEncoder().encode('{"name": "inkling"}'), 'does not hold an Inkling network'],
    ['of a newer version', changed((it) => (it.version = 2)), 'is of version 2'],
    ['of a version in words', changed((it) => (it.version = 'one')), 'is of version one'],
    ['whose layers are no list', changed((it) => (it.layers = { length: 3 } as never)), 'names no layers'],
    ['with an unknown activation', changed((it) => (it.layers[0]!.activation = 'gelu')), 'the activation “gelu”'],
    [
      'with an activation of a million letters',
      changed((it) => (it.layers[0]!.activation = 'x'.repeat(1_000_000))),
      'the activation “xxx',
    ],
    ['with a setting of another kind', changed((it) => (it.settings.data = ['mnist'])), 'the setting data'],
    ['with an unknown data set', changed((it) => (it.settings.data = 'Cats')), 'The data set “Cats” is not known'],
    ['with hinge on sigmoid outputs', changed((it) => (it.settings.cost = 'hinge')), 'so it needs linear outputs'],
    [
      'without weights',
      changed((it) => Reflect.deleteProperty(it.layers[1]!, 'weights')),
      '4 rows of weights of layer 2',
    ],
    ['with a row too few', changed((it) => it.layers[0]!.weights.pop()), '5 rows of weights of layer 1'],
    [
      'with a number too few',
      changed((it) => it.layers[0]!.weights[3]!.pop()),
      '784 numbers for the weights of layer 1',
    ],
    ['with a row that is no list', changed((it) => (it.layers[0]!.weights[3] = 'x' as never)), '784 numbers'],
    [
      'with a text for a number',
      changed((it) => (it.layers[2]!.biases[0] = '1')),
      '10 numbers for the biases of layer 3',
    ],
    ['with null for a number', changed((it) => (it.layers[2]!.weights[0]![0] = null)), '4 numbers for the weights'],
    ['with a number too great for 32 bits', changed((it) => (it.layers[2]!.biases[0] = 1e39)), 'not a finite 32-bit'],
  ]
  test.each(cases)('one %s', (_, bytes, message) => expectRefused(bytes, message))
})
