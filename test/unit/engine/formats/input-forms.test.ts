/** Networks that take pictures in another form than Inkling's: folded exactly, and found out by trying. */
import { tell } from '#engine/contract/told.ts'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { InputForm } from '#engine/contract/files.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { foldInput, inputForms, mapOf, ownForm, transposeRows } from '#engine/formats/input-forms.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { writeNpy } from '#engine/formats/npy.ts'
import { writeZip } from '#engine/formats/zip.ts'
import type { Network } from '#engine/network/network.ts'
import { openEngine } from '#test/unit/engine/open-engine.ts'

const small = join(resolve(import.meta.dirname, '../../../..'), 'resources/shipped/small.safetensors')
const readSmall = () => readNetworkFile({ fileName: 'small.safetensors', bytes: readFileSync(small) }).network
const pictures = noisePictures()

/** The network that answers to pictures in `form` what this one answers to Inkling's: by hand, the other way round. */
function unfold({ layers: [first, ...others] }: Network, form: InputForm): Network {
  const { factor, shift } = mapOf(form)
  const { outputs } = first!
  // x = (x′ − shift) / factor
  const scaled = Float64Array.from(first!.weights, (weight) => weight / factor)
  const biases = first!.biases.map(
    (bias, output) =>
      bias - shift * scaled.reduce((sum, weight, at) => (at % outputs === output ? sum + weight : sum), 0),
  )
  const weights = form.isTransposed ? transposeRows(scaled, outputs) : Float32Array.from(scaled)
  return { layers: [{ ...first!, weights, biases }, ...others] }
}

/** As NumPy has them, without a word on activations. */
function writeBare({ layers }: Network): Uint8Array {
  const arrays = layers.flatMap(({ inputs, outputs, weights, biases }, index) => [
    [`W${index + 1}.npy`, writeNpy(Float32Array.from(weights), [inputs, outputs])] as const,
    [`b${index + 1}.npy`, writeNpy(Float32Array.from(biases), [outputs])] as const,
  ])
  return writeZip(Object.fromEntries(arrays))
}

test('a grey level is mapped as other programs map it', () => {
  const at = (form: Partial<InputForm>, grey: number) => {
    const { factor, shift } = mapOf({ ...ownForm, ...form })
    return factor * grey + shift
  }
  expect([at({}, 0.5), at({ scale: 'bytes' }, 1), at({ scale: 'signed' }, 0), at({ scale: 'signed' }, 1)]).toEqual([
    ...[0.5, 255, -1, 1],
  ])
  expect(at({ scale: 'standardised' }, 0)).toBeCloseTo(-0.4242, 4)
  expect(at({ scale: 'standardised' }, 1)).toBeCloseTo(2.8215, 4)
  expect(at({ scale: 'bytes', isInverted: true }, 0)).toBe(255)
  expect(at({ scale: 'signed', isInverted: true }, 1)).toBe(-1)
})

test.each(inputForms)('a network for %o answers the same once that is in its weights', (form) => {
  const network = readSmall()
  const expected = answerPictures(network, pictures)
  const folded = answerPictures(foldInput(unfold(network, form), form), pictures)
  for (const [i, value] of folded.entries()) expect(value).toBeCloseTo(expected[i]!, 3)
})

test('Inkling’s own form changes no bit', () => {
  const network = readSmall()
  expect(foldInput(network, ownForm)).toEqual(network)
})

test('a bare network is found to be for another form and other activations, and reads digits with them', async () => {
  const { commands } = await openEngine()
  for (const form of inputForms) {
    const file = { fileName: 'mine.npz', bytes: writeBare(unfold(readSmall(), form)) }
    const { better, remarks } = await commands.load(file)
    const isOwn = form.scale === 'unit' && !form.isInverted && !form.isTransposed
    expect(better, JSON.stringify(form)).toEqual({ hiddenActivation: 'sigmoid', ...(!isOwn && { input: form }) })
    expect(tell(remarks.at(-1)!)).toMatch(
      /^Of 1,000 validation digits it reads \d+ right as it is, and 9\d\d with .*sigmoid/,
    )
    const again = await commands.load({ ...file, ...better })
    expect(again.better).toBeNull()
    expect(again.state.network.layers[0]!.activation).toBe('sigmoid')
  }
  expect((await commands.evaluate({ split: 'test' })).accuracy).toBeGreaterThan(0.95)
})

test('a network that reads nothing in any form is said to read nothing', async () => {
  const { commands } = await openEngine()
  const network = readSmall()
  const last = network.layers.at(-1)!
  last.weights.fill(0)
  const { better, remarks } = await commands.load({ fileName: 'flat.npz', bytes: writeBare(network) })
  expect(better).toBeNull()
  expect(tell(remarks.at(-1)!)).toMatch(/it may not be trained, or be made for other pictures/)
})

test('what a file says itself is not taken otherwise', async () => {
  const { commands } = await openEngine()
  const file = { fileName: 'small.safetensors', bytes: readFileSync(small) }
  const { state, remarks, better } = await commands.load({ ...file, hiddenActivation: 'tanh' })
  expect(state.network.layers[0]!.activation).toBe('sigmoid')
  expect(remarks.map(tell)).toContain('The file says its activations itself; tanh was not taken.')
  expect(better).toBeNull()
})
