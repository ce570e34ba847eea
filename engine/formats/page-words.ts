/** What a page says: of its network to whoever opens it, and all else that stands on it. */
import { stages } from '#engine/drawing/stages.ts'
import type { PageWords, ShownTexts } from '#engine/page/facts.ts'
import type { NumberType } from '#engine/page/packed-weights.ts'
import { countNetworkParameters, type Network } from '#engine/network/network.ts'
import type { NetworkDocument } from './network-document.ts'
import type { PageTexts } from './page-texts.ts'

/** What is known beside a network's document, and only said to people. */
export type Background = {
  /** What its data is called, such as “MNIST, all 60,000 training digits”. */
  readonly data: readonly string[]
  /** How many digits it reads right that it was not trained on; null where that has not been measured with these weights. */
  readonly score: {
    /** The share of them, 0 to 1. */
    readonly share: number
    /** Which they are: its own validation digits, or MNIST's test digits. */
    readonly digits: 'validation' | 'test'
  } | null
}

export function writeWords(
  { network, settings, training, classes }: NetworkDocument,
  type: NumberType,
  background: Background | undefined,
  { language, say }: PageTexts,
): PageWords {
  const { layers } = network
  const sizes = [layers[0]!.inputs, ...layers.map(({ outputs }) => outputs)].join('-')
  const way = [
    ...layers
      .slice(0, -1)
      .map(({ outputs: neurons, activation }) =>
        say('way-hidden', { neurons, activation: say('activation', { name: activation }) }),
      ),
    say('way-output', { activation: say('activation', { name: layers.at(-1)!.activation }) }),
  ].join(', ')
  const titles = (background?.data ?? [settings.data]).map((title) => say('data-quoted', { title }))
  const data = new Intl.ListFormat(language, { type: 'conjunction' }).format(titles)
  const { epochs, steps: updates } = training
  const score = background?.score ?? null
  const sentences = [
    say('about-layers', { way, numbers: countNetworkParameters(network) }),
    updates === 0 ? say('about-untrained') : say('about-training', { data, epochs, updates }),
    ...(score === null
      ? []
      : [say('about-score', { share: percent(100 * score.share, { language, say }), digits: score.digits })]),
    type === 'float32' ? say('about-exact') : say('about-rounded'),
  ]
  return {
    title: classes ? say('title-pictures', { sizes }) : say('title-digits', { sizes }),
    sentences,
    classes: classes ?? null,
    shown: writeShown(network, classes ?? null, say),
  }
}

function percent(value: number, { language, say }: PageTexts): string {
  const one = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return say('percent', { value: one.format(value) })
}

/** What the page's own script shows. */
function writeShown(network: Network, classes: readonly string[] | null, say: PageTexts['say']): ShownTexts {
  const numbers = { z: '{z}', up: '{up}', down: '{down}', biases: '{biases}' }
  const what = '{what}'
  const rest = '{rest}'
  const hidden = network.layers.slice(0, -1)
  return {
    names: Array.from({ length: network.layers.at(-1)!.outputs }, (_, output) => {
      const name = classes?.[output] ?? String(output)
      return /^\d$/.test(name) ? say('what-digit', { digit: Number(name) }) : say('what-name', { name })
    }),
    show: say('show', { what }),
    read: say('read', { what }),
    readValue: say('read-value', { value: '{value}' }),
    percent: say('percent', { value: '{value}' }),
    answerNone: say('answer-none'),
    padEmpty: say('pad-empty'),
    seenNothing: say('seen-nothing'),
    seenPixels: say('seen-pixels'),
    whyAnswer: say('why-answer', { what, ...numbers }),
    whyAnswerRest: say('why-answer-rest', { what, ...numbers, rest }),
    whyNot: say('why-not', { what, ...numbers }),
    whyNotRest: say('why-not-rest', { what, ...numbers, rest }),
    stages: stages.map((stage) => ({ title: say(`stage-${stage}.title`), does: say(`stage-${stage}.does`) })),
    layers: hidden.map(({ outputs: neurons, activation }, index) => {
      const layer = say('layer', { layer: index + 1, neurons, activation: say('activation', { name: activation }) })
      return { layer, active: say('layer-active', { layer, active: '{active}' }) }
    }),
  }
}

/** What stands on the page by itself, for the places in its markup that are called so. */
export function writeStanding(areNamed: boolean, { language, say }: PageTexts): Readonly<Record<string, string>> {
  return {
    language,
    heading: say('heading'),
    damaged: say('damaged'),
    'needs-script': say('needs-script'),
    draw: say('draw'),
    pad: say('pad'),
    invitation: areNamed ? say('invitation-pictures') : say('invitation'),
    'pad-keys': say('pad-keys'),
    undo: say('undo'),
    clear: say('clear'),
    why: say('why'),
    tries: areNamed ? say('tries-pictures') : say('tries'),
    answer: say('answer'),
    'answer-first': say('answer-first'),
    outputs: say('outputs'),
    honesty: areNamed ? say('honesty-pictures') : say('honesty'),
    seen: say('seen'),
    'seen-nothing': say('seen-nothing'),
    'seen-note': say('seen-note'),
    stages: say('stages'),
    about: say('about'),
    'about-file': say('about-file'),
  }
}
