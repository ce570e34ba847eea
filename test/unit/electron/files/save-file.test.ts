/** Where a file is saved, and under which name, whatever the system's dialog gives back. */
import fc from 'fast-check'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { completePath, formatOf, saveFilter, savedKindOf } from '#electron/files/kinds.ts'
import { saveFile, type SavingWindow } from '#electron/files/save-file.ts'
import { fileEndings, fileFormats, ownEnding } from '#engine/contract/files.ts'
import { saveDialogs } from '#test/electron-double/api/dialog.ts'

const networkEndings = [ownEnding, ...fileFormats.map((format) => fileEndings[format])]

describe('The name of a saved file', () => {
  const stems = fc.stringMatching(/^[a-zA-Z0-9ä _-]{1,12}(\.[a-z0-9]{1,4})?$/)
  const typed = fc.tuple(
    stems,
    fc.constantFrom('', '.', ...networkEndings.map((ending) => `.${ending}`), '.ZIP', '.txt'),
  )

  test.each(networkEndings)(
    'says %s when that is the kind, whatever was typed and whichever system asked',
    (ending) => {
      const kind = savedKindOf(`digits.${ending}`)
      const format = formatOf(`digits.${ending}`)!
      const { extensions } = saveFilter(kind)
      expect(extensions).toHaveLength(1)
      // Not every system understands more than one part.
      expect(extensions[0]).not.toContain('.')
      fc.assert(
        fc.property(typed, fc.constantFrom(...Object.values(saveDialogs)), ([stem, typedEnding], dialog) => {
          const given = join('/folder.zip', dialog(stem + typedEnding, extensions[0]!, networkEndings))
          const path = completePath(given, kind)
          expect(formatOf(path)).toBe(format)
          expect(dirname(path)).toBe(dirname(given))
          expect(completePath(path, kind)).toBe(path)
          // A whole ending stays as it was typed.
          if (typedEnding === `.${ending}`) expect(path).toBe(given)
        }),
      )
    },
  )

  test.each([
    ['a', 'x.tfjs.zip', 'a.tfjs.zip'],
    ['a.zip', 'x.tfjs.zip', 'a.tfjs.zip'],
    ['a.tfjs.ZIP', 'x.tfjs.zip', 'a.tfjs.ZIP'],
    ['a.onnx', 'x.json', 'a.onnx.json'],
    ['a.inkling', 'x.json', 'a.inkling'],
    ['a.', 'x.npz', 'a.npz'],
    ['.onnx', 'x.onnx', '.onnx.onnx'],
    ['a.v2', 'x.csv', 'a.v2.csv'],
    ['a.zip', 'x.zip', 'a.zip'],
  ])('%s, saved as %s, is %s', (given, fileName, path) => {
    expect(completePath(given, savedKindOf(fileName))).toBe(path)
  })
})

describe('Saving', () => {
  let folder: string
  let offered: Electron.SaveDialogOptions[]
  let asked: string[]
  /** What the dialog gives back, and the button that is pressed when asked. */
  let given: string | undefined
  let button: number
  const main: SavingWindow = {
    async choosePlace(options) {
      offered.push(options)
      return given
    },
    async ask({ message }) {
      asked.push(message)
      return button
    },
  }
  const save = (fileName: string, bytes = () => new Uint8Array([1, 2, 3])) =>
    saveFile(main, { title: 'Save', folder: '/documents', fileName, bytes })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inkling-save-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    offered = []
    asked = []
    button = 1
  })

  test('puts the file where the person says, of the one kind that is offered', async () => {
    given = join(folder, 'mine.zip')
    expect(await save('my-handwriting.zip')).toBe(given)
    expect(new Uint8Array(await readFile(given))).toEqual(new Uint8Array([1, 2, 3]))
    expect(offered).toMatchObject([
      { defaultPath: join('/documents', 'my-handwriting.zip'), filters: [{ name: 'ZIP', extensions: ['zip'] }] },
    ])
    expect(asked).toEqual([])
  })

  test('does nothing without a place', async () => {
    given = undefined
    const neverAsked = () => expect.unreachable()
    expect(await save('a.zip', neverAsked)).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
  })

  test('completes the name, and asks before that replaces a file', async () => {
    given = join(folder, 'mine.zip')
    const path = join(folder, 'mine.tfjs.zip')
    await writeFile(path, 'precious')
    expect(await save('digits.tfjs.zip')).toBeUndefined()
    expect(asked).toEqual(['“mine.tfjs.zip” is there already.'])
    expect(await readFile(path, 'utf8')).toBe('precious')
    button = 0
    expect(await save('digits.tfjs.zip')).toBe(path)
    expect([...(await readFile(path))]).toEqual([1, 2, 3])
    expect(await readdir(folder)).toEqual(['mine.tfjs.zip'])
  })

  test('does not ask about a name that the dialog has asked about', async () => {
    given = join(folder, 'mine.onnx')
    await writeFile(given, 'old')
    expect(await save('digits.onnx')).toBe(given)
    expect(asked).toEqual([])
  })

  test('says when a place cannot be written', async () => {
    given = join(folder, 'no', 'such', 'folder.zip')
    await expect(save('a.zip')).rejects.toMatchObject({
      code: 'bad-file',
      message: '“folder.zip” could not be written.',
    })
  })
})
