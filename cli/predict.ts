/** `inkling predict`. */
import { InklingError } from '#engine/contract/errors.ts'
import type { Reading } from '#engine/contract/prediction.ts'
import type { FoundDigit } from '#engine/images/image.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { t } from '#words/en/cli-scores.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { loadNetwork, readNetwork, type Meaning } from '#cli/basics/network-files.ts'
import { formatShare, print, printFailure, printJson } from '#cli/basics/output.ts'
import { pictureOf } from '#engine/data/read/image-folders.ts'
import { readImage } from '#cli/images/image-file.ts'
import { readDigits } from '#cli/images/picture.ts'

export type PredictOptions = Meaning & { readonly json?: boolean }

/**
 * Reads the digits in each image and prints the answers with their doubts, in the order of the images and within each in reading order. An
 * image that cannot be read is told on standard error, and the others go on; the exit code is then 1. Throws `bad-file` for the network's file.
 */
export async function predict(
  path: string,
  images: readonly string[],
  { json, ...meaning }: PredictOptions,
): Promise<number> {
  const file = await readNetwork(path)
  return withEngine(
    async (engine) => {
      await loadNetwork(engine, file, meaning)
      const { classes = null } = (await engine.call('describe')).network
      let exitCode = 0
      for (const image of images) {
        try {
          await predictImage(engine, image, classes, json)
        } catch (thrown) {
          if (!(thrown instanceof InklingError)) throw thrown
          printFailure(thrown)
          exitCode = 1
        }
      }
      return exitCode
    },
    { threads: 1 },
  )
}

async function predictImage(
  engine: EngineClient,
  image: string,
  classes: readonly string[] | null,
  json = false,
): Promise<void> {
  // Clothes are no strokes to be found and set right: the picture counts as it is.
  const found: readonly Pick<FoundDigit, 'pixels' | 'box'>[] = classes
    ? [{ pixels: pictureOf(await readImage(image)), box: whole }]
    : await readDigits(image)
  for (const [index, each] of found.entries()) {
    const { digit, layers, reading } = await engine.call('predict', { pixels: each.pixels, awaitsDoubt: true })
    const { activations } = layers.at(-1)!
    if (json) {
      printJson({
        file: image,
        ...(found.length > 1 ? { number: index + 1, of: found.length, box: roundBox(each) } : {}),
        digit,
        ...(classes && { class: classes[digit] }),
        reading: reading.kind,
        digits: reading.digits,
        activations,
      })
    } else {
      const answer = inWords(reading, digit, activations, classes)
      const place = { image, number: String(index + 1), count: String(found.length) }
      print(found.length > 1 ? t('answer-of', { ...place, answer }) : t('answer', { image, answer }))
    }
  }
}

const whole = { left: 0, top: 0, right: 1, bottom: 1 }

/** The answer with its doubt, as the page says it. */
function inWords(
  { kind, digits }: Reading,
  digit: number,
  activations: Float32Array,
  classes: readonly string[] | null,
): string {
  const name = (label: number) =>
    t('answer-share', { name: classes?.[label] ?? String(label), share: formatShare(activations[label]!) })
  const plain = name(digit)
  switch (kind) {
    case 'digit':
    case 'unjudged':
      return plain
    case 'unsure':
      return t('answer-unsure', { names: digits.map(name).reduce((one, other) => t('answer-or', { one, other })) })
    case 'unlike':
      return t(classes ? 'answer-unlike-class' : 'answer-unlike-digit', { nearest: plain })
    case 'empty':
      return t('answer-empty')
  }
}

/** Shares of the image's width and height, to a thousandth. */
function roundBox({ box }: Pick<FoundDigit, 'box'>) {
  const round = (share: number) => Math.round(1000 * share) / 1000
  return { left: round(box.left), top: round(box.top), right: round(box.right), bottom: round(box.bottom) }
}
