/**
 * Networks as a web page of one file that reads digits by itself: the page of `renderer/network-page/`, as the build has packed it, with
 * the network in two elements that no browser runs: the facts as JSON, and the weights as base64.
 */
import { readFileSync } from 'node:fs'
import type { Work } from '#engine/basics/slicer.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { mostExactParameters } from '#engine/contract/files.ts'
import type { ChosenLanguage } from '#words/languages.ts'
import { factsId, weightsId } from '#engine/page/facts.ts'
import { beyondHalf } from '#engine/page/half-floats.ts'
import {
  countBytes,
  numberTypes,
  packWeightsInSteps,
  unpackWeightsInSteps,
  type NumberType,
} from '#engine/page/packed-weights.ts'
import { countNetworkParameters, isFiniteNetwork, type Network } from '#engine/network/network.ts'
import { answerPicturesInSteps } from './checks.ts'
import {
  checkClaims,
  describeDocument,
  finishReading,
  readClaims,
  type NetworkDocument,
  type Unverified,
} from './network-document.ts'
import { readPageTexts } from './page-texts.ts'
import { writeStanding, writeWords, type Background } from './page-words.ts'
import { asObject, badFile, parseHeader, remedies, show, toUtf8 } from './reading.ts'

/** What a page is made of beside the network. */
export type PageParts = {
  /** The page that the build has packed; none in an Inkling that comes without. */
  readonly pageFile: string | undefined
  /** Folder of the message files, and the language that the page is to be in: English unless both are given. */
  readonly messageFolder?: string | undefined
  readonly language?: ChosenLanguage | undefined
  /** What is known of the network; without it, the page says what its document says. */
  readonly background?: Background
}

/** Where the network goes in the packed page, and its title. */
const place = '<!--network-->'
const titlePlace = '<title>Inkling</title>'
/** Where a text goes that stands on the page by itself: `{{text:heading}}`. */
const textPlace = /\{\{text:([\w-]+)\}\}/g

const openFacts = `<script type="application/json" id="${factsId}">`
const openWeights = `<script type="text/plain" id="${weightsId}">`
const close = '</script>'
/** The facts are some 2,000 bytes, and the check images 13,000. */
const longestFacts = 1_000_000
/** So that editors can show it. */
const lineLength = 1000

/**
 * The file's bytes of a document that is as `roundForPage` makes it: the same document always gives the same bytes. Throws `bad-file`
 * where there is no page to put it in.
 */
export function* writePageInSteps(kept: NetworkDocument, parts: PageParts | undefined): Work<Uint8Array> {
  const type = chooseType(kept.network)
  const texts = readPageTexts(parts?.messageFolder, parts?.language)
  const words = writeWords(kept, type, parts?.background, texts)
  const facts = { ...describeDocument(kept), weights: { type }, words }
  const packed = Buffer.from(yield* packWeightsInSteps(kept.network.layers, type))
  yield
  const weights = packed.toString('base64')
  yield
  const standing = writeStanding(words.classes !== null, texts)
  const [head, tail] = readPackedPage(parts?.pageFile).map((markup) =>
    markup.replace(textPlace, (_, name: string) => escapeMarkup(standing[name] ?? '')),
  ) as [string, string]
  const lines = Buffer.from(`${openWeights}\n${breakLines(weights)}\n${close}`)
  yield
  return Buffer.concat([
    Buffer.from(head.replace(titlePlace, () => `<title>${escapeMarkup(words.title)}</title>`)),
    Buffer.from(`${openFacts}${escapeJson(JSON.stringify(facts))}${close}\n`),
    Buffer.from(`<!-- ${explainWeights(type)} -->\n`),
    lines,
    Buffer.from(tail),
  ])
}

/** What a page holds of a document: of a large network the weights rounded to 16 bits, and its answers with those. */
export function* roundForPage(document: NetworkDocument): Work<NetworkDocument> {
  const { network, checks } = document
  const type = chooseType(network)
  if (type === 'float32') return document
  yield
  const bytes = yield* packWeightsInSteps(network.layers, type)
  const rounded = { layers: yield* unpackWeightsInSteps(bytes, network.layers, type) }
  return {
    ...document,
    network: rounded,
    ...(checks && { checks: { ...checks, outputs: yield* answerPicturesInSteps(rounded, checks.pixels) } }),
  }
}

/** 32 bits where the page stays small; otherwise 16, unless a weight is too great for them. */
function chooseType(network: Network): NumberType {
  if (countNetworkParameters(network) <= mostExactParameters) return 'float32'
  const fits = (value: number) => Math.abs(value) < beyondHalf
  const allFit = network.layers.every(({ weights, biases }) => weights.every(fits) && biases.every(fits))
  return allFit ? 'float16' : 'float32'
}

function explainWeights(type: NumberType): string {
  const size = numberTypes[type]
  return `The weights: ${size * 8}-bit floating-point numbers, least byte first, in base64. Layer by layer: weights [outputs x inputs], one row a neuron, then biases.`
}

/** What comes before the network, and what behind it. Throws `bad-file`. */
function readPackedPage(path: string | undefined): readonly [string, string] {
  try {
    if (path !== undefined) {
      const [head, tail, ...others] = readFileSync(path, 'utf8').split(place)
      if (tail === undefined || others.length > 0 || !head!.includes(titlePlace))
        throw new Error('It has another form.')
      return [head!, tail]
    }
  } catch (error) {
    console.error('The page that networks are put in cannot be read.', error)
  }
  throw new InklingError(
    'bad-file',
    'The page that a network is put in did not come with this Inkling.',
    'Save the network in another format, or install Inkling again.',
  )
}

/** A text as it may stand in markup. */
function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** JSON that stays inside its element, whatever it says. */
function escapeJson(text: string): string {
  return text.replaceAll('<', '\\u003c')
}

function breakLines(text: string): string {
  const lines: string[] = []
  for (let from = 0; from < text.length; from += lineLength) lines.push(text.slice(from, from + lineLength))
  return lines.join('\n')
}

/** Bytes that are looked at to know the beginning of a page, and its end. */
const longestEdge = 1000

/** Whether the bytes begin as a web page does, of Inkling or not. */
export function isPage(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(toUtf8(bytes.subarray(0, longestEdge))).toString('latin1')
  return /^\s*<(!doctype\s+html|html|head|!--)/i.test(beginning)
}

/** Reads a file that `isPage`. Nothing of it is run. Every size is checked before memory is taken for it. Throws `bad-file`. */
export function* readPageInSteps(bytes: Uint8Array, fileName: string): Work<Unverified> {
  const text = toUtf8(bytes)
  const page = Buffer.from(text.buffer, text.byteOffset, text.byteLength)
  const factsBytes = findElement(page, openFacts)
  if (!factsBytes) badFile(fileName, 'is a web page without a network of Inkling’s.', remedies.foreign)
  if (!/<\/html>\s*$/i.test(page.subarray(-longestEdge).toString('latin1'))) {
    badFile(fileName, 'ends too early.', remedies.damaged)
  }
  if (factsBytes.length > longestFacts) badFile(fileName, 'says more than any network needs.', remedies.damaged)
  const claims = readClaims(parseHeader(factsBytes, fileName), fileName)
  const { layers, ...known } = checkClaims(claims, fileName)
  const { type } = asObject((claims as Record<string, unknown>).weights)
  if (!isNumberType(type)) badFile(fileName, `has weights of the type “${show(type)}”.`, remedies.damaged)
  const packed = readWeights(page, countBytes(layers, type), fileName)
  yield
  const network = { layers: yield* unpackWeightsInSteps(packed, layers, type) }
  if (!isFiniteNetwork(network)) {
    badFile(fileName, 'has a weight that is not a finite number.', remedies.unusable)
  }
  return finishReading(network, known, claims)
}

function isNumberType(value: unknown): value is NumberType {
  return typeof value === 'string' && Object.hasOwn(numberTypes, value)
}

/** What is in the element that is opened so; null without one that is whole. */
function findElement(page: Buffer, open: string): Buffer | null {
  const from = page.indexOf(open, 0, 'latin1')
  if (from < 0) return null
  const to = page.indexOf(close, from, 'latin1')
  return to < 0 ? null : page.subarray(from + open.length, to)
}

/** `expected`: bytes that the layers need. */
function readWeights(page: Buffer, expected: number, fileName: string): Uint8Array {
  const element = findElement(page, openWeights)
  if (!element) badFile(fileName, 'has no weights.', remedies.damaged)
  // Four letters for three bytes, and breaks between lines, of two letters at most.
  const letters = Math.ceil(expected / 3) * 4
  const most = letters + 2 * (letters / lineLength + 3)
  const bytes = element.length <= most ? Buffer.from(element.toString('latin1'), 'base64') : null
  if (bytes?.length !== expected) badFile(fileName, `does not have ${expected} bytes of weights.`, remedies.damaged)
  return bytes
}
