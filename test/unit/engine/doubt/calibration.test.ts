/** What a network is found to be when it is examined, by the readable loops and by the compiled kernels. */
import { beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Slicer } from '#engine/basics/slicer.ts'
import type { Limits } from '#engine/contract/prediction.ts'
import { createDataSets, type DataSets } from '#engine/data/data-sets.ts'
import { readPixels } from '#engine/data/digits.ts'
import { Albums, type OpenAlbums } from '#engine/doubt/albums.ts'
import { lookUp } from '#engine/doubt/album.ts'
import { calibrate, quantile } from '#engine/doubt/calibration.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { predict } from '#engine/prediction/predict.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { openBackend } from '#test/unit/engine/fast/open-backend.ts'
import { finish } from './finish.ts'

const path = resolve(import.meta.dirname, '../../../golden/1/trained.inkling')
const { network, settings, calibration: golden } = readNetworkFile({ fileName: path, bytes: readFileSync(path) })

let dataSets: DataSets
let open: OpenAlbums
beforeAll(async () => {
  dataSets = createDataSets(await packedData())
  open = (await new Albums({ dataSets, slicer: new Slicer() }).open(settings))!
})

/** Each number differs by at most a hundred-thousandth of itself, or of 1 if it is less. */
function expectAlike(found: Limits, expected: Limits): void {
  const flat = ({ error, temperature, leastCertainty, greatestDistance, leastEvidence }: Limits) => ({
    ...{ temperature, leastCertainty, greatestDistance, leastEvidence },
    ...error,
  })
  for (const [name, value] of Object.entries(flat(expected))) {
    const difference = Math.abs((flat(found) as Record<string, number>)[name]! - value!)
    expect(difference / Math.max(1, Math.abs(value!)), name).toBeLessThan(1e-5)
  }
}

describe('a network is examined to what its file says, which an earlier version has written,', () => {
  // It sought the temperature to a hundred-thousandth; now that is done by Newton's method.
  test('by the readable loops', () => {
    const computation = readableBackend.createComputation(network, settings.cost, 250)
    const found = finish(calibrate(computation, open))
    expectAlike(found, golden!)
    // These do not depend on the temperature: the same bits.
    const { greatestDistance, leastEvidence } = golden!
    expect(found).toMatchObject({ greatestDistance, leastEvidence })
    expect(found.error!.before).toBe(golden!.error!.before)
  })

  test('by the compiled kernels, which round otherwise', async () => {
    const backend = await openBackend()
    const albums = new Albums({ dataSets, slicer: new Slicer(), kernels: backend.kernels })
    const others = (await albums.open(settings))!
    const computation = backend.createComputation(network, settings.cost, 250)
    const found = finish(calibrate(computation, others))
    expectAlike(found, golden!)
    // That version did not know drawings.
    const readable = readableBackend.createComputation(network, settings.cost, 250)
    expectAlike(found.drawings!, finish(calibrate(readable, open)).drawings!)
  })
})

test('the limit of the distance is that of all distances, though most are not measured to the end', () => {
  const { album, validation } = open.pictures
  const { digits, indices } = validation
  const workspace = createWorkspace(network, 1)
  const distances = Float64Array.from(indices, (index) => {
    const pixels = new Float32Array(784)
    readPixels(digits, index, pixels)
    return lookUp(album, pixels, predict(network, workspace, pixels, 0, 0).digit).distance
  })
  const computation = readableBackend.createComputation(network, settings.cost, 250)
  const { greatestDistance } = finish(calibrate(computation, open))
  expect(greatestDistance).toBe(quantile(distances, 1 - 0.011))
})

test('the limit of the distance of drawings is that of the pen digits of writers whom nobody has learnt from, looked up as what they are', () => {
  const { album, validation } = open.drawings!
  const { digits, indices } = validation
  const distances = Float64Array.from(indices, (index) => {
    const pixels = new Float32Array(784)
    readPixels(digits, index, pixels)
    return lookUp(album, pixels, digits.labels[index]!).distance
  })
  const computation = readableBackend.createComputation(network, settings.cost, 250)
  const { drawings } = finish(calibrate(computation, open))
  expect(drawings!.greatestDistance).toBe(quantile(distances, 1 - 0.015))
})
