import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a file is replaced whole, and nothing else is left in its folder', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'network.json')
  await writeFileAtomically(path, Uint8Array.of(1, 2, 3))
  await writeFileAtomically(path, Uint8Array.of(4))
  expect([...(await readFile(path))]).toEqual([4])
  expect(await readdir(folder)).toEqual(['network.json'])
})

test('writing that fails leaves what was there, and nothing else', async () => {
  const folder = await temporaryFolder()
  // A folder that is not empty cannot be replaced by a file.
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true })
  await expect(writeFileAtomically(join(folder, 'taken'), Uint8Array.of(1))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await readdir(join(folder, 'taken'))).toEqual(['inside'])
  await expect(writeFileAtomically(join(folder, 'missing', 'file'), Uint8Array.of(1))).rejects.toThrow('ENOENT')
})

test('many writers of one file end with one of their contents', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'data')
  await Promise.all([1, 2, 3, 4, 5].map((byte) => writeFileAtomically(path, new Uint8Array(1000).fill(byte))))
  const bytes = await readFile(path)
  expect(bytes).toHaveLength(1000)
  expect(bytes.every((byte) => byte === bytes[0])).toBe(true)
  expect(await readdir(folder)).toEqual(['data'])
})

test('a symbolic link stays one, and what it leads to is written, whether it is there or not', async ({ skip }) => {
  if (process.platform === 'win32') skip('Links are not for everybody there.')
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'elsewhere', 'old'), 'old')
  for (const name of ['old', 'new']) {
    await symlink(join('elsewhere', name), join(folder, name))
    await writeFileAtomically(join(folder, name), Buffer.from('written'))
    expect((await lstat(join(folder, name))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(folder, 'elsewhere', name), 'utf8')).toBe('written')
  }
  expect((await readdir(join(folder, 'elsewhere'))).toSorted()).toEqual(['new', 'old'])
})

test('a file that nobody else may read stays so', async ({ skip }) => {
  if (process.platform === 'win32') skip('Modes are of other systems.')
  const path = join(await temporaryFolder(), 'secret')
  await writeFile(path, 'old')
  await chmod(path, 0o600)
  await writeFileAtomically(path, Buffer.from('new'))
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})
