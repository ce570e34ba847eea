/** What a page says of its network to whoever opens it. */
import { activationNames } from '#engine/contract/activation-names.ts'
import type { PageWords } from '#engine/page/facts.ts'
import type { NumberType } from '#engine/page/packed-weights.ts'
import { countNetworkParameters } from '#engine/network/network.ts'
import { t } from '#words/en/saved-page.ts'
import type { NetworkDocument } from './network-document.ts'

/** What is known beside a network's document, and only said to people. */
export type Background = {
  /** What its data is called, such as “MNIST, all 60,000 training digits”. */
  readonly data: readonly string[]
  /** How many digits it reads right that it was not trained on; null where that has not been measured with these weights. */
  readonly score: {
    /** The share of them, 0 to 1. */
    readonly share: number
    /** Which they are. */
    readonly digits: 'validation' | 'mnist-test'
  } | null
}

/** In English, as the rest of the page is. */
const say = t.english

export function writeWords(
  { network, settings, training, classes }: NetworkDocument,
  type: NumberType,
  background: Background | undefined,
): PageWords {
  const { layers } = network
  const sizes = [layers[0]!.inputs, ...layers.map(({ outputs }) => outputs)].join('-')
  const way = layers.map(({ outputs, activation }, index) =>
    index < layers.length - 1
      ? say('hidden-layer', { neurons: outputs, activation: activationNames[activation] })
      : say('output-layer', { activation: activationNames[activation] }),
  )
  const data = (background?.data ?? [settings.data])
    .map((title) => say('data-set', { title }))
    .reduce((first, second) => say('data-sets', { first, second }))
  const score = background?.score ?? null
  return {
    title: say('title', { sizes, reads: classes ? 'pictures' : 'digits' }),
    sentences: [
      say('way', { layers: way.join(', '), count: countNetworkParameters(network) }),
      training.steps === 0
        ? say('untrained')
        : say('trained', { data, epochs: training.epochs, updates: training.steps }),
      ...(score === null ? [] : [say('score', { digits: score.digits, percent: 100 * score.share })]),
      type === 'float32' ? say('weights-exact') : say('weights-rounded'),
    ],
    classes: classes ?? null,
  }
}
