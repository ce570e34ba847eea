/**
 * Learning from a person's samples: the network is trained on for a few thousand updates, each on a batch of two parts. One part is
 * variations of the samples. The other is training digits gone over again (replay, or rehearsal: Robins, "Catastrophic forgetting,
 * rehearsal and pseudorehearsal", 1995), without which the network would forget what it is not shown.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/own-samples.ts'
import type { BeforeAndAfter, NewSample } from '#engine/contract/samples.ts'
import { countParameters, type AugmentationSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { readPixels, toDigits, type Digits } from '#engine/data/digits.ts'
import { chooseWarp, createEpochKey, warpPicture } from '#engine/network/augmentation.ts'
import type { TrainingComputation } from '#engine/network/computation.ts'
import { isFiniteNetwork } from '#engine/network/network.ts'
import type { Tally } from '#engine/network/tally.ts'
import { createRandom, shuffle, type Random } from '#engine/basics/random.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import { fallingLearningRate } from '#engine/training/schedules.ts'
import { addGradients } from '#engine/training/trainer.ts'

/** Samples and training digits in a batch. */
const samplesInBatch = 24
const replayInBatch = 104
/**
 * Updates: at least so many, and three times through all variations of many samples. A small network has little room for something new: most
 * of what it knows has to move, which takes larger steps, and more of them.
 */
const paces = {
  small: { learningRate: 0.003, fewestUpdates: 6000, mostUpdates: 9000 },
  large: { learningRate: 0.0003, fewestUpdates: 1000, mostUpdates: 3000 },
} as const
/** Weights and biases up to which a network is small. */
const mostOfSmall = 200_000
/** The share of the learning rate at the end, so that the last batches do not leave their mark on everything. */
const lastRate = 0.1
/** Variations of all samples together, about, and of each. */
const variationsInAll = 2000
const mostVariations = 100
/** One sample of so many is held back, of each digit that has at least so many. */
const heldBackOne = 5
/** With fewer samples than this, all of them are needed to learn from. */
const enoughToHoldBack = 40

/** How variations differ from a sample: as the same hand would draw the digit again. */
const variation: AugmentationSettings = {
  shift: 1.8,
  rotation: 11,
  scaling: 0.12,
  shear: 0.2,
  elastic: 3,
  thickness: 0.4,
}
/** The digits that a large network goes over again come as they are, whatever it was trained with. */
const unchanged: AugmentationSettings = { shift: 0, rotation: 0, scaling: 0, shear: 0, elastic: 0, thickness: 0 }

function paceOf(settings: Settings) {
  return isSmall(settings) ? paces.small : paces.large
}

function isSmall(settings: Settings): boolean {
  return countParameters(settings) <= mostOfSmall
}

/**
 * How the copy is trained: as before, but with Adam, which needs no rate of the person's choosing, and without what slows learning. A small
 * network goes over digits that are changed as it is used to, as it goes over many.
 */
export function learningSettings(settings: Settings): Settings {
  return {
    ...settings,
    optimiser: 'adam',
    learningRate: paceOf(settings).learningRate,
    schedule: 'constant',
    warmUpEpochs: 0,
    batchSize: samplesInBatch + replayInBatch,
    patience: 0,
    l1: 0,
    l2: 0,
    weightDecay: 0,
    dropout: 0,
    maxNorm: 0,
    clipNorm: 1,
    ...(isSmall(settings) ? {} : unchanged),
  }
}

/** Which samples are learned from and which are held back: of each digit every fifth, if there are enough. */
export function holdBack(samples: readonly NewSample[]): {
  readonly learned: readonly NewSample[]
  readonly heldBack: readonly NewSample[]
} {
  if (samples.length < enoughToHoldBack) return { learned: samples, heldBack: [] }
  const seen = new Uint32Array(classCount)
  const isHeldBack = samples.map(({ label }) => ++seen[label]! % heldBackOne === 0)
  return {
    learned: samples.filter((_, index) => !isHeldBack[index]),
    heldBack: samples.filter((_, index) => isHeldBack[index]),
  }
}

export type LearningParts = {
  /** Over the copy of the network, for `learningSettings`. */
  readonly computation: TrainingComputation
  readonly settings: Settings
  readonly samples: readonly NewSample[]
  /** MNIST's digits, and which of them are for training and for validation. */
  readonly digits: Digits
  readonly training: Uint32Array
  readonly validation: Uint32Array
  /** Called now and then with the share that is done. */
  readonly onProgress: (share: number) => void
  /** Called with data that is of no use afterwards, so that what a backend keeps of it can be given back. */
  readonly onTemporary: (samples: Digits) => void
}

export type LearningOutcome = {
  readonly learned: BeforeAndAfter
  readonly heldBack: BeforeAndAfter | null
  readonly validation: BeforeAndAfter
}

/** Trains the computation's network and scores it before and after. The same samples, digits and seed give the same bits. Throws `diverged`. */
export function* learn(parts: LearningParts): Work<LearningOutcome> {
  const { computation, settings, digits, training, validation, onProgress, onTemporary } = parts
  const split = holdBack(parts.samples)
  const learned = toDigitsOf(split.learned)
  const heldBack = toDigitsOf(split.heldBack)
  onTemporary(learned)
  onTemporary(heldBack)
  const random = createRandom(settings.seed, 'samples')
  const score = function* (): Work<readonly [Tally, Tally, Tally]> {
    return [
      yield* evaluate(computation, learned, countUp(learned.count)),
      yield* evaluate(computation, heldBack, countUp(heldBack.count)),
      yield* evaluate(computation, digits, validation),
    ]
  }

  const before = yield* score()
  const variations = yield* varyAll(learned, settings.seed)
  onTemporary(variations)
  const { fewestUpdates, mostUpdates } = paceOf(settings)
  const updates = Math.min(mostUpdates, Math.max(fewestUpdates, Math.ceil((3 * variations.count) / samplesInBatch)))
  const progressEach = Math.ceil(updates / 100)
  const orders = { samples: createOrder(countUp(variations.count), random), replay: createOrder(training, random) }
  for (let update = 0; update < updates; update++) {
    if (update % progressEach === 0) onProgress(update / updates)
    computation.beginBatch(settings.batchSize)
    yield* addGradients(computation, variations, orders.samples.take(samplesInBatch), [0, samplesInBatch], update)
    yield* addGradients(computation, digits, orders.replay.take(replayInBatch), [0, replayInBatch], update)
    computation.update(fallingLearningRate(settings.learningRate, lastRate, update, updates))
    yield
  }
  if (!isFiniteNetwork(computation.network)) {
    throw failure('diverged', t, 'diverged')
  }
  const after = yield* score()
  const [ofLearned, ofHeldBack, ofValidation] = before.map(({ count, correct }, index) => ({
    count,
    before: correct,
    after: after[index]!.correct,
  })) as [BeforeAndAfter, BeforeAndAfter, BeforeAndAfter]
  return { learned: ofLearned, heldBack: ofHeldBack.count > 0 ? ofHeldBack : null, validation: ofValidation }
}

/** The samples themselves and variations of them, about as many for each digit as it has samples. */
function* varyAll(samples: Digits, seed: number): Work<Digits> {
  const key = createEpochKey(seed, 0)
  const picture = new Float32Array(pixelCount)
  const copies = Math.min(mostVariations, Math.max(1, Math.round(variationsInAll / samples.count)))
  const count = samples.count * (copies + 1)
  const images = new Uint8Array(count * pixelCount)
  const labels = new Uint8Array(count)
  for (let index = 0; index < samples.count; index++) {
    for (let copy = 0; copy <= copies; copy++) {
      const place = index * (copies + 1) + copy
      const target = images.subarray(place * pixelCount, (place + 1) * pixelCount)
      readPixels(samples, index, picture)
      if (copy > 0) warpPicture(picture, chooseWarp(variation, key, place))
      for (const [pixel, level] of picture.entries()) target[pixel] = Math.round(255 * level)
      labels[place] = samples.labels[index]!
    }
    yield
  }
  return toDigits(images, labels)
}

/** Gives `indices` in random order, all of them before any comes again. */
function createOrder(indices: Uint32Array, random: Random) {
  const order = indices.slice()
  let next = order.length
  return {
    take(count: number): Uint32Array {
      return Uint32Array.from({ length: count }, () => {
        if (next === order.length) {
          shuffle(random, order)
          next = 0
        }
        return order[next++]!
      })
    },
  }
}

export function toDigitsOf(samples: readonly NewSample[]): Digits {
  const images = new Uint8Array(samples.length * pixelCount)
  for (const [index, { pixels }] of samples.entries()) images.set(pixels, index * pixelCount)
  return toDigits(
    images,
    Uint8Array.from(samples, ({ label }) => label),
  )
}

function countUp(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index)
}
