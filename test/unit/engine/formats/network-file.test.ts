import { tell } from '#engine/contract/told.ts'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { runAtOnce } from '#engine/basics/work.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { fileEndings, fileFormats } from '#engine/contract/files.ts'
import { readNetworkFile, saveNetwork, writeNetworkFile } from '#engine/formats/network-file.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { exampleDocument, expectRefused, outputsOf, pageParts } from './documents.ts'

/** As a version without checksums would have named what it does not know: the word is changed, wherever it stands. */
function loseChecksum(bytes: Uint8Array): Uint8Array {
  const isArchive = bytes[0] === 0x50
  const files: Record<string, Uint8Array> = isArchive ? unzipSync(bytes) : { only: bytes }
  const changed = Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const text = Buffer.from(content).toString('latin1').replace('checksum', 'cheksums')
      return [name, new Uint8Array(Buffer.from(text, 'latin1'))]
    }),
  )
  return isArchive ? zipSync(changed, { level: 0 }) : changed.only!
}

describe.each(fileFormats)('a network saved as %s', (format) => {
  test('comes back with its weights, settings and training record, and predicts exactly the same numbers', () => {
    const document = exampleDocument()
    const read = readNetworkFile(writeNetworkFile(document, format, pageParts))
    expect(read).toEqual(document)
    expect(outputsOf(read.network)).toEqual(outputsOf(document.network))
  })

  test('says what its classes are called, where they are not the digits', () => {
    const classes = [
      'T-shirt/top',
      'Trouser',
      'Pullover',
      'Dress',
      'Coat',
      'Sandal',
      'Shirt',
      'Sneaker',
      'Bag',
      'Ankle boot',
    ]
    const read = readNetworkFile(writeNetworkFile({ ...exampleDocument(), classes }, format, pageParts))
    expect(read.classes).toEqual(classes)
    expect(readNetworkFile(writeNetworkFile(exampleDocument(), format, pageParts)).classes).toBeUndefined()
  })

  test('whose names of classes are of no use, stands for the digits', () => {
    for (const classes of [['a', 'b'], Array.from({ length: 10 }, () => 'same')]) {
      expect(readNetworkFile(writeNetworkFile({ ...exampleDocument(), classes }, format, pageParts))).toEqual(
        exampleDocument(),
      )
    }
  })

  test('is the same file, byte by byte, however often it is saved, and after loading too', () => {
    const file = writeNetworkFile(exampleDocument(), format, pageParts)
    expect(writeNetworkFile(exampleDocument(), format, pageParts)).toEqual(file)
    expect(writeNetworkFile(readNetworkFile(file), format, pageParts)).toEqual(file)
  })

  test('is named after its layers and its seed', () => {
    expect(writeNetworkFile(exampleDocument(), format, pageParts).fileName).toBe(
      `inkling-784-5-4-10-seed-42.${fileEndings[format]}`,
    )
  })

  test('may have any name and lie anywhere in a buffer', () => {
    const { bytes } = writeNetworkFile(exampleDocument(), format, pageParts)
    const buffer = Buffer.alloc(bytes.length + 11)
    buffer.set(bytes, 3)
    const read = readNetworkFile({ fileName: 'mine', bytes: buffer.subarray(3, 3 + bytes.length) })
    expect(read).toEqual(exampleDocument())
  })

  test('works without hidden layers', () => {
    const document = exampleDocument({ hidden: [] })
    expect(readNetworkFile(writeNetworkFile(document, format, pageParts))).toEqual(document)
  })

  test('keeps awkward numbers: minus zero, the smallest and the greatest of 32 bits', () => {
    const document = exampleDocument()
    const awkward = [-0, 1e-45, -1e-45, 3.4028234663852886e38, 1.17549435e-38, 1 / 3, 16777217, 0.1]
    document.network.layers[0]!.weights.set(awkward)
    const read = readNetworkFile(writeNetworkFile(document, format, pageParts))
    expect([...read.network.layers[0]!.weights.slice(0, awkward.length)]).toEqual(awkward.map(Math.fround))
  })

  test('keeps ten digits with its answers, and is refused when it no longer answers as it did', () => {
    const document = exampleDocument()
    const pixels = noisePictures()
    const outputs = answerPictures(document.network, pixels)
    const checks = { pixels, labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], outputs }
    const read = readNetworkFile(writeNetworkFile({ ...document, checks }, format, pageParts))
    expect(read.checks).toEqual(checks)
    const wrong = { ...checks, outputs: outputs.map((output) => output + 0.01) }
    expectRefused(
      writeNetworkFile({ ...document, checks: wrong }, format, pageParts).bytes,
      'answers its ten check images otherwise',
    )
  })

  test('with a bit turned is refused, or still holds the same weights', () => {
    const document = exampleDocument()
    const { bytes } = writeNetworkFile(document, format, pageParts)
    let refused = 0
    let tried = 0
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1 << (tried % 8)
      tried++
      try {
        const read = readNetworkFile({ fileName: 'damaged', bytes: damaged })
        // A file that has lost the name of its format counts as another program's, which says less.
        expect(read.network.layers.map(({ weights }) => weights)).toEqual(
          document.network.layers.map(({ weights }) => weights),
        )
      } catch (thrown) {
        if (!(thrown instanceof InklingError)) throw thrown
        refused++
      }
    }
    expect(refused).toBeGreaterThan(tried / 2)
  })

  test('from before there were checksums opens, says so, and is refused with a weight beyond all measure', () => {
    const without = (bytes: Uint8Array) => readNetworkFile({ fileName: 'old', bytes: loseChecksum(bytes) })
    const document = exampleDocument()
    const { remarks, ...read } = without(writeNetworkFile(document, format, pageParts).bytes)
    expect(read).toEqual(document)
    expect(remarks!.map(tell)).toEqual([expect.stringMatching(/^It holds no checksum/)])
    document.network.layers[1]!.weights[3] = 3.6e36
    expect(() => without(writeNetworkFile(document, format, pageParts).bytes)).toThrow('has a weight of 3.6e+36')
  })

  test('is handed out only after it has been read back', () => {
    const document = exampleDocument()
    expect(runAtOnce(saveNetwork(document, format, pageParts))).toEqual({
      ...writeNetworkFile(document, format, pageParts),
      largestDifference: 0,
    })
  })

  const calibration = {
    temperature: 1.2345678901234567,
    error: { before: 0.01, after: 0.001 },
    leastCertainty: 0.4,
    greatestDistance: 3.5,
    leastEvidence: -2,
  }

  test('keeps its calibration, with probabilities and without', () => {
    const softmax = { ...exampleDocument({ output: 'softmax', cost: 'cross-entropy' }), calibration }
    expect(readNetworkFile(writeNetworkFile(softmax, format, pageParts))).toEqual(softmax)
    const ofDrawings = {
      ...softmax,
      calibration: { ...calibration, drawings: { ...calibration, greatestDistance: 9 } },
    }
    expect(readNetworkFile(writeNetworkFile(ofDrawings, format, pageParts))).toEqual(ofDrawings)
    const sigmoid = {
      ...exampleDocument(),
      calibration: { ...calibration, temperature: null, error: null, leastEvidence: null },
    }
    expect(readNetworkFile(writeNetworkFile(sigmoid, format, pageParts))).toEqual(sigmoid)
  })

  test('is refused with a calibration that is for other outputs, or has no sense', () => {
    const write = (changes: object, output: 'softmax' | 'sigmoid' = 'softmax') => {
      const cost = output === 'softmax' ? 'cross-entropy' : 'mean-squared-error'
      const document = { ...exampleDocument({ output, cost }), calibration: { ...calibration, ...changes } }
      return writeNetworkFile(document, format, pageParts).bytes
    }
    expectRefused(write({}, 'sigmoid'), 'has a calibration')
    expectRefused(write({ temperature: null }), 'has a calibration')
    expectRefused(write({ temperature: 0 }), 'has a calibration')
    expectRefused(write({ greatestDistance: 'far' }), 'has a calibration')
    expectRefused(write({ error: {} }), 'has a calibration')
    expectRefused(write({ drawings: { ...calibration, leastCertainty: null } }), 'has a calibration')
  })

  test('is refused from the first to the last byte when it is cut short', () => {
    const { bytes } = writeNetworkFile(exampleDocument({ hidden: [] }), format, pageParts)
    for (let length = 0; length < bytes.length - 1; length += 1 + Math.floor(length / 50)) {
      expectRefused(bytes.subarray(0, length), '')
    }
  })

  test('cannot be saved once training has driven a weight to infinity', () => {
    const document = exampleDocument()
    document.network.layers[1]!.weights[0] = Infinity
    expect(() => writeNetworkFile(document, format, pageParts)).toThrow('no longer numbers')
  })
})

test('files that are no networks are refused', () => {
  expectRefused(new Uint8Array(0), 'is empty')
  expectRefused(new TextEncoder().encode('hello'), 'is in none of the formats')
  expectRefused(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'is in none of the formats')
  expectRefused(new Uint8Array(1000), 'is in none of the formats')
  expectRefused(new TextEncoder().encode('   '), 'is in none of the formats')
})
