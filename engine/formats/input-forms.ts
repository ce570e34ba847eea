/** The forms in which networks of other programs take pictures. Each is an affine map of every pixel, and becomes part of the first layer. */
import { inputScales, type InputForm, type InputScale } from '#engine/contract/files.ts'
import { imageSide, pixelCount } from '#engine/contract/pictures.ts'
import type { Network } from '#engine/network/network.ts'
import { fold, uniform, type Affine } from './affine.ts'

/** As Inkling has pictures. */
export const ownForm: InputForm = { scale: 'unit', isInverted: false, isTransposed: false }

/** All of them, Inkling's own first, simple ones before combined ones. */
export const inputForms: readonly InputForm[] = [false, true].flatMap((isTransposed) =>
  [false, true].flatMap((isInverted) => inputScales.map((scale) => ({ scale, isInverted, isTransposed }))),
)

/** MNIST's mean and standard deviation, as most who standardise have them. */
const [mean, deviation] = [0.1307, 0.3081]

/** x′ = factor x + shift, from grey levels 0 to 1. */
const scales: Readonly<Record<InputScale, { readonly factor: number; readonly shift: number }>> = {
  unit: { factor: 1, shift: 0 },
  bytes: { factor: 255, shift: 0 },
  signed: { factor: 2, shift: -1 },
  standardised: { factor: 1 / deviation, shift: -mean / deviation },
}

/** What a form makes of a grey level x: factor x + shift. */
export function mapOf({ scale, isInverted }: InputForm): { readonly factor: number; readonly shift: number } {
  const { factor, shift } = scales[scale]
  return isInverted ? { factor: -factor, shift: factor + shift } : { factor, shift }
}

/** The network that answers to Inkling's pictures what this one answers to the same in `form`. The weights are rounded once. */
export function foldInput(network: Network, form: InputForm): Network {
  const [first, ...others] = network.layers
  const { factor, shift } = mapOf(form)
  const map: Affine | null = factor === 1 && shift === 0 ? null : uniform(pixelCount, factor, shift)
  const weights = Float32Array.from(form.isTransposed ? transposeRows(first!.weights, first!.outputs) : first!.weights)
  const numbers = fold({ weights, biases: Float32Array.from(first!.biases) }, true, map, null)
  return { layers: [{ ...first!, ...numbers }, ...others] }
}

/** The rows of weights [784 × outputs] in the order in which their pixels stand column by column. */
export function transposeRows(weights: ArrayLike<number>, outputs: number): Float32Array {
  return Float32Array.from({ length: weights.length }, (_, at) => {
    const pixel = Math.floor(at / outputs)
    const [row, column] = [Math.floor(pixel / imageSide), pixel % imageSide]
    return weights[(column * imageSide + row) * outputs + (at % outputs)]!
  })
}

/** What messages say of a form. */
export function wordsOfForm({ scale, isInverted, isTransposed }: InputForm) {
  return {
    scale,
    ink: isInverted ? ('dark' as const) : ('light' as const),
    order: isTransposed ? ('columns' as const) : ('rows' as const),
  }
}

export function isOwnForm({ scale, isInverted, isTransposed }: InputForm): boolean {
  return scale === ownForm.scale && !isInverted && !isTransposed
}
