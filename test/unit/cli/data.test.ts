/** Data sets of one's own on the command line: added, listed, counted, trained on, and removed. */
import { encode } from 'fast-png'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { dataFolder } from '#cli/basics/paths.ts'
import { ownDataSetsFolder } from '#cli/basics/user-folder.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { imageOf, type Digits } from '#engine/data/digits.ts'
import { writeIdx } from '#engine/data/idx.ts'
import { inkling, readLines, small } from './inkling.ts'

let digits: Digits
beforeAll(async () => {
  digits = await createDataSets(dataFolder).loadTest()
})
afterEach(() => rmSync(ownDataSetsFolder(), { recursive: true, force: true }))

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with `count` digits as IDX files. */
function idxFolder(count: number): string {
  const folder = temporaryFolder()
  const values = new Uint8Array(Array.from({ length: count }, (_, index) => [...imageOf(digits, index)]).flat())
  writeFileSync(join(folder, 'images-idx3-ubyte.gz'), gzipSync(writeIdx({ shape: [count, 28, 28], values })))
  writeFileSync(join(folder, 'labels-idx1-ubyte'), writeIdx({ shape: [count], values: digits.labels.slice(0, count) }))
  return folder
}

const clothes = 'T-shirt,Trouser,Pullover,Dress,Coat,Sandal,Shirt,Sneaker,Bag,Ankle boot'

test('a set is added, listed, counted, trained on, scored on, and removed', async () => {
  const added = await inkling('data', 'add', 'mine', idxFolder(300), '--title', 'Mine', '--classes', clothes)
  expect(added).toMatchObject({ code: 0, stderr: '' })
  expect(added.stdout).toMatch(/^Added mine: 270 digits to train on, 30 for validation\.\n/)
  const listed = await inkling('data', 'list')
  expect(listed).toMatchObject({ code: 0, stderr: '' })
  expect(listed.stdout).toMatch(/^mine +270 +30 +0 +Mine$/m)

  const [shown] = readLines<{ data: string; sources: { training: number[]; classes: string[]; epoch: number }[] }>(
    (await inkling('data', 'show', 'mine:2,pen', '--json')).stdout,
  )
  expect(shown!.data).toBe('pen,mine:2')
  expect(shown!.sources[1]!.training.reduce((sum, count) => sum + count)).toBe(270)
  expect(shown!.sources[1]).toMatchObject({ epoch: 540, classes: clothes.split(',') })
  expect((await inkling('data', 'show', 'mine')).stdout).toMatch(/^9 Ankle boot +\d+ +\d+$/m)

  const out = join(temporaryFolder(), 'network.json')
  const trained = await inkling('train', ...small, '--data', 'mine', '--out', out, '--no-store')
  expect(trained).toMatchObject({ code: 0 })
  const [score] = readLines(await inkling('evaluate', out, '--data', 'mine', '--json').then(({ stdout }) => stdout))
  expect(score).toMatchObject({ data: 'mine', split: 'validation', count: 30 })

  // Its file says what the classes are called, wherever the set is.
  expect((await inkling('evaluate', out, '--data', 'mine')).stdout).toMatch(/^5 Sandal +(\d+ +){9}\d+$/m)
  expect(await inkling('data', 'remove', 'mine')).toMatchObject({ code: 0, stderr: '' })
  const picture = join(temporaryFolder(), 'shirt.png')
  writeFileSync(picture, encode({ width: 28, height: 28, channels: 1, data: imageOf(digits, 0) }))
  const [read] = readLines<{ digit: number; class: string }>((await inkling('predict', out, picture, '--json')).stdout)
  expect(read!.class).toBe(clothes.split(',')[read!.digit])
  expect((await inkling('predict', out, picture)).stdout).toMatch(new RegExp(clothes.replaceAll(',', '|')))
  const gone = await inkling('train', ...small, '--data', 'mine', '--no-store')
  expect(gone).toMatchObject({
    code: 1,
    stderr: 'There is no data set “mine” here. Add it, or choose other data: mnist, mnist-10k, pen.\n',
  })
})

test('what is left out is counted by reason, with examples, and the rest is added', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '3'))
  const rows = Array.from({ length: 12 }, (_, index) => [digits.labels[index]!, ...imageOf(digits, index)])
  const table = [...rows, ...rows.slice(0, 5).map((row) => [77, ...row.slice(1)]), rows[0]!.slice(1)]
  writeFileSync(join(folder, 'train.csv'), table.map((row) => row.join(',')).join('\n'))
  writeFileSync(join(folder, '3', 'broken.png'), 'not an image')
  const { code, stdout, stderr } = await inkling('data', 'add', 'mixed', folder)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Added mixed: 11 digits to train on, 1 for validation, 7 left out\.\n/)
  expect(stderr).toMatch(/^Left out 5: has a label that is no digit \(Row 13 of .*train\.csv, .* and others\)\.$/m)
  expect(stderr).toMatch(/^Left out 1: has another number of columns/m)
  expect(stderr).toMatch(/^Left out 1: is neither PNG, JPEG, WebP, GIF nor BMP \(.*broken\.png\)\.$/m)
})

test.each([
  ['a name that cannot be', ['Mine', '/nowhere'], 2, /The name must be of small letters/],
  ['a name that is taken', ['pen', '/nowhere'], 1, /There is a data set “pen” already/],
  ['nine classes', ['mine', '/nowhere', '--classes', 'a,b,c'], 2, /must be ten names/],
  ['a path that is not there', ['mine', '/nowhere'], 1, /The data \/nowhere cannot be read: there is no such file/],
  ['a device', ['mine', '/dev/zero'], 1, /is no file and no folder/],
])('nothing is added with %s', async (_, parameters, code, message) => {
  const ended = await inkling('data', 'add', ...parameters)
  expect(ended).toMatchObject({ code, stdout: '' })
  expect(ended.stderr).toMatch(message)
  expect((await inkling('data', 'list')).stdout).not.toContain('mine')
})

test('so few digits that none can be kept aside are trained on, and it is said what is scored', async () => {
  await inkling('data', 'add', 'few', idxFolder(5))
  const { code, stderr } = await inkling('train', ...small, '--data', 'few', '--no-store')
  expect(code).toBe(0)
  expect(stderr).toContain(
    'There are too few digits to keep any aside: validation scores are of those that are trained on.',
  )
})

test('a folder that is called as a set could be is scored where there is no such set', async () => {
  const out = join(temporaryFolder(), 'network.json')
  await inkling('train', ...small, '--out', out, '--no-store')
  const nope = await inkling('evaluate', out, '--data', 'nope')
  expect(nope).toMatchObject({ code: 1, stdout: '' })
  expect(nope.stderr).toContain('There is no data set “nope” here.')
})
