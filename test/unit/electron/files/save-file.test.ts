/** Saving a file that the page has made. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { DesktopAction } from '#host/desktop.ts'
import { saveFile } from '#electron/files/save-file.ts'

const fake = vi.hoisted(() => ({
  answer: { canceled: true, filePath: '' },
  asked: [] as { defaultPath?: string }[],
}))
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  dialog: {
    showSaveDialog: async (options: { defaultPath?: string }) => {
      fake.asked.push(options)
      return fake.answer
    },
  },
}))

let folder: string
let actions: DesktopAction[]
const main = { window: undefined, act: (action: DesktopAction) => void actions.push(action) }
const file = { fileName: 'my-handwriting.zip', bytes: new Uint8Array([1, 2, 3]) }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-save-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  actions = []
  fake.asked.length = 0
  fake.answer = { canceled: false, filePath: join(folder, 'mine.zip') }
})

test('A file goes where the person says', async () => {
  await saveFile(main, file)
  expect(new Uint8Array(await readFile(fake.answer.filePath))).toEqual(file.bytes)
  expect(fake.asked[0]?.defaultPath).toBe(join('/documents', 'my-handwriting.zip'))
  expect(actions).toEqual([])
})

test('A name that leads elsewhere is only a name', async () => {
  await saveFile(main, { ...file, fileName: '../../etc/my.zip' })
  expect(fake.asked[0]?.defaultPath).toBe(join('/documents', 'my.zip'))
})

test('Without a place there is no file', async () => {
  fake.answer = { canceled: true, filePath: '' }
  await saveFile(main, file)
  expect(await readdir(folder)).toEqual([])
})

test('A place that cannot be written is told in the page', async () => {
  fake.answer.filePath = join(folder, 'no', 'such', 'folder.zip')
  await saveFile(main, file)
  expect(actions).toMatchObject([{ kind: 'report', error: { code: 'bad-file' } }])
})

test.each([undefined, null, 'text', {}, { fileName: 'a.zip' }, { fileName: 'no-ending', bytes: file.bytes }])(
  'What is no file is not asked about: %j',
  async (payload) => {
    await saveFile(main, payload)
    expect(fake.asked).toEqual([])
  },
)
