/**
 * How well a network of another program reads digits as it was understood, and whether it reads clearly more of them in another form of
 * input or with other activations, which its file cannot say. Tried out on some digits, and confirmed on others.
 */
import type { Better, InputForm } from '#engine/contract/files.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { greyLevels, imageOf, type Digits } from '#engine/data/digits.ts'
import { activate } from '#engine/network/activations.ts'
import { forward } from '#engine/network/forward.ts'
import { countNetworkParameters, type FloatArray, type Layer, type Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { told, type Told } from '#engine/contract/told.ts'
import { t } from '#words/en/foreign-networks.ts'
import { foldInput, isOwnForm, mapOf, ownForm, transposeRows, wordsOfForm } from './input-forms.ts'

export type Trial = {
  /** What a person should be told. */
  readonly remarks: readonly Told[]
  readonly better: Better | null
}

type Variant = { readonly form: InputForm; readonly hidden: HiddenActivation | null }

/** From this share on nothing else is tried. */
const wellRead = 0.97
/** Whoever reads less than this, of what it was made for or not, reads hardly anything. */
const hardly = 0.5
/** Multiplications that may be spent on looking for variants, and on confirming them: a fraction of a second each. */
const most = { looking: 2e8, confirming: 6e8 }
const [leastDigits, mostLooking, mostConfirming] = [30, 100, 1000]
/** Variants that are confirmed. */
const confirmed = 4
/** How many standard deviations of a coin thrown for each digit that only one of two reads right the better one must be ahead. */
const clearly = 4

/**
 * `hiddens`: activations of the hidden layers that may be meant; none where the file says them. Null where there are too few digits to tell.
 */
export function* tryOut(
  network: Network,
  forms: readonly InputForm[],
  hiddens: readonly HiddenActivation[],
  digits: Digits,
  indices: Uint32Array,
): Work<Trial | null> {
  const taken: Variant = { form: ownForm, hidden: null }
  const parameters = countNetworkParameters(network)
  const confirming = limit(most.confirming / (confirmed + 1) / parameters, leastDigits, mostConfirming)
  const seen = takePixels(digits, indices.subarray(0, confirming))
  if (seen.labels.length < leastDigits) return null
  const asTaken = yield* readRight(withVariant(network, taken), seen)
  const share = count(asTaken) / seen.labels.length
  if (share >= wellRead) return { remarks: [], better: null }

  // What was taken first: of variants that read as many, the first counts.
  const others = hiddens.filter((hidden) => hidden !== network.layers[0]!.activation)
  const variants = forms.flatMap((form) => [null, ...others].map((hidden): Variant => ({ form, hidden })))
  const tail = parameters - network.layers[0]!.weights.length
  const perDigit = 2 * network.layers[0]!.weights.length + variants.length * tail
  const looking = limit(most.looking / perDigit, leastDigits, mostLooking)
  // Others than those that confirm, where there are as many.
  const from = Math.min(confirming, Math.max(0, indices.length - looking))
  const scores = yield* lookThrough(network, variants, takePixels(digits, indices.subarray(from, from + looking)))
  const likely = variants
    .map((variant, index) => ({ variant, score: scores[index]! }))
    .sort((one, other) => other.score - one.score)
    .slice(0, confirmed)
  const found: { variant: Variant; right: Uint8Array }[] = []
  for (const { variant } of likely) {
    found.push({ variant, right: yield* readRight(withVariant(network, variant), seen) })
  }
  const best = found.reduce((one, other) => (count(other.right) > count(one.right) ? other : one))
  return judge(best, asTaken, share)
}

function judge({ variant, right }: { variant: Variant; right: Uint8Array }, asTaken: Uint8Array, share: number): Trial {
  const digits = right.length
  const [only, others] = [count(right, asTaken), count(asTaken, right)]
  const isAhead = only > others && only - others >= clearly * Math.sqrt(only + others)
  const isClear = isAhead && count(right) / digits >= hardly
  const scored = { count: digits, right: count(asTaken) }
  if (isClear) {
    const { form, hidden } = variant
    const isOwn = isOwnForm(form)
    const differs = hidden === null ? 'form' : isOwn ? 'activation' : 'both'
    const way = { ...wordsOfForm(form), differs, activation: hidden ?? '' } as const
    return {
      remarks: [told(t, 'trial-better', { ...scored, better: count(right), ...way })],
      better: { ...(!isOwn && { input: form }), ...(hidden && { hiddenActivation: hidden }) },
    }
  }
  if (share >= hardly) return { remarks: [], better: null }
  return { remarks: [told(t, 'trial-bad', scored)], better: null }
}

function withVariant(network: Network, { form, hidden }: Variant): Network {
  const { layers } = form === ownForm ? network : foldInput(network, form)
  return hidden === null
    ? { layers }
    : { layers: layers.map((layer, index) => activated(layer, index, layers, hidden)) }
}

function activated(layer: Layer, index: number, { length }: { length: number }, hidden: HiddenActivation): Layer {
  return index === length - 1 ? layer : { ...layer, activation: hidden }
}

type Pictures = { readonly pixels: Float32Array; readonly labels: Uint8Array }

function takePixels(digits: Digits, indices: Uint32Array): Pictures {
  const pixels = new Float32Array(indices.length * pixelCount)
  for (const [row, index] of indices.entries()) {
    for (const [pixel, level] of imageOf(digits, index).entries()) pixels[row * pixelCount + pixel] = greyLevels[level]!
  }
  return { pixels, labels: Uint8Array.from(indices, (index) => digits.labels[index]!) }
}

/** Digits of a forward pass, between two of which others have their turn. */
const atOnce = 20

/** Of each digit 1 where it is read right. */
function* readRight(network: Network, { pixels, labels }: Pictures): Work<Uint8Array> {
  const right = new Uint8Array(labels.length)
  const workspace = createWorkspace(network, atOnce)
  for (let from = 0; from < labels.length; from += atOnce) {
    const some = labels.subarray(from, from + atOnce)
    workspace.activations[0]!.set(pixels.subarray(from * pixelCount, (from + some.length) * pixelCount))
    forward(network, workspace, some.length)
    right.set(compare(workspace.activations.at(-1)!, some), from)
    yield
  }
  return right
}

/**
 * How many digits each variant reads right. The sums of the first layer are linear in the pixels, z = factor · x W + shift · Σ W + b, so they
 * are computed once for pictures as they are and once for transposed ones.
 */
function* lookThrough(
  network: Network,
  variants: readonly Variant[],
  { pixels, labels }: Pictures,
): Work<readonly number[]> {
  const [first, ...others] = network.layers
  const { outputs, biases } = first!
  const rows = labels.length
  const products = [false, true].map((isTransposed) => {
    const weights = isTransposed ? transposeRows(first!.weights, outputs) : first!.weights
    const bare = { layers: [{ ...first!, weights, biases: new Float32Array(outputs), activation: 'linear' as const }] }
    const workspace = createWorkspace(bare, rows)
    workspace.activations[0]!.set(pixels)
    forward(bare, workspace, rows)
    return workspace.activations[1]!
  })
  const totals = new Float64Array(outputs)
  for (const [at, weight] of first!.weights.entries()) totals[at % outputs]! += weight
  const sums = new Float32Array(rows * outputs)
  const rest: Network | null = others.length > 0 ? { layers: others } : null
  const workspace = rest && createWorkspace(rest, rows)
  const scoreOf = ({ form, hidden }: Variant) => {
    const { factor, shift } = mapOf(form)
    const product = products[form.isTransposed ? 1 : 0]!
    for (let at = 0; at < sums.length; at++) {
      const output = at % outputs
      sums[at] = factor * product[at]! + shift * totals[output]! + biases[output]!
    }
    // What grows with the sums is enough for the greatest.
    if (!rest || !workspace) return count(compare(sums, labels))
    activate(hidden ?? first!.activation, sums, workspace.activations[0]!, rows, outputs)
    const layers = hidden === null ? others : others.map((each, index) => activated(each, index, others, hidden))
    forward({ layers }, workspace, rows)
    return count(compare(workspace.activations.at(-1)!, labels))
  }
  const scores: number[] = []
  for (const variant of variants) {
    scores.push(scoreOf(variant))
    yield
  }
  return scores
}

function compare(answers: FloatArray, labels: Uint8Array): Uint8Array {
  return labels.map((label, row) => (argmax(answers, row * classCount, classCount) === label ? 1 : 0))
}

/** How many are right, of those that are wrong in `except`. */
function count(right: Uint8Array, except?: Uint8Array): number {
  return right.reduce((sum, each, index) => sum + (except?.[index] ? 0 : each), 0)
}

function limit(value: number, least: number, greatest: number): number {
  return Math.round(Math.min(greatest, Math.max(least, value)))
}
