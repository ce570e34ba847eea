/**
 * What is known of a network as texts under names, for formats whose place for remarks holds nothing but texts: `format` and `version`
 * as they are, everything else as JSON.
 */
import { classCount, pixelCount } from '../contract/contract.ts'
import { plainSettings } from '../contract/settings.ts'
import { describeLayers } from '../network/network.ts'
import {
  asObject,
  badFile,
  formatName,
  formatVersion,
  labels,
  preprocessing,
  remedies,
  type CheckImages,
  type Claims,
  type NetworkDocument,
} from './network-document.ts'

/** The facts of a document, each a value that JSON can hold. */
export function describeDocument(document: NetworkDocument): Record<string, unknown> {
  const { network, settings, training, calibration, checks } = document
  return {
    format: formatName,
    version: formatVersion,
    layers: describeLayers(network),
    preprocessing,
    labels,
    settings: plainSettings(settings),
    training,
    ...(calibration && { calibration }),
    ...(checks && { checks: describeChecks(checks) }),
  }
}

/** The same as texts. */
export function writeMetadata(document: NetworkDocument): Record<string, string> {
  const facts = Object.entries(describeDocument(document))
  return Object.fromEntries(
    facts.map(([name, value]) => [name, name === 'format' ? formatName : JSON.stringify(value)]),
  )
}

/** What the texts under these names claim, for `checkClaims`; null when they are not Inkling's. Throws `bad-file`. */
export function parseMetadata(
  metadata: ReadonlyMap<string, string>,
  fileName: string,
): (Claims & { readonly checks: unknown }) | null {
  if (metadata.get('format') !== formatName) return null
  const parse = (name: string): unknown => {
    const text = metadata.get(name)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch (error) {
      return badFile(fileName, `has a record of its ${name} that cannot be read.`, remedies.damaged, error)
    }
  }
  return {
    format: formatName,
    version: parse('version'),
    layers: parse('layers'),
    settings: parse('settings'),
    training: parse('training'),
    calibration: parse('calibration'),
    checks: parse('checks'),
  }
}

function describeChecks({ pixels, labels, outputs }: CheckImages) {
  return {
    pixels: Buffer.from(pixels).toString('base64'),
    labels,
    outputs: Array.from({ length: labels.length }, (_, image) => [
      ...outputs.subarray(image * classCount, (image + 1) * classCount),
    ]),
  }
}

/** Throws `bad-file`. */
export function readChecks(value: unknown, fileName: string): CheckImages | null {
  if (value === undefined || value === null) return null
  const { pixels, labels, outputs } = asObject(value)
  const bytes = typeof pixels === 'string' ? Uint8Array.from(Buffer.from(pixels, 'base64')) : new Uint8Array()
  const answers = Array.isArray(outputs) && outputs.length <= classCount ? (outputs as unknown[]).flat() : []
  const isWhole =
    bytes.length === classCount * pixelCount &&
    Array.isArray(labels) &&
    labels.length === classCount &&
    labels.every((label) => Number.isInteger(label) && label >= 0 && label < classCount) &&
    answers.length === classCount * classCount &&
    answers.every((answer) => typeof answer === 'number' && Number.isFinite(Math.fround(answer)))
  if (!isWhole) badFile(fileName, 'has digits to check it with that cannot be read.', remedies.damaged)
  return { pixels: bytes, labels: labels as number[], outputs: Float32Array.from(answers as number[]) }
}
