/** Digits from files as people have them: whole, set right where all of them are wrong in the same way, and with what is left out counted and named. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { imageOf } from '#engine/data/digits.ts'
import { writeIdx } from '#engine/data/idx.ts'
import type { DataFile, ReadOptions } from '#engine/data/read/data-files.ts'
import { readData } from '#engine/data/read/read-data.ts'
import { writeZip } from '#engine/formats/zip.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { file, image, tools } from './files.ts'

const test10k = await createDataSets(await packedData()).loadTest()
const count = 200
const labels = test10k.labels.slice(0, count)
const pictures = Array.from({ length: count }, (_, index) => imageOf(test10k, index).slice())
const images = new Uint8Array(pictures.flatMap((picture) => [...picture]))

type Change = (picture: Uint8Array) => ArrayLike<number>
const mapPictures = (change: Change) => new Uint8Array(pictures.flatMap((picture) => Array.from(change(picture))))
const turnedBy = (source: (x: number, y: number) => number): Change => {
  return (picture) =>
    Uint8Array.from({ length: 784 }, (_, pixel) => picture[source(pixel % 28, Math.floor(pixel / 28))]!)
}

const pair = (values: Uint8Array = images, classes: Uint8Array = labels, shape = [count, 28, 28]): DataFile[] => [
  file('digits/train-images-idx3-ubyte', writeIdx({ shape, values })),
  file('digits/train-labels-idx1-ubyte', writeIdx({ shape: [classes.length], values: classes })),
]
const table = (rows: readonly (readonly (number | string)[])[], separator = ',') =>
  file('digits/train.csv', rows.map((row) => row.join(separator)).join('\n'))
const head = ['label', ...Array.from({ length: 784 }, (_, pixel) => `pixel${pixel}`)]
const rowOf = (index: number) => [labels[index]!, ...pictures[index]!]
const rows = labels.length

const read = (files: readonly DataFile[], options?: ReadOptions) => readData(files, tools, options)
const refusal = async (files: readonly DataFile[], options?: ReadOptions) => {
  const error: unknown = await read(files, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(InklingError)
  return (error as InklingError).message
}
const whole = { images, labels, classes: null, notes: [], leftOut: [] }

describe('digits are read as they are', () => {
  const kinds: Readonly<Record<string, () => readonly DataFile[]>> = {
    'from a pair of IDX files': () => pair(),
    'from IDX files packed by gzip, whatever they are called': () => [
      file('a', gzipSync(writeIdx({ shape: [count, 28, 28], values: images }))),
      file('b.gz', gzipSync(writeIdx({ shape: [count], values: labels }))),
    ],
    'from a table with names of columns': () => [
      table([head, ...Array.from({ length: rows }, (_, index) => rowOf(index))]),
    ],
    'from a table without': () => [table(Array.from({ length: rows }, (_, index) => rowOf(index)))],
    'from a table with semicolons and the label last': () => [
      table(
        Array.from({ length: rows }, (_, index) => [...pictures[index]!, labels[index]!]),
        ';',
      ),
    ],
    'from a table packed by gzip, with quotes, line ends of Windows and a byte order mark': () => {
      const text = [head, ...Array.from({ length: rows }, (_, index) => rowOf(index))]
        .map((row) => row.map((cell) => `"${cell}"`).join(','))
        .join('\r\n')
      return [file('train.csv.gz', gzipSync(`\ufeff${text}\r\n`))]
    },
    'from a zip archive of IDX files, with what systems put beside them': () => [
      file(
        'digits.zip',
        writeZip({
          'raw/train-images-idx3-ubyte': writeIdx({ shape: [count, 28, 28], values: images }),
          'raw/train-labels-idx1-ubyte': writeIdx({ shape: [count], values: labels }),
          '__MACOSX/raw/._train-labels': new Uint8Array(3),
        }),
      ),
    ],
  }
  test.each(Object.keys(kinds))('%s', async (kind) => {
    expect(await read(kinds[kind]!())).toEqual(whole)
  })

  test('from images in folders of their digits', async () => {
    const files = pictures.map((picture, index) => file(`mine/${labels[index]}/${index}.png`, image(28, 28, picture)))
    const found = await read(files)
    expect(found).toMatchObject({ classes: null, notes: [], leftOut: [] })
    expect([...found.labels]).toEqual([...labels])
    // Laid out as MNIST's are, so that they are used as they are.
    const same = pictures.filter((picture, index) =>
      picture.every((level, pixel) => found.images[index * 784 + pixel] === level),
    )
    expect(same.length).toBeGreaterThan(0.8 * count)
  })

  test('from shares of ink, 0 to 1', async () => {
    const shares = Array.from({ length: 30 }, (_, index) => [
      labels[index]!,
      ...Array.from(pictures[index]!, (level) => level / 255),
    ])
    expect([...(await read([table(shares)])).images]).toEqual([...images.subarray(0, 30 * 784)])
  })
})

describe('what is wrong in all of them is set right, and said', () => {
  test('dark ink on light', async () => {
    const found = await read(pair(images.map((level) => 255 - level)))
    expect(found.images).toEqual(images)
    expect(found.notes).toEqual([expect.stringContaining('dark on light')])
  })

  test('1 for ink', async () => {
    const found = await read(pair(images.map((level) => (level > 127 ? 1 : 0))))
    expect(found.images).toEqual(images.map((level) => (level > 127 ? 255 : 0)))
    expect(found.notes).toEqual([expect.stringContaining('1 is taken for ink')])
  })

  test.each<[string, (x: number, y: number) => number]>([
    ['transposed', (x, y) => x * 28 + y],
    ['mirrored', (x, y) => y * 28 + 27 - x],
    ['upside down', (x, y) => (27 - y) * 28 + x],
    ['stand on their head', (x, y) => (27 - y) * 28 + 27 - x],
    ['left side', (x, y) => x * 28 + 27 - y],
    ['right side', (x, y) => (27 - x) * 28 + y],
    ['transposed and stand on their head', (x, y) => (27 - x) * 28 + 27 - y],
  ])('pictures that are %s', async (words, source) => {
    const turned = mapPictures(turnedBy(source))
    const found = await read(pair(turned))
    expect(found.notes).toEqual([expect.stringContaining(words)])
    expect(Buffer.compare(found.images, images)).toBe(0)
    expect(await read(pair(turned), { asTheyAre: true })).toMatchObject({ images: turned, notes: [] })
  })

  test('labels that begin with 1', async () => {
    const ten = labels.map((label) => (label === 0 ? 10 : label))
    const found = await read(pair(images, ten))
    expect(found.labels).toEqual(labels)
    expect(found.notes).toEqual([expect.stringContaining('10 is taken for a nought')])
    const classes = Array.from({ length: 10 }, (_, label) => `thing ${label}`)
    expect((await read(pair(images, ten), { classes })).labels).toEqual(ten.map((label) => label - 1))
  })

  test('and what is no digit is not turned to look like one', async () => {
    // Stripes, a direction for each class.
    const striped = new Uint8Array(count * 784)
    for (const [index, label] of labels.entries()) {
      for (let pixel = 0; pixel < 784; pixel++) {
        const across = (pixel % 28) * Math.cos(label) + Math.floor(pixel / 28) * Math.sin(label)
        striped[index * 784 + pixel] = Math.round(100 + 100 * Math.sin(across))
      }
    }
    const classes = Array.from({ length: 10 }, (_, label) => `direction ${label}`)
    expect(await read(pair(striped), { classes })).toMatchObject({ images: striped, classes, notes: [] })
    expect((await read(pair(striped))).images).toEqual(striped)
  })

  test('classes that are missing are named', async () => {
    const kept = Array.from({ length: count }, (_, index) => index).filter((index) => labels[index] !== 4)
    const few = table(kept.map(rowOf))
    expect((await read([few])).notes).toEqual(['There is no digit of the class 4.'])
  })
})

describe('what is no digit is left out, counted and named', () => {
  test('rows of a table', async () => {
    const good = Array.from({ length: 20 }, (_, index) => rowOf(index))
    const found = await read([
      table([
        head,
        ...good,
        rowOf(20).slice(1),
        [...rowOf(21), 7],
        rowOf(22).map((cell, place) => (place === 300 ? 'x' : cell)),
        rowOf(23).map((cell, place) => (place === 300 ? 256 : cell)),
        rowOf(24).map((cell, place) => (place === 300 ? '' : cell)),
        [10, ...pictures[25]!],
        [2.5, ...pictures[26]!],
        [-1, ...pictures[27]!],
      ]),
    ])
    expect(found.labels).toEqual(labels.slice(0, 20))
    expect(found.leftOut.map(({ name }) => name).toSorted()).toEqual(
      [22, 23, 24, 25, 26, 27, 28, 29].map((row) => `Row ${row} of digits/train.csv`),
    )
    expect(new Set(found.leftOut.map(({ reason }) => reason))).toEqual(
      new Set([
        'has another number of columns',
        'holds something that is no number',
        'has levels beyond 0 to 255',
        'has a label that is no digit',
      ]),
    )
  })

  test('labels beyond 9, as in sets of letters', async () => {
    const some = labels.map((label, index) => (index % 4 === 0 ? 10 + label : label))
    const found = await read(pair(images, some))
    const kept = pictures.filter((_, index) => index % 4 !== 0)
    expect(found.images).toEqual(new Uint8Array(kept.flatMap((picture) => [...picture])))
    expect(found.leftOut).toHaveLength(50)
    expect(found.leftOut[1]!.name).toBe('digits/train-images-idx3-ubyte, image 5')
  })

  test('images that cannot be read, show nothing, or lie in no folder of a class', async () => {
    const found = await read([
      file('mine/3/good.png', image(28, 28, pictures[0]!)),
      file('mine/3/cut.png', image(28, 28, pictures[0]!).subarray(0, 100)),
      file('mine/3/blank.png', image(28, 28, new Uint8Array(784))),
      file('mine/about.txt', 'These are mine.'),
      file('mine/.DS_Store', 'x'),
    ])
    expect([...found.labels]).toEqual([3])
    expect(found.leftOut.map(({ name, reason }) => [name, reason])).toEqual([
      ['mine/3/cut.png', 'is damaged'],
      ['mine/3/blank.png', 'shows no digit'],
    ])
  })
})

describe('folders named after classes', () => {
  const grey = (level: number) => image(56, 28, Array<number>(56 * 28).fill(level))
  const files = [file('pets/Dog/1.png', grey(60)), file('pets/cat/1.png', grey(20)), file('pets/cat/2.png', grey(30))]

  test('give their names to the classes, in their order', async () => {
    const found = await read(files)
    expect([...found.labels]).toEqual([0, 1, 1])
    expect(found.classes).toEqual(['Dog', 'cat', ...Array.from({ length: 8 }, (_, index) => `(class ${index + 2})`)])
    expect(found.images[784]).toBe(20)
  })

  test('are found by the names that are given, in the order of those', async () => {
    const found = await read(files, { classes: ['Cat', 'dog'] })
    expect([...found.labels]).toEqual([1, 0, 0])
    expect(found.classes!.slice(0, 2)).toEqual(['Cat', 'dog'])
  })

  test('are refused when they are more than ten', async () => {
    const many = Array.from({ length: 11 }, (_, index) => file(`pets/kind ${index}/1.png`, grey(10)))
    expect(await refusal(many)).toContain('There are 11 folders of images')
  })
})

describe('nothing is read by half: it is refused', () => {
  const cases: Readonly<Record<string, readonly [() => readonly DataFile[], RegExp]>> = {
    'where there is nothing': [() => [], /no digits in these files/],
    'where only other files are': [() => [file('a/readme.txt', 'mine')], /no digits/],
    'with images and no labels': [() => pair().slice(0, 1), /no labels for train-images-idx3-ubyte/],
    'with fewer labels than images': [() => pair(images, labels.slice(1)), /holds 200 images, and .* 199 labels/],
    'with a file that is cut short': [() => pair(images.subarray(0, 5_000)), /should hold 156800 values/],
    'with labels that are not bytes': [
      () => [pair()[0]!, file('digits/train-labels-idx1-ubyte', Uint8Array.of(0, 0, 0x0c, 1, 0, 0, 0, 0))],
      /no labels for/,
    ],
    'with gzip that is damaged': [
      () => [file('a.gz', gzipSync(writeIdx({ shape: [count, 28, 28], values: images })).subarray(0, 2_000))],
      /cannot be unpacked/,
    ],
    'with digits for training and for tests side by side': [
      () => [
        ...pair(),
        file('digits/t10k-images-idx3-ubyte', writeIdx({ shape: [count, 28, 28], values: images })),
        file('digits/t10k-labels-idx1-ubyte', writeIdx({ shape: [count], values: labels })),
      ],
      /2 pairs of IDX files, of which some may be for tests/,
    ],
    'with a table of pictures without labels': [
      () => [table([head.slice(1), [...pictures[0]!]])],
      /levels and no labels/,
    ],
    'with a table of something else': [
      () => [
        table([
          ['name', 'age'],
          ['Ada', 36],
        ]),
      ],
      /has 2 columns, not 785/,
    ],
    'with a table of nothing': [() => [file('a.csv', '')], /is empty/],
    'with a file that is larger than any': [() => [file('a.csv', 'x', 2 ** 31)], /larger than any set/],
    'where nothing that was found can be read': [
      () => [file('a/1/x.png', '??x'), file('a/2/y.png', 'y')],
      /None of 2 digits in these files can be read. The image a\/1\/x.png is damaged/,
    ],
    'with an archive that is damaged': [
      () => [file('a.zip', writeZip({ a: new Uint8Array(9) }).subarray(0, 20))],
      /cut short/,
    ],
  }
  test.each(Object.keys(cases))('%s', async (name) => {
    const [files, message] = cases[name]!
    expect(await refusal(files())).toMatch(message)
  })
})
