/** What a page says of its network to whoever opens it. */
import { activationNames } from '#engine/contract/activation-names.ts'
import type { PageWords } from '#engine/page/facts.ts'
import type { NumberType } from '#engine/page/packed-weights.ts'
import { countNetworkParameters } from '#engine/network/network.ts'
import type { NetworkDocument } from './network-document.ts'

/** What is known beside a network's document, and only said to people. */
export type Background = {
  /** What its data is called, such as “MNIST, all 60,000 training digits”. */
  readonly data: readonly string[]
  /** How many digits it reads right that it was not trained on; null where that has not been measured with these weights. */
  readonly score: {
    /** The share of them, 0 to 1. */
    readonly share: number
    /** Which they are, in words that follow “of”. */
    readonly digits: string
  } | null
}

const count = (value: number, one: string, many: string) =>
  `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`

export function writeWords(
  { network, settings, training, classes }: NetworkDocument,
  type: NumberType,
  background: Background | undefined,
): PageWords {
  const { layers } = network
  const sizes = [layers[0]!.inputs, ...layers.map(({ outputs }) => outputs)].join('-')
  const hidden = layers
    .slice(0, -1)
    .map(({ outputs, activation }) => `into ${count(outputs, 'neuron', 'neurons')} (${activationNames[activation]})`)
  const way = [...hidden, `into 10 outputs (${activationNames[layers.at(-1)!.activation]})`].join(', ')
  const data = (background?.data ?? [settings.data]).map((title) => `“${title}”`).join(' and ')
  const score = background?.score ?? null
  return {
    title: `${sizes}: a network that reads ${classes ? 'pictures' : 'digits'}`,
    sentences: [
      `784 pixels go ${way}: ${count(countNetworkParameters(network), 'number', 'numbers')} in all, its weights and biases.`,
      training.steps === 0
        ? 'Its weights are as they came by chance: it has not been trained, and guesses.'
        : `It was trained in Inkling on ${data}: ${count(training.epochs, 'epoch', 'epochs')}, ${count(training.steps, 'update', 'updates')} of its weights.`,
      ...(score === null
        ? []
        : [`It reads ${(100 * score.share).toFixed(1)} % of ${score.digits} right; it was trained on none of them.`]),
      type === 'float32'
        ? 'Its weights are here as 32-bit numbers, to the last bit as in Inkling.'
        : 'Its weights are here as 16-bit numbers, which makes the file half as large: outputs may differ from Inkling’s by a thousandth or so.',
    ],
    classes: classes ?? null,
  }
}
