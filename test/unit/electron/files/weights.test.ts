/** Where the dialogs for files begin. */
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { Weights } from '#electron/files/weights.ts'

vi.mock('electron', () => import('#test/unit/electron/fake-electron.ts'))

/** The folders that the two dialogs begin in, after these files. */
async function foldersAfter(recent: readonly string[]): Promise<unknown[]> {
  const begun: unknown[] = []
  const main = {
    chooseFile: async ({ defaultPath }: OpenDialogOptions) => void begun.push(defaultPath),
    choosePlace: async ({ defaultPath }: SaveDialogOptions) => void begun.push(defaultPath),
  }
  const parts = { main, training: {}, memory: { now: { recent } }, onRecent: () => {} }
  const weights = new Weights(parts as never)
  await weights.choose()
  await weights.saveFile({ fileName: 'a.onnx', bytes: new Uint8Array(), format: 'onnx' })
  await weights.saveFile({ fileName: 'curves.svg', bytes: new Uint8Array() })
  return begun
}

test('Opening and saving begin where the last network was, and a picture among the documents', async () => {
  const school = join('/school', 'networks')
  const documents = '/person/documents'
  expect(await foldersAfter([join(school, 'b.inkling'), '/elsewhere/c.inkling'])).toEqual([
    school,
    join(school, 'a.onnx'),
    join(documents, 'curves.svg'),
  ])
  expect(await foldersAfter([])).toEqual([documents, join(documents, 'a.onnx'), join(documents, 'curves.svg')])
})
