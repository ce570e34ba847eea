/** A network in an engine whose doubts have been fitted, and how it does on digits: how many are right, how true its probabilities are, how many it doubts. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { dataFolder, readAssets } from '#cli/basics/paths.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import type { Calibration, Prediction, Reading } from '#engine/contract/prediction.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { measureReliability } from '#engine/doubt/reliability.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'

export type Picture = {
  readonly pixels: Float32Array
  readonly isDrawn: boolean
  readonly label?: number
  readonly name?: string
}

export type Judged = {
  readonly engine: LocalEngine
  readonly calibration: Calibration
  /** Seconds from opening the network until it could doubt. */
  readonly settled: number
  readonly predict: (picture: Picture) => Promise<Prediction>
}

/** Opens the network in the file at `path`. The engine is to be closed. Throws for one that cannot be examined. */
export async function openJudged(path: string): Promise<Judged> {
  const engine = createEngine(readAssets())
  const { commands } = engine
  await commands.load({ fileName: basename(path), bytes: readFileSync(path) })
  const start = performance.now()
  // Saving waits for the calibration; only a network in a file that lacks one has to be examined. The albums may come later.
  await commands.save({ format: 'safetensors' })
  const { calibration } = await commands.describe()
  if (!calibration) {
    throw new Error('This network cannot be calibrated: it has not been trained, or the digits are missing.')
  }
  const stroke = new Float32Array(pixelCount).fill(1, 300, 320)
  while ((await commands.predict({ pixels: stroke })).reading.kind === 'unjudged') await setTimeout(5)
  return {
    engine,
    calibration,
    settled: (performance.now() - start) / 1000,
    predict: ({ pixels, isDrawn }) => engine.commands.predict({ pixels, isDrawn }),
  }
}

/** The pen digits of the writers that are kept for validation. */
export async function readDrawings(): Promise<readonly Picture[]> {
  const { digits, split } = await createDataSets(dataFolder).load('pen', 1)
  return toPictures(digits, split.validation, true)
}

export async function readTestDigits(): Promise<readonly Picture[]> {
  const digits = await createDataSets(dataFolder).loadTest()
  return toPictures(
    digits,
    Uint32Array.from({ length: digits.count }, (_, index) => index),
    false,
  )
}

function toPictures(digits: Digits, indices: Uint32Array, isDrawn: boolean): readonly Picture[] {
  return Array.from(indices, (index) => {
    const pixels = new Float32Array(pixelCount)
    readPixels(digits, index, pixels)
    return { pixels, isDrawn, label: digits.labels[index]! }
  })
}

/** Digits of one kind: all of them drawn, or none. */
export async function scoreDigits({ predict, calibration }: Judged, pictures: readonly Picture[]) {
  const weightedSums = new Float32Array(pictures.length * classCount)
  const readings: Reading[] = []
  const isRight: boolean[] = []
  for (const [index, picture] of pictures.entries()) {
    const { layers, reading, digit } = await predict(picture)
    weightedSums.set(layers.at(-1)!.weightedSums, index * classCount)
    readings.push(reading)
    isRight.push(digit === picture.label)
  }
  const labels = Uint8Array.from(pictures, ({ label }) => label!)
  const { temperature } = (pictures[0]?.isDrawn && calibration.drawings) || calibration
  const isDoubted = (reading: Reading) => !isAccepted(reading)
  return {
    count: pictures.length,
    accuracy: isRight.filter(Boolean).length / pictures.length,
    errorBefore: measureReliability(weightedSums, labels, 1).error,
    errorAfter: temperature === null ? null : measureReliability(weightedSums, labels, temperature).error,
    reliability: temperature === null ? null : measureReliability(weightedSums, labels, temperature).bins,
    doubted: share(readings, isDoubted),
    rightDoubted: share(
      readings.filter((_, index) => isRight[index]),
      isDoubted,
    ),
    wrongDoubted: share(
      readings.filter((_, index) => !isRight[index]),
      isDoubted,
    ),
    unsure: share(readings, ({ kind }) => kind === 'unsure'),
    unlike: share(readings, ({ kind }) => kind === 'unlike'),
    empty: share(readings, ({ kind }) => kind === 'empty'),
  }
}

/** Whether a picture was read as a digit without doubt. */
export function isAccepted({ kind }: Reading): boolean {
  return kind === 'digit' || kind === 'unjudged'
}

export function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length
}
