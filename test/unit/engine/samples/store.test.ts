/** The store of samples: what is kept is there again, and nothing that cannot be read is ever written over. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { NewSample } from '#engine/contract/samples.ts'
import { writeSampleFile } from '#engine/samples/sample-file.ts'
import { createSampleStore, type SampleStore } from '#engine/samples/store.ts'
import { drawnSample } from './drawn-samples.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-samples-'))
  file = join(folder, 'handwriting.samples')
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

const add = (store: SampleStore, sample: NewSample) =>
  store.change(({ samples, nextId }) => ({ samples: [...samples, { ...sample, id: nextId }], nextId: nextId + 1 }))

test('Samples are there again at the next start, with every pixel, time and stroke', async () => {
  const first = createSampleStore(file)
  await add(first, drawnSample(7))
  const { strokes: _strokes, ...bare } = drawnSample(3, 5)
  await add(first, bare)
  const second = createSampleStore(file)
  expect(await second.read()).toEqual({
    samples: [
      { ...drawnSample(7), id: 1 },
      { ...bare, id: 2 },
    ],
    nextId: 3,
  })
  expect(second.problem).toBeNull()
  expect(await readdir(folder)).toEqual(['handwriting.samples', 'handwriting.samples.lock'])
})

test('A folder that is not there yet is made with the first sample, and not before', async () => {
  const store = createSampleStore(join(folder, 'new', 'folder', 'handwriting.samples'))
  expect((await store.read()).samples).toEqual([])
  expect(await readdir(folder)).toEqual([])
  await add(store, drawnSample(1))
  expect(await readdir(join(folder, 'new', 'folder'))).toEqual(['handwriting.samples', 'handwriting.samples.lock'])
})

test('Without a file, samples live as long as the store', async () => {
  const store = createSampleStore(null)
  await add(store, drawnSample(1))
  expect((await store.read()).samples).toHaveLength(1)
  expect(store.file).toBeNull()
})

test('Two Inklings with one file lose nothing of each other’s', async () => {
  const one = createSampleStore(file)
  const other = createSampleStore(file)
  await add(one, drawnSample(1))
  await add(other, drawnSample(2))
  await add(one, drawnSample(3))
  for (const store of [one, other]) expect((await store.read()).samples.map(({ label }) => label)).toEqual([1, 2, 3])
})

test('Changes that come at the same time are made one after the other', async () => {
  const store = createSampleStore(file)
  await Promise.all(Array.from({ length: 10 }, (_, label) => add(store, drawnSample(label))))
  const { samples } = await createSampleStore(file).read()
  expect(samples.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

describe('A file that cannot be right', () => {
  const whole = writeSampleFile({ samples: [{ ...drawnSample(4), id: 1 }], nextId: 2 })
  const changed = (offset: number, byte: number) => {
    const bytes = whole.slice()
    bytes[offset]! ^= byte
    return bytes
  }

  test.each([
    ['cut in the middle', whole.subarray(0, 400), 'not as long as it says'],
    ['cut after its first bytes', whole.subarray(0, 20), 'cut short'],
    ['empty', new Uint8Array(0), 'is empty'],
    ['with one pixel changed', changed(300, 1), 'checksum'],
    ['with one stroke changed', changed(whole.length - 40, 1), 'checksum'],
    ['with a count in the billions', changed(15, 0xff), 'not as long as it says'],
  ])('(%s) is set aside as it is, with a message, and a new one begins', async (_, bytes, why) => {
    await writeFile(file, bytes)
    const store = createSampleStore(file)
    expect((await store.read()).samples).toEqual([])
    expect(store.problem).toMatchObject({ code: 'bad-samples', message: expect.stringContaining(why) as string })
    expect(store.problem!.remedy).toContain(`${file}.damaged`)
    await add(store, drawnSample(5))
    expect(new Uint8Array(await readFile(`${file}.damaged`))).toEqual(Uint8Array.from(bytes))
    expect((await createSampleStore(file).read()).samples.map(({ label }) => label)).toEqual([5])
    // The message is still to be read.
    expect(store.problem).not.toBeNull()
  })

  test('never takes the place of one that was set aside before', async () => {
    for (const text of ['first', 'second', 'third']) {
      await writeFile(file, `INKHANDS ${text}`)
      await createSampleStore(file).read()
    }
    expect((await readdir(folder)).toSorted()).toEqual([
      'handwriting.samples.damaged',
      'handwriting.samples.damaged-2',
      'handwriting.samples.damaged-3',
      'handwriting.samples.lock',
    ])
    expect(await readFile(`${file}.damaged-2`, 'utf8')).toBe('INKHANDS second')
  })
})

test('A file of a newer Inkling stays as it is, and nothing is kept', async () => {
  const bytes = writeSampleFile({ samples: [], nextId: 1 })
  bytes[8] = 2
  await writeFile(file, bytes)
  const store = createSampleStore(file)
  const refusal = {
    code: 'bad-samples',
    message: expect.stringContaining('newer Inkling') as string,
    remedy: expect.stringMatching(/^Install the newest Inkling/) as string,
  }
  await expect(store.read()).rejects.toMatchObject(refusal)
  await expect(add(store, drawnSample(1))).rejects.toMatchObject(refusal)
  expect(store.problem).toMatchObject(refusal)
  expect(new Uint8Array(await readFile(file))).toEqual(bytes)
  expect(await readdir(folder)).not.toContain('handwriting.samples.damaged')
})

test('A pipe in the place of the samples is refused in words, and not waited for', async ({ skip }) => {
  if (process.platform === 'win32') skip('There are no pipes with a name in a folder.')
  execFileSync('mkfifo', [file])
  const store = createSampleStore(file)
  const refusal = { code: 'bad-samples', message: expect.stringContaining('a pipe or a device') as string }
  await expect(store.read()).rejects.toMatchObject(refusal)
  await expect(add(store, drawnSample(1))).rejects.toMatchObject(refusal)
  expect((await lstat(file)).isFIFO()).toBe(true)
})

test('A file of another program stays as it is, under its name, and nothing is kept', async () => {
  await writeFile(file, 'My recipes: begin with an onion.')
  const store = createSampleStore(file)
  const refusal = { code: 'bad-samples', message: expect.stringContaining('another program') as string }
  await expect(store.read()).rejects.toMatchObject(refusal)
  await expect(add(store, drawnSample(1))).rejects.toMatchObject(refusal)
  expect(await readFile(file, 'utf8')).toBe('My recipes: begin with an onion.')
})

test('A file that is moved or deleted in use is there again, with every sample, and that is said', async () => {
  const store = createSampleStore(file)
  await add(store, drawnSample(1))
  await rename(file, `${file}.moved`)
  await add(store, drawnSample(2))
  expect((await createSampleStore(file).read()).samples.map(({ label }) => label)).toEqual([1, 2])
  expect(store.problem?.message).toContain('moved or deleted')
  await rm(file)
  expect((await store.read()).samples).toHaveLength(2)
  expect((await createSampleStore(file).read()).samples).toHaveLength(2)
})

test('Of a file that an older one replaces in use, nothing is lost: its samples are kept beside it, and where is said', async () => {
  const store = createSampleStore(file)
  await add(store, drawnSample(1))
  const backup = await readFile(file)
  await add(store, drawnSample(2))
  await writeFile(file, backup)
  await add(store, drawnSample(3))
  expect((await createSampleStore(file).read()).samples.map(({ label }) => label)).toEqual([1, 3])
  expect(store.problem?.remedy).toContain(`${file}.kept`)
  expect((await createSampleStore(`${file}.kept`).read()).samples.map(({ label }) => label)).toEqual([1, 2])
})

test('Programs that add samples to one file at the same time lose none of those they were told are kept', async () => {
  const code = `
    const { createSampleStore } = await import('#engine/samples/store.ts')
    const store = createSampleStore(process.argv[1])
    const add = () => store.change(({ samples, nextId }) => ({
      samples: [...samples, { id: nextId, label: Number(process.argv[2]), time: 0, pixels: new Uint8Array(784) }], nextId: nextId + 1 }))
    for (let count = 0; count < 30; count++) await add()`
  const ended = [1, 2].map(async (label) => {
    const parameters = ['--input-type=module', '-e', code, file, String(label)]
    const [status] = (await once(spawn(process.execPath, parameters, { stdio: 'inherit' }), 'close')) as [number]
    return status
  })
  expect(await Promise.all(ended)).toEqual([0, 0])
  const { samples } = await createSampleStore(file).read()
  for (const label of [1, 2]) expect(samples.filter((sample) => sample.label === label)).toHaveLength(30)
  expect(new Set(samples.map(({ id }) => id)).size).toBe(60)
}, 60_000)

test('A sample that cannot be written is not kept in memory either, and the next one may be', async () => {
  const blocked = join(folder, 'blocked')
  // A file where the folder should be cannot be written into by anybody.
  await writeFile(blocked, '')
  const store = createSampleStore(join(blocked, 'handwriting.samples'))
  const refusal = { code: 'bad-samples', remedy: expect.stringMatching(/The system says: .+/) as string }
  await expect(add(store, drawnSample(1))).rejects.toMatchObject(refusal)
  expect(store.problem).toMatchObject(refusal)
  await rm(blocked)
  expect((await store.read()).samples).toEqual([])
  await add(store, drawnSample(2))
  expect((await store.read()).samples.map(({ label }) => label)).toEqual([2])
  expect(store.problem).toBeNull()
})

test('A folder without the right to write is told, and the file in it stays', async ({ skip }) => {
  if (process.platform === 'win32' || process.getuid?.() === 0) skip('The system lets this user write anywhere.')
  const store = createSampleStore(file)
  await add(store, drawnSample(1))
  const before = await readFile(file)
  await chmod(folder, 0o500)
  onTestFinished(() => chmod(folder, 0o700))
  await expect(add(store, drawnSample(2))).rejects.toMatchObject({ code: 'bad-samples' })
  expect(await readFile(file)).toEqual(before)
  expect((await store.read()).samples).toHaveLength(1)
})

test('A folder of that name is no file of samples', async () => {
  await mkdir(file)
  await expect(createSampleStore(file).read()).rejects.toMatchObject({ code: 'bad-samples' })
})
