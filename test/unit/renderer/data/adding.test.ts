/** Adding data of one's own, as the dialog does it, with a real engine and the real reader, on the page's own thread. */
import { zipSync } from 'fflate'
import { gzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { createEngine } from '#engine/engine.ts'
import type { DataFile, ReadTools } from '#engine/data/read/data-files.ts'
import { writeIdx } from '#engine/data/idx.ts'
import { groupByReason } from '#engine/data/read/left-out.ts'
import { readData } from '#engine/data/read/read-data.ts'
import { zipTools as nodeTools } from '#engine/formats/zip.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine } from '#engine/link/rpc.ts'
import { DataSets } from '#page/data/data-sets.svelte.ts'
import { nameOfTitle, titleOfFiles } from '#page/data/naming.ts'
import type { StartReading } from '#page/data/reading.ts'
import { zipTools } from '#page/data/zip-tools.ts'
import type { OwnFile } from '#page/drawing/own-images.ts'
import type { Ask } from '#page/session/ask.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'
import { tools } from '#test/unit/engine/data/read/files.ts'

const startReading: StartReading = ({ files, options }, tell) => {
  const toDataFile = ({ path, file }: OwnFile): DataFile => ({
    path,
    name: path,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  })
  const readTools: ReadTools = { ...tools, zip: zipTools, tell }
  const read = readData(files.map(toDataFile), readTools, options)
  const { promise: cancelled, resolve } = Promise.withResolvers<null>()
  return {
    done: Promise.race([
      read.then(({ leftOut, ...rest }) => ({ ...rest, leftOut: groupByReason(leftOut) })),
      cancelled,
    ]),
    cancel: () => resolve(null),
  }
}

async function openDataSets(): Promise<{ readonly dataSets: DataSets; readonly ask: Ask }> {
  const engine = createEngine({ dataFolder: await packedData(), dataSetsFolder: temporaryFolder() })
  const [page, host] = createLinkPair()
  serveEngine(engine, host)
  const client = connectEngine(page)
  onTestFinished(async () => {
    client.close()
    await engine.close()
  })
  const ask: Ask = (name, ...request) => client.call(name, ...request)
  return { dataSets: new DataSets(ask, startReading), ask }
}

const file = (path: string, content: Uint8Array<ArrayBuffer> | string): OwnFile => ({
  path,
  file: new File([content], path.split('/').at(-1)),
})
const plain = (bytes: Uint8Array) => Uint8Array.from(bytes)

function idxFiles(count: number, folder: string): readonly OwnFile[] {
  const values = Uint8Array.from({ length: count * 784 }, (_, place) => ((place * 7) % 784 < 90 ? 250 : 0))
  const labels = Uint8Array.from({ length: count }, (_, index) => index % 10)
  return [
    file(`${folder}/images-idx3-ubyte.gz`, plain(gzipSync(writeIdx({ shape: [count, 28, 28], values })))),
    file(`${folder}/labels-idx1-ubyte`, plain(writeIdx({ shape: [count], values: labels }))),
  ]
}

it('what is read is counted with a picture of each class, and kept once it is added', async () => {
  const { dataSets, ask } = await openDataSets()
  const { adding } = dataSets
  await adding.read(idxFiles(25, 'My set'))
  if (adding.phase.kind !== 'read') throw new Error('Nothing was read.')
  expect(adding.phase.found.counts).toEqual([3, 3, 3, 3, 3, 2, 2, 2, 2, 2])
  expect(adding.phase.found.pictures.every((picture) => picture?.length === 784)).toBe(true)
  expect(adding.title).toBe('My set')
  expect((await ask('listDataSets'))!.sets).toHaveLength(3)
  expect(await adding.add(['mnist'])).toBe('My set')
  expect(adding.phase.kind).toBe('idle')
  expect((await ask('listDataSets'))!.sets.at(-1)).toMatchObject({ name: 'my-set', title: 'My set', training: 23 })
})

it('files that are called after Fashion-MNIST bring the names of its classes, which can be changed', async () => {
  const { adding } = (await openDataSets()).dataSets
  await adding.read(idxFiles(10, 'fashion-mnist'))
  expect(adding.names?.[5]).toBe('Sandal')
  adding.classes[5] = 'Bag'
  expect(adding.reason).toBe('Give each class a name of its own.')
  adding.isNamed = false
  expect(adding.names).toBeNull()
  expect(adding.reason).toBeNull()
})

it('what cannot be read is said, and reading something else takes its place', async () => {
  const { adding } = (await openDataSets()).dataSets
  await adding.read([file('narrow.csv', '1,2,3\n')])
  expect(adding.problem?.message).toBe('The file narrow.csv has 3 columns, not 785.')
  expect(adding.phase.kind).toBe('idle')
  const zip = zipSync({ 'images-idx3-ubyte': writeIdx({ shape: [1, 28, 28], values: new Uint8Array(784) }) })
  const archive = plain(zip)
  const at = archive.length - 100
  archive[at] = archive[at]! ^ 1
  await adding.read([file('broken.zip', archive)])
  expect(adding.problem?.message).toMatch(/^The file broken\.zip /)
  await adding.read(idxFiles(1, 'one'))
  expect(adding.problem).toBeNull()
  expect(adding.phase.kind).toBe('read')
})

it('reading that is cancelled leaves nothing behind', async () => {
  const { adding } = (await openDataSets()).dataSets
  const reading = adding.read(idxFiles(10, 'x'))
  expect(adding.phase.kind).toBe('reading')
  adding.cancel()
  await reading
  expect(adding.phase.kind).toBe('idle')
})

it('a title gives a name that settings can have, and that nothing else has', () => {
  expect(nameOfTitle('Ünser Archiv', [])).toBe('unser-archiv')
  expect(nameOfTitle('MNIST', [])).toBe('mnist-2')
  expect(nameOfTitle('own', ['own-2'])).toBe('own-3')
  expect(nameOfTitle('2024', [])).toBe('digits-2024')
  expect(nameOfTitle('数字', [])).toBe('digits')
  expect(nameOfTitle('x'.repeat(60), ['x'.repeat(40)])).toBe(`${'x'.repeat(38)}-2`)
  expect(titleOfFiles([file('train.csv.gz', '')])).toBe('train')
  expect(titleOfFiles([file('a.csv', ''), file('b.csv', '')])).toBe('My digits')
})

it('the page unpacks archives as the command line does', () => {
  const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * index) % 251)
  expect(zipTools.crc32(bytes)).toBe(nodeTools.crc32(bytes))
  const packed = zipSync({ a: bytes }).subarray(31)
  expect(zipTools.inflate(packed, 5_000)).toEqual(bytes)
  expect(Uint8Array.from(nodeTools.inflate(packed, 5_000)!)).toEqual(bytes)
  expect(zipTools.inflate(Uint8Array.of(255, 255), 10)).toBeUndefined()
  expect(zipTools.decode(Uint8Array.of(0xff, 0xfe))).toBeUndefined()
})
