/** A few photographs of the kinds and strengths that were read worst. `npm run bench:photos` has the figures of all kinds, and what is doubted. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { toGrey } from '#engine/images/grey.ts'
import { findDigits, findInk } from '#engine/images/image.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { predict } from '#engine/prediction/predict.ts'
import { readPenDigits, validationWriters } from '#scripts/pen-digits.ts'
import { amount } from '#test/extent.ts'
import { drawnDigits, strokesOf } from '#test/scenes/digits.ts'
import { makePhoto, type PhotoKindName } from '#test/scenes/photo-kinds.ts'
import { Photo, type Colour } from '#test/scenes/photo.ts'
import { createRandom } from '#engine/basics/random.ts'

const fileName = 'digits.safetensors'
const { network } = readNetworkFile({ fileName, bytes: readFileSync(`resources/shipped/${fileName}`) })
const workspace = createWorkspace(network, 1)
const penDigits = strokesOf(readPenDigits().filter(({ writer }) => validationWriters.includes(writer)))

it.each<PhotoKindName>(['sheet on a dark table', 'whiteboard with reflections', 'coloured ink'])(
  '%s, at its worst',
  (name) => {
    const count = amount(2, 20)
    let right = 0
    for (let index = 0; index < count; index++) {
      const { image, labels } = makePhoto(name, 3, index, penDigits)
      const said = findDigits(toGrey(image)).map(({ pixels }) => predict(network, workspace, pixels, 0, 0).digit)
      if (said.join() === labels.join()) right++
    }
    expect(right).toBeGreaterThanOrEqual(0.75 * count)
  },
)

it('nothing is read from paper with nothing but lines', () => {
  expect(findDigits(toGrey(makePhoto('no digit', 2, 0, penDigits).image))).toEqual([])
})

/** A picture as a program draws it; with noise, as a camera sees it in light from the left. */
function draw(paper: Colour, ink: Colour, pen: number, noise = 0, side = 200) {
  const random = createRandom(1, 'samples')
  const photo = new Photo(random, side, side, paper)
  photo.write(drawnDigits(random), { x: side / 2, y: side / 2, size: side * 0.6, pen }, ink)
  if (noise > 0) photo.shine((x) => 1 - 0.2 * x)
  return photo.take(noise, 0).image
}

it('yellow ink on white paper stands out as black ink does', () => {
  const yellow = toGrey(draw([1, 1, 1], [1, 0.9, 0], 12))
  const black = toGrey(draw([1, 1, 1], [0, 0, 0], 12))
  expect(Math.min(...yellow.grey)).toBe(0)
  expect(yellow.grey).toEqual(black.grey)
})

it('the levels of a picture without colours are its own', () => {
  const { width, height, data } = draw([0.8, 0.8, 0.8], [0.2, 0.2, 0.2], 12)
  const plain = { width, height, channels: 1, most: 255, data: Array.from(data).filter((_, place) => place % 4 === 0) }
  expect(toGrey({ width, height, channels: 4, most: 255, data })).toEqual(toGrey(plain))
})

it('a thin line in a photograph is not averaged away', () => {
  const image = toGrey(draw([0.9, 0.9, 0.9], [0.6, 0.6, 0.6], 1, 0.005, 800))
  expect(findInk(image)?.isLight).toBe(false)
  expect(findDigits(image)).toHaveLength(1)
})

it('a picture full of dashes is done with soon', () => {
  const [width, height] = [300, 300]
  const isInk = (x: number, y: number) => x > 3 && x < width - 9 && x % 9 < 6 && y % 5 === 1
  const grey = Float32Array.from({ length: width * height }, (_, pixel) =>
    isInk(pixel % width, Math.floor(pixel / width)) ? 0 : 1,
  )
  // Of 1,900 patches of one size none is among the largest.
  expect(findDigits({ width, height, grey })).toEqual([])
})
