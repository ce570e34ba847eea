/**
 * Ten digits with what a network answers to them. They go into its file, so that whoever loads it, in whatever program, can see
 * whether it still answers the same.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { greyLevels, imageOf, type Digits } from '#engine/data/digits.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { scramble } from '#engine/basics/random.ts'
import { runAtOnce, type Work } from '#engine/basics/work.ts'

/** Ten digits, one of each label, with what the network answers to them, so that whoever loads the file can check it. */
export type CheckImages = {
  /** [10 × 784] grey = byte / 255 */
  readonly pixels: Uint8Array
  readonly labels: readonly number[]
  /** [10 × 10] */
  readonly outputs: Float32Array
}

/** How far outputs may lie from a file's own, beside 1 or beside themselves if they are greater: programs round differently. */
const checkTolerance = 1e-4

/** The first digit of each label among `indices`; null where there is not one of each. */
export function choosePictures(digits: Digits, indices: Uint32Array): Omit<CheckImages, 'outputs'> | null {
  const classes = Array.from({ length: classCount }, (_, digit) => digit)
  const pixels = new Uint8Array(classCount * pixelCount)
  for (const digit of classes) {
    const index = indices.find((each) => digits.labels[each] === digit)
    if (index === undefined) return null
    pixels.set(imageOf(digits, index), digit * pixelCount)
  }
  return { pixels, labels: classes }
}

/** Ten pictures of noise, always the same: they do to compare two networks by where there are no digits. */
export function noisePictures(): Uint8Array {
  return Uint8Array.from({ length: classCount * pixelCount }, (_, position) => scramble(position) >>> 24)
}

/** [10 × 10] what the readable forward pass answers to ten pictures. */
export function answerPictures(network: Network, pixels: Uint8Array): Float32Array {
  return runAtOnce(answerPicturesInSteps(network, pixels))
}

/** As `answerPictures`, one picture at a time. */
export function* answerPicturesInSteps(network: Network, pixels: Uint8Array): Work<Float32Array> {
  const workspace = createWorkspace(network, 1)
  const [inputs, outputs] = [workspace.activations[0]!, workspace.activations.at(-1)!]
  const answers = new Float32Array(classCount * classCount)
  for (let picture = 0; picture < classCount; picture++) {
    for (let i = 0; i < pixelCount; i++) inputs[i] = greyLevels[pixels[picture * pixelCount + i]!]!
    forward(network, workspace, 1)
    // No output is −0, which JSON has no way to tell from 0 in every program.
    for (let i = 0; i < classCount; i++) answers[picture * classCount + i] = outputs[i]! + 0
    yield
  }
  return answers
}

/** The greatest |difference|; 0 where both are the same, whatever they are, and infinite where only one is a number. */
export function largestDifference(one: Float32Array, other: Float32Array): number {
  let largest = 0
  for (let i = 0; i < one.length; i++) {
    if (Object.is(one[i], other[i])) continue
    const difference = Math.abs(one[i]! - other[i]!)
    largest = Number.isNaN(difference) ? Infinity : Math.max(largest, difference)
  }
  return largest
}

/** Whether the network answers to the pictures as its file says, but for rounding. */
export function* answersAlikeInSteps(network: Network, { pixels, outputs }: CheckImages): Work<boolean> {
  const found = yield* answerPicturesInSteps(network, pixels)
  // Written so that NaN fails as well.
  return outputs.every((said, i) => Math.abs(found[i]! - said) <= checkTolerance * Math.max(1, Math.abs(said)))
}

/** As JSON has them in every format: pixels as base64 of their bytes, outputs as rows in as few digits as come back the same. */
export type PackedChecks = {
  readonly pixels: string
  readonly labels: readonly number[]
  readonly outputs: readonly (readonly number[])[]
}

export function packChecks({ pixels, labels, outputs }: CheckImages): PackedChecks {
  const shortest = (value: number) => Number(value.toPrecision(9))
  return {
    pixels: Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength).toString('base64'),
    labels,
    outputs: labels.map((_, row) => Array.from(outputs.subarray(row * classCount, (row + 1) * classCount), shortest)),
  }
}

/** What a file says its checks are, of any kind; undefined where they are not whole. */
export function unpackChecks(value: unknown): CheckImages | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { pixels, labels, outputs } = value as Record<string, unknown>
  const isRow = (row: unknown) => Array.isArray(row) && row.length === classCount && row.every(Number.isFinite)
  if (typeof pixels !== 'string' || pixels.length > 2 * classCount * pixelCount) return undefined
  if (!Array.isArray(outputs) || outputs.length !== classCount || !outputs.every(isRow)) return undefined
  return createChecks(
    new Uint8Array(Buffer.from(pixels, 'base64')),
    labels,
    Float32Array.from(outputs.flat() as number[]),
  )
}

/** Undefined where the parts do not belong to ten digits. */
export function createChecks(pixels: Uint8Array, labels: unknown, outputs: Float32Array): CheckImages | undefined {
  const isLabel = (label: unknown) =>
    Number.isInteger(label) && (label as number) >= 0 && (label as number) < classCount
  const isWhole =
    pixels.length === classCount * pixelCount &&
    Array.isArray(labels) &&
    labels.length === classCount &&
    labels.every(isLabel) &&
    outputs.length === classCount * classCount &&
    outputs.every(Number.isFinite)
  return isWhole ? { pixels, labels: labels as number[], outputs } : undefined
}
