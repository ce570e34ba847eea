/** Sets of digits that a person adds, and their samples, as a page uses them: listed, trained on, and missed. */
import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AddDataSetRequest } from '#engine/contract/data.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { imageOf } from '#engine/data/digits.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { openEngine, smallSettings, trainToEnd } from '#test/unit/engine/open-engine.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'
import { drawnSample } from '#test/unit/engine/samples/drawn-samples.ts'

const clothes = ['T-shirt', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
const { digits } = await createDataSets(await packedData()).load('pen', 1)
const small: Settings = { ...smallSettings, hidden: [{ neurons: 8, activation: 'relu' }], epochs: 2, batchSize: 32 }

/** A set of `count` pen digits, from the digit `from` on. */
function penDigits(name: string, count: number, from = 0): AddDataSetRequest {
  const indices = Array.from({ length: count }, (_, index) => from + index)
  return {
    name,
    images: new Uint8Array(indices.flatMap((index) => [...imageOf(digits, index)])),
    labels: Uint8Array.from(indices, (index) => digits.labels[index]!),
  }
}

const openWith = (folder: string, settings?: Settings) =>
  openEngine(settings, join(folder, 'runs.sqlite'), {
    dataSetsFolder: join(folder, 'data-sets'),
    samplesFile: join(folder, 'handwriting.samples'),
  })

const refusal = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof InklingError ? error.toData() : error
}

describe('a set that is added', () => {
  test('is among the sources from then on, told to everyone, and the same after the next start', async () => {
    const folder = temporaryFolder()
    const { commands, events } = await openWith(folder)
    const request = { ...penDigits('fashion', 123), title: ' Fashion ', classes: clothes }
    const added = await commands.addDataSet(request)
    expect(added).toMatchObject({ name: 'fashion', title: 'Fashion', kind: 'added', training: 111, validation: 12 })
    expect(added.classes).toEqual(clothes)
    const { sets, problems } = await commands.listDataSets()
    expect(sets.map(({ name }) => name)).toEqual(['mnist', 'mnist-10k', 'pen', 'fashion'])
    expect(sets[3]).toEqual(added)
    expect(problems).toEqual([])
    const last = events.filter(({ name }) => name === 'state').at(-1).payload as State
    expect(last.dataSets).toEqual(sets)

    const next = await openWith(folder)
    expect((await next.commands.describe()).dataSets).toEqual(sets)
    const { training, validation, pictures } = await next.commands.describeData({ source: 'fashion' })
    const counts = Array.from({ length: 10 }, (_, label) => request.labels.filter((each) => each === label).length)
    expect(training.map((count, label) => count + validation[label]!)).toEqual(counts)
    for (const [label, picture] of pictures.entries()) {
      const isOne = Array.from(request.labels).some(
        (each, index) =>
          each === label && Buffer.compare(request.images.subarray(index * 784, (index + 1) * 784), picture!) === 0,
      )
      expect(isOne).toBe(true)
    }
  })

  test('can be trained on, alone and beside others, and its digits are counted before they are read', async () => {
    const folder = temporaryFolder()
    const { commands, until, engine } = await openWith(folder)
    await commands.addDataSet(penDigits('mine', 500))
    await commands.configure({ ...small, data: 'pen,mine:3' })
    const before = await commands.describe()
    expect(before.digits).toEqual({ training: 6_245 + 3 * 450, validation: 1_249 + 50, isValidationTrained: false })
    expect(before.position.batches).toBe(Math.ceil((6_245 + 3 * 450) / 32))
    const end = until('finished')
    await commands.start()
    expect((await end).position).toMatchObject({ epoch: 2, batches: before.position.batches })
    const layers = engine.checkpoint().layers

    const again = await openWith(folder, { ...small, data: 'pen,mine:3' })
    await trainToEnd(again)
    expect(again.engine.checkpoint().layers).toEqual(layers)
    const { runs } = await again.commands.listRuns()
    expect(runs[0]!.versions.digits).toEqual(runs[1]!.versions.digits)
    expect(Object.keys(runs[0]!.versions.digits!)).toEqual(['pen', 'mine'])
  })

  test.each([1, 5, 9, 12])(
    'may be as small as %i digits: the network is trained, examined, and answers',
    async (count) => {
      const folder = temporaryFolder()
      const open = await openWith(folder, { ...small, epochs: 20 })
      const { commands } = open
      await commands.addDataSet(penDigits('few', count))
      await commands.configure({ ...small, data: 'few', epochs: 20 })
      const kept = count < 10 ? 0 : 1
      expect((await commands.describe()).digits).toEqual({
        training: count - kept,
        validation: kept || count,
        isValidationTrained: kept === 0,
      })
      await trainToEnd(open)
      const { count: scored } = await commands.evaluate({ split: 'validation' })
      expect(scored).toBe(kept || count)
      const pixels = Float32Array.from(imageOf(digits, 0), (byte) => byte / 255)
      const { activations } = { activations: (await commands.predict({ pixels, awaitsDoubt: true })).layers.at(-1)! }
      expect(JSON.stringify(activations)).not.toContain('null')
      // Not one digit of each class is there to check the file by.
      const file = await commands.save({ format: 'json' })
      expect((await commands.load(file)).state.network.parameters).toBe(785 * 8 + 9 * 10)
    },
  )

  test('gives the outputs its names, in the file of the network too, wherever that is opened', async () => {
    const open = await openWith(temporaryFolder())
    const { commands } = open
    await commands.addDataSet({ ...penDigits('fashion', 100), classes: clothes })
    expect((await commands.describe()).network.classes).toBeUndefined()
    await commands.configure({ ...small, data: 'pen,fashion' })
    expect((await commands.describe()).network.classes).toEqual(clothes)
    await commands.configure({ ...small, data: 'fashion' })
    await trainToEnd(open)
    const file = await commands.save({ format: 'safetensors' })
    const { runId } = await commands.describe()

    const elsewhere = await openWith(temporaryFolder())
    const { state } = await elsewhere.commands.load(file)
    expect(state.network.classes).toEqual(clothes)
    await elsewhere.commands.configure({ ...small, data: 'mnist-10k' })
    expect((await elsewhere.commands.describe()).network.classes).toBeUndefined()

    await commands.removeDataSet({ name: 'fashion' })
    await commands.configure({ ...small, data: 'pen' })
    const { network } = await commands.openRun({ id: runId! })
    expect(network.classes).toEqual(clothes)
  })

  test('is gone when it is removed, and what names it says so in words that help', async () => {
    const folder = temporaryFolder()
    const { commands } = await openWith(folder)
    await commands.addDataSet(penDigits('mine', 20))
    await commands.configure({ ...small, data: 'mine' })
    const { sets } = await commands.removeDataSet({ name: 'mine' })
    expect(sets).toHaveLength(3)
    expect(await readdir(join(folder, 'data-sets'))).toEqual([])
    const gone = {
      code: 'bad-data',
      message: 'There is no data set “mine” here.',
      remedy: 'Add it, or choose other data: mnist, mnist-10k, pen.',
    }
    expect(await refusal(commands.start())).toMatchObject(gone)
    expect(await refusal(commands.evaluate({ split: 'test' }))).toMatchObject(gone)
    expect((await commands.describe()).digits.training).toBe(0)
    expect(await refusal(commands.removeDataSet({ name: 'mine' }))).toMatchObject({ code: 'bad-input' })
  })

  test.each<[string, Partial<AddDataSetRequest>, RegExp]>([
    ['a name with a capital letter', { name: 'Fashion' }, /cannot be called “Fashion”/],
    ['a name that leads elsewhere', { name: '../fashion' }, /cannot be called/],
    ['no name', { name: '' }, /cannot be called/],
    ['a name that came with Inkling', { name: 'mnist' }, /already/],
    ['the name of the own samples', { name: 'own' }, /already/],
    ['the name of another set', { name: 'taken' }, /already/],
    ['no digits', { images: new Uint8Array(), labels: new Uint8Array() }, /no digits/],
    ['too many digits', { labels: new Uint8Array(500_001) }, /500001 digits/],
    ['pictures of another size', { images: new Uint8Array(3 * 783) }, /2349 bytes of pictures for 3 labels/],
    ['a label beyond 9', { labels: Uint8Array.of(1, 2, 10) }, /label 10/],
    ['nine classes', { classes: clothes.slice(1) }, /9 names/],
    ['eleven classes', { classes: [...clothes, 'Hat'] }, /11 names/],
    ['the same class twice', { classes: clothes.map((name) => name.replace('Coat', 'Bag')) }, /same name/],
    ['a class without a name', { classes: clothes.map((name) => name.replace('Coat', ' ')) }, /1 to 40/],
    ['labels that are no bytes', { labels: [1, 2, 3] as unknown as Uint8Array }, /no bytes/],
    ['no images', { images: null as unknown as Uint8Array }, /no bytes/],
  ])('is refused with %s, and nothing is written', async (_, wrong, message) => {
    const folder = temporaryFolder()
    const { commands } = await openWith(folder)
    await commands.addDataSet(penDigits('taken', 1))
    const refused = await refusal(commands.addDataSet({ ...penDigits('new', 3), ...wrong }))
    expect(refused).toMatchObject({ code: 'bad-input', message: expect.stringMatching(message) as string })
    expect(await readdir(join(folder, 'data-sets'))).toEqual(['taken.digits'])
  })

  test('cannot be kept where the engine has no folder for it', async () => {
    const { commands } = await openEngine()
    expect(await refusal(commands.addDataSet(penDigits('mine', 1)))).toMatchObject({ code: 'bad-input' })
    expect((await commands.listDataSets()).folder).toBeNull()
  })
})

test('What is damaged or foreign in the folder is named and left alone, and what another program adds is seen', async () => {
  const folder = temporaryFolder()
  const sets = join(folder, 'data-sets')
  const { commands } = await openWith(folder)
  await commands.addDataSet(penDigits('good', 15))
  const bytes = await readFile(join(sets, 'good.digits'))
  await writeFile(join(sets, 'notes.txt'), 'mine')
  await writeFile(join(sets, 'foreign.digits'), 'mine')
  await commands.addDataSet(penDigits('short', 15))
  await truncate(join(sets, 'short.digits'), 5_000)
  await copyFile(join(sets, 'good.digits'), join(sets, 'renamed.digits'))
  await copyFile(join(await packedData(), 'mnist-test.digits'), join(sets, 'mnist-test.digits'))
  await mkdir(join(sets, 'folder.digits'))
  const { problems, sets: listed } = await commands.listDataSets()
  expect(listed.map(({ name }) => name).slice(3)).toEqual(['good'])
  expect(problems.map(({ message }) => message)).toEqual([
    'The file folder.digits cannot be read.',
    'The file foreign.digits was not written by Inkling.',
    'The file mnist-test.digits is no set that was added.',
    'The file renamed.digits holds the set “good”, under another name.',
    'The file short.digits is not as long as it says.',
  ])
  expect(await readdir(sets)).toHaveLength(7)

  const other = await openWith(folder)
  await other.commands.addDataSet(penDigits('theirs', 15, 100))
  expect((await commands.evaluate({ data: 'theirs', split: 'training' })).count).toBe(14)

  // One wrong bit in a picture shows when the digits are read.
  bytes[2_000]! ^= 1
  await rm(join(sets, 'good.digits'))
  await writeFile(join(sets, 'good.digits'), bytes)
  const late = await openWith(folder, { ...small, data: 'good' })
  expect(await refusal(late.commands.start())).toMatchObject({
    code: 'bad-data',
    message: 'The file good.digits is damaged: its checksum does not match.',
  })
})

test('The own samples are a source as soon as there are some, and follow what becomes of them', async () => {
  const folder = temporaryFolder()
  const { commands, untilState } = await openWith(folder, { ...small, data: 'own' })
  expect(await refusal(commands.start())).toMatchObject({
    code: 'bad-data',
    message: 'There are no samples of your own to train on.',
  })
  const heard = untilState('main', ({ dataSets }) => dataSets.some(({ kind }) => kind === 'own'))
  const samples = Array.from({ length: 20 }, (_, index) => drawnSample(index % 10, index + 1))
  await commands.addSamples({ samples })
  const { dataSets, digits: counts } = await heard
  expect(dataSets.at(-1)).toMatchObject({ name: 'own', title: 'Your samples', training: 18, validation: 2 })
  expect(counts).toMatchObject({ training: 18, validation: 2 })
  expect((await commands.describeData({ source: 'own' })).training.reduce((sum, count) => sum + count)).toBe(18)
  const gone = untilState('main', (state) => state.dataSets.every(({ kind }) => kind !== 'own'))
  await commands.removeSamples({ ids: Array.from({ length: 20 }, (_, index) => index + 1) })
  expect((await gone).digits.training).toBe(0)
})

describe('a run that was interrupted', () => {
  const data = 'own,mine'
  const interrupt = async (folder: string) => {
    const { commands, engine, untilState } = await openWith(folder, { ...small, data, epochs: 50 })
    await commands.addSamples({ samples: Array.from({ length: 20 }, (_, index) => drawnSample(index % 10, index + 1)) })
    await commands.addDataSet(penDigits('mine', 300))
    const begun = untilState('main', ({ status }) => status === 'paused')
    await commands.start()
    await commands.pause()
    await begun
    await engine.close()
    const next = await openWith(folder)
    return { ...next, id: (await next.commands.listRuns()).runs[0]!.id }
  }

  test('is resumed with the digits that it began with', async () => {
    const { commands, id } = await interrupt(temporaryFolder())
    expect(await commands.openRun({ id })).toMatchObject({ status: 'paused', settings: { data } })
  })

  test.each<[string, (commands: Awaited<ReturnType<typeof interrupt>>['commands']) => Promise<unknown>, string]>([
    [
      'samples were added',
      (commands) => commands.addSamples({ samples: [drawnSample(3, 77)] }),
      'Your samples are others than when this run began.',
    ],
    [
      'a sample was said to be another digit',
      (commands) => commands.relabelSamples({ ids: [1], label: 5 }),
      'Your samples are others than when this run began.',
    ],
    [
      'a set was replaced under the same name',
      async (commands) => {
        await commands.removeDataSet({ name: 'mine' })
        await commands.addDataSet(penDigits('mine', 300, 1))
      },
      'The data set “mine” holds other digits than when this run began.',
    ],
    ['a set was removed', (commands) => commands.removeDataSet({ name: 'mine' }), 'There is no data set “mine” here.'],
  ])(
    'is not resumed after %s; nothing gives way to it, and it can be trained on as a new one',
    async (_, change, message) => {
      const folder = temporaryFolder()
      const { commands, id, engine } = await interrupt(folder)
      const before = engine.checkpoint()
      await change(commands)
      expect(await refusal(commands.openRun({ id }))).toMatchObject({ code: 'bad-data', message })
      expect(engine.checkpoint()).toEqual(before)
      expect((await commands.listRuns()).runs[0]).toMatchObject({ id, status: 'interrupted' })
      const [newest] = await commands.listCheckpoints({ id })
      expect(await commands.openRun({ id, checkpoint: newest!.id })).toMatchObject({ status: 'ready' })
      if (message.includes('no data set')) return
      await commands.start()
      const { runs } = await commands.listRuns()
      expect(runs[0]).toMatchObject({ parent: { id } })
    },
  )

  test('is resumed again once the digits are back', async () => {
    const { commands, id } = await interrupt(temporaryFolder())
    await commands.removeDataSet({ name: 'mine' })
    await refusal(commands.openRun({ id }))
    await commands.addDataSet({ ...penDigits('mine', 300), title: 'The same digits' })
    expect(await commands.openRun({ id })).toMatchObject({ status: 'paused' })
  })
})

test('A paused run goes on with its digits, whatever becomes of the samples meanwhile', async () => {
  const weights: unknown[] = []
  for (const isChanged of [false, true]) {
    const { commands, engine, until } = await openWith(temporaryFolder(), { ...small, data: 'own', epochs: 30 })
    await commands.addSamples({ samples: Array.from({ length: 40 }, (_, index) => drawnSample(index % 10, index + 1)) })
    await commands.step({ unit: 'epoch' })
    if (isChanged) {
      await commands.removeSamples({ ids: [1, 2, 3, 4, 5] })
      await commands.listDataSets()
    }
    expect((await commands.step({ unit: 'example' })).example).toMatchObject({ size: 32 })
    const end = until('finished')
    await commands.resume()
    await end
    weights.push(engine.checkpoint().layers)
  }
  expect(weights[1]).toEqual(weights[0])
})

test('A sweep is not resumed when its remaining networks would be trained on other digits than those before', async () => {
  const folder = temporaryFolder()
  const { commands, engine } = await openWith(folder, { ...small, data: 'mine', epochs: 200 })
  await commands.addDataSet(penDigits('mine', 300))
  await commands.sweep({ setting: 'seed', values: [1, 2, 3] })
  await engine.close()
  const next = await openWith(folder)
  const { sweeps } = await next.commands.listRuns()
  const { group } = sweeps[0]!
  await next.commands.removeDataSet({ name: 'mine' })
  await next.commands.addDataSet(penDigits('mine', 300, 1))
  const before = next.engine.checkpoint()
  expect(await refusal(next.commands.resumeSweep({ group }))).toMatchObject({
    code: 'bad-data',
    message: 'The data set “mine” holds other digits than when this run began.',
  })
  expect(next.engine.checkpoint()).toEqual(before)
  expect((await next.commands.listRuns()).sweeps).toMatchObject([{ group, status: 'interrupted' }])
  await next.commands.removeDataSet({ name: 'mine' })
  await next.commands.addDataSet(penDigits('mine', 300))
  expect((await next.commands.resumeSweep({ group })).sweep).toMatchObject({ group })
  await next.commands.stop()
})
