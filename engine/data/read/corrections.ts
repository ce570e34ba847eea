/**
 * What shows only in all pictures of a set together: that 1 stands for ink, that ink is dark on light, that pictures lie on their side, that labels
 * begin with 1. Each is set right, and said.
 */
import { t } from '#words/en/digit-files.ts'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'

/** The mean of MNIST's training digits of each class, 7 × 7 levels of 4 × 4 pixels each, as hexadecimal digits. */
const meanDigits = [
  '0000000101000000022479872900001480786c7604004681133180080067632173580300359e9b5f0f0000010607010000',
  '000000000000000000043f490d00000003714f0300000004a71b00000000229b0a00000006436510010000000405010000',
  '0000040b060100000d4f88701700000e2a357525000008295e751702013b8ca679390901317357452a0400000101010000',
  '0000010201000000135889641100010f2b617f16000004459d7f130002131824792c000232788c69100000041012040000',
  '0000000000000000051a192b2102001364316e2b0100339b65a22001001b4d7f7211010001144c3b08000000050d090100',
  '0000000001000000032253593a0a000b6471422609000f79774b0f0000182539611f0100206e7d540f0000010d11050000',
  '0000051418050000021f6341090000075260190c000012856c7d430400169c8d89400200043e733e070000000000000000',
  '00000000000000000718221e080004348386a631000114212692160000030e6e5b070000022a73220100000527320e0100',
  '00000000000000000327716f2602000e6961764305000752b2711101000b6a83500e0000167a8a500b0000011118060000',
  '000000000000000001104336070000117765851f0000237e70a11200000933696507000001165a3a070000011323160400',
]
const meanSide = 7
const block = imageSide / meanSide

/** Sets labels right that stand for digits otherwise. Returns what was noticed. */
export function correctLabels(labels: Uint16Array, hasClasses: boolean): readonly string[] {
  let [least, most] = [Infinity, 0]
  for (const label of labels) {
    if (label < least) least = label
    if (label > most) most = label
  }
  if (least === 1 && most === classCount) {
    // As in SVHN, where 10 is a nought.
    for (const [index, label] of labels.entries()) labels[index] = hasClasses ? label - 1 : label % classCount
    return [hasClasses ? t('labels-from-first-class') : t('labels-from-one')]
  }
  const present = new Set(labels)
  if (most < classCount && present.size < classCount && !hasClasses) {
    const missing = Array.from({ length: classCount }, (_, label) => label).filter((label) => !present.has(label))
    return [t('classes-missing', { count: missing.length, classes: missing.join(', ') })]
  }
  return []
}

/** Sets pictures right that a network would see otherwise than MNIST's. Returns what was noticed. */
export function correctPictures(images: Uint8Array, labels: Uint16Array, hasClasses: boolean): readonly string[] {
  const notes: string[] = []
  const most = images.reduce((greatest, level) => Math.max(greatest, level), 0)
  if (most === 1) {
    for (let pixel = 0; pixel < images.length; pixel++) images[pixel] = 255 * images[pixel]!
    notes.push(t('pictures-of-two-levels'))
  }
  if (isInverted(images)) {
    for (let pixel = 0; pixel < images.length; pixel++) images[pixel] = 255 - images[pixel]!
    notes.push(t('pictures-inverted'))
  }
  const turn = hasClasses ? undefined : findTurn(images, labels)
  if (turn) {
    turnAll(images, turn.source)
    notes.push(t('pictures-turned', { way: turn.way }))
  }
  return notes
}

/** Whether most pictures have a border that is lighter than their middle. */
export function isInverted(images: Uint8Array): boolean {
  const count = images.length / pixelCount
  let inverted = 0
  for (let picture = 0; picture < count; picture++) {
    let border = 0
    let all = 0
    for (let y = 0; y < imageSide; y++) {
      for (let x = 0; x < imageSide; x++) {
        const level = images[picture * pixelCount + y * imageSide + x]!
        all += level
        if (x === 0 || y === 0 || x === imageSide - 1 || y === imageSide - 1) border += level
      }
    }
    const onBorder = 4 * (imageSide - 1)
    if (border / onBorder > 127 && border / onBorder > all / pixelCount) inverted++
  }
  return inverted > count / 2
}

type Turn = {
  /** What is wrong with the pictures, as the message has it. */
  readonly way: NonNullable<(typeof t)['types']>['pictures-turned']['way']
  /** Where the pixel at (x, y) of the right picture is in the wrong one. */
  readonly source: (x: number, y: number, last: number) => readonly [x: number, y: number]
}

const turns: readonly Turn[] = [
  { way: 'transposed', source: (x, y) => [y, x] },
  { way: 'left-side', source: (x, y, last) => [y, last - x] },
  { way: 'right-side', source: (x, y, last) => [last - y, x] },
  { way: 'on-their-head', source: (x, y, last) => [last - x, last - y] },
  { way: 'mirrored', source: (x, y, last) => [last - x, y] },
  { way: 'upside-down', source: (x, y, last) => [x, last - y] },
  { way: 'transposed-on-their-head', source: (x, y, last) => [last - y, last - x] },
]
/**
 * How much like MNIST's digits the classes must be once turned, and how much more so than before: correlations, −1 to 1. Upright ones reach 0.8
 * with one digit of each class, and in any other position 0.1 less; of many digits 0.9 and more.
 */
const likeness = { least: 0.7, gain: 0.08 }

/** The way in which pictures must be turned to look like digits; undefined where they do already, or never do. */
function findTurn(images: Uint8Array, labels: Uint16Array): Turn | undefined {
  const means = findMeans(images, labels)
  const asIs = compare(means, (x, y) => [x, y])
  const scored = turns.map((turn) => ({ turn, score: compare(means, turn.source) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score >= likeness.least && best.score >= asIs + likeness.gain ? best.turn : undefined
}

/** [10] the mean picture of each class, as large as MNIST's here; null where there is none. */
function findMeans(images: Uint8Array, labels: Uint16Array): readonly (Float64Array | null)[] {
  const counts = new Uint32Array(classCount)
  const sums = Array.from({ length: classCount }, () => new Float64Array(meanSide * meanSide))
  for (const [picture, label] of labels.entries()) {
    if (label >= classCount) continue
    counts[label]!++
    const sum = sums[label]!
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      const [row, column] = [Math.floor(pixel / imageSide / block), Math.floor((pixel % imageSide) / block)]
      sum[row * meanSide + column]! += images[picture * pixelCount + pixel]!
    }
  }
  return sums.map((sum, label) => (counts[label]! > 0 ? sum : null))
}

/** The mean correlation of the classes that there are, turned, with MNIST's. */
function compare(means: readonly (Float64Array | null)[], source: Turn['source']): number {
  const correlations = means.flatMap((mean, label) => {
    if (!mean) return []
    const turned = Float64Array.from(mean, (_, place) => {
      const [x, y] = source(place % meanSide, Math.floor(place / meanSide), meanSide - 1)
      return mean[y * meanSide + x]!
    })
    const usual = Float64Array.from(meanDigits[label]!.match(/../g)!, (pair) => Number.parseInt(pair, 16))
    return [correlate(turned, usual)]
  })
  return correlations.reduce((sum, each) => sum + each, 0) / Math.max(1, correlations.length)
}

function correlate(one: Float64Array, other: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [a, b] = [mean(one), mean(other)]
  let [product, first, second] = [0, 0, 0]
  for (const [place, value] of one.entries()) {
    product += (value - a) * (other[place]! - b)
    first += (value - a) ** 2
    second += (other[place]! - b) ** 2
  }
  return first > 0 && second > 0 ? product / Math.sqrt(first * second) : 0
}

function turnAll(images: Uint8Array, source: Turn['source']): void {
  const places = Array.from({ length: pixelCount }, (_, pixel) => {
    const [x, y] = source(pixel % imageSide, Math.floor(pixel / imageSide), imageSide - 1)
    return y * imageSide + x
  })
  for (let start = 0; start < images.length; start += pixelCount) {
    const before = images.slice(start, start + pixelCount)
    for (let pixel = 0; pixel < pixelCount; pixel++) images[start + pixel] = before[places[pixel]!]!
  }
}
