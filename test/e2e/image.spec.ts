import { encode } from 'fast-png'
import { makeScene } from '#test/scenes/kinds.ts'
import { findSerious } from './accessibility.ts'
import { answer, draw, expect, one, outputs, settledOutputs, test, zero } from './inkling.ts'

const width = 120
const height = 160
/** A seven, dark on grey paper that is lit from the left. */
const seven = {
  name: 'seven.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    encode({
      width,
      height,
      channels: 1,
      data: Uint8Array.from({ length: width * height }, (_, pixel) => {
        const x = pixel % width
        const y = Math.floor(pixel / width)
        const isBar = y > 30 && y < 42 && x > 25 && x < 95
        const isLeg = y >= 42 && y < 135 && Math.abs(x - (90 - (y - 42) * 0.5)) < 7
        return (isBar || isLeg ? 60 : 210) * (1 - 0.4 * (x / width))
      }),
    }),
  ),
}

test('an image is read as a drawing is, can be drawn on and taken back', async ({ inkling }) => {
  await inkling.getByTestId('open-image').setInputFiles(seven)
  await expect(answer(inkling)).toContainText('I read a')
  const forImage = await settledOutputs(inkling)

  await inkling.getByRole('button', { name: 'Stages', exact: true }).click()
  await expect(inkling.getByText('Not for images: no strokes')).toBeVisible()
  await inkling.getByRole('button', { name: 'Close the stages' }).click()

  await draw(inkling, zero)
  await expect.poll(() => outputs(inkling)).not.toEqual(forImage)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(forImage)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect(answer(inkling)).toContainText('Draw a digit')
})

test('an image that is dropped replaces the drawing, which undo brings back', async ({ inkling }) => {
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  const forOne = await settledOutputs(inkling)
  const transfer = await inkling.evaluateHandle(
    ([bytes, name]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/png' }))
      return data
    },
    [Array.from(seven.buffer), seven.name] as const,
  )
  await inkling.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect.poll(() => outputs(inkling)).not.toEqual(forOne)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(forOne)
})

test('an image that cannot be used is named, and the pad stays as it was', async ({ inkling }) => {
  const blank = Buffer.from(encode({ width: 30, height: 30, channels: 1, data: new Uint8Array(900).fill(255) }))
  const open = (name: string, buffer: Buffer) =>
    inkling.getByTestId('open-image').setInputFiles({ name, mimeType: 'image/png', buffer })
  await open('broken.png', seven.buffer.subarray(0, 60))
  await expect(inkling.getByText('“broken.png” is no image that this browser can read.')).toBeVisible()
  await open('blank.png', blank)
  await expect(inkling.getByText('“blank.png” shows no digit.')).toBeVisible()
  await expect(answer(inkling)).toContainText('Draw a digit')
})

/** Four digits on a sheet that somebody has photographed. */
function photographSeveral() {
  const { image, labels } = makeScene('several on lined paper', 0)
  const data = Uint8Array.from(image.grey, (level) => Math.round(255 * level))
  const bytes = encode({ width: image.width, height: image.height, channels: 1, data })
  return { labels, file: { name: 'several.png', mimeType: 'image/png', buffer: Buffer.from(bytes) } }
}

test('of several digits in an image each is framed and read, and the chosen one goes onto the pad', async ({
  inkling,
}) => {
  const { labels, file } = photographSeveral()
  await inkling.getByTestId('open-image').setInputFiles(file)
  const dialog = inkling.getByRole('dialog', { name: `${labels.length} digits found` })
  const digits = dialog.getByRole('button', { name: /^Digit/ })
  await expect(digits).toHaveCount(labels.length)
  for (const [index] of labels.entries()) {
    await expect(digits.nth(index)).toContainText(`${index + 1}`)
    await expect(digits.nth(index)).toContainText(`of ${labels.length}.`)
  }
  expect(await findSerious(inkling)).toEqual([])
  await digits.nth(1).click()
  await expect(dialog).toBeHidden()
  await expect(answer(inkling)).toContainText(/I read|Not sure|does not look/)
  const forSecond = await settledOutputs(inkling)

  // Another one of them, by the keyboard: the first has the focus.
  await inkling.getByRole('button', { name: 'Clear' }).click()
  await inkling.getByTestId('open-image').setInputFiles(file)
  await expect(digits.first()).toBeFocused()
  await inkling.keyboard.press('Tab')
  await inkling.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => outputs(inkling)).toEqual(forSecond)
})

test('whoever chooses none of several digits has the pad as it was', async ({ inkling }) => {
  await inkling.getByTestId('open-image').setInputFiles(photographSeveral().file)
  await expect(inkling.getByRole('dialog')).toBeVisible()
  await inkling.keyboard.press('Escape')
  await expect(answer(inkling)).toContainText('Draw a digit')
})

test('what to do with a photo in HEIC is said in a sentence', async ({ inkling }) => {
  const buffer = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')
  await inkling.getByTestId('open-image').setInputFiles({ name: 'photo.heic', mimeType: 'image/heic', buffer })
  await expect(inkling.getByText('“photo.heic” is in the format HEIC, which Inkling does not read.')).toBeVisible()
  await expect(inkling.getByText(/Save it as JPEG/)).toBeVisible()
})
