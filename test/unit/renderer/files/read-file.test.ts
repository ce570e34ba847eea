/** Files that a person has chosen or dropped. */
import { expect, test } from 'vitest'
import { largestFile } from '#engine/contract/files.ts'
import { readFile } from '#page/files/read-file.ts'

test('A file is read with its name', async () => {
  const file = new File([new Uint8Array([1, 2, 3])], 'digits.onnx')
  expect(await readFile(file)).toEqual({ fileName: 'digits.onnx', bytes: new Uint8Array([1, 2, 3]) })
})

test('A file that is too large is refused before it is read', async () => {
  const reads: string[] = []
  const film = Object.assign(new File([], 'film.onnx'), { arrayBuffer: () => reads.push('film') })
  Object.defineProperty(film, 'size', { value: largestFile + 1 })
  await expect(readFile(film)).rejects.toMatchObject({
    code: 'bad-file',
    message: '“film.onnx” is larger than any network of Inkling’s.',
  })
  await expect(readFile(new File(['four'], 'a.onnx'), 3)).rejects.toMatchObject({ code: 'bad-file' })
  expect(reads).toEqual([])
})

test('A folder, which comes as a file too, is refused', async () => {
  const folder = Object.assign(new File([], 'folder'), { arrayBuffer: () => Promise.reject(new Error('no file')) })
  await expect(readFile(folder)).rejects.toMatchObject({ code: 'bad-file', message: '“folder” could not be read.' })
})
