import { encode } from 'fast-png'
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
