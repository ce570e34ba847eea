/** The course's network of two inputs, four neurons and one output: its 17 numbers, what it answers, and what everything in it is called. */

import { t } from '#words/en/lesson-notation.ts'
import { formatShort } from './precision.ts'

/** Neurons of each layer, the inputs first. */
export const smallSizes = [2, 4, 1] as const

/** Something that has a name: the activation of a neuron (or input), a weight, a bias. Layers, neurons and inputs count from 0; inputs are layer 0. */
export type Part =
  | { readonly kind: 'activation'; readonly layer: number; readonly to: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly to: number }
  | { readonly kind: 'weight'; readonly layer: number; readonly to: number; readonly from: number }

/** Weights and biases by `keyOf`. */
export type Numbers = Readonly<Record<string, number>>

export const smallInputs = [1, 0.5] as const

/** What leads into each neuron, layer by layer: its weights, and at the end its bias. */
const firstNumbers: readonly (readonly (readonly number[])[])[] = [
  [
    [0.4, -0.6, 0.2],
    [-0.8, 0.2, 0.1],
    [0.5, 1.2, -0.3],
    [0.7, -0.4, 0.4],
  ],
  [[0.6, -0.9, -0.5, 1.1, 0.2]],
]

export function keyOf(part: Part): string {
  return `${part.kind}-${part.layer}-${part.to}${part.kind === 'weight' ? `-${part.from}` : ''}`
}

/** All weights and biases, neuron by neuron. */
export const smallParameters: readonly Part[] = [1, 2].flatMap((layer) =>
  range(smallSizes[layer]!).flatMap((to): Part[] => [
    ...range(smallSizes[layer - 1]!).map((from): Part => ({ kind: 'weight', layer, to, from })),
    { kind: 'bias', layer, to },
  ]),
)

export const smallActivations: readonly Part[] = [0, 1, 2].flatMap((layer) =>
  range(smallSizes[layer]!).map((to): Part => ({ kind: 'activation', layer, to })),
)

export const startingNumbers: Numbers = Object.fromEntries(
  smallParameters.map((part) => {
    const into = firstNumbers[part.layer - 1]![part.to]!
    return [keyOf(part), part.kind === 'weight' ? into[part.from]! : into.at(-1)!]
  }),
)

/** Of each layer after the inputs, z and a = max(0, z) of each neuron. They add up to the last digit that is shown. */
export function runSmall(
  numbers: Numbers,
): readonly { readonly z: readonly number[]; readonly a: readonly number[] }[] {
  let input: readonly number[] = smallInputs
  return [1, 2].map((layer) => {
    const z = range(smallSizes[layer]!).map((to) =>
      tidy(
        input.reduce(
          (sum, activation, from) => sum + activation * numbers[keyOf({ kind: 'weight', layer, to, from })]!,
          numbers[keyOf({ kind: 'bias', layer, to })]!,
        ),
      ),
    )
    const a = z.map((each) => Math.max(0, each))
    input = a
    return { z, a }
  })
}

/** Without what 64 bits leave over: products of numbers with a few decimals have a few decimals. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0
}

/** All its decimals. */
export function formatExactly(value: number): string {
  return formatShort(tidy(value))
}

const below = '₀₁₂₃₄₅₆₇₈₉'
const above = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const inDigits = (count: number, digits: string) => [...String(count)].map((digit) => digits[Number(digit)]).join('')

/** w₂₁⁽¹⁾: to neuron 2, from 1, into layer 1. */
export function symbolOf(part: Part): string {
  const letter = { activation: 'a', bias: 'b', weight: 'w' }[part.kind]
  const from = part.kind === 'weight' ? `${part.to > 9 || part.from > 9 ? ' ' : ''}${inDigits(part.from, below)}` : ''
  return `${letter}${inDigits(part.to, below)}${from}⁽${inDigits(part.layer, above)}⁾`
}

/** What the name says, in words. */
export function sayPart(part: Part): string {
  // Indices are not grouped.
  const [layer, to] = [String(part.layer), String(part.to)]
  if (part.kind === 'weight') return t('part-weight', { to, from: String(part.from), layer })
  if (part.kind === 'bias') return t('part-bias', { to, layer })
  return part.layer === 0 ? t('part-input', { to }) : t('part-neuron', { to, layer })
}

/** Where it is, without its name. */
export function placeOf(part: Part): string {
  const { layer, to } = part
  if (part.kind === 'activation') return layer === 0 ? t('place-input', { to }) : t('place-neuron', { to, layer })
  if (part.kind === 'bias') return t('place-bias', { to, layer })
  const { from } = part
  return layer === 1
    ? t('place-first-weight', { from, to, layer })
    : t('place-weight', { from, before: layer - 1, to, layer })
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
