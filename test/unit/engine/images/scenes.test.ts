/** Pictures as people have them, read by the network that comes with Inkling. `npm run bench:images` has the figures of many more. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findDigits } from '#engine/images/image.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { predict } from '#engine/prediction/predict.ts'
import { amount } from '#test/extent.ts'
import { kinds, makeScene, type KindName } from '#test/scenes/kinds.ts'

const fileName = 'digits.safetensors'
const { network } = readNetworkFile({ fileName, bytes: readFileSync(`resources/shipped/${fileName}`) })
const workspace = createWorkspace(network, 1)
const read = (pixels: Float32Array) => predict(network, workspace, pixels, 0, 0).digit

it.each(Object.keys(kinds) as KindName[])('%s', (name) => {
  let all = 0
  let right = 0
  for (let index = 0; index < amount(2, 20); index++) {
    const { image, labels } = makeScene(name, index)
    const answers = findDigits(image).map(({ pixels }) => read(pixels))
    all += labels.length
    if (answers.length === labels.length) right += answers.filter((digit, place) => digit === labels[place]).length
  }
  expect(right).toBeGreaterThanOrEqual(0.9 * all)
})

it('a scene is the same whenever it is made', () => {
  for (const name of ['noisy, hard JPEG', 'several on a dark table'] as const) {
    expect(makeScene(name, 3)).toEqual(makeScene(name, 3))
    expect(makeScene(name, 3)).not.toEqual(makeScene(name, 4))
  }
})
