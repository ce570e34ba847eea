/** A folder of the person's own images, scored in the page. */
import { encode } from 'fast-png'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findSerious } from './accessibility.ts'
import { expect, test } from './inkling.ts'

/** A white picture with a black bar on end. */
function bar(width: number, height: number): Uint8Array {
  const data = Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    return Math.abs(x - width / 2) < width / 20 && y > height / 6 && y < (5 * height) / 6 ? 0 : 255
  })
  return encode({ width, height, channels: 1, data })
}

test('a folder of own images is scored, and what cannot be read is named @host', async ({ inkling }) => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-own-'))
  await mkdir(join(folder, '1'))
  await mkdir(join(folder, '4'))
  await writeFile(join(folder, '1', 'large.png'), bar(300, 400))
  await writeFile(join(folder, '1', 'small.png'), bar(40, 60))
  await writeFile(join(folder, '4', 'broken.png'), 'no picture')
  await writeFile(
    join(folder, '4', 'blank.png'),
    encode({ width: 9, height: 9, channels: 1, data: new Uint8Array(81) }),
  )
  await writeFile(join(folder, 'notes.txt'), 'not in a folder of a digit')

  await inkling.getByTestId('own-images').setInputFiles(folder)
  const dialog = inkling.getByRole('dialog', { name: 'Own images' })
  await expect(dialog.getByText(/^[0-2] of 2 right/)).toBeVisible()
  await expect(dialog.getByText(/4\/broken\.png” is no image that this browser can read\./)).toBeVisible()
  await expect(dialog.getByText(/4\/blank\.png” shows no digit\./)).toBeVisible()
  await expect(dialog.getByText(/notes/)).toHaveCount(0)
  expect(await findSerious(inkling)).toEqual([])
  await inkling.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await rm(folder, { recursive: true })
})

test('a folder without labelled images is refused with what to choose instead', async ({ inkling }) => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-own-'))
  await writeFile(join(folder, 'a.png'), bar(30, 30))
  await inkling.getByTestId('own-images').setInputFiles(folder)
  await expect(inkling.getByText('Choose a folder with the sub-folders 0 to 9 of images.')).toBeVisible()
  await rm(folder, { recursive: true })
})
